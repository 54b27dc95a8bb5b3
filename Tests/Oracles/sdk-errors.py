"""Points the official SDKs of openai and groq at the simulator and checks that they raise what they raise in life.

    python3 Tests/Oracles/sdk-errors.py [--must-run] .build/release/webox-doctor

Ends with 0 where the SDKs cannot be installed, unless --must-run is given.
"""

import pathlib
import subprocess
import sys
import tempfile

INSIDE = "--inside"
FAKE = "sk-proj-FAKE"
MESSAGES = [{"role": "user", "content": "hi"}]

# client, scenario, exception class, status, code, type. The code is what the SDK's user reads; None is Python's.
CASES = [
    ("openai", "insufficient_quota", "RateLimitError", 429, "insufficient_quota", "insufficient_quota"),
    ("openai", "credit_balance_exhausted", "RateLimitError", 429, "credit_balance_exhausted", "insufficient_quota"),
    ("openai", "billing_not_active", "RateLimitError", 429, "billing_not_active", "billing_not_active"),
    ("openai", "tpm", "RateLimitError", 429, "rate_limit_exceeded", "tokens"),
    ("openai", "rpm", "RateLimitError", 429, "rate_limit_exceeded", "requests"),
    ("openai", "slow_down", "RateLimitError", 429, "slow_down", "rate_limit_error"),
    ("openai", "request_too_large", "RateLimitError", 429, "rate_limit_exceeded", "tokens"),
    ("openai", "key_invalid", "AuthenticationError", 401, "invalid_api_key", "invalid_request_error"),
    ("openai", "permission_denied", "AuthenticationError", 401, None, "invalid_request_error"),
    ("openai", "region_blocked", "PermissionDeniedError", 403, "unsupported_country_region_territory", "request_forbidden"),
    ("openai", "model_not_found", "NotFoundError", 404, "model_not_found", "invalid_request_error"),
    ("openai", "context_exceeded", "BadRequestError", 400, "context_length_exceeded", "invalid_request_error"),
    ("openai", "server_error", "InternalServerError", 500, None, "server_error"),
    ("openai", "overloaded", "InternalServerError", 503, "server_is_overloaded", "service_unavailable_error"),
    ("openai", "html", "PermissionDeniedError", 403, None, None),
    ("openai", "gateway", "InternalServerError", 502, None, None),
    ("openai", "timeout", "APITimeoutError", None, None, None),
    ("openai", "stall", "APITimeoutError", None, None, None),
    ("openai", "reset", "APIConnectionError", None, None, None),
    ("openai", "cut", "APIConnectionError", None, None, None),
    ("openai", "not_http", "APIConnectionError", None, None, None),
    ("azure", "tpm", "RateLimitError", 429, "429", None),
    ("azure", "402", "APIStatusError", 402, "402", None),
    ("azure", "key_invalid", "AuthenticationError", 401, "401", None),
    ("azure", "deployment_not_found", "NotFoundError", 404, "DeploymentNotFound", None),
    ("azure", "content_filtered", "BadRequestError", 400, "content_filter", None),
    ("azure", "network_denied", "PermissionDeniedError", 403, "AccessDenied", None),
    ("groq", "tpm", "RateLimitError", 429, "rate_limit_exceeded", "tokens"),
    ("groq", "rpd", "RateLimitError", 429, "rate_limit_exceeded", "requests"),
    ("groq", "request_too_large", "APIStatusError", 413, "rate_limit_exceeded", "tokens"),
    ("groq", "key_invalid", "AuthenticationError", 401, "invalid_api_key", "invalid_request_error"),
    ("groq", "account_inactive", "BadRequestError", 400, "organization_restricted", "invalid_request_error"),
    ("groq", "model_not_found", "NotFoundError", 404, "model_not_found", "invalid_request_error"),
    ("groq", "capacity", "APIStatusError", 498, "capacity_exceeded", "capacity_exceeded"),
    ("groq", "overloaded", "InternalServerError", 503, None, "internal_server_error"),
    ("groq", "timeout", "APITimeoutError", None, None, None),
    ("deepseek", "402", "APIStatusError", 402, "invalid_request_error", "unknown_error"),
    ("gemini", "rpm", "RateLimitError", 429, None, None),
    ("xai", "403", "PermissionDeniedError", 403, None, None),
]

WORKING = ["openai", "azure", "groq", "deepseek", "gemini", "mistral", "openrouter", "xai", "together", "vllm"]
PATHS = {
    "openai": "/openai/v1", "deepseek": "/deepseek", "gemini": "/gemini/v1beta/openai", "mistral": "/mistral/v1",
    "openrouter": "/openrouter/api/v1", "xai": "/xai/v1", "together": "/together/v1", "vllm": "/vllm/v1",
}


class Simulator:
    """The server in one scenario, for as long as the block lasts."""

    def __init__(self, tool, scenarios):
        self.words = [tool, "simulate", "--lang", "en"] + (["--scenario", scenarios] if scenarios else [])

    def __enter__(self):
        self.process = subprocess.Popen(self.words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        return self.process.stdout.readline().split()[-1]

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()


def client(provider, root):
    import groq
    import openai

    options = {"api_key": FAKE, "max_retries": 0, "timeout": 2}
    if provider == "groq":
        return groq.Groq(base_url=root + "/groq", **options)
    if provider == "azure":
        return openai.AzureOpenAI(azure_endpoint=root + "/azure", api_version="2024-10-21", **options)
    return openai.OpenAI(base_url=root + PATHS[provider], **options)


def member(error, name):
    """The SDK's own attribute, else the member of the body that it carries (groq has no attributes for them)."""
    value = getattr(error, name, None)
    body = getattr(error, "body", None)
    if value is None and isinstance(body, dict) and isinstance(body.get("error"), dict):
        value = body["error"].get(name)
    return value


def raised(provider, scenario, tool):
    with Simulator(tool, f"{provider}={scenario}") as root:
        if provider in ("openai", "azure") and scenario in ("insufficient_quota", "tpm"):
            assert list(client(provider, root).models.list()), "an exhausted account lists its models"
        try:
            client(provider, root).chat.completions.create(model="gpt-4o", messages=MESSAGES)
        except Exception as error:
            return type(error).__name__, getattr(error, "status_code", None), member(error, "code"), member(error, "type")
    return "nothing", None, None, None


def works(provider, root):
    talk = client(provider, root)
    answer = talk.chat.completions.create(model="some-model", messages=MESSAGES, max_tokens=3)
    choice = answer.choices[0]
    assert choice.message.content == "Hello from the" and choice.finish_reason == "length", answer
    assert answer.model == ("some-model"), answer.model
    parts = talk.chat.completions.create(model="some-model", messages=MESSAGES, stream=True)
    text = "".join(part.choices[0].delta.content or "" for part in parts)
    assert text.startswith("Hello from the simulator"), text
    assert talk.models.list().data
    if provider == "openai":
        assert talk.responses.create(model="gpt-4o", input="hi").output_text.startswith("Hello")
        events = [event.type for event in talk.responses.create(model="gpt-4o", input="hi", stream=True)]
        assert events[-1] == "response.completed", events
        assert talk.embeddings.create(model="text-embedding-3-small", input="hi").data[0].embedding == [0, 0, 0, 0]
        with talk.chat.completions.with_streaming_response.create(model="m", messages=MESSAGES) as raw:
            assert raw.headers["x-ratelimit-limit-requests"] == "500"


def check(tool):
    failures = 0
    for provider, scenario, *expected in CASES:
        got = list(raised(provider, scenario, tool))
        good = got == expected
        failures += not good
        print(f"{'ok  ' if good else 'FAIL'} {provider}={scenario:26} {got[0]:22} {got[1]!s:5} {got[2]!s:38} {got[3]}")
        if not good:
            print(f"     expected {expected}")
    for provider in WORKING:
        with Simulator(tool, f"{provider}=ok") as root:
            try:
                works(provider, root)
                print(f"ok   {provider}=ok: completion, stream, models")
            except Exception as error:
                failures += 1
                print(f"FAIL {provider}=ok: {type(error).__name__}: {error}")
    print(f"{len(CASES) + len(WORKING) - failures} of {len(CASES) + len(WORKING)} as in life")
    return 1 if failures else 0


# Pinned: another release must not decide whether this project passes.
SDKS = ["openai==3.57.0", "groq==1.7.0"]


def main(words):
    must_run = "--must-run" in words
    paths = [word for word in words if not word.startswith("--")]
    if len(paths) != 1:
        print(__doc__)
        return 2
    tool = str(pathlib.Path(paths[0]).resolve())
    if INSIDE in words:
        return check(tool)
    with tempfile.TemporaryDirectory() as folder:
        python = pathlib.Path(folder) / "bin" / "python"
        try:
            subprocess.run([sys.executable, "-m", "venv", folder], check=True, capture_output=True)
            install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *SDKS]
            subprocess.run(install, check=True, capture_output=True, timeout=300)
        except (OSError, subprocess.SubprocessError) as error:
            print(f"Skipped: the SDKs could not be installed ({error}).")
            return 1 if must_run else 0
        return subprocess.run([str(python), __file__, INSIDE, tool]).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

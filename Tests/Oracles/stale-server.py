#!/usr/bin/env python3
"""Checks the program against real uvicorn, gunicorn and python-dotenv from PyPI.

Each server tells, over HTTP, the fingerprint of the key it truly holds; the program, which cannot ask, must agree:
start, change `.env`, `check` and `servers` say stale and end with 1; start anew, they say fresh and end with 0.
Usage: stale-server.py PATH-OF-webox-doctor. Exit 77 when the packages cannot be had.
"""
import hashlib, json, os, socket, subprocess, sys, tempfile, time, urllib.request

APP = """
import hashlib, os
from dotenv import load_dotenv
load_dotenv(os.path.join(os.path.dirname(os.path.abspath(__file__)), ".env"))
def held(): return hashlib.sha256(os.environ.get("OPENAI_API_KEY", "").encode()).hexdigest()[:8].encode()
async def app(scope, receive, send):
    if scope["type"] != "http": return
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": held()})
def wsgi(environ, start_response):
    start_response("200 OK", [])
    return [held()]
"""
OLD, NEW = "FAKE9d2kq7Wm4Zr8Tb1Yc6Vx3Lf5Old", "FAKE3h8sp5Nj2Gv7Xe4Rw9Qu6Dm1New"
UVICORN = ["-m", "uvicorn", "main:app", "--port", "PORT"]
GUNICORN = ["-m", "gunicorn", "main:wsgi", "--bind", "127.0.0.1:PORT", "--workers", "2"]
# Longer than what the program takes for “at the same moment”.
APART = 2.5


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def ask(port):
    for _ in range(100):
        try:
            return urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=2).read().decode()
        except OSError:
            time.sleep(0.1)
    raise SystemExit("the server did not start")


def fingerprint(key):
    return hashlib.sha256(key.encode()).hexdigest()[:8]


class Project:
    """A folder with an application, its `.env`, and the provider that the program asks."""

    def __init__(self, doctor, python, folder, provider):
        self.doctor, self.python, self.folder, self.provider = doctor, python, folder, provider
        self.port = free_port()
        with open(folder + "/main.py", "w") as file:
            file.write(APP)

    def write(self, value):
        with open(self.folder + "/.env", "w") as file:
            file.write(f"OPENAI_API_KEY={value}\nOPENAI_BASE_URL={self.provider}\n")

    def start(self, words, exported=None, watched=False):
        environment = {"PATH": os.environ["PATH"], "LANG": "en"}
        if exported is not None:
            environment["OPENAI_API_KEY"] = exported
        line = [self.python] + [word.replace("PORT", str(self.port)) for word in words]
        if watched:
            line = [self.doctor, "run", "--watch", "--free", "--"] + line
        server = subprocess.Popen(
            line, cwd=self.folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        ask(self.port)
        return server

    def verdicts(self):
        """What `check` and `servers` say of the servers, with the exit status of each."""
        said = []
        for verb in (["check", "--free"], ["servers"]):
            run = subprocess.run(
                [self.doctor, *verb, "--format", "json"], cwd=self.folder, capture_output=True, text=True,
                env={"PATH": os.environ["PATH"], "LANG": "en"})
            text = run.stdout + run.stderr
            if OLD in text or NEW in text:
                raise SystemExit("a key was shown")
            said.append(([server["verdict"] for server in json.loads(run.stdout)["servers"]], run.returncode))
        return said

    def agrees(self, expected):
        """Whether the verdict is the expected one, and the truth."""
        truth = ask(self.port) == fingerprint(NEW)
        status = 1 if expected in ("stale", "other_key") else 0
        said = self.verdicts()
        right = truth == (status == 0) and said == [([expected], status)] * 2
        if not right:
            print("  holds the", "right" if truth else "wrong", "key; expected", expected, "and got", said)
        return right


def end(server):
    server.terminate()
    server.wait()


def check(make, name, words, exported, edit, expected, watched=False):
    with tempfile.TemporaryDirectory() as folder:
        project = make(folder)
        project.write(OLD if edit else NEW)
        time.sleep(APART)
        server = project.start(words, exported, watched)
        try:
            if edit:
                time.sleep(APART)
                project.write(NEW)
            if watched:
                for _ in range(100):
                    if ask(project.port) == fingerprint(NEW):
                        break
                    time.sleep(0.1)
            passed = project.agrees(expected)
            if expected == "stale":
                end(server)
                time.sleep(APART)
                server = project.start(words)
                passed = project.agrees("fresh") and passed
        finally:
            end(server)
        print("ok  " if passed else "FAIL", name, flush=True)
        return passed


def main():
    doctor = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        made = subprocess.run([sys.executable, "-m", "venv", folder], capture_output=True).returncode == 0
        python = folder + "/bin/python"
        packages = ["uvicorn", "gunicorn", "python-dotenv"]
        if not made or subprocess.run([python, "-m", "pip", "install", "-q", *packages]).returncode:
            print("skipped:", ", ".join(packages), "cannot be installed here")
            return 77
        port = free_port()
        # Away from the projects: it listens, too.
        provider = subprocess.Popen([doctor, "simulate", "--port", str(port)], cwd="/", stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        make = lambda folder: Project(doctor, python, folder, f"http://127.0.0.1:{port}/openai/v1")
        cases = [
            ("fresh", UVICORN, None, False, "fresh"), ("stale, then started anew", UVICORN, None, True, "stale"),
            ("--reload does not help", UVICORN + ["--reload"], None, True, "stale"),
            ("uvicorn with workers", UVICORN + ["--workers", "2"], None, True, "stale"),
            ("--env-file with workers", UVICORN + ["--workers", "2", "--env-file", ".env"], None, True, "stale"),
            ("gunicorn with workers", GUNICORN, None, True, "stale"),
            ("exported", UVICORN, OLD, False, "other_key"), ("exported and empty", UVICORN, "", False, "other_key"),
            ("exported and edited", UVICORN, OLD, True, "other_key"), ("exported right", UVICORN, NEW, True, "fresh"),
            ("run --watch", UVICORN, None, True, "fresh", True),
            ("run --watch with workers", GUNICORN, None, True, "fresh", True),
        ]
        try:
            return 0 if all([check(make, *case) for case in cases]) else 1
        finally:
            end(provider)


sys.exit(main())

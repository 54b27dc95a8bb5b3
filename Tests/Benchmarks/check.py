#!/usr/bin/env python3
"""Ten local endpoints that each take 200 ms: `check` against `curl --parallel`, plain and with TLS.

    swift build -c release --product webox-doctor && python3 Tests/Benchmarks/check.py [ROUNDS]

Ten providers are led to the ten endpoints by their *_BASE_URL variables. `check --free` asks each once, `check` twice; curl is
given the same addresses, as often. Everything counts that `check` does besides: reading variables, looking at the running
servers, judging the answers, the report. Both run as processes of their own, in turns, so that a busy machine hits both
alike. Medians are printed, with the goals: wall clock at most 1.1 times curl's, CPU with TLS at most 1.2 times. The exit
status is 1 where one is missed.
"""
import asyncio, json, multiprocessing, os, ssl, statistics, subprocess, sys, tempfile, time

ENDPOINTS = 10
DELAY = 0.2

# Variables that lead to the endpoint, what its client adds to the address, and the questions behind that.
LIST, CHAT = "/models", "/chat/completions"
PROVIDERS = [
    ("GROQ", "/openai/v1", LIST, CHAT), ("MISTRAL", "", LIST, CHAT), ("TOGETHER", "", LIST, CHAT),
    ("FIREWORKS", "", LIST, CHAT), ("CEREBRAS", "", LIST, CHAT), ("MOONSHOT", "", LIST, CHAT),
    ("DASHSCOPE", "", LIST, CHAT), ("COHERE", "", "/v1/models", "/v2/chat"),
    ("ANTHROPIC", "", "/v1/models", "/v1/messages"), ("OPENROUTER", "", "/key", CHAT),
]
BODIES = {
    "GET": json.dumps({"data": [{"id": "small-model", "usage": 0}]}),
    "POST": json.dumps({"choices": [{"message": {"content": "hi"}}], "usage": {"total_tokens": 9}}),
}


def openssl(folder, *words):
    subprocess.run(["openssl", *words], cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def certificates(folder):
    """A private authority, alone in a file among all those of this machine, and in a hashed directory among them."""
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    openssl(folder, "req", "-x509", *key, "-keyout", "ca.key", "-out", "ca.pem", "-days", "9", "-subj", "/CN=Benchmark CA")
    openssl(folder, "req", *key, "-keyout", "key.pem", "-out", "here.csr", "-subj", "/CN=localhost")
    with open(f"{folder}/names", "w") as names:
        names.write("subjectAltName=DNS:localhost,IP:127.0.0.1\n")
    openssl(folder, "x509", "-req", "-in", "here.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial",
            "-days", "9", "-extfile", "names", "-out", "chain.pem")
    with open("/etc/ssl/certs/ca-certificates.crt") as system, open(f"{folder}/ca.pem") as own:
        bundle, own = system.read(), own.read()
    with open(f"{folder}/bundle.pem", "w") as file:
        file.write(bundle + own)
    for name, authorities in [("hashed", bundle + own), ("lacking", bundle)]:
        os.mkdir(f"{folder}/{name}")
        for number, text in enumerate(authorities.split("-----END CERTIFICATE-----\n")[:-1]):
            with open(f"{folder}/{name}/{number}.pem", "w") as file:
                file.write(text + "-----END CERTIFICATE-----\n")
        openssl(folder, "rehash", name)


async def answer(reader, writer):
    try:
        head = await reader.readuntil(b"\r\n\r\n")
        body = BODIES[head.split()[0].decode()]
        await asyncio.sleep(DELAY)
        writer.write(f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n{body}".encode())
        await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError, ssl.SSLError):
        pass
    finally:
        writer.close()


def serve(folder, pipe):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(f"{folder}/chain.pem", f"{folder}/key.pem")

    async def run():
        ports = []
        for tls in [None] * ENDPOINTS + [context] * ENDPOINTS:
            server = await asyncio.start_server(answer, "127.0.0.1", 0, ssl=tls)
            ports.append(server.sockets[0].getsockname()[1])
        pipe.send(ports)
        await asyncio.Event().wait()

    asyncio.run(run())


def measured(command, environment, folder):
    """Wall and CPU milliseconds of one process."""
    start = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=folder, env={"PATH": os.environ["PATH"], **environment}, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command[0]} ended with {process.returncode}")
    return wall * 1000, (usage.ru_utime + usage.ru_stime) * 1000


def ours(ports, scheme):
    """The variables with which `check` finds the ten endpoints."""
    variables = {}
    for (name, *_), port in zip(PROVIDERS, ports):
        variables[f"{name}_BASE_URL"] = f"{scheme}://127.0.0.1:{port}"
        variables["CO_API_KEY" if name == "COHERE" else f"{name}_API_KEY"] = "FAKE0123456789abcdefghijklmnopqrst"
    return variables


def addresses(ports, scheme, is_free):
    """What `check` asks for, as curl takes it; it sends no bodies, which spares it a little."""
    urls = []
    for (_, path, *questions), port in zip(PROVIDERS, ports):
        urls += [f"{scheme}://127.0.0.1:{port}{path}{question}" for question in questions[: 1 if is_free else 2]]
    return [word for url in urls for word in ("--output", "/dev/null", url)]


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    doctor = f"{root}/.build/release/webox-doctor"
    if not os.access(doctor, os.X_OK):
        sys.exit("Build it first: swift build -c release --product webox-doctor")
    missed = False
    with tempfile.TemporaryDirectory() as folder:
        certificates(folder)
        # Nothing above this folder may be read as its `.env`.
        os.makedirs(f"{folder}/project/.git")
        near, far = multiprocessing.Pipe()
        servers = multiprocessing.Process(target=serve, args=(folder, far), daemon=True)
        servers.start()
        ports = near.recv()
        plain, secure = ports[:ENDPOINTS], ports[ENDPOINTS:]
        file = {"SSL_CERT_FILE": f"{folder}/bundle.pem"}
        both = {**file, "SSL_CERT_DIR": f"{folder}/hashed"}
        print(f"{'':28}{'wall ms':>18}{'':8}{'CPU ms':>18}\n{'':28}{'ours':>9}{'curl':>9}{'ratio':>8}{'ours':>9}{'curl':>9}{'ratio':>8}")
        for name, scheme, environment, is_free in [
            ("10 requests", "http", {}, True),
            ("10, TLS, file", "https", file, True),
            ("10, TLS, file and directory", "https", both, True),
            ("20 requests", "http", {}, False),
            ("20, TLS, file and directory", "https", both, False),
        ]:
            chosen = secure if scheme == "https" else plain
            # The same store for both; where only a file is named, curl adds its built-in directory.
            stores = [("--cacert", "SSL_CERT_FILE"), ("--capath", "SSL_CERT_DIR")]
            options = [word for option, name in stores if name in environment for word in (option, environment[name])]
            commands = [
                ([doctor, "check", *(["--free"] if is_free else [])], {**environment, **ours(chosen, scheme)}),
                (["curl", "--parallel", "--silent", "--no-progress-meter", *options,
                  *addresses(chosen, scheme, is_free)], environment),
            ]
            runs = [[measured(*command, f"{folder}/project") for command in commands] for _ in range(rounds + 1)][1:]
            (wall, cpu), (curl_wall, curl_cpu) = [
                [statistics.median(run[who][what] for run in runs) for what in (0, 1)] for who in (0, 1)
            ]
            ratios = wall / curl_wall, cpu / curl_cpu
            print(f"{name:28}{wall:9.1f}{curl_wall:9.1f}{ratios[0]:8.2f}{cpu:9.1f}{curl_cpu:9.1f}{ratios[1]:8.2f}")
            missed |= ratios[0] > 1.1 or (scheme == "https" and ratios[1] > 1.2)
        servers.terminate()
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()

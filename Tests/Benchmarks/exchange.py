#!/usr/bin/env python3
"""Ten local endpoints that each take 200 ms: the exchange against `curl --parallel`, plain and with TLS.

    swift build -c release --product exchange-benchmark && python3 Tests/Benchmarks/exchange.py [ROUNDS]

Both run as processes of their own, in turns, so that a busy machine hits both alike. Medians are printed, with the goals:
wall clock at most 1.1 times curl's, CPU with TLS at most 1.2 times. The exit status is 1 where one is missed.
"""
import asyncio, glob, multiprocessing, os, ssl, statistics, subprocess, sys, tempfile, time

ENDPOINTS = 10
DELAY = 0.2


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
        await reader.readuntil(b"\r\n\r\n")
        await asyncio.sleep(DELAY)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok")
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


def measured(command, environment):
    """Wall and CPU milliseconds of one process."""
    start = time.perf_counter()
    process = subprocess.Popen(command, env={"PATH": os.environ["PATH"], **environment})
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command[0]} ended with {process.returncode}")
    return wall * 1000, (usage.ru_utime + usage.ru_stime) * 1000


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    found = glob.glob(f"{root}/.build/release/exchange-benchmark")
    if not found:
        sys.exit("Build it first: swift build -c release --product exchange-benchmark")
    missed = False
    with tempfile.TemporaryDirectory() as folder:
        certificates(folder)
        near, far = multiprocessing.Pipe()
        servers = multiprocessing.Process(target=serve, args=(folder, far), daemon=True)
        servers.start()
        ports = near.recv()
        plain = [f"http://127.0.0.1:{port}/" for port in ports[:ENDPOINTS]]
        secure = [f"https://127.0.0.1:{port}/" for port in ports[ENDPOINTS:]]
        file = {"SSL_CERT_FILE": f"{folder}/bundle.pem"}
        print(f"{'':28}{'wall ms':>18}{'':8}{'CPU ms':>18}\n{'':28}{'ours':>9}{'curl':>9}{'ratio':>8}{'ours':>9}{'curl':>9}{'ratio':>8}")
        for name, urls, environment in [
            ("plain", plain, {}),
            ("TLS, file", secure, file),
            ("TLS, file and directory", secure, {**file, "SSL_CERT_DIR": f"{folder}/hashed"}),
            ("TLS, file knows, not dir.", secure, {**file, "SSL_CERT_DIR": f"{folder}/lacking"}),
        ]:
            outputs = [word for _ in urls for word in ("--output", "/dev/null")]
            # The same store for both; where only a file is named, curl adds its built-in directory.
            stores = [("--cacert", "SSL_CERT_FILE"), ("--capath", "SSL_CERT_DIR")]
            options = [word for option, name in stores if name in environment for word in (option, environment[name])]
            commands = [[found[0], *urls], ["curl", "--parallel", "--silent", "--no-progress-meter", *options, *outputs, *urls]]
            runs = [[measured(command, environment) for command in commands] for _ in range(rounds + 1)][1:]
            (wall, cpu), (curl_wall, curl_cpu) = [
                [statistics.median(run[who][what] for run in runs) for what in (0, 1)] for who in (0, 1)
            ]
            ratios = wall / curl_wall, cpu / curl_cpu
            print(f"{name:28}{wall:9.1f}{curl_wall:9.1f}{ratios[0]:8.2f}{cpu:9.1f}{curl_cpu:9.1f}{ratios[1]:8.2f}")
            missed |= ratios[0] > 1.1 or (urls is secure and ratios[1] > 1.2)
        servers.terminate()
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()

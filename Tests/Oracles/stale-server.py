#!/usr/bin/env python3
"""Checks verdicts against real uvicorn and python-dotenv from PyPI.

Each server tells, over HTTP, the fingerprint of the key it truly holds; the survey, which cannot ask, must agree.
Usage: stale-server.py PATH-OF-survey-benchmark. Exit 77 when the packages cannot be had.
"""
import hashlib, os, socket, subprocess, sys, tempfile, time, urllib.request

APP = """
import hashlib, os
from dotenv import load_dotenv
load_dotenv(os.path.join(os.path.dirname(os.path.abspath(__file__)), ".env"))
async def app(scope, receive, send):
    if scope["type"] != "http": return
    held = hashlib.sha256(os.environ.get("OPENAI_API_KEY", "").encode()).hexdigest()[:8]
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": held.encode()})
"""
OLD, NEW = "FAKE-old-key-000000000000000000000000", "FAKE-new-key-111111111111111111111111"


def write_env(folder, value):
    with open(folder + "/.env", "w") as file:
        file.write("OPENAI_API_KEY=" + value + "\n")


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


def check(python, survey, name, options, exported, edit, expected):
    with tempfile.TemporaryDirectory() as folder:
        with open(folder + "/main.py", "w") as file:
            file.write(APP)
        write_env(folder, OLD if edit else NEW)
        time.sleep(2.5)
        environment = {"PATH": os.environ["PATH"]}
        if exported is not None:
            environment["OPENAI_API_KEY"] = exported
        port = free_port()
        server = subprocess.Popen(
            [python, "-m", "uvicorn", "main:app", "--port", str(port)] + options,
            cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            ask(port)
            if edit:
                time.sleep(2.5)
                write_env(folder, NEW)
            held = ask(port)
            right = hashlib.sha256(NEW.encode()).hexdigest()[:8]
            output = subprocess.run([survey, folder, right], capture_output=True, text=True).stdout
            truth = "right" if held == right else "wrong"
            passed = f" {expected} " in " " + output.replace("\n", " ") + " "
            passed = passed and truth == ("right" if expected == "fresh" else "wrong")
            passed = passed and OLD not in output and NEW not in output
            print("ok  " if passed else "FAIL", name, "holds the", truth, "key; expected", expected)
            if not passed:
                print(output)
            return passed
        finally:
            server.terminate()
            server.wait()


def main():
    with tempfile.TemporaryDirectory() as folder:
        made = subprocess.run([sys.executable, "-m", "venv", folder], capture_output=True).returncode == 0
        python = folder + "/bin/python"
        if not made or subprocess.run([python, "-m", "pip", "install", "-q", "uvicorn", "python-dotenv"]).returncode:
            print("skipped: uvicorn and python-dotenv cannot be installed here")
            return 77
        cases = [
            ("fresh", [], None, False, "fresh"), ("stale", [], None, True, "stale"),
            ("reload does not help", ["--reload"], None, True, "stale"),
            ("workers", ["--workers", "2"], None, True, "stale"),
            ("--env-file with workers", ["--workers", "2", "--env-file", ".env"], None, True, "stale"),
            ("exported", [], OLD, False, "otherKey"), ("exported and empty", [], "", False, "otherKey"),
            ("exported and edited", [], OLD, True, "otherKey"), ("exported right", [], NEW, True, "fresh"),
        ]
        return 0 if all([check(python, sys.argv[1], *case) for case in cases]) else 1


sys.exit(main())

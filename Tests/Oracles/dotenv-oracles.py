#!/usr/bin/env python3
"""Compares what the readers of `Sources/Dotenv` read with what the real loaders read, on generated files.

    Tests/Oracles/dotenv-oracles.py [--files 2000] [--seed 1] [--only python-dotenv,bash] [--must-run]

Each loader is asked in its own way: python-dotenv from PyPI, in a virtual environment of this run; `util.parseEnv` and
`node --env-file`; `docker create --env-file` against a daemon that is a thread of this script; bash, which sources
each file in an empty environment without any command to run. npm's dotenv (--dotenv-js, its folder) and Compose
(--compose, a program that prints one line of JSON per path on its standard input) are compared where they are given.

A loader that is not there, or is another version than the one that is followed, is named and skipped. The files are
the same for the same seed. Exit status: 0 no difference, or all skipped; 1 differences; 2 something is missing that
`--must-run` asks for, or the reader itself does not work.
"""

import argparse
import concurrent.futures
import http.server
import json
import os
import re
import resource
import shlex
import shutil
import subprocess
import sys
import tempfile
import threading
import time

sys.dont_write_bytecode = True
from envfiles import write_files  # noqa: E402  (no cache beside the sources)

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PYTHON_DOTENV = "1.2.4"
ENVIRONMENT = {"E1": "env one", "E2": "", "HOME": "/home/u", "PATH": "/nonexistent", "A": "from-env"}

class Skipped(Exception):
    """A loader that cannot be asked here; the message says why."""

def ours(dump, dialect, paths, environment):
    command = [dump, "--dialect", dialect]
    for name, value in environment.items():
        command += ["--set", f"{name}={value}"]
    files = []
    for path in paths:
        with open(path, "rb") as file:
            files.append(file.read())
    done = subprocess.run(command, input="".join(file.hex() + "\n" for file in files), capture_output=True, text=True)
    lines = done.stdout.splitlines()
    if done.returncode != 0 or len(lines) != len(paths):
        print(f"dotenv-dump --dialect {dialect}: status {done.returncode}, {len(lines)} of {len(paths)} answers; it "
              f"ended at {files[min(len(lines), len(paths) - 1)]!r}\n{done.stderr}")
        sys.exit(2)
    return [json.loads(line) for line in lines]

def version(program, pattern, followed):
    """The path of a program, if it is there and of the version whose behaviour is followed."""
    path = shutil.which(program)
    if not path:
        raise Skipped(f"{program} is not installed")
    text = subprocess.run([path, "--version"], capture_output=True, text=True).stdout
    found = re.search(pattern, text)
    if not found or found[1] not in followed:
        raise Skipped(f"its version is {text.splitlines()[0] if text else 'unknown'}, not {' or '.join(followed)}")
    return path

def unhex(table):
    return {bytes.fromhex(name): bytes.fromhex(value) for name, value in table.items()}

def differences(paths, mine, theirs):
    """What both read, as comparable values; None on either side leaves a file out."""
    found = []
    for path, a, b in zip(paths, mine, theirs):
        if a is not None and b is not None and a != b:
            with open(path, "rb") as file:
                found.append((file.read(), a, b))
    return found

PYTHON_WORKER = r"""
import json, logging, os, sys, warnings
import dotenv, dotenv.main
class Count(logging.Handler):
    n = 0
    def emit(self, record): Count.n += 1
logging.getLogger("dotenv.main").addHandler(Count())
base = json.loads(sys.argv[1])
def hexed(text): return os.fsencode(text).hex()
for path in sys.stdin.read().splitlines():
    os.environ.clear(); os.environ.update(base); Count.n = 0
    try:
        reader = dotenv.main.DotEnv(path, override=False, encoding="utf-8")
        values = {k.encode().hex(): None if v is None else v.encode().hex() for k, v in reader.dict().items()}
        errors = Count.n
        dotenv.load_dotenv(path)
        print(json.dumps([values, {hexed(k): hexed(v) for k, v in os.environ.items()}, errors]))
    except ValueError as error:
        print("null")
"""

def python_dotenv(args, paths):
    venv = os.path.join(args.folder, "venv")
    python = os.path.join(venv, "bin", "python")
    for command in [[sys.executable, "-m", "venv", venv],
                    [python, "-m", "pip", "install", "--quiet", f"python-dotenv=={PYTHON_DOTENV}"]]:
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != 0:
            reason = (done.stderr.strip() or done.stdout.strip() or "no message").splitlines()[-1]
            raise Skipped(f"python-dotenv {PYTHON_DOTENV} could not be installed ({reason})")
    done = subprocess.run([python, "-c", PYTHON_WORKER, json.dumps(ENVIRONMENT)], input="\n".join(paths),
                          capture_output=True, text=True, check=True)
    base = {name.encode(): value.encode() for name, value in ENVIRONMENT.items()}
    mine = []
    for file in ours(args.dump, "python-dotenv", paths, ENVIRONMENT):
        if file["stop"]:
            mine.append("refused")
            continue
        table = {}
        for name, value, _, _ in file["entries"]:
            table[name] = value
        loaded = {name: value for name, value in unhex(file["values"]).items() if name not in base}
        mine.append((table, base | loaded, file["skipped"]))
    theirs = []
    for text in done.stdout.splitlines():
        answer = json.loads(text)
        theirs.append("refused" if answer is None else (answer[0], unhex(answer[1]), answer[2]))
    return differences(paths, mine, theirs)

NODE_WORKER = r"""
const fs = require('fs'), util = require('util')
const parse = process.argv[1] ? require(process.argv[1]).parse : util.parseEnv
const hex = (text) => Buffer.from(text).toString('hex')
for (const path of fs.readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const values = parse(fs.readFileSync(path, { encoding: 'utf8' }))
  console.log(JSON.stringify(Object.fromEntries(Object.entries(values).map(([k, v]) => [hex(k), hex(v)]))))
}
"""

def as_process_variables(values):
    """What a process can hold of them: up to a zero byte, the name that sorts first, none without one."""
    result = {}
    for name in sorted(values):
        if known := name.split(b"\0")[0]:
            result.setdefault(known, values[name].split(b"\0")[0])
    return result

def node_parser(args, paths, dialect, module):
    program = shutil.which("node") if module else version("node", r"v(\d+)", ["20"])
    if not program:
        raise Skipped("node is not installed")
    done = subprocess.run([program, "-e", NODE_WORKER] + ([module] if module else []), input="\n".join(paths),
                          capture_output=True, text=True, check=True)
    mine = [unhex(file["values"]) for file in ours(args.dump, dialect, paths, {})]
    theirs = [as_process_variables(unhex(json.loads(text))) for text in done.stdout.splitlines()]
    return differences(paths, mine, theirs)

def node(args, paths):
    return node_parser(args, paths, "node", None)

def dotenv_js(args, paths):
    if not args.dotenv_js:
        raise Skipped("no --dotenv-js FOLDER given")
    return node_parser(args, paths, "dotenv-js", os.path.abspath(args.dotenv_js))

NODE_PRINT = ("process.stdout.write(JSON.stringify(Object.fromEntries(Object.entries(process.env)"
              ".map(([k, v]) => [Buffer.from(k).toString('hex'), Buffer.from(v).toString('hex')]))))")

def node_env_file(args, paths):
    """The same parser behind the option itself; each file costs a start of node, so only some are asked."""
    program = version("node", r"v(\d+)", ["20"])
    paths = paths[: args.env_file_runs]
    base = {name: value for name, value in ENVIRONMENT.items() if name != "A"}

    def ask(path):
        done = subprocess.run([program, f"--env-file={path}", "-e", NODE_PRINT], env=base, capture_output=True,
                              text=True)
        return unhex(json.loads(done.stdout)) if done.returncode == 0 else None

    with concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
        theirs = list(pool.map(ask, paths))
    encoded = {name.encode(): value.encode() for name, value in base.items()}
    mine = [unhex(file["values"]) | encoded for file in ours(args.dump, "node", paths, base)]
    return differences(paths, mine, theirs)

class Daemon(http.server.BaseHTTPRequestHandler):
    """The two answers that `docker create` waits for; the request is what we came for."""

    protocol_version = "HTTP/1.1"
    created = []

    def answer(self, status, body):
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Api-Version", "1.41")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def do_GET(self):
        self.answer(200, b"OK")

    do_HEAD = do_GET

    def do_POST(self):
        if self.headers.get("Transfer-Encoding") == "chunked":
            body = b""
            while size := int(self.rfile.readline(), 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
        else:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        Daemon.created.append(json.loads(body).get("Env") or [])
        self.answer(201, b'{"Id":"0123456789abcdef","Warnings":[]}')

    def log_message(self, *arguments):
        pass

def docker(args, paths):
    program = version("docker", r"version (\d+)", ["27", "28"])
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Daemon)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    folder = tempfile.mkdtemp(dir=args.folder)
    between = os.path.join(folder, "between")
    with open(between, "w") as file:
        file.write("__BETWEEN__=1\n")
    environment = ENVIRONMENT | {"DOCKER_HOST": f"tcp://127.0.0.1:{server.server_address[1]}",
                                 "DOCKER_CONFIG": folder, "DOCKER_API_VERSION": "1.41", "DOCKER_CLI_HINTS": "false"}

    def ask(files):
        """One command reads many files; one bad file fails it, so the list is halved until that one is alone."""
        command = [program, "create"]
        for path in files:
            command += ["--env-file", path, "--env-file", between]
        Daemon.created.clear()
        done = subprocess.run(command + ["image"], env=environment, capture_output=True, text=True)
        if done.returncode == 0 and Daemon.created:
            answers, current = [], []
            for item in Daemon.created[0]:
                if item == "__BETWEEN__=1":
                    answers.append(current)
                    current = []
                else:
                    current.append(item.encode())
            return answers
        if len(files) == 1:
            if "nvalid" not in done.stderr and "env file" not in done.stderr:
                raise Skipped(f"docker does not answer as expected: {done.stderr.strip()}")
            return ["refused"]
        middle = len(files) // 2
        return ask(files[:middle]) + ask(files[middle:])

    # Sorted by our own answer only to make fewer commands fail: every file is asked all the same.
    read = ours(args.dump, "docker", paths, ENVIRONMENT)
    order = sorted(range(len(paths)), key=lambda index: read[index]["stop"] is not None)
    theirs = [None] * len(paths)
    start = 0
    while start < len(order):
        size = 200 if not read[order[start]]["stop"] else 1
        part = order[start : start + size]
        for index, answer in zip(part, ask([paths[index] for index in part])):
            theirs[index] = answer
        start += size
    server.shutdown()
    mine = []
    for file in read:
        # A bare name goes out as it is, or not at all: the container then has no such variable from here.
        pairs = [bytes.fromhex(name) + b"=" + bytes.fromhex(value) for name, value, _, _ in file["entries"]
                 if isinstance(value, str)]
        mine.append("refused" if file["stop"] else pairs)
    return differences(paths, mine, theirs)

def bash(args, paths):
    program = version("bash", r"version (\d+\.\d+)", ["5.2"])
    source = "set -a; . {} >/dev/null; exec /usr/bin/env -0"
    folder = tempfile.mkdtemp(dir=args.folder)
    os.chmod(folder, 0o777)
    os.chmod(args.folder, 0o755)

    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20))
        resource.setrlimit(resource.RLIMIT_CPU, (5, 5))

    def ask(path):
        # The files are noise, so bash gets no commands, no rights and an empty folder.
        done = subprocess.run([program, "-c", source.format(shlex.quote(path))], env=ENVIRONMENT,
                              cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, preexec_fn=limit, timeout=20,
                              user="nobody" if os.getuid() == 0 else None)
        if done.returncode != 0 or b"=" not in done.stdout:
            return "ended"
        return dict(item.split(b"=", 1) for item in done.stdout.split(b"\0") if b"=" in item)

    own = {b"PWD", b"OLDPWD", b"SHLVL", b"_"}
    base = {name.encode(): value.encode() for name, value in ENVIRONMENT.items()}
    read = ours(args.dump, "bash", paths, ENVIRONMENT)
    asked = [index for index, file in enumerate(read) if not (file["stop"] and file["stop"][0] == "shell-program")]
    with concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
        answers = list(pool.map(ask, [paths[index] for index in asked]))
    mine, theirs = [], []
    for index, answer in zip(asked, answers):
        hidden = own | {bytes.fromhex(name) for name in read[index]["notEvaluated"]}
        if read[index]["stop"] and read[index]["stop"][1] == "whole-file":
            mine.append("ended")
        else:
            mine.append({k: v for k, v in (base | unhex(read[index]["values"])).items() if k not in hidden})
        theirs.append(answer if answer == "ended" else {k: v for k, v in answer.items() if k not in hidden})
    touched = sum(1 for file in read if file["notEvaluated"])
    print(f"bash: {len(paths) - len(asked)} files need a shell to read on and are left out; "
          f"in {touched} others single variables are", flush=True)
    return differences([paths[index] for index in asked], mine, theirs)

def compose(args, paths):
    if not args.compose:
        raise Skipped("no --compose PROGRAM given")
    done = subprocess.run([args.compose], input="\n".join(paths) + "\n", env=ENVIRONMENT, capture_output=True,
                          text=True, check=True)
    mine = ["refused" if file["stop"] else unhex(file["values"])
            for file in ours(args.dump, "compose", paths, ENVIRONMENT)]
    theirs = ["refused" if json.loads(text) is None else unhex(json.loads(text)) for text in done.stdout.splitlines()]
    return differences(paths, mine, theirs)

LOADERS = {"python-dotenv": python_dotenv, "node": node, "node-env-file": node_env_file, "docker": docker, "bash": bash,
           "dotenv-js": dotenv_js, "compose": compose}

def built_dump():
    """Builds the tool that prints our readings, and tells where it is."""
    command = ["swift", "build", "-c", "release", "--product", "dotenv-dump"]
    if not shutil.which("swift"):
        raise Skipped("swift is not installed, and no --dump PROGRAM given")
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode != 0:
        print(f"{' '.join(command)}: status {done.returncode}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
        sys.exit(2)
    shown = subprocess.run(["swift", "build", "-c", "release", "--show-bin-path"], cwd=ROOT, capture_output=True,
                           text=True, check=True)
    return os.path.join(shown.stdout.strip(), "dotenv-dump")

def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dump", help="the built dotenv-dump; without it, it is built first")
    parser.add_argument("--files", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default=",".join(LOADERS), help="the loaders to compare, with commas between them")
    parser.add_argument("--must-run", nargs="?", const="python-dotenv,node,node-env-file,bash", default="",
                        metavar="LOADERS", help="fail where one of these is missing (default: %(const)s)")
    parser.add_argument("--dotenv-js", metavar="FOLDER", help="npm's dotenv 17")
    parser.add_argument("--compose", metavar="PROGRAM", help="a reader that uses compose-go")
    parser.add_argument("--env-file-runs", type=int, default=200, help="how many files `node --env-file` is asked")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--show", type=int, default=5, help="how many differences to print for each loader")
    args = parser.parse_args()
    wanted = [name for name in args.only.split(",") if name]
    required = {name for name in args.must_run.split(",") if name}
    if unknown := (set(wanted) | required) - set(LOADERS):
        parser.error(f"unknown loader {', '.join(sorted(unknown))}; known are {', '.join(LOADERS)}")
    if args.dump and not os.access(args.dump, os.X_OK):
        parser.error(f"--dump {args.dump} is no program")
    missing, total = required - set(wanted), 0
    try:
        args.dump = os.path.abspath(args.dump) if args.dump else built_dump()
    except Skipped as reason:
        print(f"skipped: {reason}")
        return 2 if required else 0
    with tempfile.TemporaryDirectory(prefix="dotenv-oracles-") as args.folder:
        paths = write_files(args.folder, args.files, args.seed)
        for name in wanted:
            started = time.monotonic()
            try:
                found = LOADERS[name](args, paths)
            except Skipped as reason:
                print(f"{name}: skipped, {reason}", flush=True)
                missing |= {name} & required
                continue
            total += len(found)
            count = min(len(paths), args.env_file_runs) if name == "node-env-file" else len(paths)
            print(f"{name}: {len(found)} differences in {count} files ({time.monotonic() - started:.0f} s)", flush=True)
            for data, a, b in sorted(found, key=lambda item: len(item[0]))[: args.show]:
                print(f"  {data!r}\n    ours   {a!r}\n    theirs {b!r}")
    if missing:
        print(f"missing, but asked for with --must-run: {', '.join(sorted(missing))}")
    return 1 if total else 2 if missing else 0

if __name__ == "__main__":
    sys.exit(main())

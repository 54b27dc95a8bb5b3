import Foundation
import Simulator
import Testing

/// True servers, start-up files and users, looked at through the program.
@Suite(.serialized, .enabled(if: Shell.isBuilt, "the program is not built beside the tests: run `swift build` first"))
struct ServersEndToEndTests {
  /// `check` blocks on it, although the provider answers, and no longer once it has been started anew.
  @Test func theCheckSaysSo() throws {
    let simulator = try SimulatorServer(scenarios: [])
    try simulator.start()
    defer { simulator.stop() }
    let script = #"""
      write() {
        printf 'OPENAI_API_KEY=FAKESENTINEL-%s-0123456789abcdef\n' $1 >.env
        printf 'OPENAI_BASE_URL=http://127.0.0.1:%s/openai/v1\n' "$PORT" >>.env
      }
      start() { python3 chat.py >out 2>&1 & server=$!; sleep 0.5; }
      write old; start; sleep 2.5; write new
      "$DOCTOR" check --free >stale; echo $?
      grep -c "What blocks: a running server" stale; grep -c "Nothing blocks" stale
      tr -s ' \n' ' ' <stale | grep -c "\$ webox-doctor run --watch -- python3 chat.py"
      "$DOCTOR" explain 429 | grep -c "(pid $server"
      kill $server; wait $server 2>.null; sleep 2.5; start
      "$DOCTOR" check --free >fresh; echo $?
      grep -c "Nothing blocks" fresh; "$DOCTOR" servers | grep -c "Up to date"
      "$DOCTOR" explain 429 | grep -c "(pid $server"
      kill $server; cat stale fresh | grep -c SENTINEL
      """#
    let result = try Shell.run("\(Shell.chat)PORT=\(simulator.port); export LANG=en\n\(script)")
    #expect(
      result.output.split(separator: "\n") == ["1", "1", "0", "1", "1", "0", "1", "1", "0", "0"],
      "\(result.output)\(result.errors)")
  }

  /// What hides the file, by file and line and masked: in `env`, `check` and `servers`, for a key that is exported
  /// nowhere, by the start-up file, by hand, and empty.
  @Test func whatWinsOverTheFile() throws {
    let result = try Shell.run(
      #"""
      mkdir -p home/.config/systemd/user/chat.service.d
      echo OPENAI_API_KEY=FAKESENTINEL-file-0123456789abcdef >.env
      printf '# mine\n\nexport OPENAI_API_KEY=FAKESENTINEL-shell-0123456789abcdef\n' >home/.bashrc
      echo OPENAI_API_KEY=FAKESENTINEL-local-0123456789abcdef >home/.zshrc
      echo export OPENAI_API_KEY=FAKESENTINEL-file-0123456789abcdef >home/.profile
      printf '[Service]\nEnvironment=OPENAI_API_KEY=FAKESENTINEL-unit-0123456789abcdef\n' \
        >home/.config/systemd/user/chat.service.d/key.conf
      printf 'services:\n  chat:\n    env_file: .env\n    environment:\n      - OPENAI_API_KEY=\n' >compose.yaml
      export HOME=$PWD/home LANG=en OPENAI_BASE_URL=http://127.0.0.1:9/v1
      for key in - FAKESENTINEL-shell-0123456789abcdef FAKESENTINEL-typed-0123456789abcdef ''; do
        if [ "$key" = - ]; then unset OPENAI_API_KEY; else export OPENAI_API_KEY="$key"; fi
        for verb in env 'check --free' servers; do
          "$DOCTOR" $verb 2>&1 | tr -s ' \n' ' ' >line
          echo $(grep -c 'home/.bashrc:3`: `OPENAI_API_KEY` = `FAKE…cdef`, in every new terminal' line) \
            $(grep -c 'key.conf:2`: `OPENAI_API_KEY` = `FAKE…cdef`, for the service `chat.service`' line) \
            $(grep -c 'compose.yaml:5`: `OPENAI_API_KEY`, empty, for the container' line) \
            $(grep -c 'is exported in this terminal, and no start-up file' line) \
            $(grep -cE 'home/\.(profile|zshrc)|SENTINEL' line)
        done
      done
      rm -r home compose.yaml; mkdir home; unset OPENAI_API_KEY; "$DOCTOR" env | grep -c 'wins over'
      """#)
    func thrice(_ line: String) -> [String] { Array(repeating: line, count: 3) }
    // The empty one may come from the compose file as well as from a hand: nobody could tell.
    let expected = thrice("1 1 1 0 0") + thrice("1 1 1 0 0") + thrice("1 1 1 1 0") + thrice("1 1 1 0 0") + ["0"]
    #expect(result.output.split(separator: "\n").map(String.init) == expected, "\(result.output)\(result.errors)")
  }

  /// Nothing is shown of what another user's environment says, whoever looks.
  @Test(.enabled(if: geteuid() == 0, "needs root to become someone else")) func anotherUser() throws {
    let result = try Shell.run(
      Shell.chat + #"""
        chmod 755 .; export LANG=en; echo OPENAI_API_KEY=FAKESENTINEL-file-0123456789abcdef >.env
        export OPENAI_API_KEY=FAKESENTINEL-other-0123456789abcdef
        other() { setpriv --reuid 65534 --regid 65534 --clear-groups "$@"; }
        other "$DOCTOR" version >.null || { echo skipped; exit 0; }
        print=$(printf %s "$OPENAI_API_KEY" | sha256sum | cut -c1-8)
        setpriv --reuid 65534 --regid 65534 --clear-groups python3 chat.py >out 2>&1 & theirs=$!
        # By its name alone: its open ports cannot be seen either.
        printf 'import time\ntime.sleep(60)\n' >uvicorn; python3 uvicorn main:app & mine=$!
        sleep 1; unset OPENAI_API_KEY
        "$DOCTOR" servers >report; echo $?
        grep -c "sudo -u '#65534' kill $theirs" report
        # Only our own is told by its fingerprint.
        grep -c "$print" report; kill $theirs; wait $theirs 2>.null
        other "$DOCTOR" servers >report; echo $?
        tr -s ' \n' ' ' <report | grep -c "cannot be read, perhaps yours: .*(pid $mine).*sudo webox-doctor servers"
        grep -cE "$print|SENTINEL" report; kill $mine
        """#)
    #expect(
      ["1\n1\n1\n0\n1\n0\n", "skipped\n"].contains(result.output), "\(result.output)\(result.errors)")
  }

  /// In process and mount namespaces of its own a server is found by the number that it has here.
  @Test(.enabled(if: geteuid() == 0, "needs root to make namespaces")) func aNamespaceOfItsOwn() throws {
    let result = try Shell.run(
      Shell.chat + #"""
        unshare -mpf --mount-proc true 2>.null || { echo skipped; exit 0; }
        export LANG=en; echo OPENAI_API_KEY=FAKESENTINEL-old-0123456789abcdef >.env
        unshare -mpf --mount-proc --kill-child python3 chat.py >out 2>&1 & outer=$!
        sleep 3; echo OPENAI_API_KEY=FAKESENTINEL-new-0123456789abcdef >.env
        "$DOCTOR" servers >report; echo $?; server=$(cat /proc/$outer/task/$outer/children)
        grep -c "An old key, very likely: python (pid $(echo $server)," report; kill -9 $outer
        """#)
    #expect(["1\n1\n", "skipped\n"].contains(result.output), "\(result.output)\(result.errors)")
  }

  /// What `run --watch` keeps is not to be started by hand: its file is to be mended.
  @Test func whatIsWatched() throws {
    let result = try Shell.run(
      Shell.chat + #"""
        export LANG=en; echo OPENAI_API_KEY=FAKESENTINEL-old-0123456789abcdef >.env
        "$DOCTOR" run --watch --no-check --loader bash -- python3 chat.py >out 2>&1 & doctor=$!
        sleep 3; printf 'OPENAI_API_KEY=FAKESENTINEL-new-0123456789abcdef\nA=$(b)\n' >.env
        until grep -q "goes on with the old" out; do sleep 0.1; done
        "$DOCTOR" servers >report; echo $?; tr -s ' \n' ' ' <report >line
        grep -c "Another key, proven: python .*kept by .webox-doctor run --watch. (pid $doctor)" line
        grep -c "mend .\.env., and it restarts the server" line; grep -cE "unset|kill|SENTINEL" line
        kill $doctor; wait $doctor; echo $?
        """#)
    #expect(result.output == "1\n1\n1\n0\n143\n", "\(result.output)\(result.errors)")
  }
}

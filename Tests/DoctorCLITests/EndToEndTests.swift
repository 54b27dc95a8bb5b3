import DoctorCLI
import Foundation
import Testing

/// A few true runs of the program.
@Suite(.enabled(if: Shell.isBuilt, "the program is not built beside the tests: run `swift build` first"))
struct EndToEndTests {
  @Test func aPipeNeedsNoDash() throws {
    let script = "printf '%s\\n' 'Error code: 429 insufficient_quota' | \"$DOCTOR\" explain --provider openai"
    let result = try Shell.run(script)
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.output.contains("quota_exhausted"))
    #expect(try Shell.run(script + " -").output == result.output)
  }

  @Test(arguments: [
    ("--version", 0), ("explain 429", 0), ("explain --gate 503", 0), ("explain --gate azure 402", 1),
    ("explain rate_limted", 2), ("explain missing.log", 2), ("explain .", 2), ("explain --frobnicate", 2),
    ("nothing", 2),
  ])
  func exitStatus(words: String, status: Int32) throws {
    let result = try Shell.run("\"$DOCTOR\" \(words)")
    #expect(result.status == status)
    #expect(result.errors.isEmpty == (status != 2))
    #expect(result.output.isEmpty == (status == 2))
  }

  /// The whole way: a server, sockets, libcurl, the report.
  @Test func theDemoRuns() throws {
    let result = try Shell.run("\"$DOCTOR\" check --demo --verbose --lang en")
    #expect(result.status == 1)
    #expect(result.errors == "")
    let output = result.output.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
    for words in [
      "insufficient_quota", "HTTP\u{A0}402", "verified: key, model, credit", "• Key: `GROQ_API_KEY`", "Sent:",
      "• Connection: `127.0.0.1:", ", HTTP/1.1, ", "connect ", "first byte ",
    ] {
      #expect(output.contains(words), "\(words)")
    }
  }

  /// A window of ordinary height shows the cases of all four guides, with the next line to type below them.
  @Test(arguments: ["fr", "en"]) func theDemoIsOneScreen(_ language: String) throws {
    let result = try Shell.run("\"$DOCTOR\" check --demo --lang \(language)")
    #expect(result.status == 1 && result.errors == "")
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    // A line that is too long for the window takes two.
    let rows = lines.map { max(1, ($0.count + 79) / 80) }.reduce(0, +)
    #expect(rows <= 22, "\(result.output)")
    for words in [
      "insufficient_quota", "https://platform.openai.com/settings/organization/billing/overview",
      "`webox-doctor explain openai quota_exhausted`", "HTTP\u{A0}402", "`webox-doctor explain azure quota_exhausted`",
      "8000 TPM", "https://console.groq.com/settings/limits", "`webox-doctor explain groq rate_limited`",
      "`webox-doctor servers`",
    ] {
      #expect(result.output.contains(words), "\(words)")
    }
  }

  /// Every round is paid for, and a log is told of each; what is read by a program is not.
  @Test func waitingTellsWhatItSends() throws {
    let script = """
      "$DOCTOR" simulate --port 0 --scenario openai=insufficient_quota >port 2>log & simulator=$!
      for i in $(seq 100); do [ -s port ] && break; sleep 0.1; done; [ -s port ] || exit 9
      OPENAI_BASE_URL=$(sed -n 's/^OPENAI_BASE_URL=\\([^ ]*\\).*/\\1/p' port)
      export OPENAI_BASE_URL OPENAI_API_KEY=FAKESENTINEL0123456789
      "$DOCTOR" check --wait 3s --lang en
      "$DOCTOR" check --wait 1s --lang en --healthcheck 2>&1 >/dev/null | sed 's/^/health: /' >&2
      kill $simulator
      """
    let result = try Shell.run(script)
    #expect(result.output.contains("and 2 answers of at most 16"), "\(result.output)")
    #expect(result.output.ranges(of: "`gpt-4o-mini`").count == 1)
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(result.errors.hasPrefix("webox-doctor: next try in "), "\(result.errors)")
    #expect(result.errors.hasSuffix("\u{A0}s: OpenAI\n"))
  }

  /// A key is in the environment and on the wire, and not in the command line that every user of the machine sees.
  @Test func theCommandLineHoldsNoKey() throws {
    let script = """
      "$DOCTOR" simulate --port 0 --scenario openai=timeout >port 2>log & simulator=$!
      for i in 1 2 3 4 5 6 7 8 9 10; do [ -s port ] && break; sleep 0.1; done
      OPENAI_BASE_URL=$(sed -n 's/^OPENAI_BASE_URL=\\([^ ]*\\).*/\\1/p' port)
      export OPENAI_BASE_URL OPENAI_API_KEY=FAKESENTINEL0123456789
      "$DOCTOR" check --timeout 2s >report 2>&1 & check=$!
      sleep 0.5; tr '\\0' ' ' </proc/$check/cmdline; wait $check; kill $simulator; cat log report
      """
    let result = try Shell.run(script)
    #expect(result.output.contains("check --timeout 2s"))
    #expect(result.output.contains("/openai/v1/chat/completions"))
    #expect(!result.output.contains("SENTINEL"))
  }

  @Test func aFullDiskFails() throws {
    let result = try Shell.run("\"$DOCTOR\" explain 429 >/dev/full")
    #expect(result.status == 2)
    #expect(result.errors.contains("(No space left on device)"))
  }

  /// The same words give the same answer inside and outside a process.
  @Test func theProgramIsItsRunFunction() throws {
    #expect(try Shell.run("\"$DOCTOR\" explain azure 402").output == doctor("explain azure 402").output)
    let english = try Shell.run("LANG=en_US.UTF-8 \"$DOCTOR\" explain azure 402").output
    #expect(english == doctor("explain azure 402 --lang en").output)
  }

  @Test func anUnreadableFile() throws {
    let result = try Shell.run("echo x >a.log; chmod 0 a.log; [ -r a.log ] || exec \"$DOCTOR\" explain a.log; exit 2")
    #expect(result.status == 2)
    #expect(result.errors == "" || result.errors.contains("pas le droit de lire a.log"))
  }

  @Test func aReaderThatLeaves() throws {
    let result = try Shell.run("\"$DOCTOR\" explain --list | head -n 1; \"$DOCTOR\" explain 429 | true")
    #expect(result.output == "Causes\n")
    #expect(result.errors == "")
    let endless = """
      (yes '{"id":1,"body":"x"}' 2>/dev/null | timeout 20 "$DOCTOR" explain --jsonl; echo "status $?" >&2) | head -n 2
      """
    // Where the signal is ignored, as under some supervisors, only the failed write tells.
    for prefix in ["", "trap '' PIPE; "] {
      let lines = try Shell.run(prefix + endless)
      #expect(lines.output.split(separator: "\n").count == 2)
      #expect(["status 0\n", "status 141\n"].contains(lines.errors), "\(lines.errors)")
    }
  }

  /// An answer must not wait for the end of a stream that pauses.
  @Test func linesAreAnsweredAsTheyCome() throws {
    let script = """
      mkfifo in out
      timeout 20 "$DOCTOR" explain --jsonl <in >out &
      exec 3>in 4<out
      printf '%s\\n' '{"id":1,"body":"x"}' >&3
      read -r first <&4; echo "$first"
      printf '%s\\n' '{"id":2,"body":"y"}' >&3
      exec 3>&-
      read -r second <&4; echo "$second"
      wait $!; echo "status $?"
      """
    let result = try Shell.run(script)
    #expect(
      result.output == """
        {"id":1,"finding":null,"others":[]}
        {"id":2,"finding":null,"others":[]}
        status 0

        """)
  }

  @Test func aNamedPipeIsAFile() throws {
    let script = "mkfifo log; printf 'Error code: 429 insufficient_quota' >log & timeout 20 \"$DOCTOR\" explain log"
    let result = try Shell.run(script)
    #expect(result.status == 0)
    #expect(result.output.contains("quota_exhausted"))
  }

  /// Reading without optimisation is too slow for the whole size.
  static var hugeSize: Int {
    #if DEBUG
      12_000_000
    #else
      100_000_000
    #endif
  }

  /// Runs the program and prints its status and the most memory it ever held, in KiB.
  ///
  /// `ru_maxrss` would not do: a process started by a larger one inherits that one's peak.
  private func measure(_ words: String) throws -> (status: Int32, output: String, peak: Int) {
    let script = """
      head -c \(Self.hugeSize) /dev/zero | tr '\\0' x >huge
      "$DOCTOR" \(words) <huge &
      while grep VmHWM /proc/$!/status >peak.new 2>/dev/null; do mv peak.new peak; sleep 0.01; done
      wait $!; status=$?
      tr -dc 0-9 <peak >&2
      exit $status
      """
    let result = try Shell.run(script)
    return (result.status, result.output, try #require(Int(result.errors)))
  }

  /// Memory must not grow with the text, even when it has no line end to cut at.
  @Test(
    .enabled(if: !Shell.isSanitized, "a sanitizer uses memory of its own"), arguments: ["explain", "explain --jsonl"])
  func aHugeLineCostsLittleMemory(words: String) throws {
    let result = try measure(words)
    #expect(result.status == (words == "explain" ? 0 : 2))
    #expect(result.output.contains(words == "explain" ? "Aucune erreur" : "\"line\":1,"))
    #expect(result.peak < 64 << 10, "it took \(result.peak >> 10) MiB")
  }
}

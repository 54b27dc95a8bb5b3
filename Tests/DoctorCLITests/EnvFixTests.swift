import Doctor
import DoctorCLI
import Dotenv
import Foundation
import Testing

/// `env --fix`: what is repaired, what is shown of it, and that the old file is never lost.
@Suite struct EnvFixTests {
  static let broken = """
    # a remark with SENTINEL
    OPENAI_API_KEY = “\(EnvTests.key)”\u{20}
    A=1

    """

  static func run(
    _ text: String = broken, _ words: String = "", failure: World.Trouble? = nil
  ) -> (outcome: Outcome, file: String?) {
    run(bytes: Array(text.utf8), words, failure: failure)
  }

  static func run(
    bytes: [UInt8], _ words: String = "", failure: World.Trouble? = nil
  ) -> (outcome: Outcome, file: String?) {
    let setting = Setting(
      environment: ["LANG": "en"], files: [".env": .success(bytes)], replaceFailure: failure)
    let screen = Screen()
    let exit = DoctorCLI.run(
      ["env", "--fix"] + words.split(separator: " ").map(String.init), .fake(setting, screen))
    let output = String(decoding: screen.output, as: UTF8.self)
    for text in [output, screen.errors] {
      for secret in ["SENTINEL", "FAKEOTHER", "horse"] { #expect(!text.contains(secret), "\(text)") }
    }
    return (
      Outcome(exit: exit, output: output, errors: screen.errors),
      screen.replaced[".env"].map { String(decoding: $0, as: UTF8.self) }
    )
  }

  @Test func whatIsDone() {
    let (outcome, file) = Self.run()
    #expect(outcome.exit == .ok)
    #expect(file == "# a remark with SENTINEL\nOPENAI_API_KEY=\(EnvTests.key)\nA=1\n")
    for line in [
      "`.env`: repaired", "  • .env:2 `OPENAI_API_KEY`: blanks removed", "  │ --- .env", "  │ +++ .env",
      "  │ @@ -1,3 +1,3 @@", "  │  # …", "  │ -OPENAI_API_KEY␠=␠“sk-proj-FAKE…ghij”␠",
      "  │ +OPENAI_API_KEY=sk-proj-FAKE…ghij",
      "  │  A=…", "  The old file is in `.env.bak-1772366400`. It holds your keys: do not commit", "No errors.",
    ] { #expect(outcome.output.contains("\(line)\n") || outcome.output.hasPrefix("\(line)\n"), "\(outcome.output)") }
  }

  @Test func aDryRunWritesNothing() {
    let (outcome, file) = Self.run(Self.broken, "--dry-run")
    #expect(file == nil)
    #expect(outcome.output.hasPrefix("`.env`: what would be repaired\n"))
    #expect(outcome.output.contains("+OPENAI_API_KEY=sk-proj-FAKE…ghij"))
    #expect(!outcome.output.contains(".bak"))
    #expect(outcome.exit == .actionNeeded)
    #expect(doctor("env --dry-run").exit == .usage)
  }

  @Test func nothingToDo() {
    let (outcome, file) = Self.run("A=1\n")
    #expect(file == nil && outcome.exit == .ok)
    #expect(outcome.output.contains("`.env`: nothing to repair without guessing."))
  }

  @Test(
    arguments: [
      (.denied, "permission denied"), (.other("No space left on device"), "(No space left on device)"),
      (.missing, "was not changed"), (.readOnly, "chmod u+w"),
      (.hasOtherNames, "find . -samefile"),
    ]
      as [(World.Trouble, String)])
  func whatCannotBeReplaced(trouble: World.Trouble, message: String) {
    let (outcome, file) = Self.run(Self.broken, "", failure: trouble)
    #expect(outcome.exit == .usage && file == nil && outcome.output == "")
    #expect(outcome.errors.contains(".env was not changed"))
    #expect(outcome.errors.contains(message))
  }

  /// A text in which secrets stand where the difference could show them.
  @Test(arguments: [
    "\u{FEFF}OPENAI_API_KEY=\(EnvTests.key)\r\nA = 1\r\n", "CERT = \"-----BEGIN\nSENTINELSENT==\n-----END\"\nA = 1\n",
    "A = 1\n\(EnvTests.key)\nB = 2\n", "export  A = “\(EnvTests.key)”\n",
    "A = correct horse battery staple # horse\n", "#OPENAI_API_KEY=\(EnvTests.key)\nA = 1\n",
    "OPENAI_API_KEY\u{A0}=\u{200B}\(EnvTests.key)\u{200D} \n",
  ]) func noDifferenceShowsAValue(text: String) {
    for loader in Dialect.allCases {
      for format in ["text", "json", "markdown"] {
        _ = Self.run(text, "--dry-run --format \(format) --loader \(loader.rawValue)")
      }
    }
  }

  @Test func utf16() {
    let bytes: [UInt8] = [0xFF, 0xFE] + "OPENAI_API_KEY=\(EnvTests.key)\r\n".utf8.flatMap { [$0, 0] }
    let (outcome, file) = Self.run(bytes: bytes)
    #expect(file == "OPENAI_API_KEY=\(EnvTests.key)\n")
    #expect(outcome.output.contains("file converted from UTF-16 to UTF-8"))
    #expect(outcome.output.contains("-OPENAI_API_KEY=sk-proj-FAKE…ghij␍"))
  }

  /// Nothing but the encoding was another one: there is no line to show.
  @Test func utf16Alone() {
    let bytes: [UInt8] = [0xFF, 0xFE] + "OPENAI_API_KEY=\(EnvTests.key)\n".utf8.flatMap { [$0, 0] }
    let (outcome, file) = Self.run(bytes: bytes)
    #expect(file == "OPENAI_API_KEY=\(EnvTests.key)\n")
    #expect(outcome.output.contains("file converted from UTF-16 to UTF-8"))
    #expect(!outcome.output.contains("--- .env"))
  }

  /// Lines of a `.gitignore`, and whether they keep `.env.bak-1772366400` out of a repository.
  @Test(
    arguments: [
      ("", false), (".env", false), (".env*", true), (".env.bak-*\n", true), ("*.bak*\r\n", true), ("/.env.*", true),
      ("**/.env*", true), (".env*\n!.env.bak-*", false), ("# .env*", false), (".env*/", false), ("*", true),
      ("sub/.env*", false), (".env.bak-??????????", true), (".env.bak-?", false),
    ])
  func whetherGitIgnoresTheBackup(_ lines: String, _ isIgnored: Bool) {
    func advice(_ files: [String: Result<[UInt8], World.Trouble>]) -> Bool {
      var all = files
      all[".env"] = .success(Array(Self.broken.utf8))
      let outcome = Setting(environment: ["LANG": "en"], files: all).run(["env", "--fix"])
      return outcome.output.contains("add the line `.env.bak-*` to `.gitignore`")
    }
    let ignore = Result<[UInt8], World.Trouble>.success(Array(lines.utf8))
    let git = Result<[UInt8], World.Trouble>.failure(.isDirectory)
    #expect(advice(["/project/.git": git, "/project/.gitignore": ignore]) == !isIgnored)
    #expect(advice(["/project/.gitignore": ignore]) == false)
  }

  @Test func distantChangesAreHunks() {
    let lines = (1...30).map { $0 % 12 == 1 ? "A\($0) = 1" : "A\($0)=1" }
    let (outcome, _) = Self.run(lines.joined(separator: "\n") + "\n")
    let hunks = outcome.output.split(separator: "\n").filter { $0.contains("@@") }
    #expect(hunks == ["  │ @@ -1,4 +1,4 @@", "  │ @@ -10,7 +10,7 @@", "  │ @@ -22,7 +22,7 @@"])
  }
}

/// `env --fix` on real files.
@Suite(.enabled(if: Shell.isBuilt, "the program is not built beside the tests: run `swift build` first"))
struct EnvFixEndToEndTests {
  static let prepare = #"printf 'A = FAKE\nB=2\n' >.env; chmod 640 .env; cp -p .env before"#

  @Test func theFileIsReplaced() throws {
    let result = try Shell.run(
      """
      \(Self.prepare); ls -i .env | cut -d' ' -f1 >inode; "$DOCTOR" env --fix >report; echo $?
      cat .env; cmp before .env.bak-* && stat -c %a .env .env.bak-*; ls -A | grep -c env; ls -i .env | grep -cf inode
      """)
    #expect(result.output == "0\nA=FAKE\nB=2\n640\n600\n2\n0\n", "\(result.errors)")
  }

  /// The link stays one; its target is repaired and keeps its backup beside it.
  @Test func linksAreFollowed() throws {
    let result = try Shell.run(
      """
      \(Self.prepare); mkdir real; mv .env real/settings; ln -s real/settings .env; "$DOCTOR" env --fix >report
      readlink .env; cat real/settings; ls real | grep -c bak; ls -A | grep -c bak
      """)
    #expect(result.output == "real/settings\nA=FAKE\nB=2\n1\n0\n", "\(result.errors)")
  }

  /// A backup that is there already is never overwritten, and then nothing is done at all.
  @Test func onAnErrorTheOldFileStays() throws {
    let result = try Shell.run(
      """
      \(Self.prepare); now=$(date +%s); for i in 0 1 2 3 4 5; do : >.env.bak-$((now + i)); done
      "$DOCTOR" env --fix; echo $?; cmp .env before; find . -name '.env.bak-*' -size +0; find . -name '.env.new*'
      """)
    #expect(result.output == "2\n", "\(result.errors)")
    #expect(result.errors.contains("(File exists)"))
  }

  /// What the rights or other names forbid is refused, and nothing is left behind.
  @Test(arguments: [
    ("ln .env twin", "d'autres noms mènent au même fichier"), ("chmod 400 .env", "lecture seule"),
    ("rm .env; mkfifo .env; (printf 'A = FAKE\n' >.env &)", "n'a pas été modifié"),
  ]) func whatIsRefused(_ change: String, _ message: String) throws {
    let result = try Shell.run(
      "\(Self.prepare); \(change); \"$DOCTOR\" env --fix --env-file .env >report; echo $?; ls -A | grep -c bak; ls -A | grep -c new"
    )
    #expect(result.output == "2\n0\n0\n")
    #expect(result.errors.replacing("’", with: "'").contains(message), "\(result.errors)")
  }

  /// Access lists and notes beside the bytes go along, to the new file and to the backup.
  @Test func attributesAreKept() throws {
    let result = try Shell.run(
      """
      \(Self.prepare)
      python3 -c '
      import os, struct
      os.setxattr(".env", "user.note", b"kept")
      entries = [(1, 6, -1), (2, 4, 65534), (4, 4, -1), (16, 4, -1), (32, 0, -1)]
      os.setxattr(".env", "system.posix_acl_access", struct.pack("<I", 2) + b"".join(struct.pack("<HHi", *e) for e in entries))
      ' 2>/dev/null || { echo none; exit 0; }
      "$DOCTOR" env --fix >report
      python3 -c '
      import os, glob
      for name in [".env"] + glob.glob(".env.bak-*"):
        print(os.getxattr(name, "user.note"), len(os.getxattr(name, "system.posix_acl_access")))'
      """)
    // Some file systems keep none of these.
    #expect(["none\n", "b'kept' 44\nb'kept' 44\n"].contains(result.output), "\(result.output)\(result.errors)")
  }

  @Test func aDryRunLeavesNoTrace() throws {
    let result = try Shell.run(
      "\(Self.prepare); \"$DOCTOR\" env --fix --dry-run >report; cmp .env before && ls -A | grep -c '^.env'")
    #expect(result.output == "1\n", "\(result.errors)")
  }

  @Test func whoReadsAndWhoKeepsTheFile() throws {
    let result = try Shell.run(
      """
      git init -q . || exit 0; printf 'OPENAI_API_KEY=sk-proj-FAKESENTINEL0123456789abcdef\\n' >.env; chmod 644 .env
      "$DOCTOR" env --lang en >one; echo $?; git add .env; chmod 600 .env; mkdir sub; cd sub
      "$DOCTOR" env --lang en >../two; echo $?; cd ..; grep -c 'chmod 600' one two; grep -c 'git tracks' one two
      """)
    #expect(result.output == "0\n1\none:1\ntwo:0\none:0\ntwo:1\n", "\(result.errors)")
  }

  /// git writes its index in three forms, and names objects in two lengths.
  @Test(arguments: ["2", "3", "4"], ["sha1", "sha256"])
  func everyFormOfTheIndex(_ version: String, _ names: String) throws {
    let result = try Shell.run(
      """
      git init -q --object-format=\(names) . 2>/dev/null || { printf '1\n0\n'; exit 0; }
      printf 'OPENAI_API_KEY=sk-proj-FAKESENTINEL0123456789abcdef\\n' >.env; chmod 600 .env
      touch .eaa .ezz aaaaaaaaaaaa.env; mkdir sub; touch sub/.env; git add .
      [ \(version) = 3 ] && { git rm -q --cached .ezz; git add -N .ezz; } # Version 3 is for entries like this one.
      git update-index --index-version \(version)
      "$DOCTOR" env --lang en | grep -c 'git tracks'; git rm -q --cached .env; "$DOCTOR" env --lang en | grep -c 'git tracks'
      """)
    #expect(result.output == "1\n0\n", "\(result.output)\(result.errors)")
  }
}

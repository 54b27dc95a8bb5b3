import Doctor
import DoctorCLI
import Dotenv
import Foundation
import Testing

/// `env`: every variable with its origin, and no value of any.
@Suite struct EnvTests {
  static let key = "sk-proj-FAKESENTINEL0123456789abcdefghij"
  static let other = "sk-proj-FAKEOTHER00123456789abcdefghijkl"
  static let file = """
    OPENAI_API_KEY=\(key)
    OPENAI_BASE_URL=https://user:hunter2@gateway.example/v1?token=hunter3
    OPENAI_MODEL=gpt-4o-mini
    DATABASE_PASSWORD=correct-horse-battery-staple

    """

  /// Runs `env` beside a `.env` with this text.
  static func run(
    _ text: String = file, _ words: String = "", _ environment: [String: String] = [:],
    also files: [String: [UInt8]] = [:], isPublic: Bool = false
  ) -> Outcome {
    var all = files.mapValues { Result<[UInt8], World.Trouble>.success($0) }
    all[".env"] = .success(Array(text.utf8))
    let setting = Setting(
      environment: environment.merging(["LANG": "en"]) { old, _ in old }, files: all,
      publicFiles: isPublic ? [".env"] : [])
    let outcome = setting.run(["env"] + words.split(separator: " ").map(String.init))
    for text in [outcome.output, outcome.errors] {
      for secret in ["SENTINEL", "FAKEOTHER", "hunter", "horse"] { #expect(!text.contains(secret), "\(text)") }
    }
    return outcome
  }

  /// As if no line were broken.
  static func flat(_ outcome: Outcome) -> String {
    outcome.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test func whatStandsInTheFile() {
    let outcome = Self.run()
    #expect(outcome.exit == .ok)
    let text = Self.flat(outcome)
    #expect(text.contains("OPENAI_API_KEY `sk-proj-FAKE…ghij`, 40 characters, `.env:1`"))
    #expect(text.contains("OPENAI_BASE_URL `https://…@gateway.example/v1…`, "))
    #expect(text.contains("OPENAI_MODEL `gpt-4o-mini`, 11 characters, `.env:3`"))
    #expect(text.contains("DATABASE_PASSWORD `…`, 28 characters, `.env:4`"))
  }

  @Test func inFrench() {
    let outcome = Self.run(Self.file, "--lang fr")
    #expect(Self.flat(outcome).contains("40 caractères, `.env:1`"))
    #expect(Self.flat(outcome).contains("Aucune erreur."))
  }

  /// An exported key hides the file's; the fingerprints tell that they differ.
  @Test func whatIsHidden() {
    let outcome = Self.run(Self.file, "", ["OPENAI_API_KEY": Self.other])
    #expect(outcome.exit == .actionNeeded)
    #expect(Self.flat(outcome).contains("exported in the environment; hides another value, `.env:1` (fingerprint `"))
    #expect(Self.flat(outcome).contains("it hides `.env:1`"))
    let same = Self.run(Self.file, "", ["OPENAI_API_KEY": Self.key])
    #expect(same.exit == .ok)
    #expect(Self.flat(same).contains("hides the same value, `.env:1`"))
  }

  /// A text, what is exported, how it ends, and what the report names.
  @Test(
    arguments: [
      ("OPENAI_KEY=\(key)\n", [:], .actionNeeded, "Rename it to `OPENAI_API_KEY`"),
      ("OPENAI_API_KEY=\"\(key)\n", [:], .actionNeeded, "the loader does not read it, `.env:1`"),
      ("OPENAI_API_KEY=your-key-here\n", [:], .actionNeeded, "`OPENAI_API_KEY`: the example's value."),
      ("OPENAI_API_KEY=\n", [:], .ok, "empty, `.env:1`"),
      ("", ["HTTPS_PROXY": "http://me:hunter2@proxy:3128"], .ok, "`http://…@proxy:3128`"),
      ("", ["HTTPS_PROXY": "me:hunter2@proxy:3128"], .ok, "HTTPS_PROXY `…`, 21 characters"),
      ("", ["OPENAI_BASE_URL": key], .ok, "`sk-proj-FAKE…ghij`"),
      ("", ["OPENAI_MODEL": key], .ok, "`sk-proj-FAKE…ghij`"),
      ("", ["SSL_CERT_FILE": "/etc/ssl/proxy.pem"], .ok, "SSL_CERT_FILE"), ("", [:], .ok, "No variable is set."),
    ] as [(String, [String: String], Exit, String)])
  func problems(_ text: String, _ environment: [String: String], _ exit: Exit, _ words: String) {
    let outcome = Self.run(text, "", environment)
    #expect(outcome.exit == exit, "\(outcome.output)")
    #expect(Self.flat(outcome).contains(words), "\(outcome.output)")
  }

  /// Once, where the line is named; the words of the status are those of `check`.
  @Test(
    arguments: [
      ("your-key-here", "failed", "example's value"), ("", "warning", "empty"), ("“\(key)”", "failed", "typographic"),
      ("Bearer \(key)", "failed", "Bearer"), (other, "warning", "looks cut"),
      ("sk-FAKE0123456789abcdefghij", "ok", nil),
    ] as [(String, String, String?)])
  func toldOnce(_ value: String, _ status: String, _ mark: String?) {
    let json = Self.run("OPENAI_API_KEY=\(value)\n", "--format json").output
    #expect(json.contains("\"name\":\"OPENAI_API_KEY\",\"role\":\"key\",\"status\":\"\(status)\""), "\(json)")
    let bullets = Self.run("OPENAI_API_KEY=\(value)\n").output.split(separator: "\n").filter { $0.hasPrefix("  • ") }
    #expect(bullets.count == (mark == nil ? 0 : 1), "\(bullets)")
    #expect(mark.map { bullets.first?.contains($0) ?? false } ?? true, "\(bullets)")
  }

  /// A loader that stops at a fault is no second one.
  @Test func oneFaultOneError() throws {
    let bytes = Array("A=1 # cl".utf8) + [0xE9, 0x0A]
    let setting = Setting(environment: ["LANG": "en"], files: [".env": .success(bytes)])
    let text = setting.run(["env"]).output
    #expect(text.contains("One error to mend."), "\(text)")
    #expect(text.split(separator: "\n").count { $0.hasPrefix("  • ") } == 1, "\(text)")
  }

  /// Nothing of it is shown, in either language.
  @Test func aFileThatIsNoText() {
    let elf = [0x7F] + Array("ELF\nOPENAI_API_KEY=\(Self.key)\nABC=1\n".utf8)
    let wide =
      [0xFF, 0xFE] + Array("OPENAI_API_KEY=\(Self.key)\n".utf16).flatMap { unit -> [UInt8] in [UInt8(unit), 0] }
    for (bytes, words) in [
      (elf, ["en": "no text file (ELF)", "fr": "mais un fichier ELF"]),
      (wide, ["en": "-Encoding utf8", "fr": "enregistré en UTF-16"]),
    ] {
      for (language, sentence) in words {
        for loader in Dialect.allCases {
          let setting = Setting(environment: ["LANG": "\(language)_X"], files: [".env": .success(bytes)])
          let outcome = setting.run(["env", "--compare", "--loader", loader.rawValue])
          #expect(outcome.exit == .actionNeeded)
          #expect(Self.flat(outcome).contains(sentence), "\(outcome.output)")
          for name in ["OPENAI_API_KEY", "ABC", "SENTINEL"] { #expect(!outcome.output.contains(name)) }
        }
      }
    }
  }

  /// Azure's keys have no beginning to know them by.
  @Test func aKeyWhereNoneBelongs() {
    let key = "a7f3c09b1e4d82f6a5b0c3d9e8f71246"
    let text = """
      AZURE_OPENAI_API_KEY=FAKE0\(key)
      AZURE_OPENAI_ENDPOINT=\(key)
      AZURE_OPENAI_DEPLOYMENT=\(key)
      GROQ_API_KEY=FAKE1\(key)
      GROQ_BASE_URL=http://127.0.0.1:9/\(key)
      GROQ_MODEL=\(key)
      DATABASE = \(key)

      """
    let setting = Setting(environment: ["LANG": "en"], files: [".env": .success(Array(text.utf8))])
    for command in ["env --compare", "env --fix --dry-run", "check --full"] {
      for format in ["text", "json", "markdown"] {
        let words = "\(command) --verbose --format \(format)".split(separator: " ").map(String.init)
        let outcome = setting.run(words)
        #expect(!outcome.output.contains("09b1e4d82f6a5") && !outcome.errors.contains("09b1e4d82f6a5"), "\(words)")
      }
    }
  }

  @Test func withoutAnything() {
    #expect(doctor("env").exit == .usage)
    #expect(doctor("env --env-file missing.env").exit == .usage)
    #expect(Setting(environment: ["OPENAI_API_KEY": Self.key]).run(["env"]).exit == .ok)
  }

  @Test func aSecretInAFileOfItsOwn() {
    let outcome = Self.run(
      "OPENAI_API_KEY_FILE=/run/secrets/openai\n", also: ["/run/secrets/openai": Array("\(Self.key)\n".utf8)])
    #expect(Self.flat(outcome).contains("40 characters, read from `/run/secrets/openai`"))
    #expect(Self.flat(outcome).contains("OPENAI_API_KEY_FILE `/run/secrets/openai`"))
  }

  // MARK: Files

  @Test func whoCanReadTheFile() {
    #expect(Self.flat(Self.run(isPublic: true)).contains("`chmod 600 .env`"))
    #expect(!Self.run("A=b\n", isPublic: true).output.contains("chmod"))
    #expect(!Self.run().output.contains("chmod"))
  }

  /// An entry as git writes it: 60 bytes, the length of the path, the path, and zeros.
  static func index(_ paths: String...) -> [UInt8] {
    var bytes = Array("DIRC".utf8) + [0, 0, 0, 2, 0, 0, 0, UInt8(paths.count)]
    for path in paths {
      bytes += [UInt8](repeating: 7, count: 60) + [0, UInt8(path.utf8.count)] + Array(path.utf8)
      bytes += [UInt8](repeating: 0, count: 8 - (62 + path.utf8.count) % 8)
    }
    return bytes
  }

  @Test func whetherGitKeepsIt() {
    // A worktree's `.git` is a file that says where its index is.
    let pointer = Array("gitdir: /main/.git/worktrees/x\n".utf8)
    func run(_ index: [UInt8]) -> Outcome {
      Self.run(also: ["/project/.git": pointer, "/main/.git/worktrees/x/index": index])
    }
    let tracked = run(Self.index("README.md", ".env"))
    #expect(tracked.exit == .actionNeeded)
    #expect(Self.flat(tracked).contains("`git rm --cached .env`"))
    #expect(run(Self.index("README.md")).exit == .ok)
    func holds(_ path: String, _ index: [UInt8]) -> Bool? { GitIndex(index)?.holds(path) }
    #expect(holds(".env", Self.index("a", ".env", "b")) == true)
    #expect(holds(".env", Self.index("sub/.env", ".env.example")) == false)
    #expect(holds("sub/.env", Self.index("sub/.env")) == true)
    // Read as names of 32 bytes, the second half of this path would be ours.
    #expect(holds(".env", Self.index("twelve/bytes.env")) == false)
    for length in 0..<40 { #expect(holds(".env", Array(Self.index(".env").prefix(length))) != true) }
    #expect(holds(".env", Array("DIRC.env".utf8)) == nil)
  }

  /// With git itself: in each form that an index can take, before and after the file was taken out of it.
  @Test(arguments: [
    "git update-index --split-index", "git update-index --index-version 4",
    "git update-index --index-version 4 --split-index", "git update-index --untracked-cache",
    "git update-index --split-index; echo >>.env; git add .env",
    "git rm -q --cached .env; git update-index --split-index; git add .env",
    "git worktree add -q ../tree; cd ../tree; git update-index --split-index",
    "mv .git ../elsewhere; export GIT_DIR=../elsewhere GIT_WORK_TREE=.",
  ])
  func asGitSeesIt(_ form: String) throws {
    guard Shell.isBuilt else { return }
    let result = try Shell.run(
      """
      export GIT_CONFIG_GLOBAL=/dev/null; command -v git >/dev/null || { echo tracked not; exit; }
      mkdir one; cd one; git init -q .; printf 'OPENAI_API_KEY=\(Self.key)\\n' >.env; echo 1 >a; mkdir z; echo 2 >z/b
      git add .; git -c user.name=a -c user.email=a@b commit -qm a; \(form)
      say() { "$DOCTOR" env --lang en | grep -q 'git rm --cached' && printf tracked || printf not; }
      say; printf ' '; git rm -qf --cached .env; say
      """)
    #expect(result.output.trimmingCharacters(in: .whitespacesAndNewlines) == "tracked not", "\(result.errors)")
  }

  /// Bytes that are no index of git are none, wherever they end.
  @Test func aBrokenSharedIndex() {
    let link = Array("link".utf8) + [0, 0, 0, 20] + [UInt8](repeating: 7, count: 20)
    let split = Array("DIRC".utf8) + [0, 0, 0, 2, 0, 0, 0, 0] + link + [UInt8](repeating: 0, count: 20)
    for length in 0...split.count {
      let held = GitIndex(Array(split.prefix(length)))?.holds(".env") { name in
        name == "sharedindex." + String(repeating: "07", count: 20) ? GitIndex(Self.index(".env")) : nil
      }
      #expect(held != true || length >= 40, "\(length)")
      if length == split.count { #expect(held == true) }
    }
  }

  @Test func aKeyInTheExample() {
    let outcome = Self.run("A=b\n", also: [".env.example": Array("X=1\nOPENAI_API_KEY=\(Self.key)\n".utf8)])
    #expect(outcome.exit == .actionNeeded)
    #expect(Self.flat(outcome).contains("`.env.example:2`: `OPENAI_API_KEY` holds a key that looks real"))
    let harmless = Self.run("A=b\n", also: [".env.example": Array("OPENAI_API_KEY=votre_clé_ici\n".utf8)])
    #expect(harmless.exit == .ok)
  }

  // MARK: Loaders

  @Test func theSixReadings() {
    let outcome = Self.run("A='x y' # z\nB=1\nC=$(date)\n", "--compare", ["B": "2"])
    let lines = outcome.output.split(separator: "\n").map { $0.split(separator: " ", omittingEmptySubsequences: true) }
    #expect(lines.contains { $0 == ["variable", "python-dotenv*", "dotenv-js", "node", "compose", "docker", "bash"] })
    #expect(lines.contains { $0.prefix(7) == ["A", "=", "=", "=", "=", "≠", $0.dropFirst(6).first ?? ""] })
    #expect(lines.contains { $0 == ["B", "=", "=", "=", "=", "=", "="] })
    #expect(lines.contains { $0.first == "C" && $0.last == "?" })
  }

  @Test func noReadingShowsAValue() {
    for loader in Dialect.allCases.map(\.rawValue) {
      for format in ["text", "json", "markdown"] {
        _ = Self.run(
          "\(Self.file)A = \"\(Self.key)\nB='\(Self.other)\n", "--compare --loader \(loader) --format \(format)")
      }
    }
  }
}

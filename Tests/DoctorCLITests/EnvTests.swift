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
      ("OPENAI_API_KEY=your-key-here\n", [:], .actionNeeded, "still holds the example's value"),
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

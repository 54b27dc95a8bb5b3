import DoctorCLI
import Testing

/// Which file of variables is taken, and where a key may stand that such a file points to.
@Suite struct EnvFilesTests {
  static let address = "OPENAI_BASE_URL=http://127.0.0.1:9/v1\n"

  static func env(
    _ files: [String: String], _ words: String = "env", environment: [String: String] = [:],
    places: [String: World.Place] = [:]
  ) -> Outcome {
    let setting = Setting(
      environment: environment.merging(["LANG": "en"]) { old, _ in old },
      files: files.mapValues { .success(Array($0.utf8)) }, places: places)
    let outcome = doctor(words, setting)
    #expect(!(outcome.output + outcome.errors).contains("SENTINEL"))
    return outcome
  }

  /// Above a repository anybody may have put a file.
  @Test func theWayUpEndsAtTheRepository() {
    let above = ["../../.env": "A=1\n"]
    #expect(Self.env(above).output.contains("No variable that a provider would read"))
    let git = ["../.git": World.Place.folder]
    #expect(Self.env(above, places: git).output.contains("No variable that a provider would read"))
    #expect(Self.env(["../.env": "A=1\n"], places: git).output.contains("`../.env:1`"))
    #expect(Self.env(["../.env": "A=1\n"]).exit == .usage)
    #expect(Self.env([".env": "A=1\n"]).output.contains("`.env:1`"))
  }

  /// What is called `.env`, and what is said of it; the report goes on without it.
  @Test(
    arguments: [
      (.folder, ".env is a directory"), (.pipe, ".env is a pipe or a device"),
      (.nowhere, ".env is a link whose target does not exist"),
    ] as [(World.Place, String)], ["env", "check", "servers", "run --no-check -- true"])
  func whatIsNoFile(_ found: (place: World.Place, message: String), _ words: String) {
    let outcome = Self.env([:], words, places: [".env": found.place])
    #expect(outcome.errors.contains(found.message), "\(outcome.errors)")
    #expect(!Self.env([:], words).errors.contains(".env is"))
  }

  /// A path in a `.env`, and whether the key that stands there is taken.
  @Test(
    arguments: [
      ("key", true), ("./secrets/key", true), ("/project/key", true), ("secrets/../key", true),
      ("/run/secrets/openai", true), ("/home/u/.ssh/id", false), ("../key", false), ("secrets/../../key", false),
      ("/project/../key", false), ("/run/secrets/../../etc/key", false), ("/projects/key", false),
      ("/run/secretsfile", false),
    ])
  func whereAKeyMayStand(_ path: String, _ isTaken: Bool) {
    let files = [".env": Self.address + "OPENAI_API_KEY_FILE=\(path)\n", path: EnvTests.key]
    let outcome = Self.env(files)
    #expect(outcome.output.contains("40 characters") == isTaken, "\(outcome.output)")
    let text = outcome.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(text.contains("outside of the project: it is not read") == !isTaken, "\(outcome.output)")
    // Who exports it has meant it.
    let exported = Self.env([path: EnvTests.key], environment: ["OPENAI_API_KEY_FILE": path])
    #expect(exported.output.contains("40 characters"))
  }

  /// A header copied along with its key.
  @Test func aHeaderInTheKey() {
    let value = "Bearer \(EnvTests.key)"
    #expect(Self.env([".env": "OPENAI_API_KEY=\(value)\n"]).output.contains("begins with `Bearer `"))
    let exported = Self.env([:], environment: ["OPENAI_API_KEY": value])
    #expect(exported.exit == .actionNeeded && exported.output.contains("`OPENAI_API_KEY` begins with `Bearer `"))
  }

  /// Only what a repair takes away is promised.
  @Test(
    arguments: [
      ("sk-FAKE FAKE0123456789ab", "a blank inside the key (U+0020)", false),
      ("\"sk-FAKE\\nFAKE0123456789ab\"", "a line end inside the key (U+000A)", false),
      ("sk-FAKE\u{200B}FAKE0123456789ab", "a character that does not belong there (U+200B)", false),
      ("sk-FAKEFAKE0123456789ab\u{200B}", "an invisible character (U+200B)", true),
    ])
  func whatARepairTakesAway(_ value: String, _ words: String, _ isPromised: Bool) {
    let outcome = Self.env([".env": "OPENAI_API_KEY=\(value)\n"])
    let text = outcome.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(text.contains(words), "\(text)")
    #expect(text.contains("env --fix` removes") == isPromised, "\(text)")
    let repaired = Self.env([".env": "OPENAI_API_KEY=\(value)\n"], "env --fix --dry-run")
    #expect(repaired.output.contains("invisible characters removed") == isPromised, "\(repaired.output)")
  }
}

/// The same on real files.
@Suite(.enabled(if: Shell.isBuilt, "the program is not built beside the tests: run `swift build` first"))
struct EnvFilesEndToEndTests {
  @Test func pipesLinksAndFolders() throws {
    let result = try Shell.run(
      """
      export LANG=en; mkfifo .env
      for words in env 'check --free' servers 'run --no-check -- true' 'explain 401'; do
        timeout 20 "$DOCTOR" $words >>report 2>>errors || [ $? != 124 ] || echo hangs
      done
      grep -c 'is a pipe' errors; (printf 'A=1\n' >.env &); timeout 20 "$DOCTOR" env --env-file .env | grep -c ' A '
      printf 'B=1\n' | "$DOCTOR" env --env-file /dev/stdin | grep -c ' B '
      rm .env; ln -s gone .env; "$DOCTOR" env 2>&1 | grep -c 'link whose target does not exist'
      rm .env; mkdir .env; "$DOCTOR" env 2>&1 | grep -c '.env is a directory'
      """)
    #expect(result.output == "4\n1\n1\n1\n1\n", "\(result.output)\(result.errors)")
  }

  /// A link that came with a project leads out of it like any path.
  @Test func aLinkOutOfTheProject() throws {
    let result = try Shell.run(
      """
      export LANG=en; mkdir project; printf 'sk-FAKESENTINEL0123456789abcdefgh' >outside; cd project
      ln -s ../outside key; cp ../outside own; ln -s own inside
      for path in key inside; do
        echo OPENAI_API_KEY_FILE=$path >.env; "$DOCTOR" env | tr -s ' \n' ' ' | grep -c 'outside of the project'
      done
      """)
    #expect(result.output == "1\n0\n", "\(result.output)\(result.errors)")
  }
}

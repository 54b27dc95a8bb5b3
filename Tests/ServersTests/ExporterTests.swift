import HTTP
import Testing

@testable import Servers

@Suite struct ExporterTests {
  let variable = "OPENAI_API_KEY"

  func search(_ files: [String: String]) throws -> [Exporter] {
    let folder = try TemporaryFolder()
    for (name, text) in files {
      folder.write(name, text.split(separator: "@HOME").joined(separator: folder.path + "/home"))
    }
    let found = ExporterSearch(
      variables: [variable], home: folder.path + "/home", project: folder.path + "/app", root: folder.path
    ).run()
    return found.map { entry in
      var entry = entry
      entry.file = String(entry.file.dropFirst(folder.path.count))
      return entry
    }
  }

  func exporter(_ file: String, _ line: Int, _ kind: ExporterKind, _ value: ExportedValue, _ exported: Bool = true)
    -> Exporter
  { Exporter(variable: variable, file: file, line: line, kind: kind, value: value, isExported: exported) }

  @Test func shellFiles() throws {
    let literal = ExportedValue("FAKE-1")
    let cases: [(String, ExportedValue, Bool)] = [
      ("export OPENAI_API_KEY=FAKE-1", literal, true), ("export OPENAI_API_KEY='FAKE-1' # c", literal, true),
      ("OPENAI_API_KEY=\"FAKE-1\"; export OPENAI_API_KEY", literal, true), ("OPENAI_API_KEY=FAKE-1", literal, false),
      ("  [ -z \"$X\" ] && export OPENAI_API_KEY=", .empty, true), ("declare -x OPENAI_API_KEY=FAKE-1", literal, true),
      ("export OPENAI_API_KEY=$(pass show x)", .computed, true), ("set -a; OPENAI_API_KEY=FAKE-1", literal, true),
      ("export OTHER=1 OPENAI_API_KEY=FAKE-1", literal, true),
    ]
    for (text, value, exported) in cases {
      let found = try search(["home/.bashrc": "# x\n" + text + "\n"])
      #expect(found == [exporter("/home/.bashrc", 2, .shell, value, exported)], "\(text)")
    }
    for text in [
      "# export OPENAI_API_KEY=x", "export MY_OPENAI_API_KEY=x", "echo OPENAI_API_KEY", "unset OPENAI_API_KEY",
    ] {
      #expect(try search(["home/.zshrc": text]).isEmpty, "\(text)")
    }
    #expect(
      try search(["home/.config/fish/config.fish": "set -gx OPENAI_API_KEY FAKE-1"])
        == [exporter("/home/.config/fish/config.fish", 1, .shell, literal)])
  }

  @Test func sourcedFilesAndCircles() throws {
    let found = try search([
      "home/.profile": ". ~/.keys\nsource $HOME/.profile\n", "home/.keys": "\nexport OPENAI_API_KEY=FAKE-1\n",
    ])
    #expect(found == [exporter("/home/.keys", 2, .shell, ExportedValue("FAKE-1"))])
  }

  @Test func sessionsUnitsAndSupervisor() throws {
    let value = ExportedValue("FAKE-1")
    #expect(
      try search(["etc/environment": "OPENAI_API_KEY=\"FAKE-1\"\n"])
        == [exporter("/etc/environment", 1, .session, value)])
    let unit = "[Service]\n# Environment=OPENAI_API_KEY=no\nEnvironment=A=1 \\\n  \"OPENAI_API_KEY=FAKE-1\"\n"
    #expect(
      try search(["etc/systemd/system/web.service": unit])
        == [exporter("/etc/systemd/system/web.service", 3, .systemd(unit: "web.service"), value)])
    #expect(
      try search(["etc/systemd/system/web.service.d/key.conf": "PassEnvironment=OPENAI_API_KEY"])
        == [exporter("/etc/systemd/system/web.service.d/key.conf", 1, .systemd(unit: "web.service"), .passedOn)])
    #expect(
      try search([
        "home/.config/systemd/user/web.service": "EnvironmentFile=-/srv/web.env",
        "srv/web.env": "OPENAI_API_KEY=FAKE-1",
      ]) == [exporter("/srv/web.env", 1, .systemdFile(unit: "web.service"), value)])
    #expect(
      try search(["etc/supervisor/conf.d/web.conf": "environment=A=\"x,y\",OPENAI_API_KEY=\"FAKE-1\""])
        == [exporter("/etc/supervisor/conf.d/web.conf", 1, .supervisor, value)])
  }

  @Test func composeFilesAndDockerfile() throws {
    let text = """
      services:
        web:
          environment:
            OPENAI_API_KEY: "FAKE-1" # why
            A: 1
          env_file:
            - ./web.env
        job:
          environment:
          - OPENAI_API_KEY=${OPENAI_API_KEY}
          - OPENAI_API_KEY
          command: "OPENAI_API_KEY: no"
      """
    let found = try search(["app/compose.yaml": text, "app/web.env": "OPENAI_API_KEY=FAKE-2"])
    #expect(
      found == [
        exporter("/app/compose.yaml", 4, .compose, ExportedValue("FAKE-1")),
        exporter("/app/compose.yaml", 10, .compose, .computed), exporter("/app/compose.yaml", 11, .compose, .passedOn),
        exporter("/app/web.env", 1, .composeFile, ExportedValue("FAKE-2")),
      ])
    #expect(
      try search(["app/Dockerfile": "FROM x\nENV OPENAI_API_KEY=FAKE-1\n"])
        == [exporter("/app/Dockerfile", 2, .dockerfile, ExportedValue("FAKE-1"))])
  }

  @Test func theExporterOfAServerIsFoundByItsValue() throws {
    let proc = try SyntheticProc()
    proc.add(100, ["uvicorn", "main:app"], environ: ["OPENAI_API_KEY=FAKE-1-long-enough-to-be-masked"])
    let found = try search([
      "home/.bashrc": "export OPENAI_API_KEY=FAKE-1-long-enough-to-be-masked",
      "home/.zshrc": "export OPENAI_API_KEY=FAKE-2",
    ])
    #expect(try proc.only().origins(among: found).map(\.file) == ["/home/.bashrc"])
    #expect(!"\(found)".contains("enough") && !"\(found)".contains("FAKE-2"))
  }
}

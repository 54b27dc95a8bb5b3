/// What a process runs, as far as its command line says.
package enum Program: Hashable, Sendable {
  case uvicorn, gunicorn, hypercorn, daphne, granian, flask, fastapi, django, streamlit, celery
  case next, vite, nodemon
  case python, node, deno, bun, java, php, ruby, dotnet
  case dockerProxy
  /// `npm`, `uv`, `yarn`, `poetry`: starts the server and waits for it.
  case launcher(String)
  /// A program of its own that listens on a port inside the project.
  case other(String)

  /// Some do nothing but serve; an interpreter must listen or be kept running by someone to count as a server.
  var alwaysServes: Bool {
    switch self {
    case .uvicorn, .gunicorn, .hypercorn, .daphne, .granian, .flask, .fastapi, .django, .streamlit, .celery, .next,
      .dockerProxy:
      true
    default: false
    }
  }

  /// The more a name tells, the higher: of a group of processes the most telling one names the server.
  var telling: Int {
    switch self {
    case .launcher, .other: 0
    case .python, .node, .deno, .bun, .java, .php, .ruby, .dotnet, .nodemon: 1
    default: 2
    }
  }
}

extension Program {
  private static let names: [String: Program] = [
    "uvicorn": .uvicorn, "gunicorn": .gunicorn, "hypercorn": .hypercorn, "daphne": .daphne, "granian": .granian,
    "flask": .flask, "fastapi": .fastapi, "django-admin": .django, "manage.py": .django, "streamlit": .streamlit,
    "celery": .celery, "next": .next, "next-server": .next, "vite": .vite, "vite.js": .vite, "nodemon": .nodemon,
    "nodemon.js": .nodemon, "docker-proxy": .dockerProxy, "java": .java, "deno": .deno, "bun": .bun, "bunx": .bun,
    "dotnet": .dotnet, "ruby": .ruby, "puma": .ruby, "rails": .ruby, "php": .php, "node": .node, "nodejs": .node,
    "tsx": .node, "ts-node": .node, "ts-node-dev": .node,
  ]
  private static let launchers: Set<String> = [
    "npm", "npx", "pnpm", "yarn", "uv", "uvx", "poetry", "pipenv", "npm-cli.js", "npx-cli.js", "yarn.js", "pnpm.cjs",
    "hatch", "pdm", "dotenv", "watchmedo",
  ]
  /// Interpreters carry versions in their names.
  private static let prefixes: [(String, Program)] = [
    ("python", .python), ("pypy", .python), ("php-fpm", .php), ("php8", .php), ("php7", .php), ("ruby3", .ruby),
    ("ruby2", .ruby),
  ]
  private static let firstBytes: [[UInt8]] =
    Set(names.keys).union(launchers).union(prefixes.map { $0.0 }).map { Array($0.utf8) }.sorted { $0.count < $1.count }

  /// A glance at the raw bytes, without making a single string: could this be worth a closer look?
  static func mayServe(_ cmdline: ArraySlice<UInt8>) -> Bool {
    var start = cmdline.startIndex
    var end = cmdline.endIndex
    for index in cmdline.indices {
      let byte = cmdline[index]
      if byte == UInt8(ascii: "/") { start = index + 1 }
      // A process that renamed itself has one word with blanks: `gunicorn: master [app]`.
      if byte == 0 || byte == UInt8(ascii: ":") || byte == 32 {
        end = index
        break
      }
    }
    let name = cmdline[start..<end]
    return firstBytes.contains { name.starts(with: $0) }
  }

  /// Recognises the program by its words; nil for everything that is not known to serve.
  init?(words: [String]) {
    guard let first = words.first, let name = Program.baseName(first) else { return nil }
    guard let program = Program.named(name) else { return nil }
    switch program {
    case .python: self = Program.python(words)
    case .node, .bun, .deno: self = Program.script(of: words).flatMap(Program.named) ?? program
    case .php where name.hasPrefix("php-fpm"): self = .php
    default: self = program
    }
  }

  static func baseName(_ path: String) -> String? {
    let word = path.prefix { $0 != " " && $0 != ":" }
    return word.split(separator: "/").last.map { String($0) }
  }

  private static func named(_ name: String) -> Program? {
    if let program = names[name] { return program }
    if launchers.contains(name) { return .launcher(name) }
    return prefixes.first { name.hasPrefix($0.0) }?.1
  }

  /// The script is the first word that is no option; `-m` is followed by a module, `-c` by code.
  private static func script(of words: [String]) -> String? {
    words.dropFirst().first { !$0.hasPrefix("-") && $0 != "run" && $0 != "x" }.flatMap(baseName)
  }

  private static func python(_ words: [String]) -> Program {
    var index = 1
    while index < words.count, words[index].hasPrefix("-") {
      if words[index] == "-m", index + 1 < words.count {
        return Program.named(words[index + 1].prefix { $0 != "." }.description) ?? .python
      }
      if words[index] == "-c" { return .python }
      index += ["-W", "-X"].contains(words[index]) ? 2 : 1
    }
    guard index < words.count, let name = baseName(words[index]), let program = named(name) else { return .python }
    return program
  }
}

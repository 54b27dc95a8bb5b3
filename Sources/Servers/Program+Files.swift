extension Program {
  private static let modules: Set<String> = ["http.server", "SimpleHTTPServer", "RangeHTTPServer"]
  private static let scripts: Set<String> = ["serve", "http-server", "live-server", "lite-server"]

  /// Hands out the files of a folder and reads no variable: whatever key is in `.env`, it holds none.
  ///
  /// A script of the project may be called `serve`, too; only what a package manager has installed is meant.
  static func onlyServesFiles(_ words: [String]) -> Bool {
    guard let first = words.first, let name = baseName(first) else { return false }
    // npm gives itself a title: `npm exec serve`, all in one word.
    let line = words.count == 1 ? first.split(separator: " ").map { String($0) } : words
    let operands = line.dropFirst().filter { !$0.hasPrefix("-") }
    switch name {
    case "npx", "npx-cli.js", "bunx": return operands.first.map(isInstalled) ?? false
    case "npm", "pnpm", "yarn":
      return ["exec", "dlx"].contains(operands.first) && operands.dropFirst().first.map(isInstalled) ?? false
    case "node", "nodejs", "bun":
      guard let script = operands.first, script.contains("/node_modules/") || script.contains("/bin/") else {
        return false
      }
      // `…/node_modules/serve/build/main.js` is the script that `…/.bin/serve` leads to.
      return script.split(separator: "/").contains { scripts.contains(String($0)) }
    case "live-server", "http-server": return true
    default:
      guard name.hasPrefix("python") || name.hasPrefix("pypy"), let option = words.firstIndex(of: "-m") else {
        return false
      }
      // Behind a script the option would be the script's own.
      return words[1..<option].allSatisfy { $0.hasPrefix("-") } && option + 1 < words.count
        && modules.contains(words[option + 1])
    }
  }

  /// `serve`, `serve@14`.
  private static func isInstalled(_ package: String) -> Bool { scripts.contains(String(package.prefix { $0 != "@" })) }
}

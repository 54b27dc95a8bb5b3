/// What `GET /` shows: who is played, where, and in which scenario.
enum IndexPage {
  static func text(port: UInt16, playing: [String: Scenario]) -> String {
    let root = "http://127.0.0.1:\(port)"
    var lines = [
      "Simulated AI providers. Nothing leaves this machine; any key is accepted that does not say “wrong”.", "",
    ]
    for provider in SimulatedProvider.all {
      let scenario = playing[provider.id]?.name ?? "ok"
      lines.append("\(provider.name): \(scenario)")
      lines.append("  \(provider.variable)=\(root)\(provider.base)")
    }
    lines += ["", "An https:// address here meets a server without TLS.", ""]
    return lines.joined(separator: "\n")
  }
}

internal import Doctor

/// One line a provider on a terminal, settled as answers come, and gone when the report begins.
final class Progress {
  private let world: World
  private let names: [String]
  private var open: [Int]
  private var isShown = false

  init(_ world: World, _ checks: [ProviderCheck], _ probes: [CheckPlan.Probe]) {
    self.world = world
    names = checks.map(\.account.provider.name)
    open = checks.indices.map { index in probes.count { $0.check == index } }
    guard world.errorIsTerminal, !probes.isEmpty else { return }
    isShown = true
    draw()
  }

  func settle(_ check: Int) {
    open[check] -= 1
    guard isShown else { return }
    world.writeError(up)
    draw()
  }

  func finish() {
    if isShown { world.writeError(up + String(repeating: "\u{1B}[K\n", count: names.count) + up) }
    isShown = false
  }

  private func draw() {
    let lines = zip(names, open).map { "\u{1B}[K" + Progress.unwrapped("  \($1 == 0 ? "•" : "…") \($0)") + "\n" }
    world.writeError(lines.joined())
  }

  /// A line that a narrow terminal cuts off: a second one would not be erased.
  static func unwrapped(_ line: String) -> String { "\u{1B}[?7l\(line)\u{1B}[?7h" }

  /// Back over the lines. They are written anew and never cleared as a screen, which some terminals keep in their history.
  private var up: String { "\u{1B}[\(names.count)A" }
}

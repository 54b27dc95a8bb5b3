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
    erase()
    draw()
  }

  func finish() {
    if isShown { erase() }
    isShown = false
  }

  private func draw() {
    world.writeError(zip(names, open).map { "  \($1 == 0 ? "•" : "…") \($0)\n" }.joined())
  }

  /// Up over the lines, and clear to the end of the screen.
  private func erase() { world.writeError("\u{1B}[\(names.count)A\u{1B}[J") }
}

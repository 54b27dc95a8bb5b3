internal import Doctor

/// Between two rounds of questions: how long, and whether at all.
struct Waiting {
  private let world: World
  private let language: Language
  private let isQuiet: Bool
  private let end: Double?
  private var retries: Int
  private var pause = 5.0

  init(_ patience: Duration?, retries: Int, isQuiet: Bool, _ world: World, _ language: Language) {
    self.world = world
    self.language = language
    self.retries = retries
    self.isQuiet = isQuiet
    end = patience.map { world.now() + $0 / .seconds(1) }
  }

  /// Waits and says whether to ask again: until the time is over, or as often as undecided answers may be asked again.
  mutating func goesOn(after report: CheckReport) -> Bool {
    guard report.mayChange else { return false }
    if let end {
      let asked = report.longestWait.map { min($0 + 1, 3_600) }
      let seconds = min(max(asked ?? pause, 1), end - world.now())
      guard seconds > 0 else { return false }
      pause = min(pause * 2, 60)
      return sleep(seconds, report)
    }
    guard retries > 0, report.outcome == .undecided else { return false }
    retries -= 1
    return sleep(min(report.longestWait ?? 1, 10), report)
  }

  /// With a countdown on a terminal, and a line in a log; false when somebody interrupts.
  private func sleep(_ seconds: Double, _ report: CheckReport) -> Bool {
    let (words, names) = (language.checkWording, report.awaited.map(\.name))
    if !world.errorIsTerminal, !isQuiet {
      world.writeError(Typography.set("webox-doctor: \(words.nextTry(names, in: seconds))", in: language) + "\n")
    }
    var left = seconds
    while left > 0 {
      if world.errorIsTerminal {
        let line = Typography.set("  \(words.nextTry(names, in: left)) \(words.howToStop)", in: language)
        world.writeError("\r\u{1B}[K" + Progress.unwrapped(line))
      }
      guard world.pause(min(left, 1)) else { break }
      left -= 1
    }
    if world.errorIsTerminal { world.writeError("\r\u{1B}[K") }
    return !world.isInterrupted()
  }
}

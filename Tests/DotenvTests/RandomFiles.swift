/// Files made of pieces that matter to one loader or another; the same seed gives the same files.
struct RandomFiles {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> [UInt8] {
    var file: [UInt8] = []
    for _ in 0..<(1 + random(25)) { file += RandomFiles.pieces[random(RandomFiles.pieces.count)] }
    return file
  }

  private mutating func random(_ bound: Int) -> Int {
    // SplitMix64.
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }

  private static let pieces: [[UInt8]] =
    [
      "A=", "B=", "\nA=", "\nB=", "\nOPENAI_API_KEY=", "export ", "\n", "\n", "\r\n", "\r", " ", " = ", "\t", "#",
      " # ",
      "\"", "'", "`", "\\", "\\n", "$", "${A}", "${A:-", "}", "$(", ")", ";", "&", "|", "<", "=", ":", ": ", "x", "y z",
      "\u{A0}", "\u{200B}", "\u{FEFF}", "\u{2028}", "\u{201C}", "\u{201D}", "é", "\0", RandomFiles.sentinel,
      RandomFiles.sentinel,
    ].map { Array($0.utf8) } + [[0xFF], [0xC3]]

  /// Stands for a key: it may be in no problem.
  static let sentinel = "sk-proj-SENTINELsentinelSENTINELsentinel"
}

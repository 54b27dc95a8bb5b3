/// Follows one terminal sequence, byte by byte, from behind its ESC: a colour, a cursor's move, a window's title.
struct TerminalSequence {
  /// What the sequence has shown of itself so far.
  private enum State { case start, intermediate, control, string, stringEscape, end }

  /// Longer than any real one; what only begins like a sequence must not swallow a log.
  private static let longest = (control: 64, string: 512)

  private var state = State.start
  private var length = 0

  /// Whether the byte belongs to the sequence; a byte outside ASCII may stand for any part of a character.
  mutating func takes(_ byte: UInt8) -> Bool {
    length += 1
    let next = after(byte)
    state = next ?? .end
    return next != nil
  }

  /// The state behind the byte; nil where the sequence has ended in front of it.
  private func after(_ byte: UInt8) -> State? {
    switch (state, byte) {
    case (.start, UInt8(ascii: "[")): .control
    case (.start, UInt8(ascii: "]")), (.start, UInt8(ascii: "P")), (.start, UInt8(ascii: "X")),
      (.start, UInt8(ascii: "^")), (.start, UInt8(ascii: "_")):
      .string
    case (.start, 0x20...0x2F), (.intermediate, 0x20...0x2F):
      length < TerminalSequence.longest.control ? .intermediate : nil
    case (.start, 0x30...0x7E), (.intermediate, 0x30...0x7E), (.control, 0x40...0x7E): .end
    // Parameters, and what stands between them and the letter that ends the sequence.
    case (.control, 0x20...0x3F): length < TerminalSequence.longest.control ? .control : nil
    case (.string, 0x07), (.stringEscape, UInt8(ascii: "\\")): .end
    case (.string, 0x1B): .stringEscape
    // A string ends where its line does: a torn one hides no more than that.
    case (.string, 0x20...0xFF): length < TerminalSequence.longest.string ? .string : nil
    default: nil
    }
  }
}

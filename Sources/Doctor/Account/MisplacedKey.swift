internal import HTTP

/// A key that stands where no key belongs, in the variable of a model or of an address.
///
/// Those of Azure and of Mistral have no beginning to know them by, only letters and digits drawn by lot.
enum MisplacedKey {
  /// The text as it may be shown; names of models and of hosts stay as they are.
  static func mask(_ text: String) -> String {
    pieces(of: text).reduce(Redaction.redact(text)) { $1.redact($0) }
  }

  /// What looks drawn by lot: long, without a sign in it, and changing between digits and the cases of letters all the
  /// time. The words of a name change once each.
  static func pieces(of text: String) -> [Secret] {
    text.utf8.split { !isPart($0) }.filter { run in
      let kinds = run.map(kind)
      let changes = zip(kinds, kinds.dropFirst()).count { $0 != $1 }
      return run.count >= 24 && changes * 5 >= run.count && kinds.contains(0) && kinds.contains { $0 > 0 }
    }.map { Secret(String(Substring($0))) }
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }

  /// Digits, capitals, small letters.
  private static func kind(_ byte: UInt8) -> Int { byte < 58 ? 0 : byte < 91 ? 1 : 2 }
}

extension Account {
  /// The address without a login.
  var shownBase: String { MisplacedKey.mask(base) }

  /// A text that came back, without anything of ours that may be a key.
  func withoutKeys(_ text: String) -> String {
    let misplaced = [base, model ?? ""].flatMap(MisplacedKey.pieces)
    return ([key?.value].compactMap(\.self) + misplaced).reduce(text) { $1.redact($0) }
  }
}

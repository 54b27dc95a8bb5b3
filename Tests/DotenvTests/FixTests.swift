import Dotenv
import Testing

/// A file before and after, with the problems that are gone.
struct Repair: CustomTestStringConvertible {
  let before: String
  let dialect: Dialect
  let after: String
  let fixes: [String]

  init(_ before: String, _ dialect: Dialect, _ after: String, _ fixes: String...) {
    self.before = before
    self.dialect = dialect
    self.after = after
    self.fixes = fixes
  }

  var testDescription: String { "\(before.debugDescription) as \(dialect.rawValue)" }
}

/// Repairs remove what spoils a value and leave every good one as it was read.
@Suite("Repairs")
struct FixTests {
  @Test("repair of", arguments: repairs)
  func repair(_ repair: Repair) {
    let (bytes, fixes) = DotenvFix.repair(bytes: Array(repair.before.utf8), dialect: repair.dialect)
    #expect(String(decoding: bytes, as: UTF8.self) == repair.after)
    #expect(fixes.map { "\($0.id.rawValue) \($0.line) \($0.variable?.shown ?? "-")" } == repair.fixes)
  }

  static let repairs = [
    Repair("A=1\nB=\"x y\" # c\n", .pythonDotenv, "A=1\nB=\"x y\" # c\n"),
    Repair("\u{FEFF}A=1\r\nB = 2\r\n", .pythonDotenv, "A=1\nB=2\n", "crlf 1 -", "invisible 1 A", "spaces 2 B"),
    Repair("\u{FEFF}A=1\n", .node, "A=1\n", "invisible 1 A"),
    Repair("export\tA=x\nexport   B=y\n", .node, "export A=x\nexport B=y\n", "spaces 1 A", "spaces 2 B"),
    Repair("A=\u{A0}sk-1\u{A0}\nB\u{A0}=1\n", .node, "A=sk-1\nB=1\n", "invisible 1 A", "invisible 2 B"),
    Repair("A= \u{200B}sk-1  \n", .docker, "A=sk-1\n", "invisible 1 A", "spaces 1 A"),
    Repair("A=\u{201C}x\u{201D}\n", .pythonDotenv, "A=x\n", "smart-quotes 1 A"),
    Repair("A=\u{201C}x y\u{201D}\n", .pythonDotenv, "A=\"x y\"\n", "smart-quotes 1 A"),
    Repair("A=\u{201C}x y\u{201D}\n", .docker, "A=x y\n", "smart-quotes 1 A"),
    Repair("A=\u{201C}x$y\u{201D}\n", .pythonDotenv, "A=\u{201C}x$y\u{201D}\n"),
    Repair("A_KEY=« sk-1 »\n", .pythonDotenv, "A_KEY=sk-1\n", "smart-quotes 1 A_KEY"),
    // The blank makes a comment of what follows.
    Repair("A= # c\n", .pythonDotenv, "A= # c\n"), Repair("A= # c\n", .dotenvJS, "A= # c\n"),
    // Blanks between quotes are meant.
    Repair("A=\" x \" \n", .pythonDotenv, "A=\" x \"\n", "spaces 1 A"),
    // What bash skips today it would set tomorrow: over a good value, no.
    Repair("A=1\nA = 2\n", .bash, "A=1\nA = 2\n"), Repair("A = 2\n", .bash, "A=2\n", "spaces 1 A"),
    Repair("A=\u{A0}`c`\n", .bash, "A=\u{A0}`c`\n"),
    // Inside a value of several lines nothing is a statement.
    Repair("A=\"x\n B = 2\n\"\nC = 3\n", .pythonDotenv, "A=\"x\n B = 2\n\"\nC=3\n", "spaces 4 C"),
    Repair("A=\"1\r\n2\"\r\n", .bash, "A=\"1\n2\"\n", "crlf 1 -"),
  ]

  @Test("UTF-16 becomes UTF-8")
  func utf16() {
    let units = Array("A=clé 🔑\r\n# without a mark, zeros tell it\r\n".utf16)
    let little: [UInt8] = [0xFF, 0xFE] + units.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + units.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    for bytes in [little, big, Array(little.dropFirst(2)), Array(big.dropFirst(2))] {
      let (repaired, fixes) = DotenvFix.repair(bytes: bytes)
      #expect(repaired == Array("A=clé 🔑\n# without a mark, zeros tell it\n".utf8))
      #expect(fixes.map(\.id) == [.crlf, .utf16])
    }
    #expect(DotenvFix.repair(bytes: Array(little.dropLast())).fixes.isEmpty)
    #expect(DotenvFix.repair(bytes: [0xFF, 0xFE, 0x00, 0xD8]).fixes.isEmpty)
  }

  @Test("no value that was read rightly changes", arguments: Dialect.allCases)
  func keepsValues(_ dialect: Dialect) {
    var files = RandomFiles(seed: 3)
    for _ in 0..<300 {
      let file = files.next()
      let (repaired, fixes) = DotenvFix.repair(bytes: file, dialect: dialect)
      #expect(fixes.isEmpty == (repaired == file))
      let before = DotenvParser.parse(bytes: file, dialect: dialect).values
      let after = DotenvParser.parse(bytes: repaired, dialect: dialect).values
      for (name, value) in before where after[name] != value {
        // Spoilt is what begins or ends with a blank or a strange character, or holds a carriage return.
        let text = String(decoding: value, as: UTF8.self).unicodeScalars
        let isSpoilt = { (scalar: Unicode.Scalar?) in scalar.map { !$0.isASCII || $0.value <= 0x20 } ?? false }
        let nameIsOdd = name.shown == nil
        #expect(
          isSpoilt(text.first) || isSpoilt(text.last) || value.contains(0x0D) || nameIsOdd,
          "\(String(decoding: file, as: UTF8.self).debugDescription)")
      }
    }
  }
}

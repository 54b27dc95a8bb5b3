/// Something in a `.env` file that makes a variable fail, for the chosen loader or for another.
///
/// It is data: the sentence is written where it is printed. It never holds a value or a part of one.
package struct DotenvProblem: Sendable, Equatable {
  /// What is wrong, under the name that reports and JSON use.
  package enum ID: String, CaseIterable, Sendable {
    case badKey = "bad-key"
    /// The beginning of an HTTP header in front of a key.
    case bearer
    /// No text at all.
    case binary
    case crlf
    /// Another loader reads something else, and no other problem of the line says why.
    case differs
    case dollar
    case duplicate
    case emptyValue = "empty-value"
    case hash
    case invalidUTF8 = "invalid-utf8"
    case invisible
    /// The chosen loader does not set the variable.
    case lost
    /// A name without `=`.
    case noValue = "no-value"
    case notEvaluated = "not-evaluated"
    case placeholder
    case quotesKept = "quotes-kept"
    /// A loader takes nothing from the file, or nothing from this line on.
    case refused
    case separator
    case smartQuotes = "smart-quotes"
    case spaces
    case strayQuote = "stray-quote"
    case unterminated
    case utf16
    case zeroByte = "zero-byte"
  }

  /// Whether the loader in use fails, another one does, or nobody yet.
  package enum Severity: String, Sendable, Comparable {
    case error = "E"
    case warning = "W"
    case information = "I"

    package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
    private var rank: Int { self == .error ? 0 : self == .warning ? 1 : 2 }
  }

  /// What a message needs to know besides the place.
  package enum Detail: Sendable, Equatable {
    case none
    /// The number of the line that says the same name first.
    case line(Int)
    /// The variables that disappear inside a value.
    case variables([VariableName])
    /// The code point of a character that does not belong there.
    case character(UInt32)
    /// The code point of one that no repair takes away: it stands between characters that are wanted.
    case inside(UInt32)
    /// How many lines of the file have it.
    case count(Int)
    /// A reference to another variable, which is meant to be replaced.
    case reference
    case stop(DotenvStop)
    case format(BinaryFormat)
  }

  package let id: ID
  package let severity: Severity
  package let line: Int
  /// In characters; the first of a line is 1.
  package let column: Int
  package let variable: VariableName?
  /// The loaders that do not read what was meant, in the order of `Dialect.allCases`.
  package let consumers: [Dialect]
  package let detail: Detail

  init(
    _ id: ID, _ severity: Severity, line: Int, column: Int = 1, variable: VariableName? = nil,
    consumers: some Sequence<Dialect>, detail: Detail = .none
  ) {
    self.id = id
    self.severity = severity
    self.line = line
    self.column = column
    // What only passes for a name may be a piece of a secret.
    self.variable = variable?.shown == nil ? nil : variable
    let concerned = Set(consumers)
    self.consumers = Dialect.allCases.filter(concerned.contains)
    if case .variables(let names) = detail {
      self.detail = .variables(names.filter { $0.shown != nil })
    } else {
      self.detail = detail
    }
  }
}

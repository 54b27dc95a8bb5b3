/// What the words of a shell line are strung together with.
enum BashToken {
  case word(BashWord)
  /// `;` `&` `&&` `|` `||`, and longer ones that only a `case` has.
  case sign(String, at: Int)
  /// `<`, `>` and their kin; the file they name is the next word.
  case redirection(at: Int)
  case closingParenthesis(at: Int)
  case lineEnd(at: Int)
  case end(at: Int)

  var start: Int {
    switch self {
    case .word(let word): word.start
    case .sign(_, let at), .redirection(let at), .closingParenthesis(let at), .lineEnd(let at), .end(let at): at
    }
  }
}

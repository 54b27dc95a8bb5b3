/// What the simulated models say, word by word, and no longer than a request allows.
struct Words {
  let text: String
  /// Whether the limit cut it.
  let isCut: Bool
  let count: Int

  private static let all = [
    "Hello", " from", " the", " simulator:", " no", " model", " was", " asked,", " and", " nothing", " was",
    " charged.",
  ]

  init(atMost limit: Int?) {
    let words = Words.all.prefix(max(0, limit ?? Words.all.count))
    text = words.joined()
    count = words.count
    isCut = count < Words.all.count
  }

  /// In the portions in which a stream sends it.
  var portions: [String] { Array(Words.all.prefix(count)) }
}

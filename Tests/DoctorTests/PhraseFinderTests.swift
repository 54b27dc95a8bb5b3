import Testing

@testable import Doctor

/// The one pass that finds every phrase, against searches that are too simple to be wrong.
@Suite struct PhraseFinderTests {
  private struct Place: Hashable {
    let phrase: Int
    let start: Int
    let end: Int
  }

  private static func places(_ finder: PhraseFinder, _ text: String, limit: Int = 4096) -> [PhraseHit] {
    let bytes = Array(text.utf8)
    return finder.hits(in: Squeezed(bytes), source: bytes, limit: limit)
  }

  @Test(arguments: 0..<60)
  func findsWhatANaiveSearchFinds(_ seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let text = numbers.bytes(400, from: Array("aabbcC \n\"d".utf8))
    let squeezed = Squeezed(text)
    var words = (0..<25).map { _ in
      String(numbers.bytes(Int.random(in: 1...6, using: &numbers), from: Array("abc".utf8)))
    }
    // Long ones would stand nowhere by chance: they are cut out of the text, at its end and over its blocks too.
    for length in 1...12 {
      let starts = [Int.random(in: 0..<200, using: &numbers), 64 - length / 2, squeezed.bytes.count - length]
      words += starts.map { String(squeezed.bytes[$0..<($0 + length)]) }
    }
    let phrases = Set(words).sorted()
    var naive: Set<Place> = []
    for (number, phrase) in phrases.enumerated() {
      let wanted = Array(phrase.utf8)
      for start in 0...(squeezed.bytes.count - wanted.count)
      where squeezed.bytes[start..<(start + wanted.count)].elementsEqual(wanted) {
        naive.insert(Place(phrase: number, start: start, end: start + wanted.count))
      }
    }
    let hits = PhraseFinder(phrases.map { .sentence($0) }).hits(in: squeezed, source: text)
    #expect(Set(hits.map { Place(phrase: $0.phrase, start: $0.start, end: $0.end) }) == naive)
    #expect(hits.count == naive.count)
    #expect(zip(hits, hits.dropFirst()).allSatisfy { $0.end <= $1.end })
  }

  /// Some letters of other scripts share a column of the tree.
  @Test(arguments: [
    ("余额不足", 1), ("余額不足", 0), ("余额不趱", 0), ("solde épuisé", 0), ("crédit épuisé", 1), ("crèdit épuisé", 0),
  ])
  func lettersOfOtherScriptsAreToldApart(_ text: String, _ count: Int) {
    let finder = PhraseFinder([.sentence("余额不足"), .sentence("crédit épuisé")])
    #expect(PhraseFinderTests.places(finder, text).count == count)
  }

  /// What looks ahead for where a text can begin must not look for more of it than there is.
  @Test(arguments: ["q", "xa", "xai", "o1-x", "llama", "closed", "gateway", "余额", "é"])
  func findsAWordWhateverStandsBehindIt(_ word: String) {
    let finder = PhraseFinder([.sentence(word)])
    // What squeezing keeps as it is.
    let behind = (0..<256).map { UInt8($0) }.filter { Squeezed([$0]).bytes == [$0] }
    #expect(behind.count > 150)
    for first in behind {
      for second in [first, UInt8(ascii: "~"), UInt8(ascii: "p"), 0xFF] {
        let text = [UInt8(ascii: ".")] + Array(word.utf8) + [first, second] + [UInt8](repeating: second, count: 10)
        let hits = finder.hits(in: Squeezed(text), source: text)
        #expect(hits.contains { $0.start == 1 }, "in front of \(first) and \(second)")
      }
    }
  }

  @Test(arguments: [
    ("x insufficient_quota y", 1), (#""insufficient_quota""#, 1), ("INSUFFICIENT_QUOTA.", 1),
    ("code=insufficient_quota,", 1), ("insufficient_\nquota", 1), (#"\ninsufficient_quota\n"#, 1),
    ("insufficient_quota insufficient_quota", 2),
    ("insufficient_ quota", 0), ("insufficient_quota_x", 0), ("my_insufficient_quota", 0), ("/insufficient_quota", 0),
    ("insufficient_quota-x", 0), ("ninsufficient_quota", 0), ("insufficient_quota9", 0), ("xinsufficient_quota", 0),
  ])
  func aCodeStandsAlone(_ text: String, _ count: Int) {
    #expect(PhraseFinderTests.places(PhraseFinder([.token("insufficient_quota")]), text).count == count)
  }

  @Test(arguments: [
    ("Too many requests", 1), ("TOO MANY\nREQUESTS", 1), ("HTTP 429: too many requests", 1),
    ("429 Too many requests", 0), ("\"429\" 'Too many requests'", 0), ("client error: Too many requests", 0),
    ("too many requests error", 1), ("TooManyRequestsError: x", 0),
    ("\"TooManyRequests\": Exception", 1), ("TooManyRequestsException", 0), ("TooManyRequestsErr", 1),
  ])
  func neighboursCanSpoilASentence(_ text: String, _ count: Int) {
    let finder = PhraseFinder([
      .sentence("Too many requests", notBefore: ["Error", "Exception"], notAfter: ["429", "error:"])
    ])
    #expect(PhraseFinderTests.places(finder, text).count == count)
  }

  @Test func stopsAtTheLimit() {
    let finder = PhraseFinder([.sentence("a")])
    #expect(PhraseFinderTests.places(finder, String(repeating: "a", count: 50), limit: 7).map(\.start) == Array(0..<7))
  }

  /// Behind a single letter anything may stand: it would switch the look ahead off for every text.
  @Test func noPhraseIsASingleLetter() {
    for phrase in Vocabulary.shared.phrases { #expect(Squeezed(Array(phrase.text.utf8)).bytes.count > 1, "\(phrase)") }
  }

  @Test func everyPhraseOfTheVocabularyFindsItself() {
    let vocabulary = Vocabulary.shared
    let lost = vocabulary.phrases.indices.filter { i in
      let bytes = Array(vocabulary.phrases[i].text.utf8)
      return !vocabulary.finder.hits(in: Squeezed(bytes), source: bytes).contains { $0.phrase == i }
    }
    #expect(lost.map { vocabulary.phrases[$0].text } == [])
  }
}

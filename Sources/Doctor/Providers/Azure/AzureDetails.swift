/// "Your requests to DEPLOYMENT for MODEL in REGION": the second name is the model.
enum AzureDetails {
  static func take(_ read: ReadAnswer, _ facts: inout Facts) {
    let words = read.answer.text.split(maxSplits: 512) { $0.isASCIISpace }
    for i in words.indices.dropLast(4) {
      guard words[i].elementsEqual("requests".utf8), words[i + 1].elementsEqual("to".utf8),
        words[i + 3].elementsEqual("for".utf8)
      else { continue }
      facts.model = Names.model(String(decoding: words[i + 4], as: UTF8.self)) ?? facts.model
      return
    }
  }
}

internal import Spelling

/// Picks models out of a provider's own list.
enum Models {
  /// The name nearest to one that does not exist; nil where the list has the refused one itself.
  static func nearest(to name: String, in models: [String]) -> String? {
    models.contains { isSame($0, name) } ? nil : Spelling.nearest(to: name, among: models.map(plain))
  }

  /// A cheap chat model of a list, for an account whose usual one is gone.
  static func usable(in models: [String]) -> String? {
    let words = ["mini", "flash", "small", "lite", "nano", "haiku", "instant", "8b", "20b", "fast"]
    let other = [
      "embed", "whisper", "tts", "image", "audio", "moderation", "guard", "rerank", "ocr", "realtime", "transcribe",
    ]
    let chat = models.map(plain).filter { name in !other.contains { name.lowercased().contains($0) } }
    return chat.first { name in words.contains { name.lowercased().contains($0) } } ?? chat.first
  }

  /// Ollama's list says `llama3.2:latest` where people write `llama3.2`.
  static func isSame(_ listed: String, _ wanted: String) -> Bool {
    let listed = plain(listed)
    let wanted = plain(wanted)
    return listed == wanted || listed == wanted + ":latest"
  }

  /// Each once, in the order of their first mention: a wait asks the same ones over and over.
  static func distinct(_ models: [String]) -> [String] {
    models.enumerated().filter { models.firstIndex(of: $1) == $0 }.map(\.element)
  }

  /// `models/gemini-flash` is what Gemini's list calls it.
  static func plain(_ name: String) -> String { name.hasPrefix("models/") ? String(name.dropFirst(7)) : name }
}

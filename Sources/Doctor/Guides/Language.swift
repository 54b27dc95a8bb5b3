/// The languages the reports speak.
package enum Language: String, CaseIterable, Sendable {
  case french = "fr"
  case english = "en"

  package var wording: any Wording {
    switch self {
    case .french: French()
    case .english: English()
    }
  }
}

/// Everything said in French; each cause stands in a file of its own beside this one.
package struct French: GuideBook {
  package init() {}
}

/// Everything said in English; each cause stands in a file of its own beside this one.
package struct English: GuideBook {
  package init() {}
}

extension French {
  /// « chez OpenAI », or « chez votre fournisseur » when nobody is known.
  func chez(_ s: Situation) -> String { "chez \(s.provider?.name ?? "votre fournisseur")" }
}

extension English {
  /// "OpenAI", or "your provider" when nobody is known.
  func name(_ s: Situation) -> String { s.provider?.name ?? "your provider" }
}

internal import HTTP

/// How a provider is reached and asked: its variables, its addresses, and the questions that prove something.
package struct Access: Sendable {
  /// Where the API is when no variable leads elsewhere.
  let base: String
  /// Variables that lead elsewhere, the one that wins first.
  let baseVariables: [String]
  let modelVariables: [String]
  /// What is asked where no variable names a model: small, cheap, and likely to exist.
  let model: String?
  let keyShapes: [KeyShape]
  /// The variable that the provider's own client prefers to the others, where that is not the first of them.
  let strongestKey: String?
  /// Names people write instead of the right one.
  let misspellings: [String]
  /// How the key travels.
  let credential: @Sendable (Settings.Variable) -> Credential
  let headers: Fields
  /// Variables that the provider's own client sends along, with the header they travel in.
  let headerVariables: [(variable: String, header: String)]
  /// Others offer the same API under addresses of their own.
  let isCopied: Bool
  /// A model is a deployment of the customer's own: no list names it.
  let hasDeployments: Bool
  /// What the header that counts requests counts them by.
  let requestWindow: Dimension
  /// The questions, free ones first.
  let questions: @Sendable (Account) -> [Question]
  /// A Statuspage summary that tells whether the provider has announced an incident.
  let statusAddress: String?
  /// What the provider's own library puts behind the address by itself, where others want it to stand there.
  let libraryPath: String?
  /// The address as the clients use it, made from what a variable says.
  let normalised: @Sendable (String) -> String

  init(
    base: String, baseVariables: [String] = [], modelVariables: [String] = [], model: String? = nil,
    keyShapes: [KeyShape] = [], strongestKey: String? = nil, misspellings: [String] = [], headers: Fields = [:],
    headerVariables: [(variable: String, header: String)] = [], statusAddress: String? = nil,
    isCopied: Bool = false, hasDeployments: Bool = false, requestWindow: Dimension = .rpm,
    credential: @escaping @Sendable (Settings.Variable) -> Credential = { .bearer($0.value) },
    libraryPath: String? = nil, normalised: @escaping @Sendable (String) -> String = { $0 },
    questions: @escaping @Sendable (Account) -> [Question] = { [.models(), .chat(of: $0)] }
  ) {
    self.base = base
    self.baseVariables = baseVariables
    self.modelVariables = modelVariables
    self.model = model
    self.keyShapes = keyShapes
    self.strongestKey = strongestKey
    self.misspellings = misspellings
    self.headers = headers
    self.headerVariables = headerVariables
    self.statusAddress = statusAddress
    self.isCopied = isCopied
    self.hasDeployments = hasDeployments
    self.requestWindow = requestWindow
    self.credential = credential
    self.libraryPath = libraryPath
    self.normalised = normalised
    self.questions = questions
  }
}

/// What the keys of a provider look like. A shape warns and never refuses: providers change them without notice.
package struct KeyShape: Sendable {
  let prefix: String
  /// The usual length, prefix included; nil where it varies.
  let lengths: Set<Int>

  init(_ prefix: String, _ lengths: Int...) {
    self.prefix = prefix
    self.lengths = Set(lengths)
  }

  func begins(_ key: String) -> Bool { key.utf8.starts(with: prefix.utf8) }
}

extension Provider {
  /// Every variable that says with which key, where and what this provider is asked.
  package var variables: [String] {
    keyVariables + (access.map { $0.baseVariables + $0.modelVariables } ?? [])
  }
}

package import HTTP

/// What an answer can prove.
package enum Proof: String, CaseIterable, Sendable {
  case key, model, credit
}

/// One request to a provider, what its success proves, and what it costs.
package struct Question: Sendable {
  /// What is asked for.
  package enum Kind: String, Sendable {
    /// The list of models: free, and no proof that money is left.
    case models
    /// What the provider says of the key itself.
    case key
    case balance
    /// The smallest real call: the only proof that the chat will work.
    case chat
    /// The list of models once more, with a key that cannot be right: a server that answers even so proves no key.
    case control
    /// What the provider announces about itself: them or me?
    case announced
  }

  package let kind: Kind
  /// Behind the account's base address, or a whole address.
  let path: String
  let body: [UInt8]?
  package let model: String?
  let proves: Set<Proof>
  let key: Key
  /// What this question's own answer says beyond the common reading.
  let read: (@Sendable (Response, Account) -> Reading?)?

  init(
    _ kind: Kind, _ path: String, body: String? = nil, model: String? = nil, key: Key = .own, proves: Set<Proof>,
    read: (@Sendable (Response, Account) -> Reading?)? = nil
  ) {
    self.kind = kind
    self.path = path
    self.body = body.map { Array($0.utf8) }
    self.model = model
    self.key = key
    self.proves = proves
    self.read = read
  }

  package var isFree: Bool { kind != .chat }

  /// Whose key goes along.
  package enum Key: Sendable {
    case own, none, wrong
  }

  /// Two tries with a wrong key and with none: some servers want no key, and others any.
  var controls: [Question] {
    [Key.none, .wrong].map { Question(.control, path, key: $0, proves: []) }
  }

  /// The provider's status page. It is another host: no key goes there.
  static func announced(_ address: String) -> Question {
    Question(.announced, address, key: .none, proves: []) { response, _ in
      let values = LooseDocument(response.body).values(named: ["indicator"])
      return response.status == 200 && values.count == 1
        ? .passed(Reading.Passed(announced: values[0])) : .inconclusive(.strangeAnswer)
    }
  }

  /// The request as it is sent for an account.
  package func request(for account: Account, limits: Request.Limits) -> Request {
    var headers = account.access.headers
    headers["Accept"] = "application/json"
    for (variable, header) in account.access.headerVariables where kind != .announced {
      headers[header] = account.variable(variable)
    }
    if body != nil { headers["Content-Type"] = "application/json" }
    let address = path.utf8.starts(with: "http".utf8) ? path : account.base + path
    return Request(
      body == nil ? .get : .post, address, headers: headers,
      credentials: credentials(account),
      body: body ?? [], limits: limits)
  }

  private func credentials(_ account: Account) -> [Credential] {
    let wrong = Secret("sk-FAKE-wrong-key-of-nobody")
    return switch key {
    case .none: []
    case .own: account.key.map { [account.access.credential($0)] } ?? []
    case .wrong: [account.access.credential(Settings.Variable(name: "", value: wrong, origin: .environment))]
    }
  }

  // MARK: Common questions

  static func models(_ path: String = "/models") -> Question { Question(.models, path, proves: [.key]) }

  /// A completion that ends after a few tokens. Below sixteen, models that think first fail although all is well.
  static func chat(
    of account: Account, _ path: String = "/chat/completions", cap: String = "max_tokens", model: String? = nil
  ) -> Question {
    let model = model ?? account.model ?? ""
    return Question(
      .chat, path,
      body: #"{"model":"# + json(model) + #","messages":[{"role":"user","content":"hi"}],"\#(cap)":16}"#,
      model: model, proves: [.key, .model, .credit])
  }

  /// A name as one piece of an address: with a `/` or a `?` in it, the request would go somewhere else.
  static func encoded(_ name: String) -> String {
    name.utf8.reduce(into: "") { text, byte in
      if byte.isASCIILetter || byte.isASCIIDigit || "-._~".utf8.contains(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }

  static func json(_ text: String) -> String {
    var writer = JSONWriter()
    writer.string(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

/// What an answer comes to.
package enum Reading: Sendable {
  case passed(Passed)
  case failed(Verdict)
  /// It proves neither: why, as a word of `CheckWords`.
  case inconclusive(Doubt)

  /// What was learnt on the way.
  package struct Passed: Sendable {
    package var tokens: Int?
    package var models: [String] = []
    /// `1.25 USD`.
    package var balance: String?
    /// `none`, `minor`, `major` or `critical`, as Statuspage says it.
    package var announced: String?

    package init(
      tokens: Int? = nil, models: [String] = [], balance: String? = nil, announced: String? = nil
    ) {
      self.tokens = tokens
      self.models = models
      self.balance = balance
      self.announced = announced
    }
  }

  /// Why an answer proves nothing.
  package enum Doubt: String, Sendable {
    /// It was 200, and not what the API sends: a portal, another server.
    case strangeAnswer
    /// A restricted key may be refused the list and still complete.
    case restrictedKey
  }
}

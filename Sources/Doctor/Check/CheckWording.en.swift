package import Dotenv
internal import HTTP

extension English: CheckWording {
  package func summary(_ check: ProviderCheck, _ status: ProviderCheck.Status, isFree: Bool) -> String {
    if let skipped = check.skipped { return self.skipped(skipped, check) }
    if let finding = check.finding { return phrase(finding, check) + (check.isRequired ? "" : "; optional") }
    let verified = "verified: \(proofs(Proof.allCases.filter(check.tested.contains)))"
    var text =
      switch check.gift {
      case .answer: "answers"
      case .proofs: verified
      case .answerAndProofs: "answers; \(verified)"
      case .models: "gives its list of models"
      case .nothing: "nothing is proven"
      }
    var open = check.notTested(isFree: isFree).map { proofs([$0]) }
    if !check.hasAnswered { open.append("a real answer") }
    if !open.isEmpty { text += "; not tested: \(open.joined(separator: ", "))" }
    if let balance = check.balance { text += "; balance: \(Harmless.word(balance))" }
    return text + (time(check).map { " (\($0))" } ?? "")
  }

  private func phrase(_ finding: Verdict, _ check: ProviderCheck) -> String {
    let details = [finding.status.map { "HTTP\u{A0}\($0)" } ?? time(check), finding.code.map { Harmless.code($0) }]
    let known = details.compactMap(\.self)
    return name(finding.cause) + (known.isEmpty ? "" : " (\(known.joined(separator: ", ")))")
  }

  private func time(_ check: ProviderCheck) -> String? {
    Timings.milliseconds(check.slowest?.total).map { "\(Int($0.rounded()))\u{A0}ms" }
  }

  package func outcome(_ report: CheckReport) -> String {
    switch report.outcome {
    case .ok: "Nothing blocks."
    case .blocked: "Blocked: the chat will not work until what is marked ✖ is mended."
    case .undecided: "Undecided: nothing is proven either way."
    }
  }

  package func proofs(_ proofs: [Proof]) -> String { proofs.map(\.rawValue).joined(separator: ", ") }

  package func skipped(_ reason: ProviderCheck.Skipped, _ check: ProviderCheck) -> String {
    let name = "`\(check.account.keyVariable)`"
    return switch reason {
    case .noKey: "no key: \(name) is set nowhere"
    case .empty:
      check.account.isHidden
        ? "no key: \(name) is exported empty, and hides the one in the file" : "not tested: \(name) is empty"
    case .lost:
      "not tested: the loader does not read \(name)\(check.account.lostKey.map { ", \(origin($0))" } ?? ""): see below"
    case .placeholder: "not tested: \(name) still holds the example's value"
    case .noEndpoint: "not tested: the resource's address is missing"
    case .unreadable: "not tested: the file that should hold \(name) cannot be read"
    case .noModels:
      "left aside: \(Harmless.code(check.account.shownBase)) lists no models; for a model server the address often ends in `/v1`"
    case .emptyInFork: "not tested: the secret is empty, as in every pull request from a fork"
    }
  }

  package func origin(_ origin: Origin) -> String {
    switch origin {
    case .environment: "exported in the environment"
    case .file(let path, let line): Harmless.code("\(path):\(line)")
    case .secretFile(let path): "read from \(Harmless.code(path))"
    }
  }

  package func problem(_ problem: AccountProblem) -> (problem: String, remedy: String) {
    let name = "`\(problem.variable)`"
    let other = Harmless.line(problem.other)
    return switch problem.id {
    case .shadowed:
      problem.severity == .information
        ? ("\(name) is exported too, with the same value as `\(other)`.", "")
        : (
          "\(name) is exported with another value: it hides `\(other)`.",
          "`unset \(problem.variable)` in this terminal, then take it out of whatever exports it (`~/.bashrc`, the IDE, the service)."
        )
    case .shadowedEmpty:
      ("\(name) is exported empty: it hides `\(other)`.", "`unset \(problem.variable)`, then restart the application.")
    case .secretFile:
      (
        "\(name) leads to `\(other)`, which cannot be read.",
        "Check the path and the rights; a secret of a container is there only inside it."
      )
    case .secretFileOutside:
      (
        "\(name) leads to `\(other)`, outside of the project: it is not read, since a `.env` that came with a project could send any file of yours to an address of its own.",
        "Put the secret into the project or under `/run/secrets`, or export \(name) yourself."
      )
    case .empty: ("\(name) is empty.", "Put the key there, or drop the line.")
    case .placeholder: ("\(name) still holds the example's value.", "Put your key in its place.")
    case .wrongProvider: ("\(name) holds a key that looks like one of \(other).", "Put it into the right variable.")
    case .truncated: ("\(name) looks cut: \(other) characters.", "Copy the whole key again.")
    case .strangeCharacter where !other.isEmpty:
      (
        "\(name) begins with `\(other) `, which belongs to the HTTP header and not to the key.",
        "Keep only what follows it."
      )
    case .strangeCharacter:
      (
        "\(name) holds a blank, a line end or a character that no key has.",
        "Paste the key again in a plain-text editor."
      )
    case .misspelt: ("Nobody reads \(name).", "Rename it to `\(other)`.")
    case .twoNames:
      ("\(name) and `\(other)` have different values: not all tools read the same one.", "Keep one of them.")
    case .elsewhere:
      (
        "\(name) sends the calls to `\(other)`.",
        problem.severity == .warning
          ? "Your exported key goes there, because the file says so: make sure that you trust this host." : ""
      )
    case .readable:
      ("\(name) leads to `\(other)` without TLS: the key can be read on the way.", "Write `https://`.")
    case .addressPath:
      problem.severity == .error
        ? (
          "\(name) holds the path `\(other)`: the client adds its own behind it.",
          "Keep `https://RESOURCE.openai.azure.com`."
        )
        : ("\(name) does not end in `\(other)`: most clients do not add it.", "Check the address.")
    case .libraryPath:
      (
        "\(name) ends in `\(other)`, which the provider's own library adds by itself: it would call `\(other)\(other)`.",
        "For that library, drop this path; an OpenAI-style program does need it."
      )
    case .callPath:
      (
        "\(name) ends in `\(other)`, which every client adds by itself.",
        "Drop this end: the address stops in front of it."
      )
    case .noScheme:
      (
        "\(name) holds no address: `https://` is missing.",
        "Write the whole address: `\(other.isEmpty ? "https://…" : other)`."
      )
    case .noEndpoint:
      (
        "\(name) is missing: an Azure key is good for one resource only.",
        "Add its address (Azure portal, Keys and Endpoint)."
      )
    case .noDeployment:
      ("\(name) is missing: without a deployment's name the chat could not be tested.", "Add it to `.env`.")
    }
  }

  package func problem(_ problem: DotenvProblem, loader: Dialect) -> (problem: String, remedy: String) {
    sentence(problem, loader)
  }

  package func limits(_ limits: RateLimits) -> [String] {
    limits.buckets.map { bucket in
      "\(number(bucket.remaining)) of \(number(bucket.limit)) \(bucket.dimension.rawValue.uppercased()) left"
        + (bucket.resetSeconds.map { ", full in \(duration($0))" } ?? "")
    }
  }

  private func number(_ value: Double) -> String { Amounts.number(value, comma: false) }

  package var files: String { "Read:" }
  package var noFile: String { "No `.env` file: only exported variables count." }
  package var settings: String { "Settings" }
  package var key: String { "Key" }
  package var answer: String { "It says" }
  package var address: String { "Address" }
  package var connection: (name: String, proxy: String, connect: String, firstByte: String) {
    ("Connection", "through the proxy of", "connect", "first byte")
  }
  package var characters: String { "characters" }

  package func meanwhile(_ names: [String]) -> String {
    let list = names.joined(separator: ", ")
    return names.count == 1 ? "Meanwhile: \(list) answers, use it." : "Meanwhile: \(list) answer."
  }

  package func fullGuide(_ command: String) -> String { "Full guide: `\(command)`" }
  package func announced(_ indicator: String) -> String {
    switch indicator {
    case "none": "Status page: no incident announced (it often lags)."
    case "minor": "Status page: a minor incident is announced."
    case "major", "critical": "Status page: a major incident is announced; it is not you."
    default: "Status page: \(Harmless.code(indicator))."
    }
  }

  package var openList: String {
    "The server gives its list of models without a key or with a wrong one: the list proves nothing of yours."
  }

  package func suggestion(_ model: String) -> String { "The nearest model that exists: \(model)" }

  package func sent(_ report: CheckReport) -> String {
    var parts: [String] = []
    let free = report.asked.count { $0.isFree }
    if free > 0 { parts.append(free == 1 ? "1 free question" : "\(free) free questions") }
    let models = report.asked.filter { !$0.isFree }.compactMap(\.model)
    if !models.isEmpty {
      let list = Models.distinct(models).map { Harmless.code(MisplacedKey.mask($0)) }.joined(separator: ", ")
      parts.append(
        "\(models.count == 1 ? "one answer" : "\(models.count) answers") of at most 16\u{A0}tokens (\(list))")
    }
    return
      "Sent: \(parts.joined(separator: " and ")); used: \(report.tokens)\u{A0}\(report.tokens == 1 ? "token" : "tokens")."
  }

  package func nextTry(_ names: [String], in seconds: Double) -> String {
    "next try in \(duration(seconds.rounded(.up))): \(names.joined(separator: ", "))"
  }

  package var howToStop: String { "(Ctrl+C to stop)" }

  package var nothingInFork: String {
    "Nothing was tested: a pull request from a fork gets no secrets. Its keys are checked once it is merged."
  }

  package func nothingConfigured(hasFile: Bool) -> String {
    "No usable key: none is exported, and none stands in a `.env` file. "
      + (hasFile ? "Put one into the file, " : "To begin: `cp .env.example .env`, put a key into it, ")
      + "and run `webox-doctor check` again. To see an example without a key: `webox-doctor check --demo`."
  }
}

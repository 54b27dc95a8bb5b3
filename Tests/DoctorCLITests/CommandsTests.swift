import Arguments
import DoctorCLI
import Simulator
import Testing

/// The table of commands, as data.
@Suite struct CommandsTests {
  static var texts: [(where: String, help: HelpText)] {
    Commands.all.flatMap { command in
      [(command.name, command.help)] + command.options.map { ("\(command.name) --\($0.name)", $0.help) }
    }
  }

  @Test func namesAreUnique() {
    #expect(Set(Commands.all.map(\.name)).count == Commands.all.count)
    for command in Commands.all {
      let names = command.options.map(\.name)
      let letters = command.options.compactMap(\.short)
      #expect(Set(names).count == names.count, "\(command.name)")
      #expect(Set(letters).count == letters.count, "\(command.name)")
    }
  }

  /// One name means one thing in every command.
  @Test func theSameOptionIsTheSameEverywhere() {
    var known: [String: Option] = [:]
    for option in Commands.all.flatMap(\.options) {
      guard let other = known.updateValue(option, forKey: option.name) else { continue }
      #expect(other.short == option.short && other.choices == option.choices, "--\(option.name)")
      #expect(other.help.french == option.help.french && other.help.english == option.help.english, "--\(option.name)")
    }
  }

  @Test func namesArePlain() {
    for name in Commands.all.map(\.name) + Commands.all.flatMap(\.options).map(\.name) {
      #expect(name.allSatisfy { $0.isASCII && ($0.isLowercase || $0 == "-") } && !name.hasPrefix("-"), "\(name)")
    }
    for choice in Commands.all.flatMap(\.options).flatMap(\.choices) {
      #expect(choice.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }, "\(choice)")
    }
  }

  @Test func everythingIsDocumentedInBothLanguages() {
    for (place, help) in Self.texts {
      #expect(!help.french.isEmpty && !help.english.isEmpty, "\(place)")
      #expect(help.french != help.english, "\(place)")
      for text in [help.french, help.english] {
        #expect(text.last != "." && text.last != " ", "\(place): a help text is no sentence: \(text)")
        #expect(!text.contains("\n") && text.count <= 90, "\(place): a help text is one short line: \(text)")
        #expect(text.first?.isLowercase == true, "\(place): \(text)")
      }
    }
    #expect(Commands.about.french != Commands.about.english)
    #expect(Commands.footer.french != Commands.footer.english)
  }

  @Test func everyCommandTakesHelpAndALanguage() {
    for command in Commands.all {
      let names = command.options.map(\.name)
      #expect(names.contains("help") && names.contains("lang"), "\(command.name)")
    }
  }

  @Test func theHelpNamesEveryOption() {
    for command in Commands.all {
      for isFrench in [true, false] {
        let text = Help(program: "webox-doctor", isFrench: isFrench).text(of: command)
        for option in command.options {
          #expect(text.contains("--\(option.name)"), "\(command.name)")
          #expect(text.contains(isFrench ? option.help.french : option.help.english), "\(command.name)")
          if let short = option.short { #expect(text.contains("-\(short), --\(option.name)")) }
        }
      }
    }
  }

  /// Every example of the help runs.
  @Test func theExamplesRun() throws {
    let server = try SimulatorServer(scenarios: [])
    try server.start()
    defer { server.stop() }
    let root = "http://127.0.0.1:\(server.port)"
    let environment = [
      "LANG": "fr_FR.UTF-8", "OPENAI_API_KEY": CheckTests.key, "OPENAI_BASE_URL": "\(root)/openai/v1",
      "AZURE_OPENAI_API_KEY": CheckTests.key, "AZURE_OPENAI_ENDPOINT": "\(root)/azure",
      "AZURE_OPENAI_DEPLOYMENT": "chat",
    ]
    let log = ["server.log": Result<[UInt8], World.Trouble>.success(Array(Samples.rateLimit.utf8))]
    for example in Commands.all.flatMap(\.examples) {
      let command = example.split(separator: "|").last.map(String.init) ?? example
      let words = command.split(separator: " ").map(String.init)
      let input = example.contains("|") ? Array(Samples.staleKey.utf8) : nil
      let outcome = Setting(environment: environment, input: input, files: log).run(Array(words.dropFirst()))
      #expect(words.first == "webox-doctor")
      #expect(outcome.exit == .ok, "\(example): \(outcome.errors)")
    }
  }

  @Test func theHelpIsInOneLanguage() {
    let french = ["[QUOI…]", "[FOURNISSEUR…]", "FICHIER", "-- COMMANDE [ARG…]", "DURÉE", "NOM", "TEXTE", "LISTE"]
    let english = ["[WHAT…]", "[PROVIDER…]", "FILE", "-- COMMAND [ARG…]", "TIME", "NAME", "TEXT", "LIST"]
    func help(_ isFrench: Bool) -> String {
      Commands.all.map { Help(program: "webox-doctor", isFrench: isFrench).text(of: $0) }.joined()
    }
    for (word, other) in zip(french, english) {
      #expect(help(true).contains(word) && !help(true).contains("\(other) "))
      #expect(help(false).contains(other))
    }
    #expect(help(true).contains("text|json|markdown"))
  }

  @Test func everyCommandIsAnswered() {
    for command in Commands.all {
      let help = doctor("\(command.name) --help")
      #expect(help.exit == .ok)
      #expect(help == doctor("help \(command.name)"))
    }
    #expect(doctor("--version").output == "webox-doctor \(version)\n")
    #expect(doctor("version") == doctor("-V"))
  }
}

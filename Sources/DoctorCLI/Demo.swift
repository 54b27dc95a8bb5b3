internal import Doctor
internal import Dotenv
internal import Simulator

/// `check --demo`: the real check, with real requests, of providers that a server on this machine plays.
struct Demo {
  let server: SimulatorServer
  let environment: EnvFiles

  /// The cases that people lose most time with, beside one that works.
  private static let scenarios = "openai=insufficient_quota,azure=402,groq=tpm,gemini=ok"

  init() throws(Complaint) {
    server = try Simulate.start(port: 0, try Simulate.scenarios(Demo.scenarios), nil)
    let file = EnvFile(
      path: ".env\u{A0}(demo)", bytes: Array(Demo.text(server.port).utf8), dialect: .pythonDotenv, environment: [:])
    // What the machine really exports must not mix with the example.
    environment = EnvFiles(files: [file], settings: Settings(environment: [:], files: [file]))
  }

  private static func text(_ port: UInt16) -> String {
    let root = "http://127.0.0.1:\(port)"
    let tail = "FAKEFAKEFAKEFAKEFAKEFAKEFAKEdemo"
    return """
      OPENAI_API_KEY=sk-svcacct-demo-\(tail)
      OPENAI_BASE_URL=\(root)/openai/v1
      AZURE_OPENAI_API_KEY=\(tail)
      AZURE_OPENAI_ENDPOINT=\(root)/azure
      AZURE_OPENAI_DEPLOYMENT=chat
      GROQ_API_KEY=gsk_\(tail)\(tail.prefix(20))
      GROQ_BASE_URL=\(root)/groq
      GEMINI_API_KEY=AQ.\(tail)
      GEMINI_BASE_URL=\(root)/gemini/v1beta

      """
  }
}

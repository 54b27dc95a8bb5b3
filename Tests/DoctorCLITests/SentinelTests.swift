import Foundation
import Testing

/// No output of any command, in any form, lets a key be read: the program itself is run, and all it says is searched.
@Suite(.enabled(if: Shell.isBuilt, "the program is not built beside the tests: run `swift build` first"))
struct SentinelTests {
  static let key = "sk-proj-FAKESENTINEL0k3y/w1th+odd=bytes@and%20more_ABCDEFGHIJKLMNOP"
  static let password = "FAKESENTINELp@ss/word#with+odd%bytes"

  /// Every writing in which a reader could find one of the secrets: whole and by halves, plain, as in an address, and in
  /// base64, be it alone or behind a user's name, at each of the three places where a byte can stand in base64.
  static let writings: Set<String> = {
    var found: Set<String> = []
    for secret in [key, password] {
      let half = secret.count / 2
      for text in [secret, String(secret.prefix(half)), String(secret.suffix(half))] {
        let plain = text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        found.formUnion([text, plain, plain.lowercased(), Data(text.utf8).base64EncodedString()])
        for before in ["", "u", "us", "user:", "api:", ":", "Bearer "] {
          // What stands before and behind reaches into the digits at both ends.
          let whole = (before + text).utf8.count * 8 / 6
          let digits = Data((before + text + "___").utf8).base64EncodedString().prefix(whole)
          found.insert(String(digits.dropFirst((before.utf8.count * 4 + 2) / 3)))
        }
      }
    }
    return found
  }()

  /// A file whose keys stand in right and in wrong places, in lines of every kind.
  static let prepare = #"""
    "$DOCTOR" simulate --scenario "$SCENARIO" >sim.out 2>sim.err & sim=$!
    for i in $(seq 100); do
      port=$(sed -n 's/.*http:..127.0.0.1:\([0-9]*\)$/\1/p' sim.out | head -1); [ -n "$port" ] && break; sleep 0.05
    done
    root=http://127.0.0.1:$port; login="http://user:FAKESENTINELp%40ss%2Fword%23with%2Bodd%25bytes@127.0.0.1:$port"
    # Nobody is asked whom this machine does not play.
    export HTTPS_PROXY=http://user:FAKESENTINELp%40ss%2Fword%23with%2Bodd%25bytes@127.0.0.1:9
    mkdir -p .git project; printf '%s\n' "$KEY" >secret
    cat >.env <<END
    # $KEY
    OPENAI_API_KEY = "$KEY"
    OPENAI_BASE_URL=$login/openai/v1
    AZURE_OPENAI_API_KEY='$KEY'
    AZURE_OPENAI_AD_TOKEN=$KEY
    AZURE_OPENAI_ENDPOINT=$root/azure
    AZURE_OPENAI_DEPLOYMENT=chat
    GROQ_API_KEY_FILE=secret
    GROQ_BASE_URL=$root/groq
    DEEPSEEK_API_KEY=$KEY # $KEY
    DEEPSEEK_BASE_URL=$root/deepseek
    DEEPSEEK_MODEL=$KEY
    GROQ_MODEL=$KEY
    TOGETHER_API_KEY_FILE=$KEY
    LITELLM_API_KEY=“$KEY”
    LITELLM_BASE_URL=$root/vllm/v1
    MISTRAL_API_KEY=$KEY
    MISTRAL_BASE_URL=$KEY
    HTTP_PROXY=$login
    OPENAI_KEY=$KEY
    $KEY
    $KEY=$KEY
    export  OTHER_SECRET=$KEY
    XAI_API_KEY="$KEY
    END
    cp .env .env.example; export GEMINI_API_KEY="$KEY" GEMINI_BASE_URL=$root/gemini/v1beta MISTRAL_API_KEY="$KEY "

    """#

  static func said(_ scenario: String, _ script: String) throws -> String {
    let assignments = "KEY='\(key)'; SCENARIO='\(scenario)'\n"
    let result = try Shell.run(assignments + prepare + script + "\nkill $sim; wait $sim; cat sim.out sim.err")
    return result.output + result.errors
  }

  static func search(_ text: String) {
    for writing in writings where text.contains(writing) {
      let line = text.split(separator: "\n").first { $0.contains(writing) } ?? ""
      Issue.record("\(writing) stands in: \(line)")
    }
  }

  @Test(arguments: [
    "openai=key_invalid,azure=key_invalid,groq=key_invalid,gemini=key_invalid", "openai=insufficient_quota,azure=402",
    "openai=html,groq=tpm,gemini=cut,deepseek=not_http",
  ]) func check(_ scenario: String) throws {
    let text = try Self.said(
      scenario,
      """
      for words in '--verbose --lang en' '--verbose --full --lang fr' '--format json' '--format markdown --verbose --full' \
        '--free --healthcheck'; do
        "$DOCTOR" check --timeout 2s $words 2>&1
      done
      """)
    #expect(text.contains("OpenAI") && text.contains("GET /openai/v1/models"))
    Self.search(text)
  }

  @Test func everyOtherCommand() throws {
    let text = try Self.said(
      "openai=key_invalid",
      """
      for form in '--lang fr' '--lang en --format markdown' '--format json'; do
        for words in env 'env --compare' 'env --compare --loader bash' 'env --fix --dry-run' servers; do
          "$DOCTOR" $words $form 2>&1
        done
        cp .env copy; "$DOCTOR" env --fix --env-file copy $form 2>&1
        printf 'Incorrect API key provided: %s. 401\\n' "$KEY" | "$DOCTOR" explain $form 2>&1
      done
      "$DOCTOR" explain --verbose "Incorrect API key provided: $KEY. 401" 2>&1
      for word in run servers env explain check simulate help "$KEY"; do
        "$DOCTOR" $word "$KEY" 2>&1; "$DOCTOR" $word --provider "$KEY" 2>&1; "$DOCTOR" $word "--$KEY" 2>&1
      done
      "$DOCTOR" check --env-file "$KEY" 2>&1; "$DOCTOR" simulate --scenario "openai=$KEY" 2>&1
      "$DOCTOR" check --timeout "$KEY" 2>&1; "$DOCTOR" check --key-var "$KEY" --provider openai --timeout 2s 2>&1
      for loader in python-dotenv bash node; do
        "$DOCTOR" run --loader $loader -- true 2>&1; "$DOCTOR" run --no-check --loader $loader -- "./$KEY" 2>&1
      done
      echo done
      """)
    #expect(text.contains("done") && text.contains("OPENAI_API_KEY"))
    Self.search(text)
  }

  /// The search finds what it looks for.
  @Test func theSearchItself() {
    for text in ["x \(Self.key) y", Data("user:\(Self.password)".utf8).base64EncodedString(), Self.key.prefix(33) + ""]
    {
      #expect(Self.writings.contains { text.contains($0) })
    }
  }
}

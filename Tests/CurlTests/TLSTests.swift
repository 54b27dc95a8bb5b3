import HTTP
import Testing

@testable import Curl

/// Real handshakes with certificates of every kind. The servers write down what they are told: a rejected one nothing.
@Suite struct TLSTests {
  private let made: Certificates
  private let trusting: [String: String]

  init() throws {
    made = try Certificates.get()
    trusting = ["SSL_CERT_FILE": made.authority]
  }

  private func request(_ server: ScriptedServer) -> Request {
    Request(.post, server.secureURL, credentials: [.bearer(Secret("sk-sentinel-key"))], body: [1], limits: patient)
  }

  @Test func acceptsAPrivateAuthority() throws {
    let server = ScriptedServer(.secure(made.good), .read, .answer("hello"))
    let response = try send(request(server), environment: trusting).get()
    #expect(response.text == "hello")
    #expect(response.tls == "TLSv1.3")
    #expect(response.timings.tls != nil)
    let certificate = try #require(response.certificate)
    #expect(certificate.subject?.contains("localhost") == true)
    #expect(certificate.issuer?.contains("Test CA") == true)
    #expect(certificate.names == ["localhost", "127.0.0.1"])
    #expect(certificate.notBefore == "2020-01-01T00:00:00Z" && certificate.notAfter == "2090-01-01T00:00:00Z")
    #expect(server.received.contains("Bearer sk-sentinel-key"))
  }

  @Test func speaksHTTP2WhereOffered() throws {
    var identity = made.good
    identity.speaksHTTP2 = true
    let server = ScriptedServer(.secure(identity), .http2(status: 8, body: "two"), .hang)
    let response = try send(request(server), environment: trusting).get()
    #expect(response.version == "2" && response.status == 200 && response.text == "two")
    #expect(response.tls == "TLSv1.3")
  }

  @Test(arguments: ["expired", "not yet valid", "self-signed", "unknown issuer", "unknown chain", "wrong host"])
  func rejects(_ kind: String) throws {
    let (identity, fault, code, issuer): (Identity, TransferError.TLSFault, Int, String) =
      switch kind {
      case "expired": (made.expired, .expired, 60, "Test CA")
      case "not yet valid": (made.notYetValid, .notYetValid, 60, "Test CA")
      case "self-signed": (made.selfSigned, .selfSigned, 60, "localhost")
      case "unknown issuer": (made.unknownIssuer, .unknownIssuer, 60, "Example Corp Proxy CA")
      case "unknown chain": (made.unknownChain, .unknownIssuer, 60, "Example Corp Proxy CA")
      default: (made.wrongHost, .wrongHost, 60, "Test CA")
      }
    let server = ScriptedServer(.secure(identity), .read, .answer("stolen"))
    let error = try #require(send(request(server), environment: trusting).error)
    #expect(error.cause == .tls(fault))
    #expect(error.code == code)
    // Seen on the second connection, the one without verification: it is described, and told nothing.
    let certificate = try #require(error.certificate)
    #expect(certificate.issuer?.contains(issuer) == true)
    #expect(certificate.notAfter == (kind == "expired" ? "2020-11-03T09:02:00Z" : certificate.notAfter))
    #expect(certificate.notBefore == (kind == "not yet valid" ? "2089-12-24T18:30:00Z" : certificate.notBefore))
    #expect(certificate.names == (kind == "wrong host" ? ["elsewhere.example"] : certificate.names))
    #expect(server.connections == 2)
    #expect(server.received.isEmpty)
  }

  @Test func rejectsAddressesThatTheCertificateDoesNotName() throws {
    let server = ScriptedServer(.secure(made.wrongHost), .read, .answer())
    let request = Request(.get, "https://127.0.0.1:\(server.port)/", limits: patient)
    #expect(send(request, environment: trusting).cause == .tls(.wrongHost))
  }

  @Test func describesWithoutPoisoningWhatFollows() throws {
    let server = ScriptedServer(.secure(made.selfSigned), .read, .answer("stolen"))
    let exchange = Exchange(environment: trusting)
    for _ in 0..<2 { #expect(exchange.send([request(server)])[0].cause == .tls(.selfSigned)) }
    #expect(server.received.isEmpty)
  }

  @Test func theRejectionStandsWhenTheServerIsGoneForTheSecondLook() throws {
    let server = ScriptedServer(scripts: [[.secure(made.expired)], [.take(1), .reset]])
    let error = try #require(send(request(server), environment: trusting).error)
    #expect(error.cause == .tls(.expired))
    #expect(error.certificate == nil)
  }

  @Test func noTLSAtAll() throws {
    let plain = ScriptedServer(.take(1), .answer("hello"))
    let error = try #require(send(request(plain), environment: trusting).error)
    #expect(error.cause == .tls(.plain))
    #expect(error.text.contains("wrong version number"))
  }

  @Test func noCommonGround() throws {
    // A fatal alert: handshake_failure.
    let server = ScriptedServer(.bytes([0x15, 3, 3, 0, 2, 2, 40]))
    #expect(send(request(server), environment: trusting).cause == .tls(.protocol))
  }

  @Test func aClientCertificateIsWanted() throws {
    var identity = made.good
    identity.wantsClientCertificate = true
    let server = ScriptedServer(.secure(identity), .read, .answer())
    let error = try #require(send(request(server), environment: trusting).error)
    #expect(error.cause == .tls(.protocol))
  }

  @Test func theHandshakeIsTornOrCutShort() throws {
    let torn = ScriptedServer(.take(1), .reset)
    #expect(send(request(torn), environment: trusting).cause == .reset)
    let short = ScriptedServer(.bytes([0x16, 3, 3, 0, 90, 2, 0, 0, 86]))
    #expect(send(request(short), environment: trusting).cause == .closed)
  }

  @Test func theAnswerEndsWithoutGoodbye() throws {
    let head = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab"
    let server = ScriptedServer(.secure(made.good), .read, .write(head), .cut)
    #expect(send(request(server), environment: trusting).cause == .truncated)
    let mute = ScriptedServer(.secure(made.good), .read, .cut)
    #expect(send(request(mute), environment: trusting).cause == .closed)
    let polite = ScriptedServer(.secure(made.good), .read)
    #expect(send(request(polite), environment: trusting).cause == .closed)
  }

  @Test func eachVariableNamesTheAuthorities() throws {
    let server = ScriptedServer(.secure(made.good), .read, .answer("ok"))
    let cases: [(environment: [String: String], isKnown: Bool)] = [
      (["SSL_CERT_FILE": made.authority], true),
      (["CURL_CA_BUNDLE": made.authority], true),
      (["SSL_CERT_DIR": made.authorityFolder], true),
      (["SSL_CERT_FILE": made.strangers], false),
      (["SSL_CERT_DIR": made.strangersFolder], false),
      (["CURL_CA_BUNDLE": made.strangers, "SSL_CERT_FILE": made.authority], false),
      // The directory is asked first, and does not know it; the file does.
      (["SSL_CERT_FILE": made.authority, "SSL_CERT_DIR": made.strangersFolder], true),
      (["SSL_CERT_FILE": made.strangers, "SSL_CERT_DIR": made.authorityFolder], true),
      (["SSL_CERT_FILE": made.strangers, "SSL_CERT_DIR": made.strangersFolder], false),
      ([:], false),
    ]
    for (environment, isKnown) in cases {
      let result = send(request(server), environment: environment)
      #expect(result.cause == (isKnown ? nil : .tls(.unknownIssuer)), "\(environment)")
    }
  }

  @Test func aSelfSignedCertificateCanBeAnAuthority() throws {
    let server = ScriptedServer(.secure(made.selfSigned), .read, .answer("ok"))
    let environment = ["SSL_CERT_FILE": made.path("self.pem"), "SSL_CERT_DIR": made.strangersFolder]
    #expect(send(request(server), environment: environment).response?.text == "ok")
  }

  @Test func theListOfAuthoritiesIsMissing() throws {
    let server = ScriptedServer(.secure(made.good), .read, .answer())
    let error = try #require(send(request(server), environment: ["SSL_CERT_FILE": "/nowhere/ca.pem"]).error)
    #expect(error.cause == .tls(.trustStore))
    #expect(error.text.contains("/nowhere/ca.pem"))
  }
}

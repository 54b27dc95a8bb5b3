import Foundation

/// Certificates of every kind, good and bad, made by `openssl` once for the run, in a folder that goes when it ends.
struct Certificates: Sendable {
  static let made: Result<Certificates, any Error> = Result { try Certificates() }
  static func get() throws -> Certificates { try made.get() }

  private let folder: URL

  /// The authority to trust, as a file to name in SSL_CERT_FILE.
  var authority: String { path("ca.pem") }
  /// An authority that signed nothing here.
  var strangers: String { path("other.pem") }
  /// Directories as `openssl rehash` leaves them, with the one or the other authority.
  var authorityFolder: String { path("hashed") }
  var strangersFolder: String { path("hashed-other") }

  var good: Identity { identity("good.pem") }
  var expired: Identity { identity("expired.pem") }
  var notYetValid: Identity { identity("future.pem") }
  var wrongHost: Identity { identity("elsewhere.pem") }
  var selfSigned: Identity { identity("self.pem") }
  /// As a company's proxy shows it: signed by an authority of its own, which it sends along or does not.
  var unknownIssuer: Identity { identity("strange.pem") }
  var unknownChain: Identity { identity("strange-chain.pem") }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  private func identity(_ chain: String) -> Identity { Identity(chain: path(chain), key: path("key.pem")) }

  private init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("webox-certificates-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    Certificates.removeAtExit(folder.path)
    try configure()
    try openssl("ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", "key.pem")
    for (name, subject) in [("ca", "/O=Test House/CN=Test CA"), ("other", "/O=Example Corp/CN=Example Corp Proxy CA")] {
      try openssl("ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", "\(name).key")
      try openssl(
        "req", "-x509", "-config", "openssl.cnf", "-key", "\(name).key", "-subj", subject, "-days", "30", "-out",
        "\(name).pem", "-extensions", "authority")
    }
    try openssl(
      "req", "-new", "-config", "openssl.cnf", "-key", "key.pem", "-subj", "/CN=localhost", "-out", "here.csr")
    let (past, future) = ("20200101000000Z", "20900101000000Z")
    try sign("good", by: "ca", from: past, to: future)
    try sign("expired", by: "ca", from: past, to: "20201103090200Z")
    try sign("future", by: "ca", from: "20891224183000Z", to: future)
    try sign("elsewhere", by: "ca", from: past, to: future, names: "elsewhere")
    try sign("strange", by: "other", from: past, to: future)
    try (read("strange.pem") + read("other.pem")).write(
      toFile: path("strange-chain.pem"), atomically: true, encoding: .utf8)
    try openssl(
      "req", "-x509", "-config", "openssl.cnf", "-key", "key.pem", "-subj", "/CN=localhost", "-days", "30", "-out",
      "self.pem", "-extensions", "here")
    for (name, directory) in [("ca", "hashed"), ("other", "hashed-other")] {
      try FileManager.default.createDirectory(atPath: path(directory), withIntermediateDirectories: true)
      try FileManager.default.copyItem(atPath: path("\(name).pem"), toPath: path("\(directory)/\(name).pem"))
      try openssl("rehash", directory)
    }
  }

  private func read(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }

  /// `openssl ca`, unlike `openssl x509` before 3.4, signs for any span of time; it wants an index and a configuration.
  private func sign(_ name: String, by authority: String, from: String, to end: String, names: String = "here") throws {
    try openssl(
      "ca", "-batch", "-notext", "-config", "openssl.cnf", "-cert", "\(authority).pem", "-keyfile", "\(authority).key",
      "-in", "here.csr", "-out", "\(name).pem", "-startdate", from, "-enddate", end, "-extensions", names)
  }

  private func configure() throws {
    let text = """
      [req]
      distinguished_name = subject
      prompt = no
      [subject]
      CN = unused
      [ca]
      default_ca = house
      [house]
      database = index.txt
      rand_serial = yes
      new_certs_dir = .
      default_md = sha256
      policy = any
      unique_subject = no
      [any]
      commonName = supplied
      [authority]
      basicConstraints = critical,CA:TRUE
      subjectKeyIdentifier = hash
      [here]
      subjectAltName = DNS:localhost,IP:127.0.0.1
      basicConstraints = CA:FALSE
      [elsewhere]
      subjectAltName = DNS:elsewhere.example
      """
    try text.write(toFile: path("openssl.cnf"), atomically: true, encoding: .utf8)
    try "".write(toFile: path("index.txt"), atomically: true, encoding: .utf8)
  }

  private func openssl(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["openssl"] + arguments
    process.currentDirectoryURL = folder
    let complaint = Pipe()
    process.standardError = complaint
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let text = complaint.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(
        description: "openssl \(arguments.joined(separator: " ")): \(String(decoding: text, as: UTF8.self))")
    }
  }

  struct Failure: Error, CustomStringConvertible { let description: String }

  /// Nothing else runs at the end of a test process.
  private static func removeAtExit(_ path: String) {
    setenv("WEBOX_TEST_CERTIFICATES", path, 1)
    atexit {
      guard let path = getenv("WEBOX_TEST_CERTIFICATES") else { return }
      try? FileManager.default.removeItem(atPath: String(cString: path))
    }
  }
}

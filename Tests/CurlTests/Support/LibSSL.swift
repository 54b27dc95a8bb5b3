import Glibc

/// The server side of TLS, from the very OpenSSL that libcurl brings along; its headers need not be installed.
enum LibSSL {
  typealias Context = OpaquePointer
  typealias Session = OpaquePointer

  static let newContext: @convention(c) @Sendable (OpaquePointer?) -> Context? = load("SSL_CTX_new")
  static let freeContext: @convention(c) @Sendable (Context) -> Void = load("SSL_CTX_free")
  static let serverMethod: @convention(c) @Sendable () -> OpaquePointer? = load("TLS_server_method")
  static let useChain: @convention(c) @Sendable (Context, UnsafePointer<CChar>) -> Int32 = load(
    "SSL_CTX_use_certificate_chain_file")
  static let useKey: @convention(c) @Sendable (Context, UnsafePointer<CChar>, Int32) -> Int32 = load(
    "SSL_CTX_use_PrivateKey_file")
  static let setVerify: @convention(c) @Sendable (Context, Int32, OpaquePointer?) -> Void = load("SSL_CTX_set_verify")
  static let setChooser: @convention(c) @Sendable (Context, Chooser, UnsafeMutableRawPointer?) -> Void = load(
    "SSL_CTX_set_alpn_select_cb")
  static let newSession: @convention(c) @Sendable (Context) -> Session? = load("SSL_new")
  static let freeSession: @convention(c) @Sendable (Session) -> Void = load("SSL_free")
  static let attach: @convention(c) @Sendable (Session, Int32) -> Int32 = load("SSL_set_fd")
  static let accept: @convention(c) @Sendable (Session) -> Int32 = load("SSL_accept")
  static let read: @convention(c) @Sendable (Session, UnsafeMutableRawPointer, Int32) -> Int32 = load("SSL_read")
  static let write: @convention(c) @Sendable (Session, UnsafeRawPointer, Int32) -> Int32 = load("SSL_write")
  static let shutdown: @convention(c) @Sendable (Session) -> Int32 = load("SSL_shutdown")

  typealias Chooser =
    @convention(c) (
      Session?, UnsafeMutablePointer<UnsafePointer<UInt8>?>?, UnsafeMutablePointer<UInt8>?, UnsafePointer<UInt8>?,
      UInt32, UnsafeMutableRawPointer?
    ) -> Int32

  private static func load<Function>(_ name: String) -> Function {
    let names: [String] = ["libssl.so.3", "libssl.so.1.1", "libssl.so"]
    let library = names.lazy.compactMap { (name: String) in dlopen(name, RTLD_NOW) }.first
    guard let library, let symbol = dlsym(library, name) else { preconditionFailure("OpenSSL has no \(name).") }
    return unsafeBitCast(symbol, to: Function.self)
  }
}

/// A certificate chain and its key, as files; and what a server that shows them asks of its clients.
struct Identity: Sendable {
  var chain: String
  var key: String
  var speaksHTTP2 = false
  var wantsClientCertificate = false

  /// Calls `body` with a context that presents this identity.
  func withContext<Result>(_ body: (LibSSL.Context) -> Result) -> Result {
    guard let context = LibSSL.newContext(LibSSL.serverMethod()) else { preconditionFailure("No TLS context.") }
    defer { LibSSL.freeContext(context) }
    precondition(LibSSL.useChain(context, chain) == 1, "\(chain) is no chain.")
    precondition(LibSSL.useKey(context, key, 1) == 1, "\(key) is no key.")
    if wantsClientCertificate { LibSSL.setVerify(context, 3, nil) }
    if speaksHTTP2 {
      LibSSL.setChooser(
        context,
        { _, chosen, length, offered, _, _ in
          // Each name stands behind its length; libcurl offers "h2" first.
          guard let offered, offered[0] == 2 else { return 3 }
          chosen?.pointee = offered + 1
          length?.pointee = 2
          return 0
        }, nil)
    }
    return body(context)
  }
}

internal import CCurl
internal import HTTP

/// One libcurl easy handle: a request on its way, and what has come back of it so far.
///
/// Not safe to share and not copied: libcurl holds the address of this object for its callbacks, of the error buffer
/// and of the header list. It copies none of them, so they are freed after the handle, in `deinit`.
final class EasyHandle {
  let handle: UnsafeMutableRawPointer
  let target: Target
  let proxy: Proxy?
  private let request: Request
  private let errorText: UnsafeMutablePointer<CChar>
  private var headerList: UnsafeMutablePointer<curl_slist>?
  private var receipt: Receipt
  /// The first option that libcurl refused.
  private var refusal = CURLE_OK

  init(_ request: Request, _ target: Target, via proxy: Proxy?) {
    guard let handle = curl_easy_init() else { preconditionFailure("No memory for a libcurl handle.") }
    self.handle = handle
    self.request = request
    self.target = target
    self.proxy = proxy
    errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
    errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    receipt = Receipt(limit: request.limits.bytes)
  }

  deinit {
    curl_easy_cleanup(handle)
    curl_slist_free_all(headerList)
    errorText.deallocate()
  }

  // MARK: Options

  /// Makes it the request itself.
  ///
  /// Without CURLOPT_PIPEWAIT: requests to one host would share a connection, but the one that waits for another's has
  /// neither timings nor a phase of its own, and waits in vain where the server speaks no HTTP/2.
  func ask(trusting store: TrustStore, within budget: Duration) throws(TransferError) {
    connectOptions(proxyTrusting: store, budget)
    set(CURLOPT_URL, request.url)
    set(CURLOPT_CAINFO, store.file)
    set(CURLOPT_CAPATH, store.directory)
    set(CURLOPT_SSL_VERIFYPEER, 1)
    set(CURLOPT_SSL_VERIFYHOST, 2)
    set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
    set(CURLOPT_USERAGENT, "webox-doctor")
    // Every packing this libcurl can undo; the cap counts what comes out of it.
    set(CURLOPT_ACCEPT_ENCODING, "")
    headerList = try HeaderLines.list(for: request)
    note(easy_set_list(handle, CURLOPT_HTTPHEADER, headerList))
    if request.method == .post { takeBody() }
    try checkRefusal()
  }

  private func takeBody() {
    set(CURLOPT_POST, 1)
    // COPYPOSTFIELDS copies as many bytes as the size says, which must be known before; NULs are as good as any.
    note(easy_set_size(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.count)))
    var body = request.body.isEmpty ? [0] : request.body
    note(easy_set_pointer(handle, CURLOPT_COPYPOSTFIELDS, &body))
  }

  /// Makes it a look at a certificate that was just rejected, so that the report can say whose it is.
  ///
  /// The only connection that is not verified. It is secured, described and closed: no request is sent over it
  /// (CONNECT_ONLY), it has neither headers nor credentials, and nothing of it is kept for other handles.
  func describe(proxyTrusting store: TrustStore, within budget: Duration) throws(TransferError) {
    connectOptions(proxyTrusting: store, budget)
    set(CURLOPT_URL, target.origin)
    set(CURLOPT_CONNECT_ONLY, 1)
    set(CURLOPT_SSL_VERIFYPEER, 0)
    set(CURLOPT_SSL_VERIFYHOST, 0)
    set(CURLOPT_SSL_SESSIONID_CACHE, 0)
    set(CURLOPT_FRESH_CONNECT, 1)
    set(CURLOPT_FORBID_REUSE, 1)
    try checkRefusal()
  }

  private func connectOptions(proxyTrusting store: TrustStore, _ budget: Duration) {
    // Threads and `alarm` do not mix; time-outs work without signals.
    set(CURLOPT_NOSIGNAL, 1)
    note(easy_set_web_only(handle))
    // A redirect is an answer to be explained, and would carry the key to another host.
    set(CURLOPT_FOLLOWLOCATION, 0)
    set(CURLOPT_TIMEOUT_MS, budget.milliseconds)
    set(CURLOPT_CONNECTTIMEOUT_MS, min(request.limits.connect, budget).milliseconds)
    note(easy_set_no_lingering(handle))
    // An empty proxy, unlike none, keeps libcurl from reading the environment a second time and otherwise.
    set(CURLOPT_PROXY, proxy?.address.url ?? "")
    set(CURLOPT_NOPROXY, "")
    // The proxy has had this login from the request already; a look at a certificate needs it for the same tunnel.
    set(CURLOPT_PROXYUSERNAME, proxy?.user?.reveal())
    set(CURLOPT_PROXYPASSWORD, proxy?.password?.reveal())
    set(CURLOPT_PROXY_CAINFO, store.file)
    set(CURLOPT_PROXY_CAPATH, store.directory)
    set(CURLOPT_CERTINFO, 1)
    callbacks()
  }

  /// The closures capture nothing, so that they can be C functions; this object reaches them as their last argument.
  /// Formed here and not in `main.swift`, where they would belong to the main actor and trap on any other thread.
  private func callbacks() {
    let receiver = Unmanaged.passUnretained(self).toOpaque()
    note(easy_set_pointer(handle, CURLOPT_ERRORBUFFER, errorText))
    note(easy_set_pointer(handle, CURLOPT_WRITEDATA, receiver))
    note(easy_set_pointer(handle, CURLOPT_HEADERDATA, receiver))
    note(easy_set_pointer(handle, CURLOPT_DEBUGDATA, receiver))
    note(
      easy_set_receiver(handle, CURLOPT_WRITEFUNCTION) { data, _, count, receiver in
        EasyHandle.from(receiver).receipt.takeBody(UnsafeRawBufferPointer(start: data, count: count))
      })
    note(
      easy_set_receiver(handle, CURLOPT_HEADERFUNCTION) { data, _, count, receiver in
        EasyHandle.from(receiver).receipt.takeHeader(UnsafeRawBufferPointer(start: data, count: count))
      })
    note(
      easy_set_listener(handle, CURLOPT_DEBUGFUNCTION) { _, kind, data, count, receiver in
        EasyHandle.from(receiver).receipt.overhear(kind, UnsafeRawBufferPointer(start: data, count: count))
        return 0
      })
    set(CURLOPT_VERBOSE, 1)
  }

  /// The object behind a pointer that libcurl hands back.
  static func from(_ pointer: UnsafeMutableRawPointer?) -> EasyHandle {
    guard let pointer else { preconditionFailure("libcurl lost the address of its easy handle's owner.") }
    return Unmanaged<EasyHandle>.fromOpaque(pointer).takeUnretainedValue()
  }

  private func set(_ option: CURLoption, _ value: Int) { note(easy_set_long(handle, option, value)) }
  private func set(_ option: CURLoption, _ value: String?) { note(easy_set_text(handle, option, value)) }

  private func note(_ code: CURLcode) { if refusal == CURLE_OK { refusal = code } }

  private func checkRefusal() throws(TransferError) {
    guard refusal != CURLE_OK else { return }
    throw TransferError(.other, String(cString: curl_easy_strerror(refusal)), code: Int(refusal.rawValue))
  }

  // MARK: Results

  /// What came of it. To be asked before the handle is removed from its multi handle.
  func result(_ code: CURLcode) -> Result<Response, TransferError> {
    if code == CURLE_OK {
      let response = response
      // Over http there is no tunnel, and the proxy's refusal comes in place of the server's answer. No server sends 407.
      guard let proxy, !proxy.isSocks, !target.isSecure, response.status == 407 else { return .success(response) }
      return .failure(
        TransferError(.proxy(.loginWanted), "The proxy answered 407", proxy: proxy.address, timings: timings))
    }
    let evidence = evidence(code)
    var error = TransferError(CurlCode.cause(of: evidence), evidence.text, code: Int(code.rawValue))
    error.systemError = evidence.systemError == 0 ? nil : Int(evidence.systemError)
    error.proxy = proxy?.address
    error.timings = timings
    return .failure(error)
  }

  /// What the other end showed as its certificate.
  var certificate: Certificate? { CertificateReader.leaf(of: handle) }

  private var response: Response {
    Response(
      status: number(CURLINFO_RESPONSE_CODE), headers: receipt.headers, body: receipt.body, version: version,
      remote: remote, proxy: proxy?.address, tls: receipt.tls, certificate: certificate, timings: timings)
  }

  private var version: String {
    switch number(CURLINFO_HTTP_VERSION) {
    case Int(CURL_HTTP_VERSION_1_0): "1.0"
    case Int(CURL_HTTP_VERSION_2_0): "2"
    case Int(CURL_HTTP_VERSION_3): "3"
    default: "1.1"
    }
  }

  /// Set as soon as TCP stands, also where TLS fails afterwards.
  private var remote: String? {
    var text: UnsafePointer<CChar>?
    guard easy_get_text(handle, CURLINFO_PRIMARY_IP, &text) == CURLE_OK, let text, text[0] != 0 else { return nil }
    let address = String(cString: text)
    return (address.contains(":") ? "[\(address)]" : address) + ":\(number(CURLINFO_PRIMARY_PORT))"
  }

  private func evidence(_ code: CURLcode) -> Evidence {
    var evidence = Evidence(code: code)
    evidence.text = sentence(code)
    evidence.systemError = Int32(number(CURLINFO_OS_ERRNO))
    evidence.tunnelStatus = number(CURLINFO_HTTP_CONNECTCODE)
    evidence.isProxyRejected = proxy?.isSecure == true && evidence.tunnelStatus == 0
    evidence.verifyResult = number(
      evidence.isProxyRejected ? CURLINFO_PROXY_SSL_VERIFYRESULT : CURLINFO_SSL_VERIFYRESULT)
    evidence.isSecure = target.isSecure
    evidence.isProxied = proxy != nil
    evidence.isTunnel = proxy?.isSocks == false && target.isSecure
    evidence.isOversize = receipt.isOversize
    evidence.reached.name = time(CURLINFO_NAMELOOKUP_TIME_T) != nil
    evidence.reached.connection = time(CURLINFO_CONNECT_TIME_T) != nil || remote != nil || receipt.hasTalked
    evidence.reached.security = time(CURLINFO_APPCONNECT_TIME_T) != nil
    evidence.reached.answer = time(CURLINFO_STARTTRANSFER_TIME_T) != nil
    return evidence
  }

  /// libcurl's words for this very failure, else its general ones; without what it may quote of ours.
  private func sentence(_ code: CURLcode) -> String {
    let text = String(cString: errorText[0] != 0 ? UnsafePointer(errorText) : curl_easy_strerror(code))
    let secrets = request.credentials.map(\.secret) + target.login + [proxy?.password].compactMap { $0 }
    return secrets.reduce(text.split(whereSeparator: \.isWhitespace).joined(separator: " ")) { $1.redact($0) }
  }

  /// libcurl counts each of its times from the start; on a connection used again it repeats the old ones as if new.
  private var timings: Timings {
    let name = time(CURLINFO_NAMELOOKUP_TIME_T)
    let connected = time(CURLINFO_CONNECT_TIME_T)
    let secured = time(CURLINFO_APPCONNECT_TIME_T)
    let opened = number(CURLINFO_NUM_CONNECTS) > 0
    return Timings(
      dns: opened || connected == nil ? name : nil,
      connect: opened ? span(name, connected) : nil,
      tls: opened ? span(connected, secured) : nil,
      firstByte: span(time(CURLINFO_PRETRANSFER_TIME_T), time(CURLINFO_STARTTRANSFER_TIME_T)),
      total: time(CURLINFO_TOTAL_TIME_T))
  }

  private func span(_ start: Duration?, _ end: Duration?) -> Duration? {
    guard let start, let end else { return nil }
    return max(.zero, end - start)
  }

  /// Nil for what was not reached: libcurl leaves it at 0.
  private func time(_ info: CURLINFO) -> Duration? {
    var microseconds: curl_off_t = 0
    guard easy_get_size(handle, info, &microseconds) == CURLE_OK, microseconds > 0 else { return nil }
    return .microseconds(microseconds)
  }

  private func number(_ info: CURLINFO) -> Int {
    var value = 0
    return easy_get_long(handle, info, &value) == CURLE_OK ? value : 0
  }
}

extension Duration {
  /// At least 1: libcurl reads 0 as "for ever".
  fileprivate var milliseconds: Int {
    let (seconds, attoseconds) = components
    let most: Int64 = 1_000_000
    return max(1, Int(min(seconds, most) * 1000 + attoseconds / 1_000_000_000_000_000))
  }
}

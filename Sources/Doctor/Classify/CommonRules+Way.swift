extension CommonRules {
  /// The provider's own trouble.
  static let provider: [Rule] = [
    // A gateway's sentence names what broke behind it, and must not be read as the caller's own connection.
    Rule("common.upstream", .serverError, at: .endpoint, when: .says("upstream connect error or disconnect")),
    Rule(
      "common.server-error", .serverError,
      when: .any(
        .value(
          "server_error", "internal_error", "api_error", "internal_server_error", "internal", "timeout_error",
          "deadline_exceeded", "internalservererror"),
        .says(
          "The server had an error", "An error occurred while processing your request",
          "An internal error has occurred", "Internal error encountered", "The operation was timeout",
          "Deadline expired before operation could complete"),
        .says("Internal server error", notAfter: statuses))),
  ]

  /// Behind a web server stands the user's own program, whatever it does.
  private static let ofProvider = Condition.any(
    .fact(.isProviderCall),
    .not(.says("while connecting to upstream", "while reading response header from upstream", "AH01114")))

  /// No answer at all: faults of the way, as client libraries and curl word them.
  static let way: [Rule] = [
    Rule(
      "common.dns", .dnsFailed,
      when: .any(
        .all(.any(.value("ENOTFOUND", "EAI_AGAIN"), .says("(ENOTFOUND)", "(EAI_AGAIN)")), .fact(.isProviderCall)),
        .says(
          "Could not resolve host", "getaddrinfo ENOTFOUND", "getaddrinfo EAI_AGAIN", "getaddrinfo failed",
          "Name or service not known", "Temporary failure in name resolution", "nodename nor servname provided",
          "no such host", "UnknownHostException", "failed to lookup address information", "Failed to resolve '",
          "No address associated with hostname", "Name does not resolve", "NXDOMAIN", "NameResolutionError",
          "DNS resolution failed", "remote name could not be resolved", "No such host is known", "Hôte inconnu",
          "Der angegebene Host ist unbekannt", "Nom ou service inconnu", "temporaire dans la résolution"))),
    Rule(
      "common.proxy", .proxyFailed,
      when: .says(
        "Could not resolve proxy", "Received HTTP code 407 from proxy", "Proxy Authentication Required",
        "CONNECT tunnel failed", "Unable to tunnel through proxy", "Tunnel connection failed", "ProxyError",
        "Cannot connect to proxy",
        "proxyconnect tcp",
        "Unable to connect to proxy", "tunneling socket could not be established", "proxy CONNECT aborted",
        "proxy tunnel request to proxy", "Using SOCKS proxy, but")),
    Rule(
      "common.tls", .tlsFailed,
      when: .any(
        .says(
          "CERTIFICATE_VERIFY_FAILED", "SSL certificate problem", "unable to get local issuer certificate",
          "self signed certificate", "self-signed certificate", "certificate has expired",
          "certificate is not yet valid",
          "certificate signed by unknown authority", "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
          "UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "DEPTH_ZERO_SELF_SIGNED_CERT", "SELF_SIGNED_CERT_IN_CHAIN",
          "CERT_HAS_EXPIRED", "ERR_TLS_CERT_ALTNAME_INVALID",
          "no alternative certificate subject name matches", "Hostname mismatch, certificate is not valid",
          "PKIX path building failed", "SSLHandshakeException", "TLSV1_ALERT", "SSL: WRONG_VERSION_NUMBER",
          "tls: failed to verify certificate", "SSLCertVerificationError", "The remote certificate is invalid",
          "SSL connection could not be established", "HTTP response to HTTPS client",
          "Could not establish trust relationship", "sslv3 alert handshake failure", "wrong version number",
          "invalid peer certificate", "InvalidCertificate("),
        // Which error it was may be cut off.
        .all(.says("Caused by SSLError"), .fact(.isProviderCall)))),
    Rule(
      "common.refused", .connectFailed,
      when: .any(
        // A handshake that was answered has reached somebody: the status of the answer decides.
        .all(
          .says("Failed to connect to"),
          .not(.says("WSServerHandshakeError", "server rejected WebSocket connection", "Unexpected server response")),
          .not(.status(400, 401, 402, 403, 404, 422, 429))),
        .all(.says("Connection refused"), ofProvider),
        .all(.says("No route to host"), ofProvider),
        .says(
          "ECONNREFUSED", "WinError 10061", "l'a expressément refusée",
          "Zielcomputer die Verbindung verweigerte", "目标计算机积极拒绝", "EHOSTUNREACH", "ENETUNREACH",
          "Network is unreachable", "Couldn't connect to server", "Could not connect to server",
          "actively refused it", "Connect call failed", "All connection attempts failed", "Is Ollama running",
          "could not connect to ollama"))),
    Rule(
      "common.timeout", .timedOut,
      when: .any(
        .all(.says("Connection timed out"), ofProvider),
        .says(
          "ETIMEDOUT", "Request timed out", "ReadTimeout", "ConnectTimeout", "Read timed out",
          "Operation timed out", "WinError 10060", "APITimeoutError", "APIConnectionTimeoutError",
          "context deadline exceeded",
          "SocketTimeoutException", "source: TimedOut", "UND_ERR_CONNECT_TIMEOUT", "UND_ERR_HEADERS_TIMEOUT",
          "ESOCKETTIMEDOUT",
          "The request was canceled due to the configured HttpClient.Timeout", "Client.Timeout exceeded"))),
    Rule(
      "common.broken", .connectionBroken,
      when: .any(
        // Run together, "response pipe" and `ImagePipeline pipe` hold these letters too.
        .says([.token("EPIPE")]),
        // Ruby says so of files too.
        .all(.says("end of file reached"), .fact(.isProviderCall)),
        .all(.says("Connection reset by peer"), ofProvider),
        .says(
          "ECONNRESET", "SocketException: Connection reset", "WinError 10054",
          "socket hang up", "RemoteProtocolError",
          "hyper::Error(IncompleteMessage", "RemoteDisconnected",
          "Server disconnected without sending a response",
          "peer closed connection without sending complete message body",
          "ChunkedEncodingError", "IncompleteRead", "Empty reply from server", "Broken pipe", "UND_ERR_SOCKET",
          "other side closed", "transfer closed with", "Recv failure", "unexpected EOF", "Premature close",
          "ERR_STREAM_PREMATURE_CLOSE", "ConnectionResetError", "stream was reset", "Connection closed mid-response",
          "connection was closed unexpectedly", "stream ended unexpectedly",
          "connection was forcibly closed", "was not closed cleanly",
          "Response payload is not completed", "TransferEncodingError", "response ended prematurely"))),
  ]
}

extension Scenario {
  /// What may happen on the way to any provider.
  static let transport: [Scenario] = [
    Scenario("slow", nil, .connection, .works(Pace(delay: 3_000))),
    Scenario("drip", nil, .connection, .works(Pace(drip: Pace.Drip(bytes: 16, interval: 100)))),
    Scenario("timeout", "timed_out", .connection, .works(Pace(ending: .hang(after: nil)))),
    Scenario("stall", "timed_out", .connection, .works(Pace(ending: .hang(after: 10)))),
    Scenario("cut", "connection_broken", .connection, .works(Pace(ending: .cut(after: 10)))),
    Scenario("reset", "connection_broken", .connection, .works(Pace(ending: .reset))),
    Scenario(
      "not_http", "endpoint_wrong", .connection,
      Answer(status: 0, body: .raw("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n"))),
    Scenario("html", "intercepted", .connection, .text(403, blockPage, type: "text/html; charset=UTF-8")),
    Scenario("gateway", "intercepted", .connection, .text(502, gatewayPage, type: "text/html")),
  ]

  private static let blockPage = """
    <!DOCTYPE html>
    <html lang="en-US">
    <head><title>Attention Required! | Cloudflare</title></head>
    <body>
    <h1 data-translate="block_headline">Sorry, you have been blocked</h1>
    <p>Please enable cookies.</p>
    <div id="cf-error-details">Cloudflare Ray ID: <strong>FAKE0000deadbeef</strong></div>
    </body>
    </html>

    """

  private static let gatewayPage = """
    <html>
    <head><title>502 Bad Gateway</title></head>
    <body>
    <center><h1>502 Bad Gateway</h1></center>
    <hr><center>nginx</center>
    </body>
    </html>

    """
}

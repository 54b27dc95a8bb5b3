import Foundation
import Testing

/// The program against true TLS servers and proxies, each with its own fault.
@Suite(.enabled(if: Shell.isBuilt, "the program is not built beside the tests: run `swift build` first"))
struct NetworkFaultTests {
  /// Certificates that are good, expired, for another host and self-signed; a server for each; two proxies.
  private static let script = #"""
    new="-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes"
    for ca in ca other; do openssl req -x509 $new -keyout $ca.key -out $ca.pem -days 9 -subj "/CN=Test $ca" 2>/dev/null; done
    leaf() {
      openssl req $new -keyout "$1.key" -out "$1.csr" -subj "/CN=$1" 2>/dev/null
      echo "subjectAltName=DNS:$3" >"$1.ext"
      openssl x509 -req -in "$1.csr" -CA ca.pem -CAkey ca.key -CAcreateserial -days "$2" -extfile "$1.ext" -out "$1.pem" \
        2>/dev/null
    }
    leaf good 9 localhost; leaf expired 0 localhost; leaf elsewhere 9 elsewhere.example
    openssl req -x509 $new -keyout self.key -out self.pem -days 9 -subj /CN=localhost 2>/dev/null
    cat >server.py <<'PYTHON'
    import http.server, json, ssl, sys
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        def answer(self, status=200, body=b'{"data":[{"id":"m"}],"choices":[{"message":{"content":"hi"}}]}', headers=()):
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.send_response(status)
            for name, value in headers: self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        do_GET = do_POST = answer
        def do_CONNECT(self): self.answer(407, b"", [("Proxy-Authenticate", "Basic realm=\"x\"")])
        def log_message(self, *_): pass
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    if len(sys.argv) > 2:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[2] + ".pem", sys.argv[2] + ".key")
        server.socket = context.wrap_socket(server.socket, server_side=True)
    open(sys.argv[1], "w").write(str(server.server_address[1]))
    server.serve_forever()
    PYTHON
    pids=
    for name in good expired elsewhere self; do python3 server.py "port.$name" $name & pids="$pids $!"; done
    python3 server.py port.proxy & pids="$pids $!"
    for name in good expired elsewhere self proxy; do
      for i in $(seq 100); do [ -s "port.$name" ] && break; sleep 0.05; done
    done
    # A certificate of no days ends in the second in which it was made.
    sleep 1
    ask() {
      OPENAI_API_KEY=FAKESENTINEL0123456789 OPENAI_BASE_URL="https://localhost:$(cat "port.$2")/v1" SSL_CERT_FILE="$3" \
        HTTPS_PROXY="$4" "$DOCTOR" check --format json --timeout 5s >report 2>&1
      echo "$1 $? $(grep -o '"rule":"[^"]*"' report | head -1)"
      cat report >>all
    }
    ask good good ca.pem; ask expired expired ca.pem; ask elsewhere elsewhere ca.pem; ask self self ca.pem
    ask stranger good other.pem; ask login good ca.pem "http://127.0.0.1:$(cat port.proxy)"
    ask refused good ca.pem http://127.0.0.1:9
    OPENAI_API_KEY=FAKESENTINEL0123456789 OPENAI_BASE_URL="https://localhost:$(cat port.good)/v1" SSL_CERT_FILE=ca.pem \
      "$DOCTOR" check --verbose --timeout 5s | tee -a all | grep -o 'TLSv1.3, HTTP/1.1'
    kill $pids; grep -c SENTINEL all
    """#

  @Test func everyFaultHasItsName() throws {
    let lines = try Shell.run(Self.script).output.split(separator: "\n").map(String.init)
    #expect(
      lines == [
        "good 0 ", "expired 1 \"rule\":\"transfer.tls-expired\"", "elsewhere 1 \"rule\":\"transfer.tls-wrongHost\"",
        "self 1 \"rule\":\"transfer.tls-selfSigned\"", "stranger 1 \"rule\":\"transfer.tls-unknownIssuer\"",
        "login 1 \"rule\":\"transfer.proxy-login\"", "refused 1 \"rule\":\"transfer.proxy-refused\"",
        "TLSv1.3, HTTP/1.1", "0",
      ])
  }
}

internal import Curl
internal import Glibc
internal import HTTP

// Asks every URL of the command line at once, as `check` asks its providers. `exchange.py` measures it from outside.
// Authorities and proxies come from the environment, which Swift without Foundation reads entry by entry.
var environment: [String: String] = [:]
for name in ["SSL_CERT_FILE", "SSL_CERT_DIR", "CURL_CA_BUNDLE"] {
  if let value = unsafe getenv(name) { environment[name] = unsafe String(cString: value) }
}
let requests = CommandLine.arguments.dropFirst().map { Request(.get, $0) }
let results = Exchange(environment: environment).send(requests)
for (request, result) in zip(requests, results) {
  if case .failure(let error) = result { print(request, error.cause, error.text) }
}
let answered = results.filter { (try? $0.get().status) == 200 }.count
exit(answered == requests.count ? 0 : 1)

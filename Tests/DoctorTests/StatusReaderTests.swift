import Testing

@testable import Doctor

/// Statuses in running text, among numbers that only look like one.
@Suite struct StatusReaderTests {
  @Test(arguments: [
    ("Error code: 429 - {'error': {}}", 429), ("HTTP/1.1 429 Too Many Requests", 429), ("HTTP/2 503", 503),
    ("HTTP 529 Overloaded", 529), ("got status 404", 404), ("status: 401", 401), ("status=402", 402),
    (#"{"status":429}"#, 429), ("statusCode: 500,", 500), (#"{\"statusCode\": 413}"#, 413), ("(401) refused", 401),
    ("code=500", 500), ("Client error '429 Too Many Requests' for url", 429), ("响应码: 422", 422),
    ("Request failed with status code 403", 403), ("server answered 502", 502), ("[429] x", 429),
    ("error, status code: 429, message", 429), ("500 Internal Server Error", 500), ("503 {\"x\":1}", 503),
    ("RateLimitException: 429: null", 429), ("HTTP 422 Steps must be between 1 and 50", 422),
    ("openai: HTTP 429 Calls per minute exceeded", 429), ("Unauthorized: 401 : [no body]", 401),
    (#"x: 503 : "{}""#, 503),
    (#"POST https://h "HTTP/1.1 429 Too Many Requests""#, 429), ("40\u{00A0}x 404 Not Found", 404),
    ("line 429, in ask\nError code: 401 - x", 401), ("Error code: 401 then Error code: 403", 403),
  ])
  func findsTheStatus(_ text: String, _ status: Int) {
    #expect(StatusReader.inText(Array(text.utf8))?.status == status)
  }

  @Test(arguments: [
    // N1: milliseconds, ports, line numbers, sizes
    "09:14:22,503 x", "09:14:22.503 x", "core.js:404:17", "main.py:12:404 Not Found", "localhost:5032", "10.0.0.1:429",
    #"200 503 "-""#,
    "429ms", "429 MB read", "ArrayIndexOutOfBoundsException: 500", "$42.90 (429 calls)",
    // N2: documents, items, counters
    "Chunk 429: ok", "503 files indexed", "line 429, in ask", "429/500 done", "item #429", "$429",
    // N3: addresses, hashes, ids
    "2001:db8:429::1", "5ab503c1", "req-429", "v4.429", "a429",
    // N4: parameters and lists of statuses
    "limit=429 task=x", "[429, 500, 503]", "retry on (408, 409, 429, 500)",
    // Access logs of the user's own server
    #""GET /items HTTP/1.1" 404 153"#, #""POST /chat HTTP/1.0" 429 169"#, "pid 503 started", "took 429 s", "port=443",
    // Not the statuses of errors
    "status: 200", "HTTP/1.1 302 Found", "status: 600", "status: 4290", "", "42", "429",
  ])
  func findsNone(_ text: String) { #expect(StatusReader.inText(Array(text.utf8))?.status == nil) }

  @Test(
    arguments: [
      (#"{"status":429}"#, 429), (#"{"code":"404"}"#, 404), (#"{"error":{"code":503,"status":"UNAVAILABLE"}}"#, 503),
      (#"{"statusCode":401,"message":"m"}"#, 401), ("{'status_code': 500}", 500), (#"{"status":"404 Not Found"}"#, 404),
      (#"{"status":200}"#, nil), (#"{"code":1113}"#, nil), (#"{"count":429}"#, nil), (#"{"status":"429ms"}"#, nil),
      (#"{"code":"rate_limit_exceeded"}"#, nil), ("", nil),
    ] as [(String, Int?)])
  func readsTheField(_ text: String, _ status: Int?) {
    let read = ReadAnswer(ErrorAnswer(text: Array(text.utf8)))
    #expect(StatusReader.field(read, 0..<read.document.nodes.count) == status)
  }
}

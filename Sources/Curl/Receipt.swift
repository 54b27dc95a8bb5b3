internal import CCurl
internal import HTTP

/// What libcurl's callbacks have delivered of one transfer.
struct Receipt {
  private(set) var headers = Fields()
  private(set) var body: [UInt8] = []
  /// `TLSv1.3`
  private(set) var tls: String?
  /// More came than the cap allows; the callback has then stopped the transfer.
  private(set) var isOversize = false
  /// Bytes went out or came in, so there was a connection.
  private(set) var hasTalked = false
  private var headerBytes = 0
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  /// Returns how much was taken; anything but all of it ends the transfer (CURLOPT_WRITEFUNCTION).
  mutating func takeBody(_ bytes: UnsafeRawBufferPointer) -> Int {
    guard body.count + bytes.count <= limit else {
      isOversize = true
      return 0
    }
    body.append(contentsOf: bytes)
    return bytes.count
  }

  /// One whole line with its end, as CURLOPT_HEADERFUNCTION delivers it; trailers come here, too.
  mutating func takeHeader(_ bytes: UnsafeRawBufferPointer) -> Int {
    headerBytes += bytes.count
    guard headerBytes <= limit else {
      isOversize = true
      return 0
    }
    let line = String(decoding: bytes, as: UTF8.self)
    if line.hasPrefix("HTTP/") {
      // A new answer begins: what stood here was an interim one's (100, 103) or a proxy's.
      headers = Fields()
    } else if line.hasPrefix(" ") || line.hasPrefix("\t") {
      headers.extendLast(with: trimmed(line[...]))
    } else if let colon = line.firstIndex(of: ":") {
      headers.add(trimmed(line[..<colon]), trimmed(line[line.index(after: colon)...]))
    }
    return bytes.count
  }

  private func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// Listens to CURLOPT_DEBUGFUNCTION for the TLS version, which libcurl tells nowhere else.
  ///
  /// Over HTTP/2 its texts quote every header, `authorization` included: only the line that begins with this one
  /// prefix is looked at, and of it only the next word is kept.
  mutating func overhear(_ kind: curl_infotype, _ bytes: UnsafeRawBufferPointer) {
    guard kind == CURLINFO_TEXT else {
      hasTalked = true
      return
    }
    guard bytes.starts(with: Receipt.announcement) else { return }
    let rest = bytes[Receipt.announcement.count...].prefix { $0 > UInt8(ascii: " ") }
    tls = String(decoding: rest, as: UTF8.self)
  }

  private static let announcement = Array("SSL connection using ".utf8)
}

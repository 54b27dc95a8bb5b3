internal import CCurl
internal import HTTP

/// The header lines of a request, in the form libcurl wants.
enum HeaderLines {
  static func list(for request: Request) throws(TransferError) -> UnsafeMutablePointer<curl_slist>? {
    var lines: [String] = []
    for field in request.headers { lines.append(try line(field.name, field.value)) }
    for credential in request.credentials {
      lines.append(try line(credential.name, credential.prefix + credential.secret.reveal()))
    }
    // "Name:" keeps libcurl from adding the header itself: it would call any body a form, and before a large one wait
    // a second for leave to send it (Expect: 100-continue).
    for name in ["Content-Type", "Expect"] where request.headers[name] == nil { lines.append("\(name):") }
    var list: UnsafeMutablePointer<curl_slist>?
    for line in lines { list = curl_slist_append(list, line) }
    return list
  }

  /// A key with a line break in it would end its header and begin another: refused, with the place but not the value.
  private static func line(_ name: String, _ value: String) throws(TransferError) -> String {
    guard !name.isEmpty, name.utf8.allSatisfy(isToken) else {
      throw TransferError(.unusableHeader, "A header of the request has a name that HTTP does not allow.")
    }
    guard value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else {
      throw TransferError(
        .unusableHeader, "The value of the header \(name) holds a line break or another control character.")
    }
    // libcurl takes "Name:" as "leave it out" and "Name;" as "send it empty".
    return value.isEmpty ? "\(name);" : "\(name): \(value)"
  }

  /// RFC 9110 §5.6.2.
  private static func isToken(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122: true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }
}

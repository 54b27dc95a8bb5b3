internal import CCurl
internal import Glibc

/// Where the known certificate authorities are read from: a file, a directory with one hashed link for each, or both.
///
/// Given both, libcurl parses the whole file for every connection (ten connections: 243 ms of CPU against 29 with the
/// directory alone, 51 with the file alone, which it then keeps). So the directory alone is asked first, and both only
/// when it does not know the issuer: right in every case, slow only where something is wrong.
struct TrustStore: Equatable {
  let file: String?
  let directory: String?

  /// As OpenSSL and curl have it: `CURL_CA_BUNDLE`, else `SSL_CERT_FILE` and `SSL_CERT_DIR`, else what libcurl was
  /// built with. A store that is named replaces the built-in one, as it does in Python's HTTP clients.
  init(_ environment: [String: String]) {
    let named = { (name: String) in environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    if let bundle = named("CURL_CA_BUNDLE") {
      self.init(file: bundle, directory: nil)
    } else if named("SSL_CERT_FILE") != nil || named("SSL_CERT_DIR") != nil {
      self.init(file: named("SSL_CERT_FILE"), directory: named("SSL_CERT_DIR"))
    } else {
      let version = curl_version_info(CURLVERSION_SEVENTH).pointee
      self.init(file: version.cainfo.map { String(cString: $0) }, directory: version.capath.map { String(cString: $0) })
    }
  }

  init(file: String?, directory: String?) {
    self.file = file
    self.directory = directory
  }

  /// The store to try first; nil when there is no quicker one than this.
  var quick: TrustStore? {
    guard file != nil, let directory, TrustStore.isHashed(directory) else { return nil }
    return TrustStore(file: nil, directory: directory)
  }

  /// OpenSSL finds nothing in a directory without links like `5ed36f99.0`. Several may be named, parted by colons.
  private static func isHashed(_ directories: String) -> Bool {
    directories.split(separator: ":").contains { path in
      guard let directory = opendir(String(path)) else { return false }
      defer { closedir(directory) }
      while let entry = readdir(directory) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { $0.prefix(11).split(separator: 0).first.map(Array.init) }
        if let name, name.count >= 10, name[8] == UInt8(ascii: "."), name[..<8].allSatisfy(isHexadecimal) {
          return true
        }
      }
      return false
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool { (48...57).contains(byte) || (97...102).contains(byte) }
}

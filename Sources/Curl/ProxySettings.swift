internal import CCurl
internal import Glibc
internal import HTTP

/// A proxy as libcurl is told of it. The login travels apart: libcurl quotes a proxy it cannot read, password and all.
struct Proxy {
  let address: ProxyAddress
  let user: Secret?
  let password: Secret?
  /// SOCKS passes bytes on; an HTTP proxy does so only when asked for a tunnel, and otherwise asks for us.
  let isSocks: Bool
  /// The way to the proxy itself is TLS.
  let isSecure: Bool
}

/// Which requests go through a proxy, as the environment says.
///
/// Read here and not by libcurl, which keeps to itself whether it used a proxy (CURLINFO_USED_PROXY came with 8.7)
/// and whose rules for `no_proxy` changed from version to version.
struct ProxySettings {
  private let environment: [String: String]

  init(_ environment: [String: String]) { self.environment = environment }

  func proxy(for target: Target) throws(TransferError) -> Proxy? {
    guard let (variable, value) = setting(for: target.scheme), !isExempt(target) else { return nil }
    let complaint = { (text: String, code: Int) in
      TransferError(.proxy(.unusable), "\(variable) names no usable proxy: \(text).", code: code)
    }
    let url = value.contains("://") ? value : "http://" + value
    // Read literally, `me:12#34@proxy` is port 12 of a host `me`: half a password in every message about it.
    let authority = url.split(separator: "://", maxSplits: 1).last ?? ""
    guard !authority.drop(while: { !"/?#".contains($0) }).contains("@") else {
      throw complaint("a / ? or # in its login must be percent-encoded", 0)
    }
    let parts = try URLParts(url, flags: CURLU_NON_SUPPORT_SCHEME, complaint: complaint)
    guard let scheme = parts[CURLUPART_SCHEME], let host = parts[CURLUPART_HOST], !host.isEmpty else {
      throw complaint("it has no host", 0)
    }
    guard ["http", "https", "socks4", "socks4a", "socks5", "socks5h"].contains(scheme) else {
      throw complaint("its scheme is not one of a proxy", 0)
    }
    // Without a port libcurl takes 1080, or 443 for an https proxy; that choice stays its own.
    let port = parts[CURLUPART_PORT].map { ":" + $0 } ?? ""
    return Proxy(
      address: ProxyAddress(url: "\(scheme)://\(host)\(port)", variable: variable),
      user: parts[CURLUPART_USER, CURLU_URLDECODE].map { Secret($0) },
      password: parts[CURLUPART_PASSWORD, CURLU_URLDECODE].map { Secret($0) },
      isSocks: scheme.hasPrefix("socks"), isSecure: scheme == "https")
  }

  /// The scheme's own variable, then `ALL_PROXY`; lower case first. An empty one is as good as none.
  ///
  /// `HTTP_PROXY` in capitals is a request header where a CGI script runs (httpoxy, CVE-2016-5385): Python, whose
  /// servers this tool examines, ignores it there and only there.
  private func setting(for scheme: String) -> (String, String)? {
    var names = [scheme + "_proxy", scheme.uppercased() + "_PROXY", "all_proxy", "ALL_PROXY"]
    if environment["REQUEST_METHOD"] != nil { names.removeAll { $0 == "HTTP_PROXY" } }
    return names.lazy.compactMap { name in
      environment[name].flatMap { $0.isEmpty ? nil : (name, $0) }
    }.first
  }

  private func isExempt(_ target: Target) -> Bool {
    guard let list = environment["no_proxy"] ?? environment["NO_PROXY"] else { return false }
    return list.split { $0 == "," || $0 == " " }.contains { NoProxy.covers($0, target) }
  }
}

/// One entry of `no_proxy`: `*`, a host with all below it, a host with a port, an address, or a network `10.0.0.0/8`.
enum NoProxy {
  static func covers(_ entry: Substring, _ target: Target) -> Bool {
    if entry == "*" { return true }
    let host = bare(target.host[...])
    if let network = entry.split(separator: "/", maxSplits: 1).first, network.count < entry.count {
      return contains(bare(network), Int(entry.dropFirst(network.count + 1)), host)
    }
    var name = entry
    if let colon = entry.lastIndex(of: ":"), let port = Int(entry[entry.index(after: colon)...]),
      entry.hasPrefix("[") || entry.firstIndex(of: ":") == colon
    {
      guard port == target.port else { return false }
      name = entry[..<colon]
    }
    let wanted = bare(name)
    if let address = bytes(of: host) { return address == bytes(of: wanted) }
    return !wanted.isEmpty && (host == wanted || host.hasSuffix("." + wanted))
  }

  /// In lower case, without brackets, and without the dots at its ends that some write.
  private static func bare(_ host: Substring) -> String {
    var host = host
    if host.hasPrefix("[") { host = host.dropFirst().prefix { $0 != "]" } }
    while host.first == "." { host.removeFirst() }
    while host.last == "." { host.removeLast() }
    return host.lowercased()
  }

  private static func contains(_ network: String, _ prefix: Int?, _ host: String) -> Bool {
    guard let prefix, let network = bytes(of: network), let host = bytes(of: host), network.count == host.count,
      (0...network.count * 8).contains(prefix)
    else { return false }
    return network.indices.allSatisfy { index in
      let shared = min(8, max(0, prefix - index * 8))
      return (network[index] ^ host[index]) >> UInt8(8 - shared) == 0
    }
  }

  private static func bytes(of address: String) -> [UInt8]? {
    var v4 = in_addr()
    if inet_pton(AF_INET, address, &v4) == 1 { return withUnsafeBytes(of: v4) { Array($0) } }
    var v6 = in6_addr()
    if inet_pton(AF_INET6, address, &v6) == 1 { return withUnsafeBytes(of: v6) { Array($0) } }
    return nil
  }
}

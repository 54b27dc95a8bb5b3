import CCurl
import Testing

@testable import Curl

@Suite struct TrustStoreTests {
  @Test func theEnvironmentNamesItElseLibcurlDoes() {
    let file = TrustStore(file: "/a.pem", directory: nil)
    #expect(TrustStore(["CURL_CA_BUNDLE": "/a.pem", "SSL_CERT_FILE": "/b.pem", "SSL_CERT_DIR": "/c"]) == file)
    #expect(TrustStore(["CURL_CA_BUNDLE": "", "SSL_CERT_FILE": "/a.pem"]) == file)
    #expect(
      TrustStore(["SSL_CERT_FILE": "/a.pem", "SSL_CERT_DIR": "/c"]) == TrustStore(file: "/a.pem", directory: "/c"))
    let builtIn = curl_version_info(CURLVERSION_SEVENTH).pointee
    #expect(TrustStore([:]).file == builtIn.cainfo.map { String(cString: $0) })
    #expect(TrustStore(["SSL_CERT_FILE": ""]) == TrustStore([:]))
  }

  @Test func onlyAHashedDirectoryBesideAFileIsQuicker() throws {
    let made = try Certificates.get()
    let hashed = made.authorityFolder
    #expect(TrustStore(file: "/a.pem", directory: hashed).quick == TrustStore(file: nil, directory: hashed))
    #expect(TrustStore(file: "/a.pem", directory: "/nowhere:\(hashed)").quick != nil)
    #expect(TrustStore(file: "/a.pem", directory: "/nowhere").quick == nil)
    #expect(TrustStore(file: "/a.pem", directory: "/proc/self").quick == nil)
    #expect(TrustStore(file: nil, directory: hashed).quick == nil)
    #expect(TrustStore(file: "/a.pem", directory: nil).quick == nil)
  }
}

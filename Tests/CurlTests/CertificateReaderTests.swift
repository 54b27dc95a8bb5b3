import HTTP
import Testing

@testable import Curl

@Suite struct CertificateReaderTests {
  @Test func readsWhatOpenSSLAndGnuTLSWrite() {
    let lines = [
      "Subject:CN = api.example.com", "Issuer:C = US, O = Let's Encrypt, CN = R11", "Version:2",
      "Start date:Nov  3 09:02:00 2025 GMT", "Expire date:2026-02-01 09:01:59 GMT",
      "X509v3 Subject Alternative Name:DNS:api.example.com, DNS:*.example.com, IP Address:127.0.0.1", "no colon",
    ]
    let expected = Certificate(
      subject: "CN = api.example.com", issuer: "C = US, O = Let's Encrypt, CN = R11",
      names: ["api.example.com", "*.example.com", "127.0.0.1"], notBefore: "2025-11-03T09:02:00Z",
      notAfter: "2026-02-01T09:01:59Z")
    #expect(CertificateReader.read(lines) == expected)
    #expect(CertificateReader.read([]) == nil)
    #expect(CertificateReader.read(["Start date:some day"])?.notBefore == nil)
  }
}

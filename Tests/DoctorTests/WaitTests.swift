import Testing

@testable import Doctor

/// How long to wait and until when, in all the forms in which providers say it.
@Suite struct WaitTests {
  @Test(
    arguments: [
      ("96h12m0s", 346_320), ("14m24s", 864), ("2m7.4s", 127.4), ("5.28s", 5.28), ("310ms", 0.31), ("4ms", 0.004),
      ("6m0s", 360), ("1h0m0.5s", 3_600.5), ("250µs", 0.000_25), ("250us", 0.000_25), ("41h0m0s", 147_600),
      ("15 s", 15), ("33\ns", 33), ("2 hours 3 minutes", 7_380), ("1 day", 86_400), ("3 days", 259_200),
      ("12.75 seconds", 12.75), ("1 second", 1), ("20 secs", 20), ("5 mins", 300), ("1 min", 60), ("2 hrs", 7_200),
      ("3 milliseconds", 0.003), ("1 millisecond", 0.001), ("2 secondes", 2), ("1 seconde", 1), ("1 sec", 1),
      ("4 minutes", 240), ("1 minute", 60), ("1 hour", 3_600), ("2 heures 5 minutes", 7_500), ("1 heure", 3_600),
      ("2 jours", 172_800), ("1 jour", 86_400), ("2d3h4m", 183_840), ("7 x", nil),
      ("21 seconds.", 21), ("5s, or", 5), ("30 s | rate_limit_exceeded", 30), ("1,500 ms", 1.5),
      ("3.04:05:06", 273_906), ("04:05:06", 14_706), ("00:00:30", 30), ("12:00:00.5000000", 43_200),
      ("later", nil), ("in a moment", nil), ("", nil), ("12", nil), ("12 tokens", nil), ("-5s", nil), ("12:30", nil),
      ("99999999999 days", nil), ("999999999.00:00:00", nil), ("1e999s", nil),
    ] as [(String, Double?)])
  func readsADuration(_ text: String, _ seconds: Double?) {
    #expect(Durations.seconds(Squeezed(Array(text.utf8)).bytes[...]) == seconds)
  }

  @Test(
    arguments: [
      ("20", 20), ("1.5", 1.5), ("2500", 2_500), ("0", 0), ("6m0s", 360), ("19s", 19), ("250 ms", 0.25), ("41", 41),
      ("Wed, 02 Jan 2099 03:04:05 GMT", nil), ("", nil), ("soon", nil), ("-1", nil),
      ("1e999", nil), ("inf", nil), ("nan", nil), ("99999999999", nil),
    ] as [(String, Double?)])
  func readsAHeaderField(_ text: String, _ seconds: Double?) {
    #expect(Durations.header(text) == seconds)
  }

  @Test(
    arguments: [
      ("40,000 input", 40_000, 6), ("3,000,000 enqueued", 3_000_000, 9), ("12,345.5", 12_345.5, 8),
      ("120000.000000 / min", 120_000, 13), ("12.5s", 12.5, 4), ("7.", 7, 1), ("7. Please", 7, 1), ("0/1min", 0, 1),
      ("1,2", 1, 1), ("1,2345", 1, 1), ("1,234,5", 1_234, 5), ("10.075", 10.075, 6), ("0.676s", 0.676, 5),
      ("999999999999999", 999_999_999_999_999, 15),
    ] as [(String, Double, Int)])
  func readsANumber(_ text: String, _ value: Double, _ width: Int) throws {
    let number = try #require(Numbers.leading(Array(text.utf8)[...]))
    #expect(number.value == value)
    #expect(number.width == width)
  }

  @Test(arguments: ["", "x", ",5", ".5", "-1", " 1", "1000000000000000", "99999999999999999999"])
  func readsNoNumber(_ text: String) { #expect(Numbers.leading(Array(text.utf8)[...]) == nil) }

  @Test(arguments: [("12", 12), ("0", 0), ("12x", nil), ("", nil), ("1.5", 1.5)] as [(String, Double?)])
  func readsAWholeNumber(_ text: String, _ value: Double?) { #expect(Numbers.integer(Array(text.utf8)[...]) == value) }

  @Test(
    arguments: [
      ("2099-05-15T15:00:00Z", "2099-05-15T15:00:00Z"), ("2099-05-15T15:00:00.123Z", "2099-05-15T15:00:00Z"),
      ("2099-05-15T15:00:00+02:00", "2099-05-15T15:00:00+02:00"), ("2099-05-15T15:00Z", "2099-05-15T15:00:00Z"),
      ("2099-07-01 at 00:00 UTC", "2099-07-01T00:00:00Z"), ("2099-07-01 at 08:30 UTC.", "2099-07-01T08:30:00Z"),
      ("2099-05-15", "2099-05-15T00:00:00Z"), ("'2099-05-15T15:00:00Z'}", "2099-05-15T15:00:00Z"),
      ("Wed, 02 Jan 2099 03:04:05 GMT", "2099-01-02T03:04:05Z"),
      ("Thu, 31 Dec 2099 23:59:59 GMT", "2099-12-31T23:59:59Z"),
      ("2099-13-01T00:00:00Z", nil), ("2099-00-01", nil), ("2099-01-32", nil), ("2099-05-15T25:00:00Z", nil),
      ("tomorrow", nil), ("", nil), ("12:30", nil), ("Wed, 02 Foo 2099 03:04:05 GMT", nil), ("20", nil),
      ("2099-05-15T15:00:00+0200", "2099-05-15T15:00:00+02:00"),
      ("2099-05-15T15:00:00-07", "2099-05-15T15:00:00-07:00"),
      ("2099-05-15T15:00:00+99:00", nil), ("2099-05-15T15:00:00+2", nil), ("2099-02-29", nil),
      ("2096-02-29", "2096-02-29T00:00:00Z"), ("2099-04-31T00:00:00Z", nil), ("2099-05-15T15:00:75Z", nil),
      ("Wed, 30 Feb 2099 03:04:05 GMT", nil), ("2099-+1-02", nil),
    ] as [(String, String?)])
  func readsAMoment(_ text: String, _ moment: String?) { #expect(Moments.rfc3339(text) == moment) }

  @Test(
    arguments: [
      (0, "1970-01-01 00:00 UTC"), (951_782_400, "2000-02-29 00:00 UTC"), (1_709_251_199, "2024-02-29 23:59 UTC"),
      (4_102_444_799, "2099-12-31 23:59 UTC"), (4_107_542_400, "2100-03-01 00:00 UTC"), (-5, "1970-01-01 00:00 UTC"),
      (1e300, "8307-10-01 19:33 UTC"),
    ] as [(Double, String)])
  func writesAMoment(_ seconds: Double, _ text: String) { #expect(Moments.text(seconds) == text) }
}

import Testing

@testable import Doctor

/// A stream in windows of bounded size: the same ones, however it arrives.
@Suite struct TextWindowsTests {
  private static func windows(_ text: [UInt8], cutAt cuts: [Int]) -> [[UInt8]] {
    var windows = TextWindows()
    var result: [[UInt8]] = []
    var start = 0
    for cut in cuts + [text.count] {
      windows.feed(Array(text[start..<cut]))
      start = cut
      while let window = windows.next(isEnd: false) { result.append(window) }
    }
    while let window = windows.next(isEnd: true) { result.append(window) }
    return result
  }

  private static func log(_ lines: Int, _ numbers: inout SeededNumbers) -> [UInt8] {
    var text: [UInt8] = []
    for line in 0..<lines {
      if line % 3 == 0 { text += Array("2026-01-02 03:04:05 ".utf8) }
      text += numbers.bytes(Int.random(in: 0...300, using: &numbers), from: Array("abc {}\": 09".utf8)) + [0x0A]
    }
    return text
  }

  @Test(arguments: 0..<20)
  func chunksDoNotMatter(_ seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let text = TextWindowsTests.log(2_000, &numbers)
    let whole = TextWindowsTests.windows(text, cutAt: [])
    let cuts = (0..<Int.random(in: 1...60, using: &numbers)).map { _ in Int.random(in: 0...text.count, using: &numbers)
    }
    #expect(TextWindowsTests.windows(text, cutAt: cuts.sorted()) == whole)
    #expect(Array(whole.joined()) == text)
    #expect(whole.allSatisfy { !$0.isEmpty && $0.count <= TextWindows.size })
    #expect(whole.dropLast().allSatisfy { $0.last == 0x0A && $0.count > TextWindows.size / 2 })
  }

  @Test func cutsInFrontOfAnEntry() {
    let entry = Array(("2026-01-02 03:04:05 head\n" + String(repeating: "  tail\n", count: 100)).utf8)
    let text = Array(repeatElement(entry, count: 500).joined())
    let windows = TextWindowsTests.windows(text, cutAt: [])
    #expect(windows.allSatisfy { $0.starts(with: "2026-01-02 03:04:05 head\n".utf8) })
    #expect(windows.count == 6)
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 131_072, 131_073])
  func cutsAnUnbrokenLineAnywhere(_ count: Int) {
    let sizes = TextWindowsTests.windows([UInt8](repeating: 0x61, count: count), cutAt: []).map(\.count)
    let full = max(0, count - 1) / TextWindows.size
    #expect(
      sizes == Array(repeating: TextWindows.size, count: full) + (count == 0 ? [] : [count - full * TextWindows.size]))
  }

  @Test func waitsForMore() {
    var windows = TextWindows()
    windows.feed(Array("x\n".utf8))
    #expect(windows.next(isEnd: false) == nil)
    #expect(windows.next(isEnd: true) == Array("x\n".utf8))
    #expect(windows.next(isEnd: true) == nil)
  }
}

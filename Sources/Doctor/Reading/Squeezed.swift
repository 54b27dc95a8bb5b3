/// A text reduced to what wraps, quotes, escapes and colours leave alone: lower case, no white space, no quotes.
///
/// `"requ⏎est_id"` and `request_id` squeeze to the same bytes, so that a phrase is found however a terminal, a log
/// shipper or a string literal has broken it. `origin` leads from each kept byte back to the text.
struct Squeezed {
  let bytes: [UInt8]
  let origin: [Int32]

  init(_ text: [UInt8]) {
    // All empty arrays are one, which an array made in place would write to.
    guard !text.isEmpty else {
      (bytes, origin) = ([], [])
      return
    }
    // Written in place: appending byte by byte, and zeros to write over, are the larger half of the work.
    var origin: [Int32] = []
    unsafe bytes = [UInt8](unsafeUninitializedCapacity: text.count) { bytes, count in
      origin = unsafe [Int32](unsafeUninitializedCapacity: text.count) { origin, originCount in
        count = unsafe Squeezed.fill(text.span, bytes, origin)
        originCount = count
      }
    }
    self.origin = origin
  }

  /// How many bytes are kept; both buffers have room for all of `source`.
  private static func fill(
    _ source: borrowing Span<UInt8>, _ bytes: UnsafeMutableBufferPointer<UInt8>,
    _ origin: UnsafeMutableBufferPointer<Int32>
  ) -> Int {
    // Taken once: whether the table is made is asked at every use.
    let table = entries
    var count = 0
    var i = 0
    while true {
      unsafe fillPlain(source, table.span, &i, bytes, origin, &count)
      guard i < source.count else { return count }
      let (byte, width) = closerLook(source, i)
      if byte != 0 {
        unsafe bytes[count] = byte
        unsafe origin[count] = Int32(truncatingIfNeeded: i)
        count += 1
      }
      i += width
    }
  }

  /// Up to the next byte that needs a closer look; by itself so that its state stays in registers.
  @inline(never)
  private static func fillPlain(
    _ source: borrowing Span<UInt8>, _ table: borrowing Span<UInt16>, _ position: inout Int,
    _ bytes: UnsafeMutableBufferPointer<UInt8>, _ origin: UnsafeMutableBufferPointer<Int32>, _ total: inout Int
  ) {
    precondition(table.count == 256, "every byte has an entry")
    var (i, count) = (position, total)
    // A byte is below 256, and `count` never runs ahead of `i`. A byte is written in any case, and written over where it
    // is dropped: no branch can learn where words end.
    while i &+ 8 <= source.count {
      var (next, seen) = (count, 0 as UInt16)
      for j in 0..<8 {
        let entry = unsafe table[unchecked: Int(source[unchecked: i &+ j])]
        unsafe bytes[next] = UInt8(truncatingIfNeeded: entry)
        unsafe origin[next] = Int32(truncatingIfNeeded: i &+ j)
        next &+= Int(entry >> 15)
        seen |= entry
      }
      if seen & unclear != 0 { break }
      (i, count) = (i &+ 8, next)
    }
    // To the unclear one among these eight, or to the end.
    while i < source.count {
      let entry = table[Int(source[i])]
      if entry & unclear != 0 { break }
      unsafe bytes[count] = UInt8(truncatingIfNeeded: entry)
      unsafe origin[count] = Int32(truncatingIfNeeded: i)
      count &+= Int(entry >> 15)
      i &+= 1
    }
    (position, total) = (i, count)
  }

  /// The squeezed position of the first byte that stands at or behind `position` in the text.
  func index(of position: Int) -> Int {
    var low = 0
    var high = origin.count
    while low < high {
      let middle = (low + high) / 2
      if Int(origin[middle]) < position { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The mark of an entry that needs a closer look.
  private static let unclear: UInt16 = 0x100
  /// The mark of an entry whose byte is kept; the highest bit, so that it can be counted.
  private static let isKept: UInt16 = 0x8000

  /// What each byte becomes; 0 is dropped.
  private static let entries: [UInt16] = (0..<256).map { value in
    let byte = UInt8(value)
    switch byte {
    case 0...0x20, 0x7F, UInt8(ascii: "`"): return 0
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"), UInt8(ascii: "&"), UInt8(ascii: "<"): return unclear
    case 0xC2, 0xE2, 0xEF: return unclear
    default: return isKept | UInt16(byte.asciiLowercased)
    }
  }

  /// Escapes, entities, and characters that only look like ASCII: what they become (0: nothing) and how long they are.
  private static func closerLook(_ text: borrowing Span<UInt8>, _ i: Int) -> (byte: UInt8, width: Int) {
    switch text[i] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return (0, Escape.concatenationWidth(text, i))
    case UInt8(ascii: "\\"):
      guard i + 1 < text.count else { return (0, 1) }
      switch text[i + 1] {
      case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): return (0, 2)
      case UInt8(ascii: "u"):
        guard let (scalar, width) = Escape.unicode(text, i) else { return (0, 1) }
        guard scalar < 0x80 else { return (Escape.isQuoteOrSpace(scalar) ? 0 : UInt8(ascii: "?"), width) }
        let isEntityStart = scalar == 0x26 || scalar == 0x3C
        // An unclear one is dropped: its entry holds no byte.
        return (isEntityStart ? UInt8(scalar) : UInt8(truncatingIfNeeded: entries[Int(scalar)]), width)
      default: return (0, 1)
      }
    case UInt8(ascii: "&"): return Escape.matches(text, i, "&quot;") ? (0, 6) : (text[i], 1)
    case UInt8(ascii: "<"): return Escape.matches(text, i, "<EOL>") ? (0, 5) : (text[i], 1)
    case 0xC2, 0xE2, 0xEF:
      let width = Escape.invisibleWidth(text, i)
      return width > 0 ? (0, width) : (text[i], 1)
    default: return (0, 1)
    }
  }
}

/// The escapes and look-alike characters that the squeezer and the reader both step over.
enum Escape {
  static func matches(_ text: borrowing Span<UInt8>, _ i: Int, _ word: StaticString) -> Bool {
    guard i + word.utf8CodeUnitCount <= text.count else { return false }
    var j = i
    for byte in word.description.utf8 {
      if text[j] != byte { return false }
      j += 1
    }
    return true
  }

  /// `" + "` with its blanks, where a literal was put together; else the one quote.
  static func concatenationWidth(_ text: borrowing Span<UInt8>, _ i: Int) -> Int {
    var j = i + 1
    var sawPlus = false
    while j < text.count, j - i < 80 {
      switch text[j] {
      case 0x20, 0x09, 0x0A, 0x0D: j += 1
      case UInt8(ascii: "+") where !sawPlus:
        sawPlus = true
        j += 1
      case text[i] where sawPlus: return j + 1 - i
      default: return 1
      }
    }
    return 1
  }

  /// `\u003c` with any number of backslashes in front counts from the last one.
  static func unicode(_ text: borrowing Span<UInt8>, _ i: Int) -> (scalar: UInt32, width: Int)? {
    guard i + 5 < text.count else { return nil }
    var scalar: UInt32 = 0
    for j in (i + 2)...(i + 5) {
      guard let digit = hexDigit(text[j]) else { return nil }
      scalar = scalar << 4 | UInt32(digit)
    }
    return (scalar, 6)
  }

  static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  static func isQuoteOrSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0, 0x2018...0x201F, 0x202F, 0x2009, 0x200A, 0x200B...0x200F, 0xFEFF: true
    default: false
    }
  }

  /// The length of a typographic quote, blank, box-drawing line or byte-order mark at `i`; 0 for anything else.
  static func invisibleWidth(_ text: borrowing Span<UInt8>, _ i: Int) -> Int {
    if text[i] == 0xC2 { return i + 1 < text.count && text[i + 1] == 0xA0 ? 2 : 0 }
    guard i + 2 < text.count, text[i + 1] & 0xC0 == 0x80, text[i + 2] & 0xC0 == 0x80 else { return 0 }
    let scalar = UInt32(text[i] & 0x0F) << 12 | UInt32(text[i + 1] & 0x3F) << 6 | UInt32(text[i + 2] & 0x3F)
    return isQuoteOrSpace(scalar) || (0x2500...0x257F).contains(scalar) ? 3 : 0
  }
}

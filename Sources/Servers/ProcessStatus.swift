/// What the line of /proc/PID/stat says about a process.
struct ProcessStatus: Hashable, Sendable {
  var state: UInt8
  var parent: Int32
  var group: Int32
  var terminal: Int32
  /// The process group that receives Ctrl+C in that terminal.
  var foreground: Int32
  var flags: UInt64
  var ticks: UInt64

  /// The name stands in parentheses and may hold any byte, `)` and line breaks too: what counts is the last one.
  init?(_ line: some BidirectionalCollection<UInt8>) {
    guard let close = line.lastIndex(of: UInt8(ascii: ")")) else { return nil }
    let fields = line[line.index(after: close)...].split { $0 == 32 || $0 == 10 }
    guard fields.count >= 20, let state = fields[0].first else { return nil }
    func number(_ index: Int) -> Int64? { Int64(String(decoding: fields[index], as: UTF8.self)) }
    guard let parent = number(1), let group = number(2), let terminal = number(4), let foreground = number(5),
      let flags = number(6), let ticks = number(19), ticks >= 0, flags >= 0
    else { return nil }
    self.state = state
    self.parent = Int32(truncatingIfNeeded: parent)
    self.group = Int32(truncatingIfNeeded: group)
    self.terminal = Int32(truncatingIfNeeded: terminal)
    self.foreground = Int32(truncatingIfNeeded: foreground)
    self.flags = UInt64(flags)
    self.ticks = UInt64(ticks)
  }

  /// Dead but not yet collected, or a thread of the kernel (PF_KTHREAD): neither holds a key.
  var isServer: Bool { state != UInt8(ascii: "Z") && state != UInt8(ascii: "X") && flags & 0x20_0000 == 0 }

  /// `pts/3`, `tty1`; nil without a terminal. The kernel spreads the minor number over two ranges of bits.
  var terminalName: String? {
    guard terminal != 0 else { return nil }
    let device = UInt32(bitPattern: terminal)
    let major = (device >> 8) & 0xfff
    let minor = (device & 0xff) | ((device >> 12) & 0xfff00)
    switch major {
    case 136...143: return "pts/\((major - 136) << 8 | minor)"
    case 4 where minor < 64: return "tty\(minor)"
    case 4: return "ttyS\(minor - 64)"
    case 229: return "hvc\(minor)"
    default: return "\(major):\(minor)"
    }
  }
}

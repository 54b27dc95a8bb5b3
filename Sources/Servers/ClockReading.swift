import Glibc

/// The clocks at one moment: what turns “ticks since boot” into a time of day.
///
/// `btime` of /proc/stat would be simpler, but it is cut to seconds and drifts by tenths.
package struct ClockReading: Hashable, Sendable {
  package var wall: Double
  package var sinceBoot: Double
  package var ticksPerSecond: Double

  package init(wall: Double, sinceBoot: Double, ticksPerSecond: Double) {
    self.wall = wall
    self.sinceBoot = sinceBoot
    self.ticksPerSecond = ticksPerSecond
  }

  package static func now() -> ClockReading {
    ClockReading(
      wall: seconds(CLOCK_REALTIME), sinceBoot: seconds(CLOCK_BOOTTIME),
      ticksPerSecond: Double(max(1, sysconf(Int32(_SC_CLK_TCK)))))
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// When a process started whose status says `ticks`.
  package func start(ticks: UInt64) -> StartTime {
    StartTime(
      seconds: wall - sinceBoot + Double(ticks) / ticksPerSecond, uncertainty: 1 / ticksPerSecond)
  }
}

/// When a process started, in seconds since 1970, and how far that may be off.
package struct StartTime: Hashable, Sendable {
  package var seconds: Double
  package var uncertainty: Double

  package init(seconds: Double, uncertainty: Double) {
    self.seconds = seconds
    self.uncertainty = uncertainty
  }
}

internal import Glibc

/// A cord that ends a running server, from any thread.
package final class StopSignal: Sendable {
  private let output: Int32
  /// Becomes readable once the cord was pulled.
  let input: Int32

  /// A signal handler may write one byte to it; that is all that `pull` does.
  package var descriptor: Int32 { output }

  package init() throws(SimulatorTrouble) {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { throw SimulatorTrouble(step: .signal, number: errno) }
    for end in ends { Socket.prepareForLoop(end) }
    input = ends[0]
    output = ends[1]
  }

  deinit {
    close(input)
    close(output)
  }

  package func pull() {
    var byte: UInt8 = 1
    _ = unsafe write(output, &byte, 1)
  }
}

import Foundation
import HTTP
import Testing

@testable import Curl

@Suite(.serialized) struct InterruptionTests {
  /// What has an answer keeps it; what waits is cancelled, without waiting.
  @Test func cancelsWhatHasNoAnswerYet() throws {
    let mute = ScriptedServer(.read, .hang)
    let quick = ScriptedServer(.read, .answer("ok"))
    let interruption = Interruption()
    let requests = [mute, quick, mute].map { Request(.get, $0.url, limits: patient) }
    var order: [Int] = []
    let results = Exchange(environment: [:], interruption: interruption).send(requests) { index, _ in
      order.append(index)
      interruption.raise()
    }
    #expect(results.map(\.cause) == [.cancelled, nil, .cancelled])
    #expect(results[1].response?.text == "ok")
    #expect(order == [1, 0, 2])
  }

  @Test func wakesAnExchangeThatWaits() throws {
    let latch = Latch()
    let mute = ScriptedServer(.read, .open(latch), .hang)
    let interruption = Interruption()
    Thread.detachNewThread {
      latch.pass()
      interruption.raise()
    }
    let result = Exchange(environment: [:], interruption: interruption).send([Request(.get, mute.url, limits: patient)])
    #expect(result[0].cause == .cancelled)
  }

  @Test func sendsNothingOnceRaised() throws {
    let server = ScriptedServer(.read, .answer())
    let interruption = Interruption()
    #expect(!interruption.isRaised)
    interruption.raise()
    interruption.raise()
    #expect(interruption.isRaised)
    let exchange = Exchange(environment: [:], interruption: interruption)
    for _ in 0..<2 { #expect(exchange.send([Request(.get, server.url)])[0].cause == .cancelled) }
    // Connections are accepted in their order: had there been one before, this would not be the first.
    #expect(send(Request(.get, server.url, limits: patient)).response?.status == 200)
    #expect(server.connections == 1)
  }

  @Test func aSignalRaisesItOnce() throws {
    let mute = ScriptedServer(.read, .hang)
    let quick = ScriptedServer(.read, .answer("ok"))
    let interruption = Interruption()
    interruption.raise(on: [SIGUSR1])
    let requests = [mute, quick].map { Request(.get, $0.url, limits: patient) }
    let results = Exchange(environment: [:], interruption: interruption).send(requests) { index, _ in
      if index == 1 { kill(getpid(), SIGUSR1) }
    }
    #expect(results.map(\.cause) == [.cancelled, nil])
    var action = sigaction()
    sigaction(SIGUSR1, nil, &action)
    #expect(action.__sigaction_handler.sa_handler == nil)
  }

  @Test func theErrorOfARejectedCertificateOutlivesTheInterruption() throws {
    let made = try Certificates.get()
    let interruption = Interruption()
    let latch = Latch()
    // The second connection, which would describe the certificate, gets no answer; a third party interrupts then.
    let server = ScriptedServer(scripts: [[.secure(made.expired)], [.open(latch), .hang]])
    Thread.detachNewThread {
      latch.pass()
      interruption.raise()
    }
    let exchange = Exchange(environment: ["SSL_CERT_FILE": made.authority], interruption: interruption)
    #expect(exchange.send([Request(.get, server.secureURL, limits: patient)])[0].cause == .tls(.expired))
  }
}

internal import CCurl
internal import Glibc
package import HTTP

/// Sends requests and brings back their answers, all at once, on the thread that asks.
///
/// One multi handle for the life of the exchange: it keeps connections, addresses and certificate authorities for the
/// next round. One thread at a time; nothing here is `Sendable`.
package final class Exchange {
  private let multi: UnsafeMutableRawPointer
  private let proxies: ProxySettings
  private let store: TrustStore
  /// The store that is asked first; nil where `store` is as quick as any.
  private let quickStore: TrustStore?
  private let interruption: Interruption?
  /// By libcurl's handle, which is how it names the one that is done.
  private var flights: [UnsafeMutableRawPointer: Flight] = [:]

  /// One request on its way, in one of the up to three tries it can take.
  private struct Flight {
    /// Which of its tries a request is in.
    enum Step {
      case quick, whole
      /// Only the certificate is looked at; the error is the result.
      case describe(TransferError)
    }
    let index: Int
    let request: Request
    let end: ContinuousClock.Instant
    let step: Step
    let easy: EasyHandle
  }

  /// Once in the life of the process; a Swift global's lock makes it safe whichever libcurl it is.
  private static let start = curl_global_init(Int(CURL_GLOBAL_DEFAULT))

  /// Proxies and certificate authorities are those that the environment names.
  package init(environment: [String: String], interruption: Interruption? = nil) {
    precondition(Exchange.start == CURLE_OK, "libcurl does not start.")
    guard let multi = curl_multi_init() else { preconditionFailure("No memory for a libcurl multi handle.") }
    self.multi = multi
    self.interruption = interruption
    proxies = ProxySettings(environment)
    store = TrustStore(environment)
    quickStore = store.quick
  }

  deinit { curl_multi_cleanup(multi) }

  /// Every request gets a result, in the order of the requests; `progress` hears of each as soon as it is there.
  ///
  /// What has no answer at the deadline has timed out; what has none when the interruption is raised is cancelled.
  /// `progress` must not send through the same exchange.
  package func send(
    _ requests: [Request], deadline: Duration? = nil,
    progress: (_ index: Int, _ result: Result<Response, TransferError>) -> Void = { _, _ in }
  ) -> [Result<Response, TransferError>] {
    precondition(flights.isEmpty, "An exchange sends one round at a time.")
    // NOSIGNAL leaves SIGPIPE to us, and before 7.87 OpenSSL's own writes to a torn connection raise it.
    var before = sigaction()
    var ignore = sigaction()
    ignore.__sigaction_handler.sa_handler = SIG_IGN
    sigaction(SIGPIPE, &ignore, &before)
    defer { sigaction(SIGPIPE, &before, nil) }

    let unsent = TransferError(.cancelled, "Interrupted before it was sent")
    var results = [Result<Response, TransferError>](repeating: .failure(unsent), count: requests.count)
    func settle(_ index: Int, _ result: Result<Response, TransferError>) {
      results[index] = result
      progress(index, result)
    }

    let now = ContinuousClock.now
    let isTooLate = interruption?.isRaised ?? false
    for (index, request) in requests.enumerated() {
      let end = now + min(request.limits.total, deadline ?? request.limits.total)
      let step = quickStore == nil ? Flight.Step.whole : .quick
      let error = isTooLate ? unsent : launch(index, request, until: end, step)
      if let error { settle(index, .failure(error)) }
    }
    while !flights.isEmpty {
      var running: Int32 = 0
      let health = curl_multi_perform(multi, &running)
      while let (flight, code) = nextArrival() {
        if let result = land(flight, code) { settle(flight.index, result) }
      }
      if health != CURLM_OK {
        abandon(TransferError(.other, String(cString: curl_multi_strerror(health))), settle)
      } else if interruption?.isRaised ?? false {
        abandon(TransferError(.cancelled, "Interrupted before an answer came"), settle)
      } else if !flights.isEmpty {
        wait()
      }
    }
    return results
  }

  /// Puts a request on its way; what makes it unfit to be sent comes back at once.
  private func launch(
    _ index: Int, _ request: Request, until end: ContinuousClock.Instant, _ step: Flight.Step
  ) -> TransferError? {
    do throws(TransferError) {
      let target = try Target(request.url)
      let easy = EasyHandle(request, target, via: try proxies.proxy(for: target))
      let budget = end - .now
      switch step {
      case .quick: try easy.ask(trusting: quickStore ?? store, within: budget)
      case .whole: try easy.ask(trusting: store, within: budget)
      case .describe: try easy.describe(proxyTrusting: store, within: min(budget, .seconds(5)))
      }
      let code = curl_multi_add_handle(multi, easy.handle)
      guard code == CURLM_OK else { return TransferError(.other, String(cString: curl_multi_strerror(code))) }
      flights[easy.handle] = Flight(index: index, request: request, end: end, step: step, easy: easy)
      return nil
    } catch {
      return error
    }
  }

  /// The next transfer that libcurl is done with, well or badly.
  private func nextArrival() -> (Flight, CURLcode)? {
    var left: Int32 = 0
    while let message = curl_multi_info_read(multi, &left) {
      // The message dies with the next call on the multi handle: copied first.
      let (easy, kind, code) = (message.pointee.easy_handle, message.pointee.msg, message.pointee.data.result)
      if kind == CURLMSG_DONE, let easy, let flight = flights.removeValue(forKey: easy) { return (flight, code) }
    }
    return nil
  }

  /// Takes a finished transfer in: its result, or nil while another try is under way.
  private func land(_ flight: Flight, _ code: CURLcode) -> Result<Response, TransferError>? {
    // Asked before the removal, which ends what the handle knows of its connection.
    let result = flight.easy.result(code)
    let certificate = flight.easy.certificate
    curl_multi_remove_handle(multi, flight.easy.handle)

    if case .describe(var error) = flight.step {
      error.certificate = certificate
      return .failure(error)
    }
    guard case .failure(let error) = result, code == CURLE_PEER_FAILED_VERIFICATION else { return result }
    let (fault, isProxy): (TransferError.TLSFault, Bool)
    switch error.cause {
    case .tls(let found): (fault, isProxy) = (found, false)
    case .proxy(.tls(let found)): (fault, isProxy) = (found, true)
    default: return result
    }
    // TLS failed, so nothing of the request has left yet: asking again is safe.
    let next: Flight.Step
    if case .quick = flight.step, fault == .unknownIssuer || fault == .selfSigned {
      next = .whole
    } else if !isProxy {
      next = .describe(error)
    } else {
      return result
    }
    return launch(flight.index, flight.request, until: flight.end, next) == nil ? nil : result
  }

  private func abandon(_ error: TransferError, _ settle: (Int, Result<Response, TransferError>) -> Void) {
    let abandoned = flights.values.sorted { $0.index < $1.index }
    flights = [:]
    for flight in abandoned {
      curl_multi_remove_handle(multi, flight.easy.handle)
      if case .describe(let known) = flight.step {
        settle(flight.index, .failure(known))
      } else {
        settle(flight.index, .failure(error))
      }
    }
  }

  /// Until a socket, one of libcurl's timers, or the interruption has something to say.
  private func wait() {
    let longest: Int32 = 1000
    guard let interruption else {
      curl_multi_poll(multi, nil, 0, longest, nil)
      return
    }
    var watched = curl_waitfd(fd: interruption.descriptor, events: Int16(CURL_WAIT_POLLIN), revents: 0)
    curl_multi_poll(multi, &watched, 1, longest, nil)
  }
}

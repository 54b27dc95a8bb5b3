import HTTP

@testable import Curl

/// Generous towards a busy machine, short enough for a server that never answers.
let patient = Request.Limits(connect: .seconds(20), total: .seconds(30))
let hasty = Request.Limits(connect: .milliseconds(1500), total: .milliseconds(1500))

/// Sends through an exchange of its own. Nothing of the machine's environment gets in.
func send(_ request: Request, environment: [String: String] = [:]) -> Result<Response, TransferError> {
  send([request], environment: environment)[0]
}

func send(_ requests: [Request], environment: [String: String] = [:]) -> [Result<Response, TransferError>] {
  Exchange(environment: environment).send(requests)
}

extension Result<Response, TransferError> {
  var error: TransferError? { if case .failure(let error) = self { error } else { nil } }
  var cause: TransferError.Cause? { error?.cause }
  var response: Response? { try? get() }
}

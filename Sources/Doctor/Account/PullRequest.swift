/// Whether a pipeline runs for somebody else's copy of the repository, which gets empty secrets.
package enum PullRequest {
  /// The file in which GitHub describes the event, where it is one of a pull request.
  package static func eventPath(_ environment: [String: String]) -> String? {
    let names = ["pull_request", "pull_request_target"]
    guard let name = environment["GITHUB_EVENT_NAME"], names.contains(name) else { return nil }
    return environment["GITHUB_EVENT_PATH"]
  }

  /// `event` is what stands in that file. GitLab says it in two variables.
  package static func isFromFork(_ environment: [String: String], event: [UInt8]?) -> Bool {
    if let source = environment["CI_MERGE_REQUEST_SOURCE_PROJECT_ID"], !source.isEmpty,
      let target = environment["CI_MERGE_REQUEST_PROJECT_ID"], source != target
    {
      return true
    }
    guard let event else { return false }
    let document = LooseDocument(event)
    func name(_ side: String) -> String? {
      document.nodes.indices.first { document.path(to: $0) == "pull_request.\(side).repo.full_name" }
        .map { document.value($0) }
    }
    // Not by `fork`: a repository that is itself a fork says so of its own branches.
    guard let head = name("head"), let base = name("base") else { return false }
    return head != base
  }
}

/// One step of starting a server again so that it reads the new key, for this server alone.
package enum RestartStep: Hashable, Sendable {
  /// First of all, or the same value comes back.
  case removeExport(variable: String)
  /// An exported value lives on in the shells that have it.
  case unset(variable: String)
  case interrupt(tty: String)
  /// Just this process; its workers follow it.
  case kill(pid: Int32, asUser: UInt32?)
  case run(CommandWords, directory: String?)
  case systemctlReload(user: Bool)
  case systemctlRestart(unit: String, user: Bool)
  /// `restart` would keep the environment of the moment the container was created.
  case composeUp
  /// Made by `docker run`, it must be made anew; the runtime says how.
  case recreate(container: String, runtime: ContainerRuntime)
  /// Without `--update-env` pm2 starts it with the environment it remembers.
  case pm2Restart(name: String)
  case supervisorRestart(program: String)
  /// `restart all` and `reload` would end what belongs to others. `inherits`: the value is supervisord's own, so that
  /// starting the program anew would bring it back.
  case askSupervisor(inherits: Bool)
  /// How it was started cannot be seen; stop it as it was started.
  case askOwner
  /// Which key the log shows at the start, if the application logs it at all.
  case lookFor(variable: String, masked: String)
  /// `run --watch` waits for a file that it can take over.
  case mendFile
  /// Whether all of it was enough.
  case verify
  /// What would settle an unknown verdict.
  case inquire(Inquiry)
}

/// A command that would tell what could not be seen; none prints a value.
package enum Inquiry: Hashable, Sendable {
  /// The same survey with that user's rights.
  case asUser(UInt32)
  /// Prints a fingerprint alone.
  case inContainer(id: String, runtime: ContainerRuntime, variable: String)
  /// Which container stands behind a published port.
  case publishedPort(UInt16)

  /// The words to type.
  package var command: String {
    // The name of a container comes from whoever made it: pasted as it stands it could be a command.
    func quoted(_ id: some StringProtocol) -> String { CommandWords(words: [String(id)]).quoted }
    return switch self {
    case .asUser(0): "sudo webox-doctor servers"
    case .asUser(let user): "sudo -u '#\(user)' webox-doctor servers"
    case .inContainer(let id, let runtime, let variable):
      switch runtime {
      case .kubernetes: "crictl exec \(quoted(id.prefix(12))) " + Inquiry.fingerprint(variable)
      case .podman: "podman exec \(quoted(id.prefix(12))) " + Inquiry.fingerprint(variable)
      case .lxc: "lxc exec \(quoted(id)) -- " + Inquiry.fingerprint(variable)
      case .docker, .other: "docker exec \(quoted(id.prefix(12))) " + Inquiry.fingerprint(variable)
      }
    case .publishedPort(let port): "docker ps --filter publish=\(port)"
    }
  }

  private static func fingerprint(_ variable: String) -> String {
    // A name from a file must not become a command.
    let name = variable.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    return "sh -c 'printf %s \"$\(name)\" | sha256sum | cut -c1-8'"
  }
}

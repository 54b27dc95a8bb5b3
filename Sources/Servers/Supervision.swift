/// Software that runs containers.
package enum ContainerRuntime: String, Hashable, Sendable {
  case docker, podman, kubernetes, lxc, other
}

/// Who keeps a server running, and so who must be asked to start it again.
package enum Supervision: Hashable, Sendable {
  case systemd(unit: String, user: Bool)
  case container(id: String, runtime: ContainerRuntime)
  case pm2(name: String?)
  case supervisor(program: String?)
  /// Our own `run --watch`, which restarts it by itself once the file is in order.
  case watch(pid: Int32)
  /// In the foreground Ctrl+C reaches it; in the background it does not.
  case terminal(tty: String, foreground: Bool)
  case other
}

/// Where /proc/PID/cgroup places a process.
struct ControlGroup: Hashable, Sendable {
  var container: (id: String, runtime: ContainerRuntime)?
  var unit: (name: String, user: Bool)?

  static func == (left: ControlGroup, right: ControlGroup) -> Bool {
    left.container?.id == right.container?.id && left.unit?.name == right.unit?.name
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(container?.id)
    hasher.combine(unit?.name)
  }

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard fields.count == 3 else { continue }
      let parts = fields[2].split(separator: "/").map { String($0) }
      container = container ?? ControlGroup.container(parts)
      // Version 2, or the hierarchy of systemd itself: the others need not know of units.
      if fields[1].isEmpty || fields[1] == "name=systemd" { unit = unit ?? ControlGroup.unit(parts) }
    }
  }

  private static func container(_ parts: [String]) -> (id: String, runtime: ContainerRuntime)? {
    let kubernetes = parts.contains { $0.hasPrefix("kubepods") }
    for (index, part) in parts.enumerated().reversed() {
      let bare = part.hasSuffix(".scope") ? String(part.dropLast(6)) : part
      let words = bare.split(separator: "-").map { String($0) }
      guard let id = words.last else { continue }
      if id.utf8.count == 64, id.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) {
        if kubernetes { return (id, .kubernetes) }
        if words.first == "libpod" { return (id, .podman) }
        return (id, words.first == "docker" || parts[..<index].contains("docker") ? .docker : .other)
      }
      if index > 0, parts[index - 1] == "lxc" || parts[index - 1] == "lxc.payload" { return (part, .lxc) }
      if part.hasPrefix("lxc.payload.") { return (String(part.dropFirst(12)), .lxc) }
    }
    return nil
  }

  /// The innermost `.service`; a `.scope` further in is a session or a terminal's tab, which is no service.
  private static func unit(_ parts: [String]) -> (name: String, user: Bool)? {
    for part in parts.reversed() {
      if part.hasSuffix(".scope") || part.hasPrefix("user@") { return nil }
      if part.hasSuffix(".service") { return (part, parts.contains { $0.hasPrefix("user@") }) }
    }
    return nil
  }
}

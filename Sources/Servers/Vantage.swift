/// From where the survey looks, and what stays hidden from there.
package struct Vantage: Hashable, Sendable {
  /// A Linux of its own, one inside Windows, or one inside a container.
  package enum Place: Hashable, Sendable {
    case linux
    /// Servers on the Windows side are not in this /proc.
    case wsl(version: Int)
    /// Servers of the host and of other containers are not in this /proc.
    case container(ContainerRuntime)
  }

  package var place: Place
  /// The `hidepid` option of this /proc: 0 shows all; 1 hides what others run; 2 and 4 hide that they run at all.
  package var hidepid: Int
  /// Processes of which not even the command line could be read.
  package var unreadable: Int
  package var processes: Int
  /// No process table at all, as in some sandboxes.
  package var isBlind: Bool { processes == 0 }

  package init(place: Place, hidepid: Int = 0, unreadable: Int = 0, processes: Int = 0) {
    self.place = place
    self.hidepid = hidepid
    self.unreadable = unreadable
    self.processes = processes
  }

  /// `root` is the folder that holds `.dockerenv`; a test has its own.
  init(proc: ProcFolder, root: ProcFolder?) {
    self.init(place: Vantage.place(proc, root), hidepid: Vantage.hidepid(proc.text("self/mountinfo") ?? ""))
  }

  private static func place(_ proc: ProcFolder, _ root: ProcFolder?) -> Place {
    if let container = proc.text("self/cgroup").flatMap({ ControlGroup($0).container }) {
      return .container(container.runtime)
    }
    if let root, (try? root.status(of: ".dockerenv")) != nil { return .container(.docker) }
    if let root, (try? root.status(of: "run/.containerenv")) != nil { return .container(.podman) }
    let release = proc.text("sys/kernel/osrelease") ?? ""
    if release.contains("microsoft") { return .wsl(version: 2) }
    return release.contains("Microsoft") ? .wsl(version: 1) : .linux
  }

  static func hidepid(_ mounts: String) -> Int {
    for line in mounts.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 6, fields[4] == "/proc", let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count,
        fields[dash + 1] == "proc"
      else { continue }
      for option in (fields[5] + "," + (fields.last ?? "")).split(separator: ",") where option.hasPrefix("hidepid=") {
        let value = option.dropFirst(8)
        return Int(value) ?? ["off": 0, "noaccess": 1, "invisible": 2, "ptraceable": 4][value] ?? 0
      }
    }
    return 0
  }
}

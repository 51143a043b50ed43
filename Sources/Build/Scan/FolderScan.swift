import Glibc
import Text
import Writer

/// Lists the regular files below a folder, sorted by path. Hidden files are passed over; symbolic links are
/// followed nowhere, so that no file outside the project is read into the site.
struct FolderScan {
  private(set) var files: [ProjectScan.FoundFile] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether all of it was seen. A part is worth nothing: what is missing may be the consent for what was found.
  private(set) var isWhole = true

  private let root: String
  private let name: String
  /// The paths of what was listed and is no folder.
  private var listed: [String] = []
  /// Deeper than any site; a loop of mounts ends here.
  private static let deepest = 40

  /// - Parameter name: the folder's name in messages.
  init(_ root: String, name: String) {
    self.root = root
    self.name = name
  }

  /// Looks through the folder. A folder that is not there holds nothing.
  /// - Parameter workers: how many ask for the status of files at the same time.
  mutating func run(workers: Int) async {
    list("", depth: 0)
    listed.sort()
    let looks = await parallelMap(listed, workers: workers) { [root] in Look(at: root + "/" + $0) }
    files.reserveCapacity(listed.count)
    for (path, look) in zip(listed, looks) { add(path, look) }
  }

  /// What `lstat` told of a path.
  private struct Look: Sendable {
    let location: String
    let status: stat
    /// 0, or why there is no status.
    let code: Int32

    init(at location: String) {
      var status = stat()
      code = lstat(location, &status) == 0 ? 0 : errno
      self.location = location
      self.status = status
    }
  }

  private mutating func list(_ relative: String, depth: Int) {
    guard depth < Self.deepest else { return }
    do throws(FolderEntries.Fault) {
      var entries = try FolderEntries(of: relative.isEmpty ? root : root + "/" + relative)
      while let entry = try entries.next() {
        guard !entry.name.hasSuffix("~") else { continue }
        let path = relative.isEmpty ? entry.name : relative + "/" + entry.name
        if entry.kind == .folder { list(path, depth: depth + 1) } else { listed.append(path) }
      }
    } catch {
      miss([relative, error.name ?? ""].filter { !$0.isEmpty }.joined(separator: "/"), code: error.code)
    }
  }

  /// Notes that not everything was seen.
  private mutating func miss(_ path: String, code: Int32) {
    isWhole = false
    diagnostics.append(.unreadable(path.isEmpty ? name : name + "/" + path, code: code))
  }

  private mutating func add(_ path: String, _ look: Look) {
    // What has been removed meanwhile is not there; anything else cannot be told from it by silence.
    if [ENOENT, ENOTDIR].contains(look.code) { return }
    if look.code != 0 { return miss(path, code: look.code) }
    switch look.status.st_mode & S_IFMT {
    case S_IFREG: files.append(.init(path: path, location: look.location, identity: FileIdentity(look.status)))
    // It was a file when it was listed, and what the folder holds was not seen.
    case S_IFDIR: miss(path, code: EISDIR)
    case S_IFLNK: diagnostics.append(.symbolicLink(name + "/" + path))
    default: diagnostics.append(.specialFile(name + "/" + path))
    }
  }
}

extension Diagnostic {
  fileprivate static func symbolicLink(_ path: String) -> Diagnostic {
    .warning(
      "symbolic-link", at: SourceLocation(path: path),
      Message(
        en: "this is a link to another place on the disk; Gazette does not follow it",
        fr: "ceci est un lien vers un autre endroit du disque ; Gazette ne le suit pas"),
      help: Message(en: "copy the file itself here", fr: "copiez ici le fichier lui-même"))
  }

  /// A pipe, a socket, a device.
  fileprivate static func specialFile(_ path: String) -> Diagnostic {
    .warning(
      "special-file", at: SourceLocation(path: path),
      Message(
        en: "this is not a file that can be read to its end (a pipe, a socket or a device); it is left out",
        fr: "ceci n’est pas un fichier qu’on puisse lire jusqu’au bout (un tube, une prise ou un périphérique) ; "
          + "il est laissé de côté"),
      help: Message(en: "put an ordinary file here", fr: "mettez ici un fichier ordinaire"))
  }

  /// A file or folder that the machine does not let us read.
  static func unreadable(_ path: String, code: Int32) -> Diagnostic {
    let reason = String(cString: strerror(code))
    return .error(
      "unreadable", at: SourceLocation(path: path),
      Message(en: "this cannot be read (\(reason))", fr: "ceci ne peut pas être lu (\(reason))"),
      help: Message(
        en: "check that the file is still there and that you may read it",
        fr: "vérifiez que le fichier est toujours là et que vous avez le droit de le lire"))
  }
}

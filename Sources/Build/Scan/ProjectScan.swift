import Content
import Site
import Text
import Writer

/// Everything a project holds, by path; nothing is read yet.
struct ProjectScan: Sendable {
  /// Markdown entries below `content/`.
  var entries: [FoundFile] = []
  /// Descriptions of pictures and other files: `<file>.yml` beside them.
  var sidecars: [FoundFile] = []
  /// What keeps letters that were sent, by the folder of each, below `content/`.
  var sent: [String: [FoundFile]] = [:]
  /// The comments under entries: `<entry>.comments.yml` beside them.
  var comments: [FoundFile] = []
  /// Images, attachments, `static/…`, by path below `content/`, with their sizes in bytes.
  var others: [String: Int] = [:]
  /// The project's own templates, by path below `templates/`.
  var templates: [FoundFile] = []
  /// What cannot be used: links, files of no kind.
  var diagnostics: [Diagnostic] = []
  /// Whether everything was seen. Otherwise nothing may be built, not even with `keepsGoing`: what is
  /// missing may be the consent for a picture that was found.
  private(set) var isWhole = true

  /// The ledger of addresses. It is not among the files found: builds write it themselves.
  private(set) var ledger: FoundFile?

  /// Every file, whatever it is for: first those of `content/`, then those of `templates/`.
  private(set) var found: [FoundFile] = []

  /// A file that was found.
  struct FoundFile: Sendable {
    /// The path below the folder that was searched.
    let path: String
    /// The path on this machine.
    let location: String
    /// What the file system knew of it before it was read.
    let identity: FileIdentity
  }

  /// Looks through `content/` and `templates/` of a project.
  /// - Parameter workers: how many look at the same time.
  init(root: String, workers: Int) async {
    var content = FolderScan(root + "/content", name: "content")
    await content.run(workers: workers)
    var templates = FolderScan(root + "/templates", name: "templates")
    await templates.run(workers: workers)
    diagnostics = content.diagnostics + templates.diagnostics
    isWhole = content.isWhole && templates.isWhole
    self.templates = templates.files.filter { $0.path.hasSuffix(".mustache") || $0.path.hasSuffix(".yml") }
    ledger = content.files.first { $0.path == AddressLedger.path }
    let files = content.files.filter { $0.path != AddressLedger.path }
    found = files + templates.files
    for file in files { sort(file) }
  }

  /// The files as the resolver of links knows them.
  /// - Parameter withheld: those that may not be shown, by path below `content/`.
  func projectFiles(withholding withheld: Set<String>) -> ProjectFiles {
    ProjectFiles(entries: Set(entries.map(\.path)), others: Set(others.keys), withheld: withheld)
  }

  /// The paths and identities of all files, and what cannot be used, as bytes: the same as long as nothing changes.
  var state: [UInt8] { state(doubting: []) }

  /// The same, without the identities of some files: to any later look they are others.
  /// - Parameter doubted: where the files are on this machine.
  func state(doubting doubted: Set<String>) -> [UInt8] {
    var buffer = ByteBuffer(capacity: found.count * 128)
    found.count.encode(into: &buffer)
    for file in found {
      file.location.encode(into: &buffer)
      (doubted.contains(file.location) ? FileIdentity.none : file.identity).encode(into: &buffer)
    }
    diagnostics.encode(into: &buffer)
    return buffer.bytes
  }

  /// Whether the project differs from an earlier `state` at most in what its entries hold.
  func differsInEntries(from state: [UInt8]) -> Bool {
    let entries = Set(entries.lazy.map(\.location))
    var decoder = ByteDecoder(state[...])
    do throws(DamagedBytes) {
      guard try Int(from: &decoder) == found.count else { return false }
      for file in found {
        guard try String(from: &decoder) == file.location else { return false }
        guard try FileIdentity(from: &decoder) == file.identity || entries.contains(file.location) else { return false }
      }
      return try [Diagnostic](from: &decoder) == diagnostics
    } catch {
      return false
    }
  }

  private mutating func sort(_ file: FoundFile) {
    let path = file.path
    if path == "site.yml" { return }
    if let folder = SentIssue.folder(holding: path) {
      sent[folder, default: []].append(file)
      return
    }
    if path.hasSuffix(Comment.fileEnding) { return comments.append(file) }
    // A description comes right after the file that it describes.
    if path.hasSuffix(".yml"), others[String(path.dropLast(".yml".count))] != nil {
      sidecars.append(file)
    } else if path.hasPrefix("static/") {
      others[path] = file.identity.byteCount
    } else if path.hasSuffix(".md") || path.hasSuffix(".markdown") {
      if Kind(path: path) == nil { diagnostics.append(.outsideFolders(path)) } else { entries.append(file) }
    } else if path.hasPrefix(Kind.kit.folder + "/"), path.hasSuffix(".yml") {
      diagnostics.append(.describesNothing(path))
    } else {
      others[path] = file.identity.byteCount
    }
  }
}

extension Diagnostic {
  /// A description in a media kit without the file that it describes.
  fileprivate static func describesNothing(_ path: String) -> Diagnostic {
    let file = String(path.dropLast(".yml".count).split(separator: "/").last ?? "")
    return .warning(
      "no-described-file", at: SourceLocation(path: "content/" + path),
      Message(
        en: "this describes the file “\(file)”, which is not there",
        fr: "ceci décrit le fichier « \(file) », qui n’existe pas"),
      help: Message(
        en: "put the file beside it, or give this one the whole name of another: photo.jpg.yml for photo.jpg",
        fr: "placez le fichier à côté, ou donnez à celui-ci le nom entier d’un autre : photo.jpg.yml pour photo.jpg"))
  }

  /// A Markdown file that stands in no folder of a kind.
  fileprivate static func outsideFolders(_ path: String) -> Diagnostic {
    let folders = Kind.allCases.map(\.folder).joined(separator: ", ")
    return .warning(
      "no-kind", at: SourceLocation(path: "content/" + path),
      Message(
        en: "this file lies in none of the folders that make pages and is not published",
        fr: "ce fichier n’est dans aucun des dossiers qui font des pages et n’est pas publié"),
      help: Message(en: "move it to one of: \(folders)", fr: "déplacez-le dans l’un de ces dossiers : \(folders)"))
  }
}

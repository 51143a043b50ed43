import Text

/// A site in memory: what stands at which path. Nothing else can be asked for.
public struct ShownSite: Sendable {
  /// What stands at a path.
  enum Place {
    /// A file, with its name.
    case file(ShownFile, name: String)
    /// A folder that was asked for as if it were a file.
    case folder
  }

  /// The files, by path from the root of the site without a slash in front.
  public let files: [String: ShownFile]
  /// The entries that the public does not see, by the path of their page as links write it: `/club/blog/party/`.
  public let unpublished: [String: ShownEntry]
  /// The folder of the host in which the site stands, without a slash at its end; mostly empty.
  public let base: String
  /// What the clock shows at the moment of the site, where the site is.
  public private(set) var time: LocalTime
  private var renewal: @Sendable (String) async -> [UInt8]? = { _ in nil }
  private let folders: Set<String>

  /// A site.
  public init(files: [String: ShownFile], unpublished: [String: ShownEntry] = [:], base: String = "", time: LocalTime) {
    self.files = files
    self.unpublished = unpublished
    self.base = base
    self.time = time
    var folders: Set<String> = []
    for path in files.keys {
      var rest = path[...]
      while let slash = rest.lastIndex(of: "/") {
        rest = rest[..<slash]
        if !folders.insert(String(rest)).inserted { break }
      }
    }
    self.folders = folders
  }

  /// The same site with other texts.
  /// - Parameter bytes: gives those of a file that is rendered, by its path; nil when they are as they were.
  public func renewed(at time: LocalTime, bytes: @escaping @Sendable (String) async -> [UInt8]?) -> ShownSite {
    var site = self
    site.time = time
    site.renewal = bytes
    return site
  }

  /// The bytes of a file that is rendered; nil when there is none, or when it is one that is copied.
  public func bytes(of name: String) async -> [UInt8]? {
    guard case .rendered(let render)? = files[name]?.content else { return nil }
    return await renewal(name) ?? render()
  }

  /// What is at a path; for a folder with a slash at its end, its `index.html`.
  func place(at path: RequestPath) -> Place? {
    let name = path.names.joined(separator: "/")
    guard path.isFolder else {
      if let file = files[name] { return .file(file, name: name) }
      return folders.contains(name) ? .folder : nil
    }
    let index = name.isEmpty ? "index.html" : name + "/index.html"
    return files[index].map { .file($0, name: index) }
  }
}

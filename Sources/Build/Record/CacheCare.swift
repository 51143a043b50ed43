import Media
import Writer

/// Keeps a cache folder from growing for ever: what builds use is noted, what none has used for long goes.
struct CacheCare {
  private let media: KeptFiles
  private let others: KeptFiles
  private let mediaFolder: String

  /// - Parameters:
  ///   - folder: the cache folder, whose folder `media` holds what is made of pictures and releases.
  ///   - now: seconds since 1970.
  init(folder: String, now: Int) {
    mediaFolder = Self.mediaFolder(in: folder)
    media = KeptFiles(folder: mediaFolder, now: now)
    others = KeptFiles(folder: folder, now: now)
  }

  /// The folder of a cache folder for what is made of pictures and releases.
  static func mediaFolder(in folder: String) -> String { folder + "/media" }

  /// Notes that the files of a site are used, before they are copied.
  func use(for artifacts: [Artifact]) {
    let prefix = mediaFolder + "/"
    media.use(
      artifacts.lazy.compactMap { artifact in
        guard case .file(let path) = artifact.content, path.hasPrefix(prefix) else { return nil }
        return String(path.dropFirst(prefix.count))
      })
  }

  /// Removes what no build has used for long.
  func prune() {
    media.prune()
    others.prune(prefixes: ["archive-"] + ProjectRecord.prefixes)
  }
}

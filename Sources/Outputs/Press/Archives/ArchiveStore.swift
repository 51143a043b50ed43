import Foundation
import Media
import Text
import Writer

/// Keeps archives, so that those whose files have not changed are not packed again.
struct ArchiveStore {
  /// The folder; nil to keep nothing.
  let folder: String?

  /// The name of an archive: made of the names, the bytes or the identity on the disk of each file, and what is told
  /// about them. What lies in the folder itself is named after its bytes.
  func key(_ files: [(name: String, content: FileContent)], facts: [String]) -> String {
    var hash = SHA256()
    for (name, content) in files {
      hash.update(Array("\(name)\u{0}".utf8))
      switch content {
      case .bytes(let bytes):
        hash.update(Array("\(bytes.count)\u{0}".utf8))
        hash.update(bytes)
      case .file(let path) where folder.map { path.hasPrefix($0 + "/") } ?? false:
        hash.update(Array("\(path)\u{0}".utf8))
      case .file(let path):
        let identity = FileIdentity(of: path)
        let facts = identity.map { "\($0.device) \($0.inode) \($0.byteCount) \($0.modified) \($0.changed)" } ?? "none"
        hash.update(Array("\(path)\u{0}\(facts)\u{0}".utf8))
      }
    }
    for text in facts { hash.update(Array(text.utf8)) }
    return hash.digest.hexadecimal
  }

  /// The bytes of an archive; nil when it is not kept.
  func archive(_ key: String) -> [UInt8]? {
    guard let folder, let bytes = FileManager.default.contents(atPath: "\(folder)/\(name(key))") else { return nil }
    KeptFiles(folder: folder, now: FileIdentity.now / 1_000_000_000).use([name(key)])
    return Array(bytes)
  }

  private func name(_ key: String) -> String { "archive-\(key).zip" }

  /// Keeps an archive; when that is not possible, it is made again the next time.
  func keep(_ bytes: [UInt8], _ key: String) {
    guard let folder else { return }
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try? Data(bytes).write(to: URL(filePath: "\(folder)/\(name(key))"), options: .atomic)
  }
}

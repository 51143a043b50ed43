import Foundation
import Media
import Text
import Writer

/// Keeps archives, so that those whose files have not changed are not packed again.
struct ArchiveStore {
  /// The folder; nil to keep nothing.
  let folder: String?

  /// The name of an archive: made of the names, the bytes or the identity on the disk of each file, and what is told
  /// about them.
  static func key(_ files: [(name: String, content: FileContent)], facts: [String]) -> String {
    var hash = SHA256()
    for (name, content) in files {
      hash.update(Array("\(name)\u{0}".utf8))
      switch content {
      case .bytes(let bytes):
        hash.update(Array("\(bytes.count)\u{0}".utf8))
        hash.update(bytes)
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
    folder.flatMap { FileManager.default.contents(atPath: "\($0)/archive-\(key).zip") }.map { Array($0) }
  }

  /// Keeps an archive; when that is not possible, it is made again the next time.
  func keep(_ bytes: [UInt8], _ key: String) {
    guard let folder else { return }
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try? Data(bytes).write(to: URL(filePath: "\(folder)/archive-\(key).zip"), options: .atomic)
  }
}

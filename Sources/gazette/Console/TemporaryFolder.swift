import Foundation
import Writer

/// A folder for this process alone, to be removed at its end.
struct TemporaryFolder: Sendable {
  /// The absolute path.
  let path: String

  /// Makes a folder in `TMPDIR`, else in `/tmp`.
  init(environment: [String: String]) throws(MachineRefusal) {
    let parent = environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var name = Array("\(parent)/gazette-preview-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw MachineRefusal(.makeFolder, parent, code: errno) }
    path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Removes the folder and what is in it.
  func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }
}

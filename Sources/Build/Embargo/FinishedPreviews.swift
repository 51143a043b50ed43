import Foundation
import Writer

/// Removes the previews that show nothing that is still under embargo.
enum FinishedPreviews {
  /// Removes all previews of a project; what Gazette did not write stays.
  static func remove(root: String) {
    let parent = root + "/" + PreviewFolder.parent
    for name in (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? [] {
      let folder = parent + "/" + name
      let digits = name.split(separator: "-").last ?? ""
      guard digits.count == 32, digits.allSatisfy(\.isHexDigit), OutputWriter(output: folder).writtenPaths != nil else {
        continue
      }
      try? FileManager.default.removeItem(atPath: folder)
    }
  }
}

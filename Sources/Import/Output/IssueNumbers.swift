/// The numbers of the issues of a newsletter.
enum IssueNumbers {
  /// The highest number of a project’s issues; 0 without any.
  static func last(in root: String) throws(ImportRefusal) -> Int {
    let folder = "\(root)/content/newsletter"
    var last = 0
    for path in try FolderListing.files(in: folder) where path.hasSuffix(".md") {
      guard let bytes = try ProjectWriting.content(of: "\(folder)/\(path)") else { continue }
      last = max(last, number(in: bytes) ?? 0)
    }
    return last
  }

  /// The number in the header of an issue.
  static func number(in file: [UInt8]) -> Int? {
    for line in file.prefix(4096).split(separator: UInt8(ascii: "\n")) {
      for key in ["number:", "numero:"] where line.starts(with: key.utf8) {
        return Int(String(decoding: line.dropFirst(key.utf8.count), as: UTF8.self).trimmingSpace)
      }
    }
    return nil
  }
}

/// The numbers of the issues of a newsletter.
enum IssueNumbers {
  /// The highest number of a project’s issues; 0 without any.
  static func last(in root: String) -> Int {
    let folder = "\(root)/content/newsletter"
    let numbers = FolderListing.files(in: folder).compactMap { path -> Int? in
      guard path.hasSuffix(".md"), let bytes = ProjectWriting.read("\(folder)/\(path)") else { return nil }
      return number(in: bytes)
    }
    return numbers.max() ?? 0
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

import Glibc

/// Looks for the files that a former site served: in the folder that was named, and beside the export.
struct MediaFinder {
  /// The folders to look in.
  let roots: [String]

  /// The path of the file for an address, and the name it gets here; nil when it is nowhere.
  /// - Parameter folder: what a relative address is relative to.
  func file(for address: String, in folder: String) -> (path: String, name: String)? {
    let parts = WebAddress(address)
    let names = parts.plainPath.split(separator: "/").map(String.init).filter { $0 != "." }
    guard let last = names.last, !names.contains(".."), last.contains("."), !last.hasPrefix(".") else { return nil }
    if parts.host.isEmpty, !folder.isEmpty, let path = Self.file(folder, names) { return (path, Self.name(names)) }
    // The longer the way that fits, the surer it is the same file; a bare name is not enough for an address.
    let shortest = parts.host.isEmpty ? 1 : 2
    guard names.count >= shortest else { return nil }
    for root in roots {
      for start in 0...(names.count - shortest) {
        let tail = Array(names[start...])
        for candidate in [tail, Self.withoutSize(tail)] {
          if let path = Self.file(root, candidate) {
            return (path, Self.name(names.dropLast() + candidate.suffix(1)))
          }
        }
      }
    }
    return nil
  }

  /// `photo-300x200.jpg` is a smaller copy of `photo.jpg`.
  private static func withoutSize(_ names: [String]) -> [String] {
    guard let last = names.last, let dot = last.lastIndex(of: "."), let dash = last[..<dot].lastIndex(of: "-") else {
      return names
    }
    let size = last[last.index(after: dash)..<dot].split(separator: "x", omittingEmptySubsequences: false)
    guard size.count == 2, size.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isASCIIDigit) }) else { return names }
    return names.dropLast() + [String(last[..<dash]) + last[dot...]]
  }

  /// A regular file below a folder, no link on the way to it.
  private static func file(_ root: String, _ names: [String]) -> String? {
    var path = root
    var status = stat()
    for (index, name) in names.enumerated() {
      path += "/" + name
      guard lstat(path, &status) == 0 else { return nil }
      let type = status.st_mode & S_IFMT
      guard type == (index == names.count - 1 ? S_IFREG : S_IFDIR) else { return nil }
    }
    return path
  }

  /// The name below the folder of the import: at most the last four parts.
  private static func name(_ names: [String]) -> String {
    names.suffix(4).joined(separator: "/")
  }
}

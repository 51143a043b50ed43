/// What is imported: a file, or a folder (an archive is unpacked into one).
struct ImportSource {
  /// Where it is.
  enum Place {
    case file(path: String)
    case folder(path: String)
    /// At hand, for tests and trials
    case bytes([UInt8])
  }

  /// The name for messages.
  let name: String
  let place: Place

  /// The text of the file.
  func text() throws(ImportRefusal) -> TextInput {
    switch place {
    case .file(let path): return try TextInput(path: path)
    case .bytes(let bytes): return TextInput(bytes: bytes, name: name)
    case .folder(let path): throw .unreadable(path)
    }
  }

  /// The folder, or that of the file; nil for bytes.
  var folder: String? {
    switch place {
    case .folder(let path): path
    case .file(let path): path.lastIndex(of: "/").map { String(path[..<$0]) }
    case .bytes: nil
    }
  }

  /// The name without its endings: of a file, what its owner called it.
  var stem: String {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    return String(last.prefix { $0 != "." })
  }
}

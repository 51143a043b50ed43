/// The path of an entry of a folder tree as the file system has it: bytes, not necessarily UTF-8.
struct TreePath: Hashable, Sendable {
  /// The bytes, with a zero at the end.
  let cString: [CChar]

  /// The root of the tree.
  static let root = TreePath(cString: [46, 0])

  private init(cString: [CChar]) {
    self.cString = cString
  }

  /// A path that is known as text.
  init(_ path: String) {
    cString = path.utf8.map { CChar(bitPattern: $0) } + [0]
  }

  /// The entry `name`, which ends in a zero, of a folder.
  init(_ name: UnsafePointer<CChar>, length: Int, in folder: TreePath) {
    var bytes: [CChar] = []
    if folder != .root {
      bytes.reserveCapacity(folder.cString.count + length + 1)
      bytes.append(contentsOf: folder.cString.dropLast())
      bytes.append(47)
    }
    bytes.append(contentsOf: UnsafeBufferPointer(start: name, count: length + 1))
    cString = bytes
  }

  /// The path as text; bytes that are not UTF-8 become U+FFFD.
  var text: String {
    String(decoding: cString.dropLast().lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The bytes.
  func hash(into hasher: inout Hasher) {
    cString.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}

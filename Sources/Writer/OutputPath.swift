import Foundation

/// The path of a file inside the output, relative to its root, with `/`: `blog/fete/index.html`.
///
/// A value of this type cannot lead out of the output, and names the same file on every system: it is in
/// Unicode normalization form C (UAX #15).
public struct OutputPath: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The path.
  public let description: String

  /// The longest name of one file or folder, in bytes (`NAME_MAX` on Linux).
  public static let longestName = 255
  /// The longest path, in bytes: below `PATH_MAX`, with room for the folder that holds the output.
  public static let longestPath = 3000
  /// How the names begin, at the root of the output, that the writer keeps for itself.
  public static let reservedPrefix = ".gazette-"

  /// A path that was checked.
  ///
  /// - Throws: what is wrong with it.
  public init(_ path: String) throws(OutputPathProblem) {
    guard !path.isEmpty else { throw .empty }
    guard path.utf8.first != UInt8(ascii: "/") else { throw .absolute(path) }
    guard path.utf8.count <= Self.longestPath else { throw .tooLong(path) }
    try Self.checkNames(of: path)
    try Self.checkCharacters(of: path)
    guard !path.utf8.starts(with: Self.reservedPrefix.utf8) else { throw .reserved(path) }
    description = path
  }

  /// By bytes.
  public static func < (left: OutputPath, right: OutputPath) -> Bool {
    left.description < right.description
  }

  /// The path as a case-insensitive file system compares it.
  var folded: String { isFoldable ? description.lowercased() : description }

  /// Whether such a file system may take another path for this one.
  var isFoldable: Bool { description.utf8.contains { $0 >= 0x80 || (0x41...0x5A).contains($0) } }

  private static func checkNames(of path: String) throws(OutputPathProblem) {
    var length = 0
    var dots = 0
    for byte in path.utf8 {
      guard byte == UInt8(ascii: "/") else {
        length += 1
        dots += byte == UInt8(ascii: ".") ? 1 : 0
        continue
      }
      try checkName(length: length, dots: dots, in: path)
      length = 0
      dots = 0
    }
    try checkName(length: length, dots: dots, in: path)
  }

  private static func checkName(length: Int, dots: Int, in path: String) throws(OutputPathProblem) {
    guard length > 0 else { throw .emptyName(path) }
    guard dots != length || length > 2 else { throw .dots(path) }
    guard length <= longestName else { throw .nameTooLong(path) }
  }

  private static func checkCharacters(of path: String) throws(OutputPathProblem) {
    if path.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return }
    let hasControl = path.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
    guard !hasControl else { throw .control(path) }
    guard path.precomposedStringWithCanonicalMapping.utf8.elementsEqual(path.utf8) else {
      throw .notNormalized(path)
    }
  }
}

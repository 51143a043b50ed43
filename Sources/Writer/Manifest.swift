import Glibc
import Text

/// The list of the files that Gazette wrote into an output: what it may replace and remove.
///
/// It lies in the output as `.gazette-manifest`: a line with the version, then the paths in byte order, one a line.
struct Manifest: Sendable {
  /// The name of the file, at the root of the output.
  static let name = ".gazette-manifest"

  /// The name under which it is written, before it is complete.
  static let unfinishedName = ".gazette-manifest-unfinished"

  /// Both names as paths.
  static let paths = [TreePath(name), TreePath(unfinishedName)]

  private static let firstLine = "gazette-manifest 1"

  /// The bytes of the file.
  let bytes: [UInt8]

  /// Whether there is no list.
  var isMissing: Bool { bytes.isEmpty }

  /// The list of these paths, which are in byte order.
  init(listing paths: some Sequence<String>) {
    var buffer = ByteBuffer()
    buffer.append(Self.firstLine)
    buffer.append(UInt8(ascii: "\n"))
    for path in paths {
      buffer.append(path)
      buffer.append(UInt8(ascii: "\n"))
    }
    bytes = buffer.bytes
  }

  /// The list that lies in an output; empty when there is none.
  init(in output: OpenFolder) throws(WriteError) {
    let path = output.path(of: Self.name)
    guard let file = OpenFile(reading: Self.name, in: output.descriptor) else {
      guard errno == ENOENT else { throw .refused(.read, path) }
      bytes = []
      return
    }
    guard let status = file.status(), status.isRegular else {
      throw .conflicts([Self.damage(at: SourceLocation(path: path))])
    }
    var content = [UInt8](repeating: 0, count: Int(status.st_size))
    guard let count = content.withUnsafeMutableBytes({ file.read(into: $0) }) else {
      throw .refused(.read, path)
    }
    bytes = Array(content.prefix(count))
  }

  /// The paths.
  ///
  /// - Parameter place: the path of the output, for the diagnostic when a line is no path of a file inside the
  ///   output: the list may have been damaged, and what it names is removed.
  func paths(place: String) throws(WriteError) -> [String] {
    guard !bytes.isEmpty else { return [] }
    let text = SourceText(path: "\(place)/\(Self.name)", bytes: bytes)
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true).makeIterator()
    guard let first = lines.next(), first.elementsEqual(Self.firstLine.utf8) else {
      throw .conflicts([Self.damage(at: text.location(SourcePosition(line: 1, column: 1)))])
    }
    var paths: [String] = []
    while let line = lines.next() {
      guard let path = try? OutputPath(String(decoding: line, as: UTF8.self)) else {
        let position = SourcePosition(line: paths.count + 2, column: 1)
        throw .conflicts([Self.damage(at: text.location(position, length: line.count))])
      }
      paths.append(path.description)
    }
    return paths
  }

  /// Writes the list into a folder; it is there as a whole or not at all.
  func write(in folder: OpenFolder) throws(WriteError) {
    unlinkat(folder.descriptor, Self.unfinishedName, 0)
    guard let file = OpenFile(making: Self.unfinishedName, in: folder.descriptor),
      bytes.withUnsafeBytes({ file.write($0) }),
      renameat(folder.descriptor, Self.unfinishedName, folder.descriptor, Self.name) == 0
    else { throw .refused(.write, folder.path(of: Self.name)) }
  }

  /// Removes the list from a folder.
  static func remove(from folder: OpenFolder) {
    unlinkat(folder.descriptor, unfinishedName, 0)
    unlinkat(folder.descriptor, name, 0)
  }

  private static func damage(at location: SourceLocation) -> Diagnostic {
    .error(
      "damaged-manifest", at: location,
      Message(
        en: "The list of the files that Gazette wrote is damaged, or comes from another version.",
        fr: "La liste des fichiers que Gazette a écrits est abîmée, ou vient d’une autre version."),
      help: Message(
        en: "Move your own files out of this folder, delete it, then build again.",
        fr: "Sortez vos propres fichiers de ce dossier, supprimez-le, puis relancez."))
  }
}

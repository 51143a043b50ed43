import Glibc
import Text
import Writer

/// The program that runs: what it is made of decides on what it yields.
enum RunningProgram {
  /// The identity of the executable and of every library that it has loaded; nil when the system does not tell.
  ///
  /// It is looked at once: later on the program loads more, such as the library for pictures.
  static let identity: [UInt8]? = {
    guard let maps = try? FileReader.stream("/proc/self/maps") else { return nil }
    var paths: Set<String> = []
    // Address, permissions, offset, device, inode, path (proc(5)).
    for line in maps.split(separator: UInt8(ascii: "\n")) {
      guard let start = line.firstIndex(of: UInt8(ascii: "/")) else { continue }
      let columns = line[..<start].split(separator: UInt8(ascii: " "))
      guard columns.count > 1, columns[1].contains(UInt8(ascii: "x")) else { continue }
      let path = String(decoding: line[start...], as: UTF8.self)
      // Code that a library wrote for itself while it runs.
      if !path.hasSuffix(" (deleted)") { paths.insert(path) }
    }
    var buffer = ByteBuffer()
    for path in paths.sorted() {
      guard let identity = FileIdentity(of: path) else { return nil }
      path.encode(into: &buffer)
      identity.encode(into: &buffer)
    }
    return paths.isEmpty ? nil : buffer.bytes
  }()
}

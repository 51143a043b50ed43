import Glibc
import Text
import Writer

/// The bytes of a file, here or on the disk.
public enum FileContent: Sendable {
  /// They are here.
  case bytes([UInt8])
  /// They are those of a regular file at a path of this machine, read in parts; a symbolic link is refused.
  case file(String)

  /// The size and the hash of the bytes.
  /// - Throws: `MachineRefusal` for a file that cannot be read.
  public func summary() throws(MachineRefusal) -> FileSummary {
    var hash = SHA256()
    var byteCount = 0
    try read { part in
      hash.update(part)
      byteCount += part.count
      return true
    }
    return FileSummary(byteCount: byteCount, digest: hash.digest)
  }

  /// How many bytes there are.
  /// - Throws: `MachineRefusal` for a file that cannot be read.
  func byteCount() throws(MachineRefusal) -> Int {
    switch self {
    case .bytes(let bytes): bytes.count
    case .file(let path): try SourceFile(path).byteCount
    }
  }

  /// All bytes.
  func bytes() throws(MachineRefusal) -> [UInt8] {
    if case .bytes(let bytes) = self { return bytes }
    var all: [UInt8] = []
    try read { part in
      all.append(contentsOf: part)
      return true
    }
    return all
  }

  /// Gives the bytes in parts, until `take` answers false.
  func read(_ take: (UnsafeRawBufferPointer) -> Bool) throws(MachineRefusal) {
    switch self {
    case .bytes(let bytes): _ = bytes.withUnsafeBytes(take)
    case .file(let path): try SourceFile(path).read(take)
    }
  }
}

/// What the bytes of a file come to.
public struct FileSummary: Sendable, Hashable {
  /// How many there are.
  public let byteCount: Int
  /// Their hash.
  public let digest: SHA256.Digest
}

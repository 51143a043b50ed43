import Glibc
import Text

/// Tells whether files have the same bytes: sizes first, then bytes. Its buffers serve for many files.
struct FileComparison {
  private static let chunk = 64 << 10

  private var left = [UInt8](repeating: 0, count: Self.chunk)
  private var right: [UInt8] = []

  /// Whether a regular file holds exactly the bytes of a buffer.
  mutating func isSame(_ file: borrowing OpenFile, as buffer: borrowing ByteBuffer) -> Bool {
    guard let status = file.status(), status.isRegular, status.st_size == buffer.count else { return false }
    return buffer.bytes.withUnsafeBytes { expected in
      left.withUnsafeMutableBytes { found in
        var start = 0
        while start < expected.count {
          let part = UnsafeRawBufferPointer(
            rebasing: expected[start..<min(start + Self.chunk, expected.count)])
          let place = UnsafeMutableRawBufferPointer(rebasing: found[..<part.count])
          guard file.read(into: place) == part.count, Self.areEqual(place, part) else { return false }
          start += part.count
        }
        return true
      }
    }
  }

  /// Whether two regular files hold the same bytes; reads both from where they stand.
  mutating func isSame(_ file: borrowing OpenFile, as other: borrowing OpenFile) -> Bool {
    guard let status = file.status(), let otherStatus = other.status(), status.isRegular,
      status.st_size == otherStatus.st_size
    else { return false }
    if right.isEmpty { right = [UInt8](repeating: 0, count: Self.chunk) }
    return left.withUnsafeMutableBytes { left in
      right.withUnsafeMutableBytes { right in
        while true {
          guard let count = file.read(into: left), other.read(into: right) == count else { return false }
          if count == 0 { return true }
          let part = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(right)[..<count])
          guard Self.areEqual(left, part) else { return false }
        }
      }
    }
  }

  /// Whether `left` begins with the bytes of `right`.
  private static func areEqual(_ left: UnsafeMutableRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    guard let leftStart = left.baseAddress, let rightStart = right.baseAddress else { return true }
    return memcmp(leftStart, rightStart, right.count) == 0
  }
}

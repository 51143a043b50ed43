import Glibc
import Text
import Writer

/// A folder of the user, outside every project, for what saves work the next time and can be lost at any time.
///
/// What is read from it is whole and of this version, or it is not there: each file ends in a checksum and comes into
/// its place in one step. It must not lie in the project, where somebody who sends a change could put a file of their
/// own into it.
struct CacheFolder: Sendable {
  /// The path; it need not exist.
  let path: String

  private static let mark = Array("gazette-cache 1\n".utf8)
  /// Nothing larger is read.
  private static let largest = 1 << 30

  /// The content of a file; nil when there is none, or a damaged one.
  func content(of name: String) -> ArraySlice<UInt8>? {
    let file = open("\(path)/\(name)", O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
      status.st_size <= Self.largest, status.st_size >= Self.mark.count + 8
    else { return nil }
    let size = Int(status.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = read(file, buffer.baseAddress.map { $0 + count }, size - count)
        if got <= 0 { return }
        count += got
      }
    }
    guard bytes.count == size, bytes.starts(with: Self.mark) else { return nil }
    let content = bytes[Self.mark.count..<(size - 8)]
    var decoder = ByteDecoder(bytes[(size - 8)...])
    guard (try? Int(from: &decoder)) == Self.checksum(content) else { return nil }
    return content
  }

  /// Puts a file into its place. When that is not possible, there is none: the next build takes longer.
  /// - Parameter content: its bytes, piece by piece.
  func keep(_ content: some Sequence<ArraySlice<UInt8>>, as name: String) {
    makeFolders()
    let place = "\(path)/\(name)"
    let unfinished = "\(place)-\(getpid())"
    unlink(unfinished)
    let file = open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    var (sum, end) = (Checksum(), ByteBuffer())
    var isWritten = Self.write(Self.mark[...], to: file)
    for piece in content {
      guard isWritten else { break }
      sum.add(piece)
      isWritten = Self.write(piece, to: file)
    }
    sum.value.encode(into: &end)
    isWritten = isWritten && Self.write(end.bytes[...], to: file)
    guard close(file) == 0, isWritten, Glibc.rename(unfinished, place) == 0 else {
      unlink(unfinished)
      return
    }
  }

  /// Gives a file another name, in the place of what has it.
  func rename(_ name: String, to other: String) {
    _ = Glibc.rename("\(path)/\(name)", "\(path)/\(other)")
  }

  /// Removes a file.
  func remove(_ name: String) {
    unlink("\(path)/\(name)")
  }

  /// Writes all of the bytes.
  static func write(_ bytes: ArraySlice<UInt8>, to file: Int32) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var count = 0
      while count < bytes.count {
        let step = Glibc.write(file, bytes.baseAddress.map { $0 + count }, bytes.count - count)
        if step > 0 { count += step } else if errno != EINTR { return false }
      }
      return true
    }
  }

  private func makeFolders() {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/" + part
      mkdir(made, 0o700)
    }
  }

  /// The checksum of some bytes.
  static func checksum(_ bytes: ArraySlice<UInt8>) -> Int {
    var sum = Checksum()
    sum.add(bytes)
    return sum.value
  }
}

import Glibc

/// A file, read as UTF-8 text from the beginning to the end, piece by piece.
final class TextInput {
  /// The name for messages.
  let name: String
  private let descriptor: Int32
  private var memory: ArraySlice<UInt8>
  private var decoding: TextDecoding?
  private var isAtEnd = false
  private var piece = [UInt8](repeating: 0, count: 1 << 16)
  private let path: String

  /// Bytes at hand.
  init(bytes: [UInt8], name: String) {
    self.name = name
    path = name
    descriptor = -1
    memory = bytes[...]
  }

  /// A file.
  init(path: String) throws(ImportRefusal) {
    name = path.split(separator: "/").last.map(String.init) ?? path
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    memory = []
    guard descriptor >= 0 else { throw .unreadable(path, code: errno) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Bytes that were no UTF-8 where the file said so.
  var guessed: Int { decoding?.guessed ?? 0 }

  /// The next piece of the text; empty at the end.
  /// - Throws: what keeps the rest of the file from us: half an export must not pass for a whole one.
  func next() throws(ImportRefusal) -> [UInt8] {
    var text: [UInt8] = []
    while text.isEmpty, !isAtEnd {
      var bytes = try read()
      isAtEnd = bytes.isEmpty
      if decoding == nil {
        let (encoding, mark) = TextDecoding.detect(bytes)
        decoding = TextDecoding(encoding)
        bytes = bytes.dropFirst(mark)
      }
      decoding?.add(bytes, isLast: isAtEnd, to: &text)
    }
    return text
  }

  /// All that is left.
  func all() throws(ImportRefusal) -> [UInt8] {
    var text: [UInt8] = []
    while true {
      let piece = try next()
      if piece.isEmpty { return text }
      text += piece
    }
  }

  private func read() throws(ImportRefusal) -> ArraySlice<UInt8> {
    if descriptor < 0 {
      let piece = memory.prefix(1 << 16)
      memory = memory.dropFirst(1 << 16)
      return piece
    }
    while true {
      let count = piece.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { return piece[..<count] }
      if errno != EINTR { throw .unreadable(path, code: errno) }
    }
  }
}

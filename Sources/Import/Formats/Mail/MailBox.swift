import Glibc

/// Messages where they lie: in one mbox file, or in one file each.
final class MailBox {
  /// Where a message is.
  private enum Place {
    case range(Range<Int>)
    case file(String)
  }

  private var places: [Place] = []
  private let descriptor: Int32
  private let memory: [UInt8]
  private let name: String

  /// Looks for the messages of a source.
  init(_ source: ImportSource) throws(ImportRefusal) {
    name = source.name
    switch source.place {
    case .bytes(let bytes):
      memory = bytes
      descriptor = -1
    case .file(let path):
      memory = []
      descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
      guard descriptor >= 0 else { throw .unreadable(path, code: errno) }
    case .folder(let folder):
      memory = []
      descriptor = -1
      places = try source.files.filter { $0.lowercased().hasSuffix(".eml") }.map { .file("\(folder)/\($0)") }
      return
    }
    try scan()
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// How many messages there are.
  var count: Int { places.count }

  /// The bytes of a message; at most so many.
  func bytes(of index: Int, limit: Int = .max) throws(ImportRefusal) -> [UInt8] {
    switch places[index] {
    case .file(let path): return try ProjectWriting.content(of: path).map { Array($0.prefix(limit)) } ?? []
    case .range(let range):
      return try read(range.lowerBound..<min(range.upperBound, range.lowerBound + min(limit, 1 << 40)))
    }
  }

  private func read(_ range: Range<Int>) throws(ImportRefusal) -> [UInt8] {
    if descriptor < 0 { return Array(memory[range.clamped(to: 0..<memory.count)]) }
    var bytes = [UInt8](repeating: 0, count: range.count)
    var done = 0
    while done < range.count {
      let count = bytes.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress.map { $0 + done }, range.count - done, off_t(range.lowerBound + done))
      }
      if count == 0 { break }
      if count > 0 { done += count } else if errno != EINTR { throw .unreadable(name, code: errno) }
    }
    return Array(bytes[..<done])
  }

  /// RFC 4155: a line `From somebody Fri May  1 18:30:00 2026` behind an empty one begins a message.
  private func scan() throws(ImportRefusal) {
    var offset = 0
    var lineStart = 0
    var line: [UInt8] = []
    var isAfterEmpty = true
    var start: Int?
    func end(at place: Int) {
      if let first = start, place > first { places.append(.range(first..<place)) }
    }
    while true {
      let piece = try read(offset..<(offset + (1 << 20)))
      if piece.isEmpty { break }
      for byte in piece {
        offset += 1
        guard byte == 0x0A else {
          if line.count < 200 { line.append(byte) }
          continue
        }
        if isAfterEmpty, Self.isSeparator(line) {
          end(at: lineStart)
          start = offset
        } else if start == nil, places.isEmpty, !line.isEmpty {
          // A single message without an envelope
          start = lineStart
        }
        isAfterEmpty = line.isEmpty || line == [0x0D]
        lineStart = offset
        line.removeAll(keepingCapacity: true)
      }
    }
    end(at: offset)
  }

  private static func isSeparator(_ line: [UInt8]) -> Bool {
    guard line.starts(with: "From ".utf8) else { return false }
    let words = String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    return words.contains { $0.contains(":") && $0.first?.isNumber == true }
      && words.contains { $0.count == 4 && Int($0) != nil }
  }
}

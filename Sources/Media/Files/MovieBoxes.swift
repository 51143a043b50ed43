/// The boxes of an ISO base media file at its first level (ISO/IEC 14496-12, 4.2): films, HEIC and AVIF pictures.
struct MovieBoxes: Sequence {
  /// A box and where its bytes lie, its head among them.
  struct Box: Sendable, Hashable {
    let name: String
    let start: Int
    let length: Int
  }

  private let boxes: [Box]

  /// Reads the heads of the boxes of a file; what follows a damaged one is one box without a name.
  init(_ file: borrowing SourceFile) {
    var boxes: [Box] = []
    var start = 0
    while start + 8 <= file.byteCount, boxes.count < 10_000 {
      let head = file.bytes(from: start, Swift.min(16, file.byteCount - start))
      var length = head.big(at: 0, 4) ?? 0
      // 1: the length follows, in eight bytes; 0: to the end.
      if length == 1 { length = head.big(at: 8, 8) ?? 0 } else if length == 0 { length = file.byteCount - start }
      let rest = file.byteCount - start
      let isWhole = length >= 8 && length <= rest
      let name = isWhole ? String(decoding: head[4..<8], as: UTF8.self) : ""
      boxes.append(Box(name: name, start: start, length: isWhole ? length : rest))
      start += isWhole ? length : rest
    }
    self.boxes = boxes
  }

  func makeIterator() -> [Box].Iterator { boxes.makeIterator() }
}

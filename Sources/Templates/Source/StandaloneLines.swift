/// Finds the lines that hold nothing but a tag, so that they leave no empty line in the page.
///
/// The rule is the Mustache specification's: one section, comment, partial or delimiter tag with white space
/// around it. `{{<parent}}` and its end do not count, since nothing but blocks matters between them.
struct StandaloneLines {
  private let bytes: [UInt8]
  private(set) var tags: [Tag]

  init(_ bytes: [UInt8], _ tags: [Tag]) {
    self.bytes = bytes
    self.tags = tags
    markParentEnds()
    var first = 0
    while first < tags.count {
      var next = first + 1
      while next < tags.count, !hasLineFeed(tags[next - 1].range.upperBound..<tags[next].range.lowerBound) {
        next += 1
      }
      trimLine(first..<next)
      first = next
    }
  }

  private mutating func markParentEnds() {
    var open: [Tag.Kind] = []
    for index in tags.indices {
      if tags[index].kind.opens { open.append(tags[index].kind) }
      if tags[index].kind == .close, let kind = open.popLast() { tags[index].closesParent = kind == .parent }
    }
  }

  private mutating func trimLine(_ group: Range<Int>) {
    let counted = group.filter { tags[$0].kind != .parent && !tags[$0].closesParent }
    guard counted.count <= 1, group.allSatisfy({ tags[$0].kind.standsAlone }) else { return }
    let (first, last) = (group.lowerBound, group.upperBound - 1)
    let start = lineStart(tags[first].range.lowerBound)
    let end = lineEnd(tags[last].range.upperBound)
    guard isBlank(start..<tags[first].range.lowerBound), isBlank(tags[last].range.upperBound..<end)
    else { return }
    for index in group.dropFirst() {
      guard isBlank(tags[index - 1].range.upperBound..<tags[index].range.lowerBound) else { return }
    }
    for index in group.dropFirst() { tags[index - 1].textStart = tags[index].range.lowerBound }
    tags[first].indentation = start..<tags[first].range.lowerBound
    tags[first].textEnd = start
    tags[last].textStart = end
  }

  private func hasLineFeed(_ range: Range<Int>) -> Bool { bytes[range].contains(10) }

  private func isBlank(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy(\.isSpace) }

  private func lineStart(_ offset: Int) -> Int {
    (bytes[..<offset].lastIndex(of: 10) ?? -1) + 1
  }

  private func lineEnd(_ offset: Int) -> Int {
    bytes[offset...].firstIndex(of: 10).map { $0 + 1 } ?? bytes.count
  }
}

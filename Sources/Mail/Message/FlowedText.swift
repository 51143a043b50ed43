/// Plain text in the form `format=flowed; delsp=no` (RFC 3676).
enum FlowedText {
  /// Lines that begin with a space, `>` or `From ` get a space in front (section 4.4). A line that ends in a space goes
  /// on in the next; the line before a signature, `-- `, never does (section 4.3).
  static func stuffed(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + 64)
    for line in text.split(separator: 10, omittingEmptySubsequences: false) {
      if line.first == 32 || line.first == UInt8(ascii: ">") || line.starts(with: "From ".utf8) { result.append(32) }
      result += line
      result.append(10)
    }
    result.removeLast()
    return result
  }
}

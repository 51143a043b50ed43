import Text

extension Heading: ByteCodable {
  /// All of it.
  public func encode(into buffer: inout ByteBuffer) {
    level.encode(into: &buffer)
    depth.encode(into: &buffer)
    text.encode(into: &buffer)
    id.encode(into: &buffer)
    line.encode(into: &buffer)
  }

  /// All of it.
  public init(from decoder: inout ByteDecoder) throws(DamagedBytes) {
    let (level, depth) = (try Int(from: &decoder), try Int(from: &decoder))
    let (text, id) = (try String(from: &decoder), try String(from: &decoder))
    self.init(level: level, depth: depth, text: text, id: id, line: try Int(from: &decoder))
  }
}

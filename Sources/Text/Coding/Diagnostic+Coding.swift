extension Message: ByteCodable {
  /// Both texts.
  public func encode(into buffer: inout ByteBuffer) {
    english.encode(into: &buffer)
    french.encode(into: &buffer)
  }

  /// Both texts.
  public init(from decoder: inout ByteDecoder) throws(DamagedBytes) {
    self.init(en: try String(from: &decoder), fr: try String(from: &decoder))
  }
}

extension SourcePosition: ByteCodable {
  /// Line and column.
  public func encode(into buffer: inout ByteBuffer) {
    line.encode(into: &buffer)
    column.encode(into: &buffer)
  }

  /// Line and column.
  public init(from decoder: inout ByteDecoder) throws(DamagedBytes) {
    self.init(line: try Int(from: &decoder), column: try Int(from: &decoder))
  }
}

extension SourceLocation: ByteCodable {
  /// The path, the place and the line.
  public func encode(into buffer: inout ByteBuffer) {
    path.encode(into: &buffer)
    position.encode(into: &buffer)
    length.encode(into: &buffer)
    line.encode(into: &buffer)
  }

  /// The path, the place and the line.
  public init(from decoder: inout ByteDecoder) throws(DamagedBytes) {
    self.init(
      path: try String(from: &decoder), position: try SourcePosition?(from: &decoder), length: try Int(from: &decoder),
      line: try String?(from: &decoder))
  }
}

extension Diagnostic: ByteCodable {
  /// All of it.
  public func encode(into buffer: inout ByteBuffer) {
    severity.rawValue.encode(into: &buffer)
    code.encode(into: &buffer)
    location.encode(into: &buffer)
    summary.encode(into: &buffer)
    help.encode(into: &buffer)
  }

  /// All of it.
  public init(from decoder: inout ByteDecoder) throws(DamagedBytes) {
    guard let severity = Severity(rawValue: try String(from: &decoder)) else { throw DamagedBytes() }
    self.init(
      severity, try String(from: &decoder), at: try SourceLocation(from: &decoder), try Message(from: &decoder),
      help: try Message?(from: &decoder))
  }
}

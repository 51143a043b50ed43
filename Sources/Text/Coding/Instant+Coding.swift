extension Instant: ByteCodable {
  /// The seconds.
  public func encode(into buffer: inout ByteBuffer) {
    secondsSinceEpoch.encode(into: &buffer)
  }

  /// The seconds.
  public init(from decoder: inout ByteDecoder) throws(DamagedBytes) {
    self.init(secondsSinceEpoch: try Int(from: &decoder))
  }
}

extension TimeZoneRules.Transition: ByteCodable {
  /// All of it.
  public func encode(into buffer: inout ByteBuffer) {
    instant.encode(into: &buffer)
    offset.encode(into: &buffer)
    isDaylightSaving.encode(into: &buffer)
  }

  /// All of it.
  public init(from decoder: inout ByteDecoder) throws(DamagedBytes) {
    self.init(
      instant: try Instant(from: &decoder), offset: try Int(from: &decoder), isDaylightSaving: try Bool(from: &decoder))
  }
}

extension TimeZoneRules: ByteCodable {
  /// All rules.
  public func encode(into buffer: inout ByteBuffer) {
    identifier.encode(into: &buffer)
    firstOffset.encode(into: &buffer)
    transitions.encode(into: &buffer)
  }

  /// All rules.
  public init(from decoder: inout ByteDecoder) throws(DamagedBytes) {
    self.init(
      identifier: try String(from: &decoder), firstOffset: try Int(from: &decoder),
      transitions: try [Transition](from: &decoder))
  }
}

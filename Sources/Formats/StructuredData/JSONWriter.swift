import Text

/// Writes JSON straight into bytes, with the commas in the right places. Texts are escaped so that the result can
/// stand inside an HTML `script` element. A member without a value is left out.
public struct JSONWriter: Sendable {
  /// What was written so far.
  public private(set) var buffer: ByteBuffer
  private var needsComma = false

  /// A writer with room for so many bytes.
  public init(capacity: Int = 1024) {
    buffer = ByteBuffer(capacity: capacity)
  }

  /// Writes straight to where a buffer ends.
  public static func write(to buffer: inout ByteBuffer, _ body: (inout JSONWriter) -> Void) {
    var writer = JSONWriter(capacity: 0)
    swap(&writer.buffer, &buffer)
    body(&writer)
    swap(&writer.buffer, &buffer)
  }

  /// Adds an object: as the whole text, or as an element of a list.
  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    nest("{", "}", members)
  }

  /// Adds an element of a list.
  public mutating func element(_ text: String) {
    separate()
    buffer.append(json: text)
  }

  /// Adds a member that is a text.
  public mutating func member(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    begin(name)
    buffer.append(json: text)
    needsComma = true
  }

  /// Adds a member that is a whole number.
  public mutating func member(_ name: StaticString, _ number: Int?) {
    guard let number else { return }
    begin(name)
    buffer.append(number)
    needsComma = true
  }

  /// Adds a member that is true or false.
  public mutating func member(_ name: StaticString, _ value: Bool?) {
    guard let value else { return }
    begin(name)
    buffer.append(literal: value ? "true" : "false")
    needsComma = true
  }

  /// Adds a member that is a list of texts, unless there are none.
  public mutating func member(_ name: StaticString, _ texts: [String]) {
    member(name, each: texts) { $0.element($1) }
  }

  /// Adds a member that is an object.
  public mutating func member(_ name: StaticString, object members: (inout JSONWriter) -> Void) {
    begin(name)
    nest("{", "}", members)
  }

  /// Adds a member that is a list with an element for each value, unless there are none.
  public mutating func member<Element>(
    _ name: StaticString, each values: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    guard !values.isEmpty else { return }
    begin(name)
    nest("[", "]") { writer in
      for value in values { write(&writer, value) }
    }
  }

  private mutating func begin(_ name: StaticString) {
    separate()
    buffer.append(UInt8(ascii: "\""))
    buffer.append(literal: name)
    buffer.append(literal: "\":")
    needsComma = false
  }

  private mutating func nest(_ opening: StaticString, _ closing: StaticString, _ body: (inout JSONWriter) -> Void) {
    separate()
    buffer.append(literal: opening)
    needsComma = false
    body(&self)
    buffer.append(literal: closing)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { buffer.append(UInt8(ascii: ",")) }
    needsComma = true
  }
}

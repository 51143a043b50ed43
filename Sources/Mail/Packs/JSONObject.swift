import Text

/// A JSON object (RFC 8259), a key a line.
struct JSONObject {
  private let indent: Int
  private var buffer = ByteBuffer()

  init(indent: Int = 0) {
    self.indent = indent
  }

  /// Adds a text.
  mutating func add(_ key: String, _ text: String) {
    var value = ByteBuffer()
    value.append(json: text)
    add(key, raw: value.string)
  }

  /// Adds a value that is JSON already.
  mutating func add(_ key: String, raw value: String) {
    buffer.append(buffer.count == 0 ? "{\n" : ",\n")
    buffer.append(String(repeating: "  ", count: indent + 1))
    buffer.append(json: key)
    buffer.append(": ")
    buffer.append(value)
  }

  /// The object, with a line feed at the end unless it lies in another.
  var bytes: [UInt8] {
    buffer.bytes + "\n\(String(repeating: "  ", count: indent))}\(indent == 0 ? "\n" : "")".utf8
  }
}

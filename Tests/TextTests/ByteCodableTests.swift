import Testing
import Text

@Suite struct ByteCodableTests {
  private func bytes(_ value: some ByteCodable) -> [UInt8] {
    var buffer = ByteBuffer()
    value.encode(into: &buffer)
    return buffer.bytes
  }

  private func comesBack<Value: ByteCodable & Equatable>(_ value: Value) -> Bool {
    var decoder = ByteDecoder(bytes(value)[...])
    return (try? Value(from: &decoder)) == value && decoder.isAtEnd
  }

  @Test func `every value comes back`() {
    #expect(comesBack(true) && comesBack(false))
    #expect(comesBack(0) && comesBack(-1) && comesBack(Int.max) && comesBack(Int.min))
    #expect(comesBack("") && comesBack("é\u{0}ت"))
    #expect(comesBack(Int?.none) && comesBack(Int?.some(3)))
    #expect(comesBack([Int]()) && comesBack(["a", "", "b"]) && comesBack([String?.none, "x"]))
    let place = SourceLocation(path: "a.md", position: SourcePosition(line: 3, column: 4), length: 2, line: "b")
    #expect(comesBack(Diagnostic.error("x", at: place, Message(en: "a", fr: "b"), help: Message(en: "", fr: "c"))))
    #expect(comesBack(Diagnostic.warning("y", at: SourceLocation(path: "b"), Message(en: "a", fr: "b"))))
    let change = TimeZoneRules.Transition(
      instant: Instant(secondsSinceEpoch: -7), offset: 3600, isDaylightSaving: true)
    #expect(comesBack(TimeZoneRules(identifier: "Europe/Paris", firstOffset: -60, transitions: [change])))
  }

  @Test func `bytes that are cut or changed never trap`() {
    let value = [Message(en: "one", fr: "un"), Message(en: "two", fr: "deux")]
    let whole = bytes(value)
    for end in whole.indices {
      var decoder = ByteDecoder(whole[..<end])
      #expect(throws: DamagedBytes.self) { try [Message](from: &decoder) }
    }
    for place in whole.indices {
      for byte: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
        var copy = whole
        copy[place] = byte
        var decoder = ByteDecoder(copy[...])
        _ = try? [Message](from: &decoder)
      }
    }
  }

  @Test(arguments: [0, 1, 255, 256, 257, 512, 600])
  func `the pieces of a list are its bytes`(_ count: Int) {
    let list = (0..<count).map { "élément \($0)" }
    var whole = ByteBuffer()
    list.encode(into: &whole)
    #expect(Array(list.encodedPieces.joined()) == whole.bytes)
  }
}

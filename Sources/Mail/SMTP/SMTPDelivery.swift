import Text

/// Hands one message to a mail server (RFC 5321). No password is ever sent.
public struct SMTPDelivery: Sendable {
  /// The server.
  public var server: ServerAddress
  /// How many seconds the server may take for each answer.
  public var seconds = 30

  /// A delivery to a server.
  public init(to server: ServerAddress) {
    self.server = server
  }

  /// Sends a message, and waits until the server has taken it.
  /// - Returns: the words in which the server accepted it.
  /// - Throws: why it was not sent; then nothing was.
  @discardableResult
  public func send(_ message: [UInt8], from sender: String, to recipient: String) throws(SMTPFailure) -> String {
    let connection = try SMTPConnection(to: server, seconds: seconds)
    let greeting = try reply(of: connection)
    guard greeting.code > 0 else { throw .noMailServer(server, said: greeting.lines.joined(separator: " ")) }
    guard greeting.code == 220 else { throw .refused(.greeting, reply: greeting.text) }
    let extensions = try hello(connection)
    let needsUnicode = [sender, recipient].contains { !$0.utf8.allSatisfy { $0 < 128 } }
    if needsUnicode, !extensions.contains("SMTPUTF8") { throw .needsUnicodeAddresses(server) }
    let parameters = needsUnicode ? " SMTPUTF8" : ""
    try ask("MAIL FROM:<\(Self.path(sender))>\(parameters)", of: connection, for: .sender(sender))
    try ask("RCPT TO:<\(Self.path(recipient))>", of: connection, for: .recipient(recipient))
    try ask("DATA", of: connection, for: .message)
    try connection.send(Self.stuffed(message))
    let end = try reply(of: connection)
    guard end.isPositive else { throw .refused(.message, reply: end.text) }
    // The message is taken: whatever happens to the farewell does not matter.
    try? connection.send(Array("QUIT\r\n".utf8))
    return end.text
  }

  /// Lines that begin with a full stop get a second one, and a full stop alone ends the message (RFC 5321 section
  /// 4.5.2). Every line feed travels with its carriage return.
  static func stuffed(_ message: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(message.count + 64)
    var isAtLineStart = true
    var last: UInt8 = 0
    for byte in message {
      if byte == 10, last != 13 { result.append(13) }
      if isAtLineStart, byte == UInt8(ascii: ".") { result.append(byte) }
      result.append(byte)
      isAtLineStart = byte == 10
      last = byte
    }
    if !isAtLineStart { result += "\r\n".utf8 }
    return result + ".\r\n".utf8
  }

  // MARK: Conversation

  /// The names of the extensions that the server speaks; none when it knows only the old greeting.
  private func hello(_ connection: SMTPConnection) throws(SMTPFailure) -> Set<String> {
    // An address literal: we have no name that others could look up (RFC 5321 section 4.1.3).
    try connection.send(Array("EHLO [127.0.0.1]\r\n".utf8))
    let answer = try reply(of: connection)
    if answer.isPositive {
      return Set(answer.lines.dropFirst().compactMap { $0.split(separator: " ").first?.uppercased() })
    }
    try ask("HELO [127.0.0.1]", of: connection, for: .greeting)
    return []
  }

  private func ask(_ line: String, of connection: SMTPConnection, for step: SMTPFailure.Step) throws(SMTPFailure) {
    try connection.send(Array("\(line)\r\n".utf8))
    let answer = try reply(of: connection)
    if answer.code == 530 || answer.code == 535 { throw .wantsPassword(server) }
    guard answer.isPositive else { throw .refused(step, reply: answer.text) }
  }

  private func reply(of connection: SMTPConnection) throws(SMTPFailure) -> SMTPReply {
    var lines = [try connection.line()]
    while let last = lines.last, !SMTPReply.isLast(last), lines.count < 100 { lines.append(try connection.line()) }
    return SMTPReply(lines)
  }

  /// An address without what could end it or begin a command of its own.
  private static func path(_ address: String) -> String {
    String(String.UnicodeScalarView(address.unicodeScalars.filter { $0.value > 32 && $0 != "<" && $0 != ">" }))
  }
}

import Text

/// A letter as a message (RFC 5322, RFC 2045): `multipart/alternative`, the text first and the HTML last, both
/// quoted-printable. The same letter gives the same bytes.
public struct MailMessage: Sendable {
  /// The message, lines with CR LF, none longer than 78 characters but for addresses.
  public let bytes: [UInt8]

  /// A draft for a mail program, without a recipient, that Outlook opens for writing (`X-Unsent`).
  public init(draftOf letter: FittedLetter) {
    self.init(letter) { header in
      header.add("X-Unsent", "1")
      if let date = letter.letter.date { header.add("Date", date.rfc5322) }
    }
  }

  /// A message to one recipient, sent now.
  public init(_ letter: FittedLetter, to recipient: String, at now: Timestamp) {
    self.init(letter) { header in
      header.add("To", mailbox: Mailbox(name: "", address: recipient))
      header.add("Date", now.rfc5322)
      let host = letter.letter.sender.address.split(separator: "@").last ?? "localhost"
      header.add(
        "Message-ID",
        "<letter-\(letter.letter.number).\(now.instant.secondsSinceEpoch)@\(MessageHeader.line(String(host)))>")
    }
  }

  private init(_ fitted: FittedLetter, fields: (inout MessageHeader) -> Void) {
    let letter = fitted.letter
    var header = MessageHeader()
    header.add("From", mailbox: letter.sender)
    if let replyTo = letter.replyTo { header.add("Reply-To", mailbox: replyTo) }
    header.add("Subject", text: fitted.subject)
    fields(&header)
    // RFC 2369: a way out that is real; a service puts its own in this place (RFC 8058).
    header.add("List-Unsubscribe", "<\(Self.ascii(letter.unsubscribeAddress))>")
    header.add("Content-Language", letter.language.tag)
    header.add("MIME-Version", "1.0")
    // Quoted-printable never holds “=_”.
    let boundary = "=_letter_\(letter.number)"
    header.add("Content-Type", "multipart/alternative;", "boundary=\"\(boundary)\"")
    var bytes = header.bytes
    bytes += Self.part("text/plain; charset=utf-8; format=flowed; delsp=no", FlowedText.stuffed(fitted.text), boundary)
    bytes += Self.part("text/html; charset=utf-8", fitted.html, boundary)
    self.bytes = bytes + "\r\n--\(boundary)--\r\n".utf8
  }

  private static func part(_ type: String, _ content: [UInt8], _ boundary: String) -> [UInt8] {
    let head = "\r\n--\(boundary)\r\nContent-Type: \(type)\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    return Array(head.utf8) + QuotedPrintable.encoded(content)
  }

  /// An address in which only ASCII without spaces and angle brackets is left.
  private static func ascii(_ address: String) -> String {
    var result = ""
    for byte in address.utf8 {
      let isPlain = byte > 32 && byte < 127 && byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">")
      if isPlain {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = [UInt8(ascii: "%"), QuotedPrintable.digit(byte >> 4), QuotedPrintable.digit(byte & 15)]
        result += String(decoding: digits, as: UTF8.self)
      }
    }
    return result
  }
}

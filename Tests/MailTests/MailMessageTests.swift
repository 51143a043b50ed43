import Foundation
import Testing
import Text

@testable import Mail

@Suite struct MailMessageTests {
  @Test func `a draft is a multipart message with the text first and the HTML last`() throws {
    let letter = Letter.example(html: "<p>Né en été = 4 €</p>", text: "Né en été = 4 €\n-- \nNous\n")
    let message = String(
      decoding: MailMessage(draftOf: FittedLetter(letter, for: .mailProgram)).bytes, as: UTF8.self)
    #expect(
      message.replacing("\r\n", with: "\n") == """
        From: =?utf-8?q?Les_=C3=89tablis?= <lettre@les-etablis.example>
        Subject: =?utf-8?q?La_Lettre_de_l=E2=80=99=C3=A9tabli_n=C2=B0_40_?=
         =?utf-8?q?=3A_avant_la_pluie?=
        X-Unsent: 1
        Date: Fri, 13 Nov 2026 08:00:00 +0000
        List-Unsubscribe: <mailto:lettre@les-etablis.example?subject=D%C3%A9sinscription>
        Content-Language: fr
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary="=_letter_40"

        --=_letter_40
        Content-Type: text/plain; charset=utf-8; format=flowed; delsp=no
        Content-Transfer-Encoding: quoted-printable

        N=C3=A9 en =C3=A9t=C3=A9 =3D 4 =E2=82=AC
        --=20
        Nous

        --=_letter_40
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        <p>N=C3=A9 en =C3=A9t=C3=A9 =3D 4 =E2=82=AC</p>
        --=_letter_40--

        """)
  }

  @Test(arguments: [0, 1, 70, 74, 75, 76, 77, 150, 5000])
  func `lines of any length come back, and none is longer than 76`(length: Int) {
    for unit in ["a", "é", "=", "😀", " ", ".", "F"] {
      let text = Array(String(repeating: unit, count: length).utf8) + [10]
      let encoded = QuotedPrintable.encoded(text)
      #expect(encoded.split(separator: 10).allSatisfy { $0.count <= 77 && $0.last == 13 })
      #expect(decoded(encoded) == text)
    }
  }

  @Test func `no line begins with a full stop or From`() {
    let text = Array(".\n..x\nFrom y\n>From z\n".utf8)
    let encoded = QuotedPrintable.encoded(text)
    for line in encoded.split(separator: 10) {
      #expect(line.first != UInt8(ascii: "."))
      #expect(!line.starts(with: "From ".utf8))
    }
    #expect(decoded(encoded) == text)
  }

  @Test func `nothing in a subject or a name begins a field of its own`() {
    var letter = Letter.example(subject: "Bonjour\r\nBcc: a@b.example\n\nx", preheader: "")
    letter.sender = Mailbox(name: "A\r\nBcc: c@d.example", address: "e@f.example>\r\nBcc: g@h.example")
    let message = String(decoding: MailMessage(draftOf: FittedLetter(letter, for: .mailProgram)).bytes, as: UTF8.self)
    let head = message.components(separatedBy: "\r\n\r\n")[0]
    #expect(!head.components(separatedBy: "\r\n").contains { $0.hasPrefix("Bcc") })
  }

  @Test func `flowed text comes back`() {
    let text = " espace\n> cité\nFrom ici\nligne \nsuite\n-- \nfin"
    let stuffed = String(decoding: FlowedText.stuffed(Array(text.utf8)), as: UTF8.self)
    #expect(stuffed == "  espace\n > cité\n From ici\nligne \nsuite\n-- \nfin")
    let lines = stuffed.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.map { $0.hasPrefix(" ") ? $0.dropFirst() : $0 }.joined(separator: "\n") == text)
  }

  private func decoded(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "=") where bytes[index + 1] == 13: index += 3
      case UInt8(ascii: "="):
        result.append(UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16) ?? 0)
        index += 3
      case 13: index += 1
      default:
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }
}

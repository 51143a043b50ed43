import Foundation
import Testing
import Text

@testable import Mail

@Suite struct PackTests {
  private static let address = "https://les-etablis.example/blog/Vélo%20bleu.jpg"
  private static let image = LetterImage(address: address, path: "blog/Vélo bleu.jpg")

  private func letter() -> Letter {
    var letter = Letter.example(
      subject: TokenMarker.marking("Bonjour {prénom|vous}"),
      html: "<p><img src=\"\(Self.address)\" alt=\"Un vélo\"> <img src=\"https://x.example/y.png\" alt=\"y\"></p>")
    letter.images = [Self.image, LetterImage(address: "https://x.example/y.png", path: "y.png")]
    return letter
  }

  private func pack(_ service: SendingService, _ language: MessageLanguage = .french) -> Pack {
    Pack(letter(), for: service, in: language, images: ["blog/Vélo bleu.jpg": [1, 2, 3]])
  }

  @Test(arguments: [
    (SendingService.campaignMonitor, ["LISEZMOI.txt", "images.zip", "lettre-40.html", "lettre-40.txt"]),
    (.mailchimp, ["LISEZMOI.txt", "lettre-40.html", "lettre-40.txt", "lettre-40.zip"]),
    (.brevo, ["LISEZMOI.txt", "lettre-40.html", "lettre-40.txt", "lettre-40.zip"]),
    (.mailjet, ["LISEZMOI.txt", "lettre-40.html", "lettre-40.txt"]),
    (.listmonk, ["LISEZMOI.txt", "campagne.json", "lettre-40.html", "lettre-40.txt"]),
    (.buttondown, ["LISEZMOI.txt", "lettre-40.html", "lettre-40.json", "lettre-40.txt"]),
    (.sendGrid, ["LISEZMOI.txt", "lettre-40.html", "lettre-40.json", "lettre-40.txt"]),
    (.mailProgram, ["LISEZMOI.txt", "lettre-40.eml", "lettre-40.txt"]),
  ])
  func `each service gets its files`(service: SendingService, paths: [String]) {
    #expect(pack(service).files.map(\.path) == paths)
  }

  @Test func `Mailchimp’s ZIP is flat and names its images without folders`() throws {
    let zip = try #require(pack(.mailchimp).files.first { $0.path == "lettre-40.zip" })
    guard case .archive(let files) = zip.content, case .bytes(let html) = files[0].content else {
      Issue.record("no archive")
      return
    }
    #expect(files.map(\.path) == ["index.html", "v--lo-bleu.jpg"])
    let text = String(decoding: html, as: UTF8.self)
    #expect(text.contains("<img src=\"v--lo-bleu.jpg\" alt=\"Un vélo\">"))
    #expect(text.contains("src=\"https://x.example/y.png\""))
  }

  @Test(arguments: [SendingService.listmonk, .buttondown, .sendGrid])
  func `what an interface takes is JSON that holds the letter`(service: SendingService) throws {
    let file = try #require(pack(service).files.first { $0.path.hasSuffix(".json") })
    guard case .bytes(let bytes) = file.content else { return }
    let object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let fitted = FittedLetter(letter(), for: service)
    let part = (object["email_config"] as? [String: Any]) ?? object
    #expect(part["subject"] as? String == fitted.subject)
    let html = (part["body"] ?? part["html_content"]) as? String
    #expect(html?.hasSuffix(String(decoding: fitted.html, as: UTF8.self)) == true)
    if service != .buttondown {
      #expect((part["altbody"] ?? part["plain_content"]) as? String == String(decoding: fitted.text, as: UTF8.self))
    }
  }

  @Test(arguments: SendingService.allCases)
  func `the instructions are in the organisation’s language and name the files`(service: SendingService) throws {
    for (language, name) in [(MessageLanguage.french, "LISEZMOI.txt"), (.english, "README.txt")] {
      let pack = pack(service, language)
      let readMe = try #require(pack.files.first { $0.path == name })
      guard case .bytes(let bytes) = readMe.content else { return }
      let text = String(decoding: bytes, as: UTF8.self)
      for file in pack.files where file.path != name && !file.path.hasSuffix("html") {
        #expect(text.contains(file.path))
      }
      #expect(text.contains(language == .french ? "Objet\u{A0}: " : "Subject: "))
      #expect(text.contains(FittedLetter(letter(), for: service).subject))
      #expect(text.contains(language == .french ? "1. " : "1. "))
    }
  }

  @Test(arguments: SendingService.allCases)
  func `the same letter gives the same pack`(service: SendingService) {
    #expect(pack(service).files == pack(service).files)
  }

  @Test func `French marks stay with their words`() {
    let message = Message(en: "x", fr: "Voyez « ceci » : oui ; non ? oui ! http://a:b « fin »")
    #expect(
      message.typeset(in: .french)
        == "Voyez «\u{A0}ceci\u{A0}»\u{A0}: oui\u{A0}; non\u{A0}? oui\u{A0}! http://a:b «\u{A0}fin\u{A0}»")
  }
}

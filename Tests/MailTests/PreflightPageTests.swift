import Foundation
import Testing
import Text

@testable import Mail

@Suite struct PreflightPageTests {
  private func page(_ change: (inout String) -> Void = { _ in }) -> String {
    let preflight = Preflight(
      .exemplary(change), for: .brevo, images: ["blog/velo.jpg": Letter.jpeg], siteFiles: Letter.siteFiles)
    return String(decoding: PreflightPage(preflight, in: .french).bytes, as: UTF8.self)
  }

  @Test func `the letter is shown in six ways, and nothing is fetched`() {
    let page = page()
    let frames = HTMLTokenizer.tokens(of: Array(page.utf8)).filter { $0.kind == .start && $0.name == "iframe" }
    let documents = frames.map { $0["srcdoc"]?.value ?? "" }
    #expect(documents.count == 6)
    #expect(frames.map { $0["width"]?.value } == ["700", "320", "700", "700", "700", "700"])
    #expect(frames.allSatisfy { $0["sandbox"] != nil })
    #expect(documents[0].contains("src=\"data:image/jpeg;base64,\(Data(Letter.jpeg).base64EncodedString())\""))
    #expect(documents[2].contains("<img src=\"\""))
    #expect(!documents[3].contains("prefers-color-scheme"))
    #expect(documents[4].contains("@media all"))
    #expect(documents[5].contains("background-color:#000000;color:#e2e4e8"))
    for document in documents { #expect(!document.contains("src=\"http")) }
    #expect(!page.contains("<script"))
  }

  @Test func `the inbox line is cut at 40, 70 and 90 characters`() {
    let page = page()
    #expect(page.contains(">Cinq gestes pour l’hiver, le cinq-centiè…<"))
    #expect(page.contains(">Cinq gestes pour l’hiver, le cinq-centième emprunt, et un témoignage d…<"))
  }

  @Test func `what a rule finds is shown as text`() {
    let page = page { $0 = $0.replacing("<p>Prochain", with: "<p style=\"display:flex;x:'<b>'\">Prochain") }
    #expect(page.contains("1 erreur\u{A0}: pas encore."))
    #expect(page.contains("<code>display:flex</code>"))
  }

  @Test(arguments: [0, 1, 2, 3, 4, 100])
  func `bytes become base64`(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37) }
    #expect(Base64.encoded(bytes) == Data(bytes).base64EncodedString())
  }
}

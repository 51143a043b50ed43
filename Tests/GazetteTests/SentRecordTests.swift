import Foundation
import Testing

@testable import gazette

/// The files that keep a letter as it was sent.
@Suite struct SentRecordTests {
  @Test(arguments: ["issue.md", "record.json", "letter.html", "letter.txt", "SHA256SUMS"])
  func `a file of the record that is gone or another is an error`(_ name: String) async throws {
    let (recorded, before) = try await SentLetter.sent()
    #expect(await recorded.run("build", "--no-ledger") == .done)
    let path = "\(SentLetter.folder)/\(name)"
    try recorded.write(try recorded.text(of: path).replacing("a", with: "b"), to: path)
    #expect(await recorded.run("build", "--no-ledger", "--format", "gcc") == .faults)
    #expect(recorded.messages.contains("content/newsletter/7.md:5:10: error: "), "\(recorded.messages)")
    try SentLetter.remove(recorded, path)
    #expect(await recorded.run("build", "--no-ledger", "--format", "gcc") == .faults)
    #expect(recorded.messages.contains(path))
    #expect(try SentLetter.letterFiles.map { try recorded.text(of: $0) } == before)
    try SentLetter.remove(recorded, SentLetter.folder)
    #expect(await recorded.run("build", "--no-ledger", "--lang", "fr") == .faults)
    #expect(recorded.messages.contains("gazette newsletter sent 7"))
  }

  @Test(arguments: [
    ("letter.html", "</h1>", "</h1><script>x</script>"), ("letter.html", "</h1>", "</h1><img src=x onerror=y>"),
    ("letter.html", "<h1", "<h1 onclick=\"x\""), ("letter.html", "https://essai.example/blog/a/", "javascript:x"),
    ("letter.html", "</h1>", "</h1><form action=\"https://x.example\">"),
    ("letter.html", "</h1>", "</h1><svg/onload=x>"),
    ("letter.html", "</style>", "@import 'x';</style>"), ("letter.html", "</h1>", "</h1><!-- --!><b/x -->"),
    ("letter.html", "<meta charset", "<meta http-equiv=\"refresh\" content=\"0;url=https://x.example\"><meta charset"),
    ("record.json", "\"/blog/a/\"", "\"javascript:x\""), ("record.json", "\"/blog/a/#", "\"data:x#"),
    ("record.json", "blog/a.png", "../../etc/passwd"),
  ])
  func `a record that was changed together with its hashes brings nothing that runs`(
    _ name: String, _ old: String, _ new: String
  ) async throws {
    let (recorded, _) = try await SentLetter.sent()
    try SentLetter.forge(recorded, name, old, by: new)
    #expect(await recorded.run("build", "--no-ledger", "--format", "gcc") == .faults)
    #expect(recorded.messages.contains("content/newsletter/7.md:"))
  }

  @Test func `what a record says is escaped like everything else`() async throws {
    let (recorded, _) = try await SentLetter.sent()
    try SentLetter.forge(recorded, "record.json", "Titre B", by: "<script>x</script>")
    try SentLetter.forge(recorded, "record.json", "Témoignage\"", by: "<script>y</script>\"")
    #expect(await recorded.run("build", "--no-ledger") == .done)
    let (page, feed) = (try recorded.text(of: SentLetter.letterFiles[0]), try SentLetter.feedItem(recorded))
    #expect(page.contains("&lt;script&gt;x&lt;/script&gt;") && page.contains("&lt;script&gt;y"))
    #expect(!page.contains("<script>x") && !page.contains("<script>y") && !feed.contains("<script>"))
  }

  @Test func `line ends of another form change nothing`() async throws {
    let (recorded, before) = try await SentLetter.sent()
    let files = ["issue.md", "record.json", "letter.html", "letter.txt", "SHA256SUMS"].map {
      "\(SentLetter.folder)/\($0)"
    }
    for file in files + ["content/newsletter/7.md"] {
      let text = try recorded.text(of: file)
      try recorded.write(text.replacing("\n", with: "\r\n"), to: file)
    }
    #expect(await recorded.run("build", "--no-ledger", "--format", "gcc") == .done, "\(recorded.messages)")
    #expect(!recorded.messages.contains("warning"), "\(recorded.messages)")
    #expect(try SentLetter.letterFiles.map { try recorded.text(of: $0) } == before)
    try SentLetter.edit(recorded, "newsletter/7.md", "La suite", by: "La fin")
    #expect(await recorded.run("build", "--no-ledger", "--format", "gcc") == .done)
    #expect(recorded.messages.contains("content/newsletter/7.md:13:1: warning"))
  }

  @Test func `the same letter is kept in the same bytes, and a lost line does not keep it twice`() async throws {
    let (first, second) = (try await SentLetter.sent().0, try await SentLetter.sent().0)
    for name in ["issue.md", "record.json", "letter.html", "letter.txt", "SHA256SUMS"] {
      #expect(try first.text(of: "\(SentLetter.folder)/\(name)") == second.text(of: "\(SentLetter.folder)/\(name)"))
    }
    try SentLetter.edit(first, "newsletter/7.md", "envoyee: 2026-11-27 08:05\n", by: "")
    #expect(await first.run("build", "--no-ledger", "--format", "gcc") == .done)
    #expect(first.messages.contains("7.sent keeps this letter"))
    #expect(await first.run("newsletter", "sent", "7") == .wrongUse)
    try SentLetter.remove(second, "content/newsletter/7.md")
    #expect(await second.run("build", "--no-ledger", "--format", "gcc") == .done)
    #expect(second.messages.contains("content/newsletter/7.md is not there any more"))
  }
}

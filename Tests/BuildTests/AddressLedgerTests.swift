import Site
import Testing
import Text

/// The file of the ledger: what is read, and what is written.
@Suite struct AddressLedgerTests {
  private static func ledger(_ text: String) -> AddressLedger {
    AddressLedger(SourceText(path: "content/addresses.tsv", text: text))
  }

  private static func record(_ path: String, title: String = "T") -> AddressRecord {
    AddressRecord(path: path, kind: "post", date: "2026-05-01", source: "blog/x.md", title: title)
  }

  @Test func `lines are read in any order, with comments and line ends of any system`() {
    let ledger = Self.ledger(
      "# a comment\r\n/b/\tpost\t2026-05-01\tblog/b.md\tDeux mots\r\n\r\n/a%20b/\tpage\t2026\tpages/a.md\t\n"
        + "gone  /c/\t2026-05-02  Three words here \nretiré /d/* Plus de place\ndéplacé /e/* /f/*")
    #expect(ledger.diagnostics.isEmpty)
    #expect(ledger.lines.map(\.path) == ["/b/", "/a b/"])
    #expect(ledger.lines[0].record.title == "Deux mots")
    #expect(ledger.lines[1].record.source == "pages/a.md")
    #expect(
      ledger.remarks.map(\.fate) == [
        .gone(CivilDate(year: 2026, month: 5, day: 2), reason: "Three words here"),
        .gone(nil, reason: "Plus de place"), .moved(to: "/f/"),
      ])
    #expect(ledger.remarks.map(\.path) == ["/c/", "/d/", "/e/"])
    #expect(ledger.remarks[2].target(of: "/e/x/") == "/f/x/")
  }

  @Test(arguments: [
    "/a/ post 2026-05-01 blog/a.md", "<<<<<<< HEAD", "gone a/", "gone /a/", "moved /a/", "moved /a/* /b/", "lost /a/",
    "/a/\tpost", "moved /a/ /b/ /c/",
  ])
  func `a line that cannot be understood is an error with its place`(_ line: String) {
    let ledger = Self.ledger("# x\n\(line)\n")
    #expect(ledger.diagnostics.map(\.code) == ["damaged-ledger"])
    #expect(ledger.diagnostics.first?.location.position?.line == 2)
    #expect(ledger.diagnostics.first?.location.line == line)
  }

  @Test func `new addresses find their places, and nothing else is touched`() {
    let old = "# mine\n/b/\tpost\t2026\tblog/b.md\tB\ngone /q/ because\n/d/\tpost\t2026\tblog/d.md\tD"
    let new = AddressLedger.adding(
      [Self.record("/e/"), Self.record("/b/"), Self.record("/c/", title: "two\tlines\nhere"), Self.record("/a/")],
      to: Array(old.utf8))
    #expect(
      String(decoding: new, as: UTF8.self) == """
        # mine
        /a/\tpost\t2026-05-01\tblog/x.md\tT
        /b/\tpost\t2026\tblog/b.md\tB
        gone /q/ because
        /c/\tpost\t2026-05-01\tblog/x.md\ttwo lines here
        /d/\tpost\t2026\tblog/d.md\tD
        /e/\tpost\t2026-05-01\tblog/x.md\tT

        """)
    #expect(AddressLedger.adding([Self.record("/b/")], to: Array(old.utf8)) == Array(old.utf8))
  }

  @Test func `line ends stay those of the file`() {
    let new = AddressLedger.adding([Self.record("/a/")], to: Array("/b/\tpost\t2026\tblog/b.md\tB\r\n".utf8))
    #expect(String(decoding: new, as: UTF8.self).split(separator: "\r\n").count == 2)
  }

  @Test func `what is written is read again`() {
    let records = ["/é/", "/a%/", "/a b/", "/a\tb/"].map { Self.record($0) }
    let ledger = AddressLedger(
      SourceText(path: "x", bytes: AddressLedger.adding(records, to: [])))
    #expect(ledger.diagnostics.isEmpty)
    #expect(Set(ledger.lines.map(\.path)) == Set(records.map(\.path)))
  }
}

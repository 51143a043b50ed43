import Markdown
import Testing
import Text

@Suite struct DocumentTests {
  @Test func `links know where they are typed`() throws {
    let document = try Document(
      parsing:
        "é [a](b.md) et\n[c\nd](e.md) ![f](e.md)\n\n> - [![g](h.png)](i)\n\n| j |\n|---|\n| [k][l] [m](n) |\n\n[l]: o\n"
    )
    #expect(document.links.map(\.destination) == ["b.md", "e.md", "i", "o", "n"])
    #expect(document.images.map(\.destination) == ["e.md", "h.png"])
    #expect(document.images.map(\.text) == ["f", "g"])
    let positions = document.linksAndImages.map { "\($0.position.line):\($0.position.column)" }
    #expect(positions == ["1:7", "3:4", "3:15", "5:11", "5:19", "9:3", "9:14"])
  }

  @Test func `headings have words, levels and lines`() throws {
    let headings = try Document(parsing: "# A *b* `c`\n\n> ## [D](e)\n\nF\n---\n#\n").headings
    #expect(headings.map(\.text) == ["A b c", "D", "F"])
    #expect(headings.map(\.level) == [1, 2, 2])
    #expect(headings.map(\.line) == [1, 3, 5])
  }

  @Test func `an excerpt is the first words of the first paragraphs`() throws {
    let document = try Document(
      parsing: "# T\n\n![a](b)\n\nUn *deux*[^1] trois\nquatre, cinq.\n\n- x\n\nSix\n\n[^1]: n\n")
    #expect(document.excerpt(maximum: 100) == "Un deux trois quatre, cinq. Six")
    #expect(document.excerpt(maximum: 24) == "Un deux trois quatre…")
    #expect(document.excerpt(maximum: 0) == "")
  }

  @Test func `words are counted as people count them`() throws {
    #expect(
      try Document(parsing: "L’été *fi*ni, « déjà »\u{A0}! 12 – ok\n\n```\nno\n```\n- a b\n").wordCount == 7)
  }

  @Test func `a text that is not UTF-8, with CRLF or without an end is read`() throws {
    #expect(HTMLRenderer().render(try Document(parsing: [0x61, 0xFF, 0x62])).markup == "<p>a\u{FFFD}b</p>\n")
    #expect(
      HTMLRenderer().render(try Document(parsing: "a\r\n\r\n- b\r\n- c")).markup
        == "<p>a</p>\n<ul>\n<li>b</li>\n<li>c</li>\n</ul>\n")
    #expect(HTMLRenderer().render(try Document(parsing: "")).isEmpty)
  }
}

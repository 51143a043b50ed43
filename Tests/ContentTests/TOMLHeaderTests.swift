import Content
import Testing
import Text

@Suite struct TOMLHeaderTests {
  /// The header as compact text: quoted strings in `"`, other scalars bare.
  private func outline(_ text: String) throws -> String {
    outline(try read(text))
  }

  private func read(_ text: String, firstLine: Int = 1) throws -> [HeaderPair] {
    let source = SourceText(path: "post.md", text: String(repeating: "\n", count: firstLine - 1) + text)
    return try TOMLHeader.read(Array(text.utf8)[...], firstLine: firstLine, source: source)
  }

  private func outline(_ pairs: [HeaderPair]) -> String {
    pairs.map { "\($0.key)=\(outline($0.node))" }.joined(separator: " ")
  }

  private func outline(_ node: HeaderNode) -> String {
    switch node.value {
    case .scalar(let text, let isQuoted): isQuoted ? "\"\(text)\"" : text
    case .list(let nodes): "[" + nodes.map(outline).joined(separator: " ") + "]"
    case .map(let pairs): "{" + outline(pairs) + "}"
    case .null: "null"
    }
  }

  private func fault(_ text: String) -> Diagnostic? {
    do {
      _ = try read(text)
      return nil
    } catch {
      return error as? Diagnostic
    }
  }

  @Test(arguments: [
    ("title = \"La fête\" # demain\ndraft = false\n", "title=\"La fête\" draft=false"),
    ("a = 1_000\nb = +0x1F\nc = -17", nil), ("a = 1_000\nb = 0x1F\nc = -17\nd = +5", "a=1000 b=31 c=-17 d=5"),
    ("a = 6.5e-3\nb = +1.0\nc = -inf", "a=6.5e-3 b=1.0 c=-inf"), ("a = 01", nil), ("a = 1.", nil),
    ("a = 9223372036854775808", nil),
    ("date = 2026-05-01\ntime = 18:30:00", "date=2026-05-01 time=18:30:00"),
    ("date = 2026-05-01t18:30:00z", "date=2026-05-01T18:30:00Z"),
    ("date = 2026-05-01 18:30:00.25+02:00 # c", "date=2026-05-01 18:30:00.25+02:00"), ("date = 2026-02-30", nil),
    ("tags = [ \"a\", # un\n 'b',\r\n]", "tags=[\"a\" \"b\"]"), ("a = [[1, 2], []]", "a=[[1 2] []]"),
    ("a = [1 2]", nil), ("a = [,]", nil),
    ("a = { b = 1, c.d = 'x' }", "a={b=1 c={d=\"x\"}}"), ("a.b.c = 1\na.b.\"d e\" = 2", "a={b={c=1 d e=2}}"),
    ("a = \"\\u00e9\\t\\\"\\\\\"", "a=\"é\t\"\\\""), ("a = \"\\x\"", nil), ("a = \"\\ud800\"", nil),
    ("a = \"\"\"\nun \\\n   deux\r\n\"trois\"\"\"\"", "a=\"un deux\n\"trois\"\""),
    ("a = '''\nC:\\dir''x'''", "a=\"C:\\dir''x\""), ("a = 'b\nc'", nil), ("a = \"b\u{1}\"", nil), ("# \u{7F}", nil),
    ("[a]\nb = 1\n[a.c]\nd = 2\n[[e]]\nf = 3\n[[e]]\n[e.g]\nh = 4", "a={b=1 c={d=2}} e=[{f=3} {g={h=4}}]"),
    ("[a.b]\nc = 1\n[a]\nd = 2", "a={b={c=1} d=2}"), ("[a]\n[a]", nil), ("a = 1\na = 2", nil),
    ("a = {}\n[a.b]", nil), ("a = []\n[[a]]", nil), ("[[a]]\n[a]", nil), ("a.b = 1\n[a]", nil), ("a = 1 b = 2", nil),
    ("", ""), ("\n# rien\n", ""), ("[a", nil), ("a", nil), ("= 1", nil), ("a =", nil), ("[]", nil),
  ])
  func `TOML is read as its specification says`(_ text: String, _ expected: String?) throws {
    guard let expected else {
      #expect(fault(text)?.severity == .error)
      return
    }
    #expect(try outline(text) == expected)
  }

  @Test func `positions are those of the file`() throws {
    let pairs = try read("x = 1\n\"é\" = [ 'ab',\n  {c = 2} ]", firstLine: 2)
    #expect(pairs[0].keyPosition == SourcePosition(line: 2, column: 1))
    #expect(pairs[0].node.position == SourcePosition(line: 2, column: 5))
    #expect(pairs[1].node.position == SourcePosition(line: 3, column: 7))
    guard case .list(let items) = pairs[1].node.value, case .map(let inner) = items[1].value else {
      Issue.record("a list with a table")
      return
    }
    #expect(items[0].position == SourcePosition(line: 3, column: 9))
    #expect(items[0].length == 4)
    #expect(inner[0].keyPosition == SourcePosition(line: 4, column: 4))
  }

  @Test(arguments: [
    ("title = Ma fête # demain", 1, 9, "write: \"Ma fête\""), ("a = 1\ntitle: Fête", 2, 1, "write: title = \"Fête\""),
    ("tags = [ a, b ]", 1, 10, "write: \"a\""), ("a = \"b", 1, 5, "write: \"b\""),
    ("[a.b\nc = 1", 1, 1, "write: [a.b]"), ("clé = 1", 1, 1, "write: \"clé\" = …"),
    ("a = [1\n b = 2", 2, 2, "write: , b = 2"),
  ])
  func `a fault says where it is and what to write`(_ text: String, _ line: Int, _ column: Int, _ help: String) {
    let fault = fault(text)
    #expect(fault?.location.position == SourcePosition(line: line, column: column))
    #expect(fault?.help?.english == help)
  }

  @Test func `a key given twice names both lines`() {
    let fault = fault("a = 1\n\nb.c = 1\nb.c = 2\n")
    #expect(fault?.code == "duplicate-key")
    #expect(fault?.summary.english == "“c” is given twice: in line 3 and in line 4.")
  }

  @Test(arguments: ["[", "{a = ", "[{a = "])
  func `nesting is bounded`(_ opening: String) {
    let isDeep = fault("a = " + String(repeating: opening, count: 100_000))
    #expect(isDeep?.summary.english.hasPrefix("Too many lists and tables") == true)
  }

  @Test func `keys with many parts are bounded, real nesting is not`() {
    #expect(fault(String(repeating: "a.", count: 100_000) + "a = 1") != nil)
    #expect(fault("[" + String(repeating: "a.", count: 100_000) + "a]") != nil)
    #expect(fault("a = " + String(repeating: "[", count: 20) + String(repeating: "]", count: 20)) == nil)
  }
}

import Testing
import Text

@testable import Import

/// Comments that come without their entries.
struct CommentExportTests {
  @Test func `Disqus: comments go to the entry that stands at their address`() throws {
    let project = try TestProject()
    _ = try project.importing(.wordpress, WordPressTests.export(WordPressTests.item(1, "x")))
    let text = """
      <?xml version="1.0"?><disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
      <thread dsq:id="2"><link>https://old.example/2014/05/titre-1/</link><title>Titre</title></thread>
      <thread dsq:id="3"><link>https://old.example/ailleurs/</link></thread>
      <post dsq:id="4"><message><![CDATA[<p>Un</p>]]></message><createdAt>2014-06-01T10:00:00Z</createdAt><isDeleted>true</isDeleted>
      <author><name>Max</name><email>max@secret.example</email></author><ipAddress>192.0.2.1</ipAddress><thread dsq:id="2"/></post>
      <post dsq:id="5"><message><![CDATA[<p>Deux</p>]]></message><createdAt>2014-06-01T11:00:00Z</createdAt>
      <author><name>192.0.2.1</name></author><thread dsq:id="2"/><parent dsq:id="4"/></post>
      <post dsq:id="6"><message>x</message><thread dsq:id="3"/></post>
      </disqus>
      """
    let result = try project.importing(.disqus, text)
    #expect(result.report.isBalanced)
    #expect(
      project["content/blog/2014-05-02-titre-1.disqus.comments.yml"] == """
        - id: "4"
          withdrawn: true
        - id: "5"
          parent: "4"
          date: 2014-06-01T11:00:00+00:00
          text: |2-
            Deux

        """)
    #expect(result.report.leftOutCounts == [.removedComment: 1, .noPage: 2])
    #expect(try project.importing(.disqus, text).written == 0)
  }

  @Test func `Staticman: a file a comment`() throws {
    let project = try TestProject()
    try project.write("---\ntitle: Un\ndate: 2020-01-01\n---\nx\n", to: "content/blog/2020-01-01-un.md")
    let result = try project.importing(
      .staticman,
      files: [
        "un/comment-1.yml":
          "_id: a\nname: \"Zo\\u00e9\"\nemail: 0cc175b9\nmessage: >-\n  Un\n  mot\n\n  fin\ndate: 2020-01-02T10:00:00Z\n",
        "un/comment-2.json":
          "{\"_id\":\"b\",\"name\":\"Max\",\"message\":\"Oui\",\"replying_to_uid\":\"a\",\"date\":1578045600}",
      ])
    #expect(result.report.isBalanced)
    let text = project["content/blog/2020-01-01-un.staticman.comments.yml"]
    #expect(text.contains("author: \"Zoé\"") && text.contains("parent: \"a\"") && !text.contains("0cc175b9"))
  }
}

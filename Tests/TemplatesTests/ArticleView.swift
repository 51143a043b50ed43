import Mustache
import Templates
import Text

/// A page with a field of each kind, as both implementations see it.
struct ArticleView: View, MustacheParent {
  var page = PageView()
  var title = "Fête <d'été> & \"suites\""
  var subtitle = ""
  var content = HTML(trusted: "<p>Un &amp; deux</p>\n<p>trois</p>")
  var draft = false
  var published = true
  var author: PersonView? = PersonView(city: CityView())
  var editor: PersonView?
  var people = [PersonView(), PersonView(name: "Grace", address: "/people/grace/")]
  var nobody: [PersonView] = []
  var tags = ["été", "a<b"]

  static let shape = Shape<ArticleView>(
    "ArticleView",
    [
      .text("title", \.title), .text("subtitle", \.subtitle), .html("content", \.content),
      .flag("draft", \.draft), .flag("published", \.published), .one("author", \.author),
      .one("editor", \.editor), .each("people", \.people), .each("nobody", \.nobody), .texts("tags", \.tags),
    ]
  ).including(\.page)

  func child(named name: String) -> Any? {
    switch name {
    case "site": page.site
    case "language": page.language
    case "t": ["read_more": page.words["read_more"], "by": page.words["by"]]
    case "title": title
    case "content": content.markup
    case "draft": draft
    case "published": published
    case "author": author
    case "editor": editor
    case "people": people
    case "nobody": nobody
    case "tags": tags
    default: nil
    }
  }
}

import Templates
import Testing
import Text

@Suite struct RenderingTests {
  @Test func `empty text, missing views and empty lists hide a section`() {
    let post = """
      {{#subtitle}}a{{/subtitle}}{{^subtitle}}b{{/subtitle}}{{#title}}c{{/title}}{{^title}}d{{/title}}\
      {{#editor}}e{{/editor}}{{^editor}}f{{/editor}}{{#nobody}}g{{/nobody}}{{^nobody}}h{{/nobody}}\
      {{#editor.city}}i{{/editor.city}}{{^author.city}}j{{/author.city}}{{#t.by}}k{{/t.by}}
      """
    #expect(TemplateLibrary(["post": post]).page(ArticleView()).text == "bcfhk")
  }

  @Test func `items know their position`() {
    let post =
      "{{#people}}{{@number}}.{{#city}}{{/city}}{{name}}{{^@last}}, {{/@last}}{{#@last}}.{{/@last}}{{/people}}"
    let people = ["a", "b", "c"].map { PersonView(name: $0) }
    #expect(TemplateLibrary(["post": post]).page(ArticleView(people: people)).text == "1.a, 2.b, 3.c.")
  }

  @Test func `positions are those of the innermost list, and come back after it`() {
    let post = "{{#people}}{{@number}}({{#tags}}{{@number}}{{/tags}}){{@number}} {{/people}}"
    #expect(TemplateLibrary(["post": post]).page(ArticleView()).text == "1(12)1 2(12)2 ")
  }

  @Test func `a list inside the same list gives the outer item back`() {
    let post = "{{#people}}{{#people}}{{/people}}{{address}}{{/people}}"
    #expect(TemplateLibrary(["post": post]).page(ArticleView()).text == "/people/ada//people/grace/")
  }

  @Test func `a view's own fields win over those it includes`() {
    struct NewsView: View {
      var page = PageView()
      var site = "mine"
      static let shape = Shape<NewsView>("NewsView", [.text("site", \.site)]).including(\.page)
    }
    #expect(TemplateLibrary(["post": "{{site}} {{language}}"]).page(NewsView()).text == "mine fr")
  }

  @Test func `views that include views that include views`() {
    struct SiteView: View {
      var name = "site"
      static let shape = Shape<SiteView>("SiteView", [.text("name", \.name)])
    }
    struct SheetView: View {
      var site = SiteView()
      var lang = "fr"
      static let shape = Shape<SheetView>("SheetView", [.text("lang", \.lang)]).including(\.site)
    }
    struct EventView: View {
      var sheet = SheetView()
      var page = PageView()
      var place = "Nantes"
      static let shape = Shape<EventView>("EventView", [.text("place", \.place)])
        .including(\.sheet).including(\.page)
    }
    let (page, diagnostics) = TemplateLibrary([
      "post": "{{place}} {{lang}} {{name}} {{language}} {{t.read_more}}"
    ])
    .page(EventView())
    #expect(diagnostics.isEmpty)
    #expect(page == "Nantes fr site fr Lire la suite")
  }

  @Test func `only the fields that a template names are read`() {
    struct LazyView: View {
      var title = "read"
      static let shape = Shape<LazyView>(
        "LazyView",
        [
          .text("title", \.title),
          .text("unread") { _ in
            Issue.record("read without need")
            return ""
          },
        ])
    }
    #expect(TemplateLibrary(["post": "{{title}}"]).page(LazyView()).text == "read")
  }

  @Test func `many tasks render the same bytes`() async {
    let post = "{{<layout}}{{$main}}{{#people}}{{>card}}{{/people}}{{content}}{{/main}}{{/layout}}"
    let library = TemplateLibrary([
      "post": post, "layout": "<{{title}}>{{$main}}{{/main}}{{#tags}}{{.}}{{/tags}}",
      "card": "{{name}} {{t.by}}",
    ])
    var binding = TemplateBinding(library)
    let template = binding.bind("post", to: ArticleView.self)
    #expect(binding.diagnostics.isEmpty)
    let pages = await withTaskGroup(of: [String].self) { group in
      for _ in 0..<8 {
        group.addTask {
          (0..<50).map { number in
            var buffer = ByteBuffer()
            template.render(ArticleView(title: "\(number)"), into: &buffer)
            return buffer.string
          }
        }
      }
      return await group.reduce(into: Set<[String]>()) { $0.insert($1) }
    }
    #expect(pages.count == 1)
    #expect(pages.first?.count == 50)
    #expect(pages.first?[7].hasPrefix("<7>Ada &amp; Co par") == true)
  }
}

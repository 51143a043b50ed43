import Formats
import Testing
import Text

@Suite struct AbsoluteAddressesTests {
  let addresses = AbsoluteAddresses(site: "https://example.org/", page: "https://example.org/blog/fete/")

  @Test(arguments: [
    ("<a href=\"/a/?b&amp;c\">x</a>", "<a href=\"https://example.org/a/?b&amp;c\">x</a>"),
    ("<A HREF='/a'>", "<A HREF='https://example.org/a'>"),
    ("<img alt=\"/x\" src=/a.png>", "<img alt=\"/x\" src=https://example.org/a.png>"),
    ("<a href=\"#notes\">", "<a href=\"https://example.org/blog/fete/#notes\">"),
    ("<img src=\"photo.jpg\"/>", "<img src=\"https://example.org/blog/fete/photo.jpg\"/>"),
    (
      "<video poster=\"../p.jpg\" src = \"/v.mp4\">",
      "<video poster=\"https://example.org/blog/fete/../p.jpg\" src = \"https://example.org/v.mp4\">"
    ),
    (
      "<img srcset=\"/a,b.jpg 1x, /c.jpg 2x,/d.jpg\">",
      "<img srcset=\"https://example.org/a,b.jpg 1x, https://example.org/c.jpg 2x,https://example.org/d.jpg\">"
    ),
  ])
  func `addresses become absolute`(_ markup: String, _ expected: String) {
    #expect(addresses.resolving(HTML(trusted: markup)).markup == expected)
  }

  @Test(arguments: [
    "<a href=\"https://other.org/\">", "<a href=\"mailto:a@b.org\">", "<a href=\"//cdn.org/a\">", "<a href=\"\">",
    "<a data-href=\"/a\">", "<a title='href=\"/a\"'>", "<p>href=\"/a\" src=\"/b\" &lt;a href=\"/c\"></p>",
    "<pre><code>&lt;img src=\"/a\"></code></pre>", "<!-- <a href=\"/a\"> -->", "<script>'<a href=\"/a\">'</script>",
    "<style>a[href=\"/a\"]{}</style>", "a < b href=\"/c\"", "</a href=\"/x\">", "<a href", "<a href=", "<a href=\"",
    "<a href=\"javascript&#58;alert(1)\">", "<!doctype html href=\"/a\">", "<img srcset=\" , \">", "",
  ])
  func `everything else stays as it is`(_ markup: String) {
    #expect(addresses.resolving(HTML(trusted: markup)).markup == markup)
  }

  @Test func `a page address is escaped and loses its fragment`() {
    let addresses = AbsoluteAddresses(site: "https://a.org", page: "https://a.org/b?c&d#e")
    #expect(addresses.resolving(HTML(trusted: "<a href='#f'>")).markup == "<a href='https://a.org/b?c&amp;d#f'>")
  }
}

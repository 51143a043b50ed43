import Preview
import Testing
import Text

@Suite struct PreviewDeskTests {
  let site: SiteOnDisk

  init() throws {
    site = try SiteOnDisk()
  }

  @Test(arguments: [
    ("/", "home"), ("/index.html", "home"), ("/blog/", "blog"), ("/blog/index.html", "blog"),
    ("/%C3%A9t%C3%A9/", "été"), ("/été/", "été"), ("/a%20b+c.txt", "names"), ("/%62log/", "blog"),
  ])
  func `files and folders are found`(_ path: String, _ text: String) async {
    let response = await site.get(path)
    #expect(response.status == 200 && response.text == text && response.body.count == text.utf8.count)
  }

  @Test(arguments: [
    ("/blog", "", "/blog/"), ("/%C3%A9t%C3%A9", "", "/%C3%A9t%C3%A9/"), ("/été", "", "/%C3%A9t%C3%A9/"),
    ("/blog", "q=1&r=%20", "/blog/?q=1&r=%20"), ("/blog", "a\rb", "/blog/"), ("/made", "", "/made/"),
  ])
  func `a folder without its slash leads to the one with it`(
    _ path: String, _ query: String, _ location: String
  ) async {
    let response = await site.get(path, query: query)
    #expect(response.status == 307 && response.location == location)
  }

  @Test(arguments: ["/nothing", "/nothing/", "/bare", "/bare/", "/index.html/", "/blog/index.html/x", "/pipe"])
  func `what is not there is the site's own page with status 404`(_ path: String) async {
    let response = await site.get(path)
    #expect(response.status == 404 && response.text == "lost" && response.type == "text/html; charset=utf-8")
  }

  @Test(arguments: [
    "", "secret.txt", "/../secret.txt", "/blog/../../secret.txt", "/..", "/blog/..", "/blog/../index.html",
    "/.", "/./",
    "/%2e%2e/secret.txt", "/%2E%2E/secret.txt", "/.%2e/secret.txt", "/%2e%2e%2fsecret.txt",
    "/..%2fsecret.txt",
    "/blog%2f..%2f..%2fsecret.txt", "/blog%2findex.html", "/..%5csecret.txt", "/..\\secret.txt",
    "/blog\\index.html",
    "/%252e%252e/secret.txt", "/%c0%ae%c0%ae/secret.txt", "/%ff", "/index.html%00", "/index.html%00.txt",
    "/\u{0}", "/%", "/%2", "/%zz", "/%+1", "//", "//index.html", "/blog//index.html", "//secret.txt",
    "//localhost/",
    "/link.txt", "/up/secret.txt", "/up/site/index.html", "/up", "/through.txt", "/../site-other/index.html",
    "/%0d%0aX: y",
    "http://127.0.0.1:4321/", "*",
  ])
  func `no path leads out of the site`(_ path: String) async {
    let response = await site.get(path)
    #expect(response.status == 404 && response.text == "lost" && response.location == nil)
  }

  @Test(arguments: [
    nil, "", "localhost", "127.0.0.1", "localhost:4322", "example.org:4321", "localhost.example.org:4321",
    "127.0.0.1:4321.example.org", "localhost:4321, example.org", "[::1]", "0.0.0.0:4321", "127.0.0.1:04321",
  ])
  func `other hosts are refused`(_ host: String?) async {
    let response = await site.desk(port: site.port, site.shown).response(to: FileRequest("GET", "/", host: host))
    #expect(response.status == 403 && !response.text.contains("home"))
  }

  @Test(arguments: ["localhost:4321", "LocalHost:4321", "127.0.0.1:4321", "[::1]:4321"])
  func `this machine's own names are accepted`(_ host: String) async {
    #expect(
      await site.desk(port: site.port, site.shown).response(to: FileRequest("GET", "/", host: host)).status == 200)
  }

  @Test func `on port 80 the names come without a port too`() async {
    let desk = await site.desk(port: 80, site.shown)
    #expect(await desk.response(to: FileRequest("GET", "/", host: "localhost")).status == 200)
    #expect(await desk.response(to: FileRequest("GET", "/", host: "localhost:80")).status == 200)
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "get", ""])
  func `only GET and HEAD are answered`(_ method: String) async {
    #expect(await site.get("/", method: method).status == 405)
  }

  @Test func `HEAD is told the length`() async {
    let response = await site.get("/", method: "HEAD")
    #expect(response.status == 200 && response.body.count == 4)
  }

  @Test func `a site without a 404 page says it in words`() async {
    let empty = ShownSite(files: [:], time: LocalTime(date: CivilDate(daysSinceEpoch: 0)))
    let response = await site.desk(port: site.port, empty)
      .response(to: FileRequest("GET", "/x", host: "localhost:4321"))
    #expect(response.status == 404 && response.type == "text/plain; charset=utf-8")
  }

  @Test func `a site below a path is reached there, and from the root`() async {
    let desk = await site.desk(port: site.port, site.shown(base: "/club"))
    let root = await desk.response(to: FileRequest("GET", "/", host: "localhost:4321"))
    #expect(root.status == 307 && root.location == "/club/")
    #expect(await desk.response(to: FileRequest("GET", "/club/blog/", host: "localhost:4321")).text == "blog")
    #expect(await desk.response(to: FileRequest("GET", "/blog/", host: "localhost:4321")).status == 404)
  }

  @Test func `pages bear the bar and the script, letters and files do not`() async {
    let page = await site.get("/made/").text
    #expect(page.hasPrefix("<body>made<link") && page.hasSuffix("</script>\n</body>"))
    #expect(page.contains("data-version=\"1.1\"") && page.contains("type=\"datetime-local\""))
    #expect(await site.get("/letter.html").text == "<body>letter</body>")
    #expect(await site.get("/").text == "home")
    #expect(await site.get("/_gazette/preview.js").type.hasPrefix("text/javascript"))
    #expect(await site.get("/_gazette/nothing").status == 404)
  }

  @Test(arguments: [nil, "null", "http://example.org", "http://localhost:4322", "https://localhost:4321"])
  func `the clock is set by no page from elsewhere`(_ origin: String?) async {
    let desk = await site.desk(port: site.port, site.shown)
    let request = FileRequest("POST", "/_gazette/at", host: "localhost:4321", origin: origin)
    #expect(await desk.response(to: request) { "at=2027-01-01T10:00&drafts=1" }.status == 403)
    #expect(await desk.session.state.order == PreviewOrder(keepsGoing: false))
  }

  @Test(arguments: [
    ("page=/made/&was=1&at=2027-01-01T10:00&drafts=1", 303, "/made/"), ("was=1&at=2027-01-01T10%3A00", 303, "/"),
    ("page=//example.org/&at=2027-01-01&was=", 303, "/"), ("page=%0d%0aX:+y&now=1", 303, "/"),
    ("at=tomorrow&was=", 400, nil),
  ])
  func `the clock is set by the bar, which leads back to its page`(
    _ form: String, _ status: Int, _ location: String?
  ) async {
    let desk = await site.desk(port: site.port, site.shown)
    let request = FileRequest(
      "POST", "/_gazette/at", host: "localhost:4321", origin: "http://localhost:4321")
    let response = await desk.response(to: request) { form }
    #expect(response.status == status && response.location == location)
    let order = await desk.session.state.order
    #expect((order.moment != nil) == (status == 303 && form.contains("2027")))
    #expect(order.drafts == form.contains("drafts"))
  }

  @Test func `without a site, what is wrong is all there is`() async {
    let fault = Diagnostic.error("x", at: SourceLocation(path: "content/site.yml"), Message(en: "bad", fr: "faux"))
    let response = await site.desk(port: site.port, nil, faults: [fault])
      .response(to: FileRequest("GET", "/blog/", host: "localhost:4321"))
    #expect(response.status == 503 && response.text.contains("bad") && response.text.contains("preview.js"))
  }
}

import Preview
import Testing

@Suite struct SiteFolderTests {
  let site: SiteOnDisk

  init() throws {
    site = try SiteOnDisk()
  }

  @Test(arguments: [
    ("/", "home"), ("/index.html", "home"), ("/blog/", "blog"), ("/blog/index.html", "blog"),
    ("/%C3%A9t%C3%A9/", "été"), ("/été/", "été"), ("/a%20b+c.txt", "names"), ("/%62log/", "blog"),
  ])
  func `files and folders are found`(_ path: String, _ text: String) {
    let response = site.get(path)
    #expect(response.status == 200 && response.text == text && response.body.count == text.utf8.count)
  }

  @Test(arguments: [
    ("/blog", "", "/blog/"), ("/%C3%A9t%C3%A9", "", "/%C3%A9t%C3%A9/"), ("/été", "", "/%C3%A9t%C3%A9/"),
    ("/blog", "q=1&r=%20", "/blog/?q=1&r=%20"), ("/blog", "a\rb", "/blog/"), ("/bare", "", "/bare/"),
  ])
  func `a folder without its slash leads to the one with it`(
    _ path: String, _ query: String, _ location: String
  ) {
    let response = site.get(path, query: query)
    #expect(response.status == 307 && response.location == location)
  }

  @Test(arguments: ["/nothing", "/nothing/", "/bare/", "/index.html/", "/blog/index.html/x", "/pipe"])
  func `what is not there is the site's own page with status 404`(_ path: String) {
    let response = site.get(path)
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
    "/link.txt", "/up/secret.txt", "/up/site/index.html", "/up", "/../site-other/index.html", "/%0d%0aX: y",
    "http://127.0.0.1:4321/", "*",
  ])
  func `no path leads out of the site`(_ path: String) {
    let response = site.get(path)
    #expect(response.status == 404 && response.text == "lost" && response.location == nil)
  }

  @Test(arguments: [
    nil, "", "localhost", "127.0.0.1", "localhost:4322", "example.org:4321", "localhost.example.org:4321",
    "127.0.0.1:4321.example.org", "localhost:4321, example.org", "[::1]", "0.0.0.0:4321", "127.0.0.1:04321",
  ])
  func `other hosts are refused`(_ host: String?) {
    let response = site.folder.response(to: FileRequest("GET", "/", host: host))
    #expect(response.status == 403 && !response.text.contains("home"))
  }

  @Test(arguments: ["localhost:4321", "LocalHost:4321", "127.0.0.1:4321", "[::1]:4321"])
  func `this machine's own names are accepted`(_ host: String) {
    #expect(site.folder.response(to: FileRequest("GET", "/", host: host)).status == 200)
  }

  @Test func `on port 80 the names come without a port too`() {
    let folder = SiteFolder(root: site.path + "/site", port: 80)
    #expect(folder.response(to: FileRequest("GET", "/", host: "localhost")).status == 200)
    #expect(folder.response(to: FileRequest("GET", "/", host: "localhost:80")).status == 200)
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "get", ""])
  func `only GET and HEAD are answered`(_ method: String) {
    #expect(site.get("/", method: method).status == 405)
  }

  @Test func `HEAD is told the length`() {
    let response = site.get("/", method: "HEAD")
    #expect(response.status == 200 && response.body.count == 4)
  }

  @Test func `a site without a 404 page says it in words`() {
    let folder = SiteFolder(root: site.path + "/site-other", port: site.port)
    let response = folder.response(to: FileRequest("GET", "/x", host: "localhost:4321"))
    #expect(response.status == 404 && response.type == "text/plain; charset=utf-8")
  }

  @Test func `a site that is not there is not found`() {
    let folder = SiteFolder(root: site.path + "/nowhere", port: site.port)
    #expect(folder.response(to: FileRequest("GET", "/", host: "localhost:4321")).status == 404)
  }
}

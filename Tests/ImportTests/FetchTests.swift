import Foundation
import Testing
import Text

@testable import Import

/// Files that an export does not hold, from a server of the test.
@Suite(.enabled(if: TestServer.curl != nil)) struct FetchTests {
  private static let png: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 40, 0, 0, 0, 30, 8, 2,
  ]
  private static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0] + Array("JFIF and more".utf8)
  private static let image = ["Content-Type: image/png"]

  private static func export(_ port: Int, _ body: String, attachment: String = "") -> String {
    """
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
    <channel><title>Ancien</title><link>http://127.0.0.1:\(port)</link>
    <item><title>Fête</title><link>http://127.0.0.1:\(port)/2014/05/fete/</link>
    <content:encoded><![CDATA[\(body)]]></content:encoded><wp:post_id>1</wp:post_id>
    <wp:post_date>2014-05-02 10:00:00</wp:post_date><wp:post_name>fete</wp:post_name><wp:status>publish</wp:status>
    <wp:post_type>post</wp:post_type></item>\(attachment)
    </channel></rss>
    """
  }

  private static func importing(
    _ text: String, into project: TestProject, fetches: Bool = true, change: (inout FetchPolicy) -> Void = { _ in }
  ) throws -> ImportRun.Result {
    var policy = FetchPolicy(program: try #require(TestServer.curl))
    policy.seconds = 10
    change(&policy)
    return try project.importing(.wordpress, text) { $0.fetch = fetches ? policy : nil }
  }

  private static let path = "content/blog/2014-05-02-fete.md"

  @Test func `what is missing is fetched from the former site, once`() throws {
    let server = try TestServer { _ in
      [
        "/wp-content/uploads/2014/05/f%C3%AAte.png": .init(headers: Self.image, body: Self.png),
        // The bytes say what a file is, whatever it is called.
        "/photo?id=2": .init(headers: ["Content-Type: image/jpeg; charset=x"], body: Self.jpeg),
        "/doc/note.pdf": .init(status: "302 Found", headers: ["Location: /doc/vraie%20note.pdf"]),
        "/doc/vraie%20note.pdf": .init(headers: ["Content-Type: application/pdf"], body: Array("%PDF-1.4\n".utf8)),
        "/wp-content/uploads/seul.png": .init(headers: Self.image, body: Self.png),
      ]
    }
    let text = Self.export(
      server.port,
      """
      <p><img src="/wp-content/uploads/2014/05/fête.png" alt="A"> <img src="http://127.0.0.1:\(server.port)/photo?id=2">
      <a href="/doc/note.pdf">note</a> <a href="/ailleurs/">page</a></p>
      """,
      attachment: """
        <item><title>seul</title><wp:post_id>9</wp:post_id><wp:post_type>attachment</wp:post_type>
        <wp:attachment_url>http://127.0.0.1:\(server.port)/wp-content/uploads/seul.png</wp:attachment_url></item>
        """)
    let project = try TestProject()
    let before = try Self.importing(text, into: project, fetches: false)
    #expect(server.requests.isEmpty && before.report.fetchedFiles == 0 && before.report.missingFiles.count == 2)
    let result = try Self.importing(text, into: project)
    #expect(result.report.fetchedFiles == 4 && result.report.unfetched.isEmpty && result.report.missingFiles.isEmpty)
    #expect(result.report.isBalanced && result.text.contains("Fetched from their former place: 4."))
    let folder = "/media/wordpress-127-0-0-1-\(server.port)"
    let page = project[Self.path]
    #expect(page.contains("![A](\(folder)/uploads/2014/05/fete.png)"), "\(page)")
    #expect(page.contains("![](\(folder)/photo.jpg)") && page.contains("[note](\(folder)/doc/note.pdf)"))
    let file = URL(filePath: "\(project.root)/content/static\(folder)/uploads/2014/05/fete.png")
    #expect(Array(try Data(contentsOf: file)) == Self.png)
    // Nothing is asked for again, whether fetching is asked for or not.
    let count = server.requests.count
    #expect(try Self.importing(text, into: project).written == 0)
    #expect(try Self.importing(text, into: project, fetches: false).written == 0)
    #expect(server.requests.count == count && project.scratch == [])
    // What is missing again, and nothing else, is.
    try FileManager.default.removeItem(at: file)
    #expect(try Self.importing(text, into: project).report.fetchedFiles == 1)
    #expect(server.requests.count == count + 1)
  }

  @Test func `what is no file for a site is not kept, and the report says why`() throws {
    var pixel = Self.png
    pixel[19] = 1
    pixel[23] = 1
    let large = [UInt8](repeating: 0, count: 2_000_000)
    let server = try TestServer { [pixel] port in
      [
        "/page.png": .init(headers: ["Content-Type: text/html"], body: Array("<html>".utf8)),
        "/faux.png": .init(headers: ["Content-Type: text/html"], body: Self.png),
        "/script.svg": .init(headers: ["Content-Type: image/svg+xml"], body: Array("<svg>".utf8)),
        "/pixel.png": .init(headers: Self.image, body: pixel),
        "/gros.png": .init(headers: Self.image, body: Self.png + large),
        "/sans-fin.png": .init(headers: Self.image, body: Self.png + large, tellsLength: false),
        "/coupe.png": .init(headers: Self.image, body: Self.png, length: 5_000),
        "/boucle.png": .init(status: "301 Moved", headers: ["Location: /boucle.png"]),
        "/prive.png": .init(status: "301 Moved", headers: ["Location: http://127.0.0.1:1/x.png"]),
        "/fichier.png": .init(status: "301 Moved", headers: ["Location: file:///etc/passwd"]),
      ]
    }
    let names = [
      "page.png", "faux.png", "script.svg", "pixel.png", "gros.png", "sans-fin.png", "coupe.png", "boucle.png",
      "prive.png", "fichier.png", "perdu.png",
    ]
    let text = Self.export(server.port, names.map { "<p><img src='/\($0)'></p>" }.joined())
    let project = try TestProject()
    let result = try Self.importing(text, into: project) { $0.largest = 100_000 }
    let faults = Dictionary(
      uniqueKeysWithValues: result.report.unfetched.map { missing in
        (String(missing.address.split(separator: "/").last ?? ""), missing.fault)
      })
    #expect(
      faults == [
        "page.png": .wrongContent, "faux.png": .wrongContent, "script.svg": .wrongContent, "pixel.png": .pixel,
        "gros.png": .tooLarge, "sans-fin.png": .tooLarge, "coupe.png": .unanswered, "boucle.png": .redirects,
        "prive.png": .privatePlace, "fichier.png": .address, "perdu.png": .refused,
      ])
    #expect(!project.files.contains { $0.contains("static/") || $0.hasPrefix("scratch/") })
    #expect(result.text.contains("Not fetched (the file is too large): 2"))
    #expect(project[Self.path].contains("http://127.0.0.1:\(server.port)/perdu.png"))
    #expect(result.report.isBalanced)
  }

  @Test func `nobody makes the program ask a machine of the network around it`() throws {
    let other = try TestServer { _ in ["/secret.png": .init(headers: Self.image, body: Self.png)] }
    let addresses = [
      "http://127.0.0.1:\(other.port)/secret.png", "http://localhost:\(other.port)/secret.png",
      "http://0x7f.1:\(other.port)/secret.png", "http://2130706433:\(other.port)/secret.png",
      "http://[::1]:\(other.port)/secret.png", "http://[::ffff:127.0.0.1]:\(other.port)/secret.png",
      "http://a@127.0.0.1:\(other.port)/secret.png", "http://169.254.169.254/secret.png", "file:///etc/secret.png",
    ]
    let text = Self.export(1, addresses.map { "<p><img src='\($0)'></p>" }.joined())
    let project = try TestProject()
    let result = try Self.importing(text, into: project)
    #expect(other.requests.isEmpty && result.report.fetchedFiles == 0)
    #expect(result.report.unfetched.allSatisfy { [.privatePlace, .address].contains($0.fault) })
    #expect(result.report.unfetched.count == 8)
    // Somebody who means it says so.
    let allowed = try Self.importing(text, into: project) { $0.privateHosts = ["127.0.0.1:\(other.port)"] }
    #expect(allowed.report.fetchedFiles == 1 && other.requests == ["/secret.png"])
  }

  @Test(arguments: [
    ("8.8.8.8", true), ("127.0.0.1", false), ("10.1.2.3", false), ("172.16.0.1", false), ("172.32.0.1", true),
    ("192.168.1.1", false), ("169.254.169.254", false), ("100.64.0.1", false), ("0.0.0.0", false),
    ("224.0.0.1", false), ("255.255.255.255", false), ("::1", false), ("::", false), ("fe80::1", false),
    ("fd00::1", false), ("ff02::1", false), ("2001:4860:4860::8888", true), ("2001:db8::1", false),
    ("2002:7f00:1::", false), ("::ffff:10.0.0.1", false), ("::ffff:8.8.8.8", true), ("64:ff9b::7f00:1", false),
  ])
  func `addresses of the public network are told from others`(_ text: String, _ isPublic: Bool) {
    let found = HostAddress.all(of: text)
    #expect(found.count == 1 && found.allSatisfy { $0.isPublic == isPublic })
  }

  @Test func `an address is read in one way, or not at all`() {
    #expect(FetchAddress("HTTP://A.Example:80/b c?d=é#f")?.text == "http://a.example/b%20c?d=%C3%A9")
    #expect(FetchAddress("https://a.example:8443?x")?.text == "https://a.example:8443/?x")
    #expect(FetchAddress("http://[::1]:8080/")?.host == "::1")
    for wrong in [
      "ftp://a.example/", "//a.example/", "http://", "http://a@b.example/", "http://a.example\\@b.example/",
      "http://a.example:0/", "http://a.example:x/", "http://é.example/", "http://-a/", "http://[a]/", "http://%41/",
    ] {
      #expect(FetchAddress(wrong) == nil, "\(wrong)")
    }
  }

  @Test func `letters ask for no picture that counts readers`() {
    #expect(LetterCleaning.isPicture("https://images.example/a/photo.jpg"))
    for address in [
      "https://x.list-manage.com/track/open.gif", "https://a.example/open?u=1", "https://a.example/p.png?u=*|UNIQID|*",
    ] {
      #expect(!LetterCleaning.isPicture(address), "\(address)")
    }
  }
}

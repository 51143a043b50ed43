import Testing

@testable import Preview

/// What no browser would send, byte for byte, to a server on a socket.
@Suite struct RawRequestTests {
  let site: SiteOnDisk

  init() throws {
    site = try SiteOnDisk()
  }

  static let targets = [
    "/../secret.txt", "/..", "/blog/../../secret.txt", "/./../secret.txt", "../secret.txt", "secret.txt",
    "/%2e%2e/secret.txt", "/.%2e/secret.txt", "/..%2fsecret.txt", "/%2e%2e%2fsecret.txt",
    "/blog%2f..%2f..%2fsecret.txt",
    "/%252e%252e/secret.txt", "/%252e%252e%252fsecret.txt", "/%c0%ae%c0%ae/secret.txt", "/%u002e%u002e/secret.txt",
    "/..%5csecret.txt", "/..\\secret.txt", "\\..\\secret.txt", "/\u{0}/../secret.txt", "/index.html%00../../secret.txt",
    "/index.html\u{0}", "/%00", "//secret.txt", "///../secret.txt", "/.../secret.txt", "/....//secret.txt",
    "/..;/secret.txt", "/site-other/index.html", "/../site-other/index.html", "/..-other/index.html",
    "/link.txt", "/up/secret.txt", "/through.txt", "/up", "/up/", "/pipe", "/link.txt/", "/index.html/../../secret.txt",
    "http://localhost/../secret.txt", "http://localhost:PORT/../secret.txt", "http://example.org/secret.txt",
    "https://localhost/secret.txt", "file:///etc/passwd", "/etc/passwd", "//etc/passwd", "/proc/self/environ", "*", "",
    "/?../secret.txt", "/#/../secret.txt", "/;/../secret.txt", "/%", "/%2", "/%zz", "/%ff%fe",
    "/" + String(repeating: "../", count: 4000) + "secret.txt",
    "/" + String(repeating: "%2e%2e/", count: 4000) + "secret.txt",
    "/" + String(repeating: "a", count: 100_000), "/" + String(repeating: "a/", count: 20_000),
  ]

  /// Lines of a request for the first page, and the status of the answer; nil for 431, which a client that still sends may not see.
  static let headers: [(lines: String, status: Int?)] = [
    ("Host: localhost:PORT", 200), ("host:LOCALHOST:PORT", 200), ("Host: 127.0.0.1:PORT", 200),
    ("Host: [::1]:PORT", 200),
    ("Host: example.org", 403), ("Host: example.org:PORT", 403), ("Host: [::1]:1", 403), ("Host: localhost", 403),
    ("Host: localhost:PORT, example.org", 403), ("Host: localhost:PORT.example.org", 403),
    ("Host: 127.0.0.1.:PORT", 403),
    ("Host: user@localhost:PORT", 403), ("Host: 0.0.0.0:PORT", 403), ("Host: localhost:0PORT", 403), ("Host:", 403),
    ("X: y", 403), (": nothing", 400), ("Host : localhost:PORT", 400), ("\u{0}\u{1}\u{2}", 400),
    ("Host: localhost:PORT\r\nX: \u{0}", 400), ("Host: localhost:PORT\r\nX: a\r b", 400),
    ("Host: localhost:PORT\r\n folded: x", 400),
    ("Host: localhost:PORT\r\nHost: example.org", 400), ("Host: example.org\r\nHost: localhost:PORT", 400),
    ("X-Forwarded-Host: localhost:PORT", 403), ("Host: example.org\r\nX-Forwarded-Host: localhost:PORT", 403),
    ("Host: localhost:PORT\r\nX-Original-URL: /../secret.txt\r\nX-Rewrite-URL: /../secret.txt", 200),
    ("Host: localhost:PORT\r\n" + (0..<5000).map { "X-\($0): y" }.joined(separator: "\r\n"), 200),
    ("Host: localhost:PORT\r\nX: " + String(repeating: "x", count: 300_000), nil),
    ("Host: localhost:PORT\r\nContent-Length: -1", 400),
    ("Host: localhost:PORT\r\nContent-Length: 99999999999999999999", 400),
    ("Host: localhost:PORT\r\nContent-Length: 0\r\nContent-Length: 5", 400),
    ("Host: localhost:PORT\r\nContent-Length: 9\r\nTransfer-Encoding: chunked", 200),
    ("Host: localhost:PORT\r\nTransfer-Encoding: chunked", 200),
  ]

  /// Requests that are none.
  static let rubbish = [
    "", "\r\n\r\n", "GET", "GET /", "GET / HTTP/9.9", "\u{16}\u{3}\u{1}\u{2}\u{0}", "GET\u{0}/ HTTP/1.1\r\n\r\n",
    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "GET / HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: 9999\r\n\r\nx",
    String(repeating: "A", count: 1_000_000),
  ]

  @Test func `no target leads out of the site, nor ends the server`() async throws {
    try await site.whileServing { server in
      let requests = Self.targets.flatMap { target in
        ["1.1", "1.0"].map { "GET \(target) HTTP/\($0)\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n" }
      }
      for (request, answer) in await Self.answers(to: requests + Self.rubbish, of: server) {
        let answer = try #require(answer, "\(request.prefix(80)): the connection stays open")
        let body = answer.range(of: "\r\n\r\n").map { answer[$0.upperBound...] } ?? ""
        #expect(!body.contains("secret") && !body.contains("other") && !body.contains("root:"), "\(request.prefix(80))")
        if answer.hasPrefix("HTTP/1.1 200") { #expect(body == "home", "\(request.prefix(80))") }
      }
      let (_, last) = try #require(await Self.answers(to: [Self.good], of: server).first)
      #expect(last?.hasSuffix("\r\n\r\nhome") == true)
    }
  }

  @Test func `only the hosts of this machine are answered`() async throws {
    try await site.whileServing { server in
      for version in ["1.1", "1.0"] {
        for (lines, status) in Self.headers {
          let request = "GET / HTTP/\(version)\r\n\(lines)\r\nConnection: close\r\n\r\n"
          let (_, answer) = try #require(await Self.answers(to: [request], of: server).first)
          let line = "HTTP/1.1 \(status ?? 431) "
          let isRight = answer?.hasPrefix(line) == true || status == nil && answer?.isEmpty == true
          #expect(isRight, "\(request.prefix(80))")
          #expect(answer?.hasSuffix("home") == (status == 200), "\(request.prefix(80))")
        }
      }
    }
  }

  @Test func `clients that are slow on purpose go when too many others come`() async throws {
    try await site.whileServing(most: 20) { server in
      let clients = (0..<200).compactMap { _ in RawClient(port: server.desk.port) }
      #expect(clients.count == 200)
      for client in clients { client.send("GET / HTTP/1.1\r\nHost: loc") }
      try await Self.until { clients.count { $0.isClosed } == 180 }
      // The last one takes its place once the one before it has gone.
      try await Self.until { await server.connections.waiting == 20 }
      let (_, answer) = try #require(await Self.answers(to: [Self.good], of: server).first)
      #expect(answer?.hasSuffix("\r\n\r\nhome") == true)
    }
  }

  @Test func `a connection that waits for too long is closed`() async throws {
    try await site.whileServing { server in
      let clients = (0..<10).compactMap { _ in RawClient(port: server.desk.port) }
      for client in clients { client.send("GET / HTTP/1.1\r\nHost: loc") }
      try await Self.until { await server.connections.waiting == 10 }
      let start = ContinuousClock.now
      await server.connections.closeIdle(at: start + .seconds(3000))
      #expect(!clients.contains { $0.isClosed })
      await server.connections.closeIdle(at: start + .seconds(3600))
      try await Self.until { clients.allSatisfy { $0.isClosed } }
    }
  }

  @Test func `of too many browsers that listen the first goes`() async throws {
    try await site.whileServing(most: 5) { server in
      let request = "GET /_gazette/events HTTP/1.1\r\nHost: localhost:\(server.desk.port)\r\n\r\n"
      var clients: [RawClient] = []
      for _ in 0..<6 {
        let client = try #require(RawClient(port: server.desk.port))
        client.send(request)
        try await Self.until { client.received.contains("data: 1.1") }
        clients.append(client)
      }
      try await Self.until { clients[0].isClosed }
      #expect(!clients[1...].contains { $0.isClosed })
    }
  }

  @Test func `requests that come together are answered one after the other`() async throws {
    try await site.whileServing { server in
      let port = server.desk.port
      let next = "GET /blog/ HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n"
      let post = "POST /_gazette/at HTTP/1.1\r\nHost: localhost:\(port)\r\nContent-Length: 5\r\n\r\nGET /"
      let last = Self.good.replacing("PORT", with: "\(port)")
      let answer = await RawClient.answer(to: next + post + last, port: port)
      let lines = answer?.split(separator: "\r\n").filter { $0.hasPrefix("HTTP/1.1 ") || $0.contains("HTTP/1.1 ") }
      #expect(lines?.count == 3 && answer?.hasPrefix("HTTP/1.1 200 ") == true)
      #expect(answer?.contains("\r\n\r\nblogHTTP/1.1 403 ") == true && answer?.hasSuffix("\r\n\r\nhome") == true)
    }
  }

  private static let good = "GET / HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n"

  /// What a server answers to requests sent at once; nil where it leaves the connection open.
  private static func answers(to requests: [String], of server: PreviewServer) async -> [(String, String?)] {
    let port = server.desk.port
    return await withTaskGroup { group in
      for request in requests {
        let bytes = request.replacing("PORT", with: "\(port)")
        group.addTask { (request, await RawClient.answer(to: bytes, port: port)) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
  }

  /// Waits until something holds, which need not be soon; what never comes ends the test.
  private static func until(_ holds: () async -> Bool) async throws {
    for _ in 0..<100_000 {
      if await holds() { return }
      try await Task.sleep(for: .milliseconds(5))
    }
    throw Never()
  }

  private struct Never: Error {}
}

import Foundation
import Testing

@testable import Preview

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite struct PreviewServerTests {
  let site: SiteOnDisk

  init() throws {
    site = try SiteOnDisk()
  }

  private func address(_ server: PreviewServer) -> String { "http://127.0.0.1:\(server.desk.port)/" }

  private func ask(
    _ address: String, method: String = "GET", host: String? = nil
  ) async throws -> (Data, HTTPURLResponse) {
    var request = URLRequest(url: try #require(URL(string: address)))
    request.httpMethod = method
    if let host { request.setValue(host, forHTTPHeaderField: "Host") }
    let (data, response) = try await URLSession.shared.data(for: request)
    return (data, try #require(response as? HTTPURLResponse))
  }

  @Test func `pages come over the loopback`() async throws {
    try await site.whileServing { server in
      let (data, response) = try await ask(address(server))
      #expect(response.statusCode == 200 && data == Data("home".utf8))
      #expect(response.value(forHTTPHeaderField: "Content-Type") == "text/html; charset=utf-8")
      #expect(response.value(forHTTPHeaderField: "Cache-Control") == "no-store")
      #expect(try await ask(address(server) + "blog/").0 == Data("blog".utf8))
      #expect(try await ask(address(server) + "nothing").1.statusCode == 404)
    }
  }

  @Test func `HEAD brings the length and no body`() async throws {
    try await site.whileServing { server in
      let (data, response) = try await ask(address(server), method: "HEAD")
      #expect(data.isEmpty && response.value(forHTTPHeaderField: "Content-Length") == "4")
    }
  }

  @Test func `a large file comes whole`() async throws {
    let bytes = Data((0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7 >> 3) })
    try bytes.write(to: URL(filePath: site.path + "/site/film.mp4"))
    try await site.whileServing { server in
      let (data, _) = try await ask(address(server) + "film.mp4")
      #expect(data == bytes)
    }
  }

  @Test func `a busy port is told in both languages`() async throws {
    let socket = try #require(LocalSocket())
    socket.listen()
    let error = PreviewError.portBusy(socket.port)
    await #expect(throws: error) {
      try await PreviewServer(await site.desk(port: socket.port, nil)).run()
    }
    #expect(
      error.message.english.contains("\(socket.port)") && error.message.french.contains("\(socket.port)"))
    #expect(error.help.english.contains("--port") && error.help.french.contains("--port"))
  }

  @Test func `browsers that listen are told of a change`() async throws {
    try await site.whileServing { server in
      let url = try #require(URL(string: address(server) + "_gazette/events"))
      let first = Task {
        let curl = Process()
        let output = Pipe()
        curl.executableURL = URL(filePath: "/usr/bin/env")
        curl.arguments = ["curl", "--silent", "--no-buffer", url.absoluteString]
        curl.standardOutput = output
        try curl.run()
        var text = ""
        while !text.contains("data: 1.2 1.2\n\n") {
          let data = output.fileHandleForReading.availableData
          if data.isEmpty { break }
          text += String(decoding: data, as: UTF8.self)
        }
        curl.terminate()
        // On a slow machine the server says meanwhile that it is still there.
        return text.replacing(": ping\n\n", with: "")
      }
      var listens = false
      while !listens {
        try await Task.sleep(for: .milliseconds(5))
        listens = await server.desk.session.isHeard
      }
      await server.desk.session.refresh()
      #expect(try await first.value == "event: version\ndata: 1.1 1.1\n\nevent: version\ndata: 1.2 1.2\n\n")
    }
  }
}

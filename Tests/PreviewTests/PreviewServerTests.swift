import Foundation
import Preview
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite struct PreviewServerTests {
  let site: SiteOnDisk

  init() throws {
    site = try SiteOnDisk()
  }

  /// Runs a server while `work` runs.
  private func whileServing<Value: Sendable>(_ work: @Sendable (PreviewServer) async throws -> Value)
    async throws -> Value
  {
    let port = try #require(LocalSocket()?.port)
    let server = PreviewServer(root: site.path + "/site", port: port)
    let (starts, started) = AsyncStream.makeStream(of: Void.self)
    let running = Task { try await server.run { started.finish() } }
    for await _ in starts {}
    defer { running.cancel() }
    return try await work(server)
  }

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
    try await whileServing { server in
      let (data, response) = try await ask(server.address)
      #expect(response.statusCode == 200 && data == Data("home".utf8))
      #expect(response.value(forHTTPHeaderField: "Content-Type") == "text/html; charset=utf-8")
      #expect(response.value(forHTTPHeaderField: "Cache-Control") == "no-store")
      #expect(try await ask(server.address + "blog/").0 == Data("blog".utf8))
      #expect(try await ask(server.address + "nothing").1.statusCode == 404)
    }
  }

  @Test func `HEAD brings the length and no body`() async throws {
    try await whileServing { server in
      let (data, response) = try await ask(server.address, method: "HEAD")
      #expect(data.isEmpty && response.value(forHTTPHeaderField: "Content-Length") == "4")
    }
  }

  @Test func `a large file comes whole`() async throws {
    let bytes = Data((0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7 >> 3) })
    try bytes.write(to: URL(filePath: site.path + "/site/film.mp4"))
    try await whileServing { server in
      let (data, _) = try await ask(server.address + "film.mp4")
      #expect(data == bytes)
    }
  }

  @Test func `a busy port is told in both languages`() async throws {
    let socket = try #require(LocalSocket())
    socket.listen()
    let error = PreviewError.portBusy(socket.port)
    await #expect(throws: error) { try await PreviewServer(root: site.path, port: socket.port).run() }
    #expect(
      error.message.english.contains("\(socket.port)") && error.message.french.contains("\(socket.port)"))
    #expect(error.help.english.contains("--port") && error.help.french.contains("--port"))
  }
}

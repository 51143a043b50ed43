import FlyingFox
import FlyingSocks
import Foundation

/// A web server for one person: it shows the finished site in a folder at `http://127.0.0.1:PORT/`, and to nobody
/// but the browsers on this machine.
public struct PreviewServer: Sendable {
  /// The site.
  public let site: SiteFolder

  /// The address to open.
  public var address: String { "http://127.0.0.1:\(site.port)\(site.base)/" }

  /// A server for the site in the folder `root`, on a port from 1 on.
  /// - Parameter base: the folder of the host in which the site will stand, such as `/club`; mostly empty.
  public init(root: String, port: UInt16, base: String = "") {
    site = SiteFolder(root: root, port: port, base: base)
  }

  /// Serves until the task is cancelled.
  ///
  /// - Parameter started: Called once, when the server answers.
  /// - Throws: why it could not start.
  public func run(started: @escaping @Sendable () -> Void = {}) async throws(PreviewError) {
    do {
      let server = HTTPServer(
        address: try .inet(ip4: "127.0.0.1", port: site.port), logger: .disabled,
        handler: ClosureHTTPHandler { [site] request in
          HTTPResponse(site.response(to: request.file), to: request)
        })
      try await withThrowingTaskGroup { group in
        group.addTask { try await server.run() }
        group.addTask {
          try await server.waitUntilListening()
          started()
        }
        for try await _ in group {}
      }
    } catch is CancellationError {
      return
    } catch {
      if !Task.isCancelled { throw failure(error) }
    }
  }

  private func failure(_ error: any Error) -> PreviewError {
    switch error as? SocketError {
    case .failed(_, EADDRINUSE, _): .portBusy(site.port)
    case .failed(_, EACCES, _): .portForbidden(site.port)
    case .failed(_, _, let message): .refused(site.port, reason: message)
    default: .refused(site.port, reason: "\(error)")
    }
  }
}

extension HTTPRequest {
  /// The request without what does not matter here. The path is taken as it came: the one that the library has
  /// tidied up says less.
  fileprivate var file: FileRequest {
    FileRequest(method.rawValue, target.path(), query: target.query(), host: headers[.host])
  }
}

extension HTTPResponse {
  /// An answer in the form of the library.
  fileprivate init(_ response: FileResponse, to request: HTTPRequest) {
    var headers: HTTPHeaders = [
      .contentType: response.type, .contentLength: String(response.body.count), .cacheControl: "no-store",
      HTTPHeader("X-Content-Type-Options"): "nosniff",
    ]
    if let location = response.location { headers[.location] = location }
    if response.status == 405 { headers[HTTPHeader("Allow")] = "GET, HEAD" }
    let body =
      switch response.body {
      case _ where request.method == .HEAD: HTTPBodySequence()
      case .bytes(let bytes): HTTPBodySequence(data: Data(bytes))
      case .file(let file):
        HTTPBodySequence(from: SiteFileBytes(file: file), count: file.count, suggestedBufferSize: 64 << 10)
      }
    self.init(statusCode: .standing(for: response.status), headers: headers, body: body)
  }
}

extension HTTPStatusCode {
  /// The code with its phrase.
  fileprivate static func standing(for status: Int) -> HTTPStatusCode {
    let known: [HTTPStatusCode] = [.ok, .temporaryRedirect, .forbidden, .notFound, .methodNotAllowed]
    return known.first { $0.code == status } ?? HTTPStatusCode(status, phrase: "")
  }
}

import FlyingFox
import FlyingSocks
import Foundation

/// A web server for one person: it shows a site at `http://127.0.0.1:PORT/`, and to nobody but the browsers on this
/// machine.
public struct PreviewServer: Sendable {
  /// What answers.
  public let desk: PreviewDesk
  /// How often browsers that listen are told that the server is still there.
  static let pause = Duration.seconds(15)

  /// A server.
  public init(_ desk: PreviewDesk) {
    self.desk = desk
  }

  /// Serves until the task is cancelled.
  ///
  /// - Parameter started: Called once, when the server answers.
  /// - Throws: why it could not start.
  public func run(started: @escaping @Sendable () -> Void = {}) async throws(PreviewError) {
    do {
      let server = HTTPServer(
        address: try .inet(ip4: "127.0.0.1", port: desk.port), logger: .disabled,
        handler: ClosureHTTPHandler { [desk] request in
          HTTPResponse(await desk.response(to: request.file) { await request.form }, to: request)
        })
      try await withThrowingTaskGroup { group in
        group.addTask { try await server.run() }
        group.addTask {
          try await server.waitUntilListening()
          started()
        }
        group.addTask {
          while true {
            try await Task.sleep(for: Self.pause)
            await desk.session.ping()
          }
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
    case .failed(_, EADDRINUSE, _): .portBusy(desk.port)
    case .failed(_, EACCES, _): .portForbidden(desk.port)
    case .failed(_, _, let message): .refused(desk.port, reason: message)
    default: .refused(desk.port, reason: "\(error)")
    }
  }
}

extension HTTPRequest {
  /// The request without what does not matter here. The path is taken as it came: the one that the library has
  /// tidied up says less.
  fileprivate var file: FileRequest {
    FileRequest(
      method.rawValue, target.path(), query: target.query(), host: headers[.host],
      origin: headers[HTTPHeader("Origin")])
  }

  /// The body of a form; nil when it is too long, or of unknown length.
  fileprivate var form: String? {
    get async {
      guard let count = bodySequence.count, count <= PreviewDesk.longestForm, let data = try? await bodyData else {
        return nil
      }
      return String(decoding: data, as: UTF8.self)
    }
  }
}

extension HTTPResponse {
  /// An answer in the form of the library.
  fileprivate init(_ response: FileResponse, to request: HTTPRequest) {
    var headers: HTTPHeaders = [
      .contentType: response.type, .cacheControl: "no-store", HTTPHeader("X-Content-Type-Options"): "nosniff",
    ]
    if let count = response.body.count { headers[.contentLength] = String(count) }
    if let location = response.location { headers[.location] = location }
    if response.status == 405 { headers[HTTPHeader("Allow")] = "GET, HEAD" }
    let body =
      switch response.body {
      case _ where request.method == .HEAD: HTTPBodySequence()
      case .bytes(let bytes): HTTPBodySequence(data: Data(bytes))
      case .file(let file):
        HTTPBodySequence(from: SiteFileBytes(file: file), count: file.count, suggestedBufferSize: 64 << 10)
      case .events(let stream): HTTPBodySequence(from: EventBytes(stream: stream))
      }
    self.init(statusCode: .standing(for: response.status), headers: headers, body: body)
  }
}

extension HTTPStatusCode {
  /// The code with its phrase.
  fileprivate static func standing(for status: Int) -> HTTPStatusCode {
    let known: [HTTPStatusCode] = [
      .ok, .seeOther, .temporaryRedirect, .badRequest, .forbidden, .notFound, .methodNotAllowed, .serviceUnavailable,
    ]
    return known.first { $0.code == status } ?? HTTPStatusCode(status, phrase: "")
  }
}

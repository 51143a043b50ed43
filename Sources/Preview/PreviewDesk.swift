import Text

/// Answers the requests of browsers on this machine, and of nobody else.
public struct PreviewDesk: Sendable {
  /// The preview at work.
  public let session: PreviewSession
  /// The port of the server, which is part of the only `Host` headers that are accepted.
  public let port: UInt16
  /// The language of the person at the keyboard.
  public let language: MessageLanguage

  /// The longest form that is read, in bytes.
  static let longestForm = 8192

  /// A desk.
  public init(_ session: PreviewSession, port: UInt16, language: MessageLanguage = .english) {
    self.session = session
    self.port = port
    self.language = language
  }

  /// The answer to a request.
  /// - Parameter form: the body of a form; nil when it is too long.
  public func response(to request: FileRequest, form: () async -> String? = { nil }) async -> FileResponse {
    guard let host = request.host?.lowercased(), hosts.contains(host) else {
      return .text(403, "This preview answers only at http://127.0.0.1:\(port)/")
    }
    if request.method == "POST", request.path == OwnFiles.clock { return await setClock(request, form: form) }
    guard request.method == "GET" || request.method == "HEAD" else {
      return .text(405, "This preview only shows pages (GET and HEAD).")
    }
    if request.path == OwnFiles.events, request.method == "GET" {
      return FileResponse(200, type: "text/event-stream", body: .events(await session.events()))
    }
    if let file = OwnFiles.file(at: request.path) { return file }
    return await page(request, state: await session.state)
  }

  /// A page elsewhere can make a browser ask this server under a name of its own (DNS rebinding); such a request
  /// bears that name.
  private var hosts: [String] {
    let names = ["127.0.0.1", "localhost", "[::1]"]
    return names.map { "\($0):\(port)" } + (port == 80 ? names : [])
  }

  /// A page elsewhere can send this form, too; it cannot say that it comes from here.
  private func setClock(_ request: FileRequest, form: () async -> String?) async -> FileResponse {
    guard let origin = request.origin, hosts.contains(where: { "http://" + $0 == origin }) else {
      return .text(403, "The clock is set from the pages of this preview only.")
    }
    let present = await session.state.order.moment
    guard let body = await form(), let form = ClockForm(body, present: present) else {
      return .text(400, "That is no moment.")
    }
    await session.show(moment: form.moment, drafts: form.drafts)
    return .text(303, form.page, location: form.page)
  }

  private func page(_ request: FileRequest, state: PreviewState) async -> FileResponse {
    let frame = PageFrame(state: state, version: session.version(of: state), language: language)
    guard let site = state.site else {
      return FileResponse(503, type: MediaType.of("index.html"), body: .bytes(frame.page(path: request.path)))
    }
    let base = site.base
    if !base.isEmpty, request.path == "/" || request.path == base {
      return .text(307, base + "/", location: base + "/")
    }
    guard request.path.hasPrefix(base + "/"), let path = RequestPath(String(request.path.dropFirst(base.count)))
    else { return await lost(request, in: site, frame: frame) }
    switch site.place(at: path) {
    case .file(let file, let name):
      if let answer = await answer(200, file, name: name, in: site, request: request, frame: frame) { return answer }
      return await lost(request, in: site, frame: frame)
    case .folder:
      let query = request.query.utf8.allSatisfy { (0x21...0x7E).contains($0) } ? request.query : ""
      let location = base + path.folderPath + (query.isEmpty ? "" : "?" + query)
      return .text(307, location, location: location)
    case nil: return await lost(request, in: site, frame: frame)
    }
  }

  private func lost(_ request: FileRequest, in site: ShownSite, frame: PageFrame) async -> FileResponse {
    if let file = site.files["404.html"],
      let answer = await answer(404, file, name: "404.html", in: site, request: request, frame: frame)
    {
      return answer
    }
    return .text(404, "There is no such page.")
  }

  private func answer(
    _ status: Int, _ file: ShownFile, name: String, in site: ShownSite, request: FileRequest, frame: PageFrame
  ) async -> FileResponse? {
    let type = MediaType.of(name)
    switch file.content {
    case .rendered:
      guard let bytes = await site.bytes(of: name) else { return nil }
      guard file.bearsBar else { return FileResponse(status, type: type, body: .bytes(bytes)) }
      let page = frame.framing(bytes, path: request.path, note: file.note)
      return FileResponse(status, type: type, body: .bytes(page))
    case .copied(let folder, let path):
      return folder.file(at: path).map { FileResponse(status, type: type, body: .file($0)) }
    }
  }
}

/// The files that the preview adds to a site, below `/_gazette/`.
enum OwnFiles {
  /// The folder of them, as requests name it.
  static let folder = "/_gazette/"
  /// Where the form of the bar is sent.
  static let clock = folder + "at"
  /// Where browsers listen.
  static let events = folder + "events"

  /// The file at a path.
  static func file(at path: String) -> FileResponse? {
    guard let file = EmbeddedFiles.all.first(where: { folder + $0.path == path }) else { return nil }
    return FileResponse(200, type: MediaType.of(file.path), body: .bytes(Array(file.text.utf8)))
  }
}

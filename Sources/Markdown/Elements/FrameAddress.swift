/// The pages of videos that other sites have people show in a frame.
enum FrameAddress {
  /// The address of the page that readers can open; for a frame that is not known, that of the frame.
  static func page(of frame: String) -> String {
    let whole = frame.hasPrefix("//") ? "https:" + frame : frame
    guard whole.hasPrefix("https://") || whole.hasPrefix("http://") else { return whole }
    let parts = whole.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    guard parts.count >= 4 else { return whole }
    let host = parts[1].lowercased()
    let path = Array(parts[2...])
    let name = String(path[path.count - 1].prefix { $0 != "?" && $0 != "#" })
    guard !name.isEmpty else { return whole }
    switch (host, path.dropLast()) {
    case ("www.youtube.com", ["embed"]), ("youtube.com", ["embed"]), ("www.youtube-nocookie.com", ["embed"]):
      return "https://www.youtube.com/watch?v=\(name)"
    case ("player.vimeo.com", ["video"]): return "https://vimeo.com/\(name)"
    case ("www.dailymotion.com", ["embed", "video"]): return "https://www.dailymotion.com/video/\(name)"
    // PeerTube, on whatever host.
    case (_, ["videos", "embed"]): return "https://\(host)/w/\(name)"
    default: return whole
    }
  }
}

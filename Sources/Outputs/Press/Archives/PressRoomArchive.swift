import Site

/// The whole press room in one archive.
struct PressRoomArchive {
  let rendered: RenderedSite
  let edition: Edition

  /// Whether there is one: with kits, and not too large.
  var exists: Bool { !edition[.kit].isEmpty && byteCount <= rendered.site.configuration.press.archiveSize }

  /// What its files weigh.
  var byteCount: Int {
    edition[.kit].map { rendered[$0] }.flatMap { MediaKit.files(of: $0, links: rendered.links) }
      .reduce(0) { $0 + rendered.facts.byteCount(of: $1) }
  }

  /// Where it stands.
  var permalink: Permalink {
    rendered.site.addresses.section(.press, edition.language).appending("press-room.zip")
  }
}

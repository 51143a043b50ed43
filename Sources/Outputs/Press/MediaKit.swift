import Site

/// The files of a media kit.
enum MediaKit {
  /// Everything that lies in the kit's folder, by path below `content/`; nothing for a kit without a folder.
  static func files(of kit: Publication, links: LinkDirectory) -> [String] {
    kit.entry.file.isBundle ? links.files(inFolder: kit.entry.file.folder) : []
  }
}

import Content
import Site

/// The files that go online because a header names them, or because they lie in a media kit. What texts show or link
/// to is in `RenderedBody.files`.
public struct PublishedFiles: Sendable {
  private let links: LinkDirectory

  /// The files of a site.
  /// - Parameter links: finds the files that headers name.
  public init(links: LinkDirectory) {
    self.links = links
  }

  /// The files of a publication, by path below `content/`.
  public func files(of publication: Publication) -> [String] {
    named(of: publication) { _ in true } + kitFiles(of: publication)
  }

  /// Those of them that can be had as they are: all but the pictures that a page shows.
  func downloads(of publication: Publication) -> [String] {
    named(of: publication) { !$0.isImage } + kitFiles(of: publication)
  }

  /// Those of them that a page shows.
  func pictures(of publication: Publication) -> [String] {
    named(of: publication, where: \.isImage) + kitFiles(of: publication)
  }

  private func named(of publication: Publication, where isWanted: (HeaderFile) -> Bool) -> [String] {
    HeaderFile.all(of: publication).filter(isWanted).compactMap { file -> String? in
      if case .file(let path, _) = file.target(links, from: publication.entry) { path } else { nil }
    }
  }

  private func kitFiles(of publication: Publication) -> [String] {
    publication.kind == .kit ? MediaKit.files(of: publication, links: links) : []
  }
}

/// A file that a header names.
struct HeaderFile {
  /// The name with its place.
  let reference: FileReference
  /// Whether it is a picture.
  let isImage: Bool
  /// Whether it is the rules of a contest, which may be a page.
  var isRules = false

  /// All files that the header of a publication names.
  static func all(of publication: Publication) -> [HeaderFile] {
    let image = publication.entry.header.image.map { HeaderFile(reference: $0, isImage: true) }
    return [image].compactMap { $0 } + details(of: publication.entry)
  }

  /// Where it lies.
  func target(_ links: LinkDirectory, from entry: Entry) -> LinkTarget {
    isRules ? links.rules(reference.path, from: entry) : links.file(reference.path, from: entry)
  }

  private static func details(of entry: Entry) -> [HeaderFile] {
    switch entry.details {
    case .release(let release):
      return release.attachments.map { HeaderFile(reference: $0.file, isImage: false) }
    case .person(let person):
      return person.portrait.map { [HeaderFile(reference: $0, isImage: true)] } ?? []
    case .event(let event):
      guard let rules = event.contest?.rules, ContestRules(rules.path).reference != nil else { return [] }
      return [HeaderFile(reference: rules, isImage: false, isRules: true)]
    default:
      return []
    }
  }
}

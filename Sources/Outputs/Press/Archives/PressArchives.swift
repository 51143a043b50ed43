import Content
import Foundation
import Media
import Site
import Text
import Writer

/// The ZIP archives of the press room: one a kit, and one of all kits and releases.
struct PressArchives {
  let composition: Composition
  /// The files of the site, by their source: an archive holds what the site holds, without what it leaves out.
  let files: [String: PlannedArtifact]
  /// A folder for archives that need not be made again; nil for none.
  let cache: String?

  /// - Parameter planned: the files of the site.
  init(_ composition: Composition, planned: [PlannedArtifact], cache: String?) {
    self.composition = composition
    self.cache = cache
    let links = composition.rendered.links
    var files: [String: PlannedArtifact] = [:]
    for file in planned where file.source.hasPrefix("content/") {
      let path = String(file.source.dropFirst("content/".count))
      if files[path] == nil || links.address(ofFile: path) == file.permalink { files[path] = file }
    }
    self.files = files
  }

  /// The archives of all kits, and of the press rooms that have kits.
  var artifacts: [PlannedArtifact] {
    composition.site.editions.flatMap { edition -> [PlannedArtifact] in
      let kits = edition[.kit].map { composition.rendered[$0] }
      return kits.flatMap(archives) + room(edition, kits)
    }
  }

  private func archives(of kit: Publication) -> [PlannedArtifact] {
    let archive = KitArchive(rendered: composition.rendered, kit: kit)
    let parts = archive.parts
    return parts.indices.map { index in
      let named = parts[index].map { (name: name($0, in: kit), path: $0) }
      return artifact(
        at: archive.permalink(ofPart: index, of: parts.count), from: kit.entry.source.path, kits: [kit], named,
        extra: [])
    }
  }

  /// Everything in one file, when it is not too large for one.
  private func room(_ edition: Edition, _ kits: [Publication]) -> [PlannedArtifact] {
    let rendered = composition.rendered
    guard PressRoomArchive(rendered: rendered, edition: edition).exists else { return [] }
    let named = kits.flatMap { kit in
      MediaKit.files(of: kit, links: rendered.links).map {
        (name: "\(kit.entry.file.name)/\(name($0, in: kit))", path: $0)
      }
    }
    let texts = edition[.release].flatMap { index -> [(name: String, text: PlannedArtifact)] in
      let publication = rendered[index]
      guard case .release(let release) = publication.entry.details else { return [] }
      let text = PlannedArtifact(at: publication.permalink, from: publication.entry.source.path) { buffer in
        buffer.append(
          ReleaseViewBuilder(composition: composition, publication: publication, release: release).plainText)
      }
      let name = [publication.published?.date.iso, publication.entry.file.name].compactMap { $0 }.joined(separator: "-")
      let path = "\(composition.site.configuration.sections[.releases])/\(name)"
      let paper = composition.printed[index].map { file in
        (path + ".pdf", PlannedArtifact(at: publication.permalink, from: publication.entry.source.path, copying: file))
      }
      return [(path + ".txt", text)] + [paper].compactMap { $0 }
    }
    let address = PressRoomArchive(rendered: rendered, edition: edition).permalink
    return [artifact(at: address, from: Kind.kit.folder, kits: kits, named, extra: texts)]
  }

  /// The name of a file of a kit in its archive.
  private func name(_ path: String, in kit: Publication) -> String {
    String(path.dropFirst(kit.entry.file.folder.count + 1))
  }

  private func artifact(
    at permalink: Permalink, from source: String, kits: [Publication], _ named: [(name: String, path: String)],
    extra: [(name: String, text: PlannedArtifact)]
  ) -> PlannedArtifact {
    let (files, cache, texts) = (files, cache, ArchiveTexts(composition: composition, kits: kits))
    return PlannedArtifact(at: permalink, from: source) { buffer in
      let contents = named.compactMap { file in files[file.path].map { (file.name, file.path, FileContent($0)) } }
      let releases = extra.map { ($0.name, FileContent($0.text)) }
      let readme = texts.readme(named)
      let store = ArchiveStore(folder: cache)
      let key = store.key(
        [(texts.readmeName, FileContent.bytes(Array(readme.utf8)))] + contents.map { ($0.0, $0.2) } + releases,
        facts: [texts.manifest(named.map { (name: $0.name, path: $0.path, facts: nil) })])
      if let bytes = store.archive(key) {
        buffer.append(bytes)
        return
      }
      // What cannot be read stops the build elsewhere: the file itself is part of the site.
      let listed = contents + releases.map { ($0.0, "", $0.1) }
      let rows = listed.map { name, path, content in (name: name, path: path, facts: try? content.summary()) }
      let list = Array(texts.manifest(rows).utf8)
      let entries =
        [ZIPEntry(texts.readmeName, bytes: Array(readme.utf8)), ZIPEntry(texts.manifestName, bytes: list)]
        + contents.map { ZIPEntry($0.0, $0.2) } + releases.map { ZIPEntry($0.0, $0.1) }
      guard let packed = try? ZIPArchive(entries).packed() else { return }
      store.keep(packed.bytes, key)
      buffer.append(packed.bytes)
    }
  }
}

extension FileContent {
  /// The bytes of a file of the site.
  init(_ file: PlannedArtifact) {
    switch file.content {
    case .file(let path): self = .file(path)
    case .rendered(let render):
      var buffer = ByteBuffer()
      render(&buffer)
      self = .bytes(buffer.bytes)
    }
  }
}

extension ZIPEntry {
  /// A file that is packed from wherever it is.
  fileprivate init(_ path: String, _ content: FileContent) {
    switch content {
    case .bytes(let bytes): self.init(path, bytes: bytes)
    case .file(let file): self.init(path, file: file)
    }
  }
}

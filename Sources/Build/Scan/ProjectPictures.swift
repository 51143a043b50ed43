import Content
import Media
import Outputs
import Text
import Writer

/// The pictures of a project, as their headers and hashes tell them. Nothing is decoded.
struct ProjectPictures: Sendable {
  /// Those of which renditions are shown, by path below `content/`.
  private(set) var shown: [String: ShownPicture] = [:]
  /// Those that are shown as they are because they move.
  private(set) var moving: [String: Picture] = [:]
  /// What cannot be shown, and why.
  private(set) var faults: [String: PictureFault] = [:]
  /// The sizes of all that can be read.
  private(set) var sizes: [String: FileFacts.PixelSize] = [:]

  private enum Finding: Sendable {
    case known(PictureIndex.Entry)
    case faulty(PictureFault)
  }

  /// Reads the pictures of a project.
  /// - Parameter cache: a folder for what is remembered from build to build; nil to begin from nothing.
  init(_ content: ProjectContent, root: String, cache: String?, workers: Int) async {
    let paths = content.scan.others.keys.filter { PictureFormat.isNamed($0) }.sorted()
    guard !paths.isEmpty else { return }
    let indexPath = cache.map { "\($0)/pictures-\(SHA256.digest(of: Array(root.utf8)).hexadecimal.prefix(16))" }
    let index = indexPath.map { PictureIndex(readingFrom: $0) } ?? PictureIndex()
    let findings = await parallelMap(paths, workers: workers) { path -> Finding in
      let location = root + "/content/" + path
      do throws(PictureFault) { return .known(try index.entry(location)) } catch { return .faulty(error) }
    }
    let describer = PictureDescriber(content)
    var entries: [String: PictureIndex.Entry] = [:]
    for (path, finding) in zip(paths, findings) {
      switch finding {
      case .known(let entry):
        let location = root + "/content/" + path
        entries[location] = entry
        add(describer.picture(path, location: location, entry), path, basePath: content.configuration.basePath)
      case .faulty(let fault): faults[path] = fault
      }
    }
    // Without the index the next build reads the pictures again, and nothing else is lost.
    if let indexPath, !index.holds(entries) { try? PictureIndex.write(entries, to: indexPath) }
  }

  private mutating func add(_ picture: Picture, _ path: String, basePath: String) {
    sizes[path] = .init(width: picture.header.width, height: picture.header.height)
    if picture.hasRenditions {
      shown[path] = ShownPicture(picture, basePath: basePath)
    } else {
      moving[path] = picture
    }
  }
}

/// Says of pictures what sidecars and headers say of them.
private struct PictureDescriber {
  private let sidecars: [String: Sidecar]
  private let language: Language
  private var focuses: [String: FocalPoint] = [:]
  /// The licences of kits, by folder: they hold for all files in it.
  private var licences: [String: String] = [:]

  init(_ content: ProjectContent) {
    sidecars = content.sidecars.byFile
    language = content.configuration.defaultLanguage
    for entry in content.entries {
      guard let focus = entry.header.focus, let image = entry.header.image?.path else { continue }
      for path in [entry.file.folder + "/" + image, image] where focuses[path] == nil { focuses[path] = focus }
    }
    // A kit that is not online says nothing, not even inside a picture.
    for entry in content.shown where licences[entry.file.folder] == nil && entry.file.isBundle {
      if case .kit = entry.details { licences[entry.file.folder] = entry.header.licence }
    }
  }

  func picture(_ path: String, location: String, _ entry: PictureIndex.Entry) -> Picture {
    let sidecar = sidecars[path]
    let focus = (sidecar?.focus ?? focuses[path]).map { Focus(x: Double($0.x) / 100, y: Double($0.y) / 100) }
    return Picture(
      path: "content/" + path, location: location, entry,
      credits: credits(sidecar, licence: sidecar?.licence ?? licence(ofKitWith: path)), focus: focus ?? .centre)
  }

  private func licence(ofKitWith path: String) -> String? {
    guard !licences.isEmpty else { return nil }
    return path.indices.lazy.reversed().filter { path[$0] == "/" }.compactMap { licences[String(path[..<$0])] }.first
  }

  private func credits(_ sidecar: Sidecar?, licence: String?) -> Credits {
    let text = { (text: LocalizedText?) in text?.text(in: language, fallback: language) }
    var credits = Credits()
    credits.creator = sidecar?.creator
    credits.credit = sidecar?.credit
    credits.copyright = sidecar?.copyright
    credits.terms = licence
    credits.licence = licence.flatMap { LicenceAddress.address(of: $0) }
    credits.caption = text(sidecar?.caption)
    credits.title = text(sidecar?.title)
    credits.alternative = text(sidecar?.alternative)
    return credits
  }
}

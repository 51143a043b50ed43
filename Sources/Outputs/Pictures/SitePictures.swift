import Media
import Site
import Text

/// The pictures that the pages of a site show, and the files that stand on it as they are.
struct SitePictures {
  /// What is to be made: every picture with its renditions, by path.
  let jobs: [RenditionCache.Job]
  /// The pictures that pages show, by path below `content/`.
  let shown: Set<String>
  /// The files that are copied, by path below `content/`.
  let copied: [String]
  private let rendered: RenderedSite

  /// - Parameter staticFiles: files that stand on the site whoever names them.
  init(_ rendered: RenderedSite, staticFiles: [String]) {
    let named = PublishedFiles(links: rendered.links)
    var (downloads, shown): (Set<String>, Set<String>) = (Set(staticFiles), [])
    for publication in rendered.site.publications where publication.withdrawal == nil {
      let body = rendered.bodyFacts(publication)
      downloads.formUnion(body.files)
      downloads.formUnion(named.downloads(of: publication))
      shown.formUnion(body.pictures)
      shown.formUnion(named.pictures(of: publication))
    }
    // A picture that pages show stands there as renditions only: its file may tell where it was taken.
    let made = shown.filter { rendered.facts.picture($0) != nil }
    let beside = rendered.links.filesOfFolderEntries.filter { !made.contains($0) }
    let copied = downloads.union(shown.subtracting(made)).union(beside)
    self.copied = copied.sorted()
    self.shown = shown
    self.rendered = rendered
    jobs = made.union(copied).sorted().compactMap { path in
      let original = copied.contains(path) ? rendered.facts.copied(path) : nil
      guard made.contains(path) else { return original.map { RenditionCache.Job($0, [], isCopied: true) } }
      return rendered.facts.picture(path)?.job(isCopied: original != nil)
    }
  }

  /// The files that are copied, those of pictures without the traces of cameras.
  func copies(_ cache: RenditionCache, contentFolder: String, areMade: Bool) -> [PlannedArtifact] {
    copied.compactMap { path in
      guard let permalink = rendered.links.address(ofFile: path) else { return nil }
      let source = "content/" + path
      guard let picture = rendered.facts.copied(path) else {
        return PlannedArtifact(at: permalink, from: source, showing: [], copying: contentFolder + "/" + path)
      }
      guard !areMade else {
        return PlannedArtifact(at: permalink, from: source, showing: [], copying: cache.location(ofCopyOf: picture))
      }
      return PlannedArtifact(at: permalink, from: source) { buffer in
        if let bytes = try? cache.copy(of: picture) { buffer.append(bytes) }
      }
    }
  }

  /// The renditions as files of the site, each once.
  func artifacts(_ cache: RenditionCache, areMade: Bool) -> [PlannedArtifact] {
    var seen: Set<String> = []
    return jobs.flatMap { job in
      job.renditions.filter { seen.insert($0.name).inserted }.map { rendition in
        let permalink = ShownPicture.permalink(rendition)
        let picture = job.picture
        guard !areMade else {
          return PlannedArtifact(at: permalink, from: picture.path, showing: [], copying: cache.location(of: rendition))
        }
        return PlannedArtifact(at: permalink, from: picture.path) { buffer in
          // What cannot be made is told by the build; a page that is looked at meanwhile goes without.
          if let bytes = try? cache.bytes(of: rendition, picture: picture) { buffer.append(bytes) }
        }
      }
    }
  }
}

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

  /// - Parameter staticFiles: files that stand on the site whoever names them.
  init(_ rendered: RenderedSite, staticFiles: [String]) {
    let named = PublishedFiles(links: rendered.links)
    var (downloads, shown): (Set<String>, Set<String>) = (Set(staticFiles), [])
    for publication in rendered.site.publications where publication.withdrawal == nil {
      let body = rendered.body(publication)
      downloads.formUnion(body.files)
      downloads.formUnion(named.downloads(of: publication))
      shown.formUnion(body.pictures)
      shown.formUnion(named.pictures(of: publication))
    }
    // A picture that pages show stands there as renditions only: its file may tell where it was taken.
    let made = shown.filter { rendered.facts.picture($0) != nil }
    let beside = rendered.links.filesOfFolderEntries.filter { !made.contains($0) }
    copied = downloads.union(shown.subtracting(made)).union(beside).sorted()
    self.shown = shown
    jobs = made.sorted().compactMap { rendered.facts.picture($0)?.job }
  }

  /// The renditions as files of the site, each once.
  func artifacts(_ cache: RenditionCache, areMade: Bool) -> [PlannedArtifact] {
    var seen: Set<String> = []
    return jobs.flatMap { job in
      job.renditions.filter { seen.insert($0.name).inserted }.map { rendition in
        let permalink = ShownPicture.permalink(rendition)
        let picture = job.picture
        guard !areMade else {
          return PlannedArtifact(at: permalink, from: picture.path, copying: cache.location(of: rendition))
        }
        return PlannedArtifact(at: permalink, from: picture.path) { buffer in
          // What cannot be made is told by the build; a page that is looked at meanwhile goes without.
          if let bytes = try? cache.bytes(of: rendition, picture: picture) { buffer.append(bytes) }
        }
      }
    }
  }
}

import Formats
import Site
import Text

/// What search engines read: the sitemap of all pages, and `robots.txt`.
enum SitemapOutput {
  /// - Parameter pages: everything that was planned.
  static func artifacts(of pages: [PlannedArtifact], _ composition: Composition) -> [PlannedArtifact] {
    let site = composition.site
    let entries = pages.compactMap { page in
      page.listing.map { listing in
        SitemapEntry(
          address: site.absolute(page.permalink), lastModified: listing.modified,
          alternates: listing.translations.map {
            .init(language: $0.language.tag, address: site.absolute($0.permalink))
          })
      }
    }
    let files = Sitemap(entries).files(base: site.configuration.address).map { file in
      PlannedArtifact(at: Permalink("/" + file.name), from: "sitemap") { $0.append(file.bytes) }
    }
    let robots = Robots(sitemaps: [site.absolute(Permalink("/sitemap.xml"))]).bytes
    return files + [PlannedArtifact(at: Permalink("/robots.txt"), from: "robots") { $0.append(robots) }]
  }
}

import Testing
import Text

/// The archive by crossings, as a drawing, and in former years.
@Suite struct ArchivePagesTests {
  private func build(at moment: String = "2026-06-30T12:00") async throws -> BuiltSite {
    let posts = ["2011-06-02", "2016-06-03", "2021-05-04", "2021-06-05", "2026-06-06"].map { date in
      "-- content/blog/\(date)-p.md --\n---\ntitre: Le \(date)\nslug: p\(date)\nauteurs: [Ana]\n---\nTexte.\n"
    }
    return try await SmallProject(
      posts.joined()
        + "-- content/community/c.md --\n---\ntitre: C\ndate: 2021-06-01\ncontributeur: Bob\nconsentement: donne\n---\nx\n"
    ).build(at: moment)
  }

  @Test func `a year is crossed with kinds, and with people who have other years`() async throws {
    let built = try await build()
    #expect(built.findings.isEmpty, "\(built.findings)")
    let crossings = built.tree.paths.filter { $0.hasPrefix("archive/2021/") && !$0.hasPrefix("archive/2021/0") }
    #expect(crossings.count == 4, "\(crossings)")
    #expect(built["archive/2021/people/ana/index.html"].contains("/blog/p2021-05-04/"))
    #expect(!built["archive/2021/people/ana/index.html"].contains("/community/c/"))
    #expect(built["archive/2021/people/bob/index.html"].isEmpty)
    #expect(built["archive/2021/index.html"].contains("href=\"/archive/2021/people/ana/\""))
    #expect(built.tree.paths.filter { $0.hasPrefix("archive/2016/") && $0.contains("articles") }.isEmpty)
  }

  @Test func `the front page looks back five, ten and fifteen years, month by month`() async throws {
    let june = try await build()["archive/index.html"]
    for (words, year) in [("cinq", 2021), ("dix", 2016), ("quinze", 2011)] {
      #expect(june.contains("Il y a \(words) ans : juin \(year)"))
    }
    let may = try await build(at: "2026-05-31T12:00")
    #expect(may["archive/index.html"].contains("Il y a cinq ans : mai 2021"))
    #expect(!may["archive/index.html"].contains("Il y a dix ans"))
    // The page is another in the next month, and the build says so.
    #expect(
      may.report.nextChange?.instant
        == CivilDate(year: 2026, month: 6, day: 1).map {
          may.report.timeZone.instant(of: LocalTime(date: $0))
        })
  }

  @Test func `a drawing shows a bar for each month that holds something, and many years in rows, too`() async throws {
    let page = try await build()["archive/index.html"]
    #expect(page.contains("<svg class=\"timeline is-wide\"") && page.contains("aria-hidden=\"true\""))
    #expect(page.contains("<svg class=\"timeline is-narrow\" viewBox=\"0 0 288 "))
    let drawings = page.split(separator: "<path d=\"").suffix(2).map { $0.prefix { $0 != "\"" } }
    #expect(drawings.count == 2)
    for bars in drawings { #expect(bars.split(separator: "M").count == 5) }
  }
}

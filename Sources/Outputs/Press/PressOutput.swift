import Content
import Formats
import Site
import Text

/// The press room: its front page, releases, media kits, and what others wrote.
struct PressOutput: Output {
  /// How many cuttings the front page shows.
  private static let latestCoverage = 6
  /// How many events to come it announces.
  private static let nextEvents = 4

  func artifacts(_ composition: Composition) -> [PlannedArtifact] {
    composition.site.editions.flatMap { edition in
      [Kind.release, .kit, .coverage].allSatisfy { edition[$0].isEmpty } && edition.withdrawn.isEmpty
        ? [] : front(composition, edition) + parts(composition, edition)
    }
  }

  private func parts(_ composition: Composition, _ edition: Edition) -> [PlannedArtifact] {
    list(.releases, "releases", of: .release, composition, edition)
      + list(.kits, "kits", of: .kit, composition, edition)
      + PressRecords(composition: composition, edition: edition).coverage
      + releases(composition, edition) + files(composition, edition) + withdrawn(composition, edition)
      + PressRecords(composition: composition, edition: edition).corrections + kits(composition, edition)
  }

  /// The front page: the newest releases with everything else a journalist may look for. What follows it shows older
  /// releases, and whom to ask.
  private func front(_ composition: Composition, _ edition: Edition) -> [PlannedArtifact] {
    let room = composition.site.addresses.section(.press, edition.language)
    let words = composition.rendered.interface(edition.language)
    let paging = Paging(edition[.release], at: room, composition)
    return paging.sheets.map { sheet in
      PlannedArtifact(composition.theme.press, at: sheet.permalink, from: "press") {
        let isFirst = sheet.number == 1
        var outline = composition.outline(
          list: "press", title: words["press"], at: sheet.permalink, edition,
          showing: sheet.items + (isFirst ? edition[.kit] : []), feeds: isFirst)
        outline.previous = sheet.previous
        outline.next = sheet.next
        let cards = composition.cards(edition.language)
        let desk = PressDesk(rendered: composition.rendered, language: edition.language)
        let coverage = isFirst ? edition[.coverage].prefix(Self.latestCoverage) : []
        return PressPage(
          page: composition.furniture.page(outline), words: composition.words(edition.language),
          releases: cards.entries(sheet.items), pagination: paging.view(sheet, words: words),
          kits: isFirst ? cards.entries(edition[.kit]) : [],
          coverage: coverage.compactMap { cards.coverage(composition.rendered[$0]) },
          coverageUrl: composition.site.href(composition.site.addresses.section(.coverage, edition.language)),
          contacts: desk.contacts, archive: isFirst ? desk.archive(edition) : nil,
          figures: isFirst ? desk.facts(composition.site.configuration.press.figures) : [],
          facts: isFirst ? desk.facts(composition.site.configuration.press.facts) : [],
          agenda: isFirst ? cards.events(edition.upcoming.prefix(Self.nextEvents)) : [],
          feedUrl: isFirst ? composition.site.href(room.appending("feed.xml")) : nil,
          subscribeUrl: composition.site.configuration.press.subscribe.map(composition.site.href(written:)),
          correctionsUrl: edition.holds(.corrections)
            ? composition.site.href(composition.site.addresses.section(.corrections, edition.language)) : nil,
          spokespeople: isFirst ? desk.spokespeople : [],
          boilerplate: isFirst ? desk.boilerplate(nil) : nil,
          boilerplateLengths: isFirst ? desk.boilerplateLengths : [], boilerplateTitle: desk.boilerplateTitle)
      }
    }
  }

  /// The whole list of one kind, in the looks of the blog's.
  private func list(
    _ section: SectionNames.Section, _ word: String, of kind: Kind, _ composition: Composition, _ edition: Edition
  ) -> [PlannedArtifact] {
    guard !edition[kind].isEmpty else { return [] }
    let words = composition.rendered.interface(edition.language)
    let paging = Paging(
      edition[kind], at: composition.site.addresses.section(section, edition.language), composition)
    return paging.sheets.map { sheet in
      PlannedArtifact(composition.theme.blog, at: sheet.permalink, from: kind.folder) {
        var outline = composition.outline(
          list: word, title: words[word], at: sheet.permalink, edition, showing: sheet.items,
          trail: [composition.step(.press, "press", edition.language)])
        outline.previous = sheet.previous
        outline.next = sheet.next
        return BlogPage(
          page: composition.furniture.page(outline), words: composition.words(edition.language),
          posts: composition.cards(edition.language).entries(sheet.items), pagination: paging.view(sheet, words: words))
      }
    }
  }

  private func releases(_ composition: Composition, _ edition: Edition) -> [PlannedArtifact] {
    let releases = edition[.release]
    return releases.indices.compactMap { place in
      let publication = composition.rendered[releases[place]]
      guard case .release(let release) = publication.entry.details else { return nil }
      return PlannedArtifact(
        composition.theme.release, at: publication.permalink, from: publication.entry.source.path,
        listing: composition.listing(publication)
      ) {
        ReleaseViewBuilder(composition: composition, publication: publication, release: release)
          .page(neighbours: composition.neighbours(at: place, in: releases))
      }
    }
  }

  /// The releases as plain text and for agencies.
  private func files(_ composition: Composition, _ edition: Edition) -> [PlannedArtifact] {
    edition[.release].flatMap { index -> [PlannedArtifact] in
      let publication = composition.rendered[index]
      guard case .release(let release) = publication.entry.details,
        let text = ReleaseFile.text.permalink(of: publication), let ninjs = ReleaseFile.ninjs.permalink(of: publication)
      else { return [] }
      let source = publication.entry.source.path
      let paper = composition.printed[index].flatMap { file in
        ReleaseFile.pdf.permalink(of: publication).map { PlannedArtifact(at: $0, from: source, copying: file) }
      }
      return [paper].compactMap { $0 } + [
        PlannedArtifact(at: text, from: source) { buffer in
          let builder = ReleaseViewBuilder(composition: composition, publication: publication, release: release)
          buffer.append(builder.plainText)
        },
        PlannedArtifact(at: ninjs, from: source) { buffer in
          ReleaseNinjs(composition: composition, publication: publication, release: release).append(to: &buffer)
        },
      ]
    }
  }

  /// Where a release was taken back, a page that says so.
  private func withdrawn(_ composition: Composition, _ edition: Edition) -> [PlannedArtifact] {
    edition.withdrawn.flatMap { index -> [PlannedArtifact] in
      let publication = composition.rendered[index]
      guard let withdrawal = publication.withdrawal, case .release(let release) = publication.entry.details else {
        return []
      }
      let page = PlannedArtifact(
        composition.theme.withdrawn, at: publication.permalink, from: publication.entry.source.path, listing: nil
      ) {
        let words = composition.rendered.interface(edition.language)
        var outline = PageOutline(
          kind: "release", title: publication.title, permalink: publication.permalink, language: edition.language)
        outline.trail = [composition.step(.press, "press", edition.language)]
        outline.isHidden = true
        let desk = PressDesk(rendered: composition.rendered, language: edition.language)
        return WithdrawnPage(
          page: composition.furniture.page(outline), words: words.words, title: publication.title,
          note: words.text("withdrawn_on", ["date": words.date(withdrawal.date.date)]), iso: withdrawal.date.iso,
          reason: withdrawal.text, contacts: desk.contacts(release.contacts))
      }
      let news = ReleaseFile.ninjs.permalink(of: publication).map { permalink in
        PlannedArtifact(at: permalink, from: publication.entry.source.path) { buffer in
          ReleaseNinjs(composition: composition, publication: publication, release: release)
            .append(cancelled: withdrawal, to: &buffer)
        }
      }
      return [page] + [news].compactMap { $0 }
    }
  }

  private func kits(_ composition: Composition, _ edition: Edition) -> [PlannedArtifact] {
    edition[.kit].compactMap { index in
      let publication = composition.rendered[index]
      guard case .kit(let kit) = publication.entry.details else { return nil }
      return PlannedArtifact(
        composition.theme.kit, at: publication.permalink, from: publication.entry.source.path,
        listing: composition.listing(publication)
      ) {
        KitViewBuilder(composition: composition, publication: publication, kit: kit).page
      }
    }
  }
}

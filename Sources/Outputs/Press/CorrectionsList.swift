import Content
import Site
import Text

/// All corrections of press releases in one language, the newest first.
struct CorrectionsList {
  let composition: Composition
  let edition: Edition

  private var words: Interface { composition.rendered.interface(edition.language) }

  /// How many there are.
  var count: Int { all.count }

  private var all: [(Publication, Correction)] {
    (edition[.release] + edition.withdrawn).flatMap { index -> [(Publication, Correction)] in
      let publication = composition.rendered[index]
      guard case .release(let release) = publication.entry.details else { return [] }
      return release.corrections.map { (publication, $0) }
    }
  }

  var items: [CorrectionItemView] {
    let sorted = all.enumerated().sorted { left, right in
      left.element.1.date.instant == right.element.1.date.instant
        ? left.offset < right.offset : left.element.1.date > right.element.1.date
    }
    return sorted.map { _, item in
      CorrectionItemView(
        title: item.0.title, url: composition.site.href(item.0.permalink), typeLabel: words[item.1.sort.rawValue],
        date: words.date(item.1.date.date), iso: item.1.date.iso, text: item.1.text)
    }
  }
}

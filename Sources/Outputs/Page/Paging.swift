import Content
import Site
import Text

/// A long list cut into pages.
struct Paging {
  /// One page of a list.
  struct Sheet {
    /// The page, from 1.
    let number: Int
    /// Where it stands.
    let permalink: Permalink
    /// What it shows.
    let items: ArraySlice<Int>
    /// The page before.
    let previous: Permalink?
    /// The page after.
    let next: Permalink?
  }

  /// The pages; one even when there is nothing to show.
  let sheets: [Sheet]
  private let site: Site
  private let list: Permalink

  /// - Parameter perPage: how many items a page shows; as many as the configuration says when nil.
  init(_ items: [Int], at list: Permalink, site: Site, perPage: Int? = nil) {
    self.site = site
    self.list = list
    let perPage = perPage ?? site.configuration.perPage
    let count = max(1, (items.count + perPage - 1) / perPage)
    sheets = (1...count).map { number in
      Sheet(
        number: number, permalink: site.addresses.page(number, of: list),
        items: items[min((number - 1) * perPage, items.count)..<min(number * perPage, items.count)],
        previous: number > 1 ? site.addresses.page(number - 1, of: list) : nil,
        next: number < count ? site.addresses.page(number + 1, of: list) : nil)
    }
  }

  /// The links to the other pages; nothing when there is only one.
  func view(_ sheet: Sheet, words: Interface) -> PaginationView? {
    guard sheets.count > 1 else { return nil }
    var pages: [PageNumberView] = []
    var last = 0
    for number in shownNumbers(around: sheet.number) {
      pages.append(
        PageNumberView(
          number: String(number), url: site.href(site.addresses.page(number, of: list)),
          current: number == sheet.number, gap: number > last + 1))
      last = number
    }
    return PaginationView(
      label: label(sheet, words: words), previous: sheet.previous.map(site.href), next: sheet.next.map(site.href),
      pages: pages)
  }

  /// `Page 2 sur 7`
  func label(_ sheet: Sheet, words: Interface) -> String {
    words.text("page_label", ["number": String(sheet.number), "count": String(sheets.count)])
  }

  /// The first, the last, and those near the current one.
  private func shownNumbers(around current: Int) -> [Int] {
    let near = max(1, current - 2)...min(sheets.count, current + 2)
    return Array(Set([1, sheets.count] + near)).sorted()
  }
}

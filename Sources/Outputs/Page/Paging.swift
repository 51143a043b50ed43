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
  private let showsAllNumbers: Bool

  /// A list of entries, which no page may make heavy.
  /// - Parameters:
  ///   - perPage: how many items a page shows at most; as many as the configuration says when nil.
  ///   - showsAllNumbers: whether each page leads to all others, so that none is more than one step away.
  init(
    _ items: [Int], at list: Permalink, _ composition: Composition, as form: ListWeight.Form = .card,
    perPage: Int? = nil, showsAllNumbers: Bool = false
  ) {
    let perPage = perPage ?? composition.site.configuration.perPage
    let weight = composition.weight.weighing(form, perPage: perPage)
    self.init(
      Self.cut(items, perPage: perPage, budget: composition.weight.budget, weight: weight), of: items, at: list,
      site: composition.site, showsAllNumbers: showsAllNumbers)
  }

  /// A list of something else.
  init(_ items: [Int], at list: Permalink, site: Site, perPage: Int, showsAllNumbers: Bool) {
    self.init(
      Self.cut(items, perPage: perPage, budget: .max, weight: nil), of: items, at: list, site: site,
      showsAllNumbers: showsAllNumbers)
  }

  /// - Parameter starts: where the pages begin among the items.
  private init(_ starts: [Int], of items: [Int], at list: Permalink, site: Site, showsAllNumbers: Bool) {
    self.site = site
    self.list = list
    self.showsAllNumbers = showsAllNumbers
    let count = starts.count
    sheets = (1...count).map { number in
      Sheet(
        number: number, permalink: site.addresses.page(number, of: list),
        items: items[starts[number - 1]..<(number < count ? starts[number] : items.count)],
        previous: number > 1 ? site.addresses.page(number - 1, of: list) : nil,
        next: number < count ? site.addresses.page(number + 1, of: list) : nil)
    }
  }

  private static func cut(_ items: [Int], perPage: Int, budget: Int, weight: ((Int) -> Int)?) -> [Int] {
    guard let weight else { return [0] + stride(from: perPage, to: items.count, by: perPage) }
    var starts = [0]
    var sum = 0
    for (place, item) in items.enumerated() {
      let own = weight(item)
      if let start = starts.last, place > start, place - start == perPage || sum + own > budget {
        starts.append(place)
        sum = 0
      }
      sum += own
    }
    return starts
  }

  /// The links to the other pages; nothing when there is only one.
  func view(_ sheet: Sheet, words: Interface) -> PaginationView? {
    guard sheets.count > 1 else { return nil }
    var pages: [PageNumberView] = []
    var last = 0
    for number in showsAllNumbers ? Array(1...sheets.count) : shownNumbers(around: sheet.number) {
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

import Content
import Site
import Text

/// Makes the contest of an event ready for templates.
struct ContestViewBuilder {
  let rendered: RenderedSite
  let publication: Publication
  let event: Event

  private var site: Site { rendered.site }
  private var words: Interface { rendered.interface(publication.language) }

  func view(_ contest: Contest) -> ContestView {
    let rules = contest.rules.map { ContestRules($0.path) }
    return ContestView(
      stateLabel: state(contest), opens: contest.opens.map { words.moment($0) }, opensIso: contest.opens?.iso ?? "",
      deadline: words.moment(contest.deadline), deadlineIso: contest.deadline.iso,
      prizes: contest.prizes.map { PrizeView(prize: $0.name, value: $0.value) },
      rules: rules?.text.flatMap { HTML(paragraphs: $0) }, rulesUrl: rules?.reference.flatMap(address),
      results: HTML(paragraphs: contest.results))
  }

  private func state(_ contest: Contest) -> String {
    if event.status == .cancelled { return words["cancelled"] }
    if contest.results != nil { return words["contest_results"] }
    if let opens = contest.opens, opens.instant > site.instant {
      return words.text("contest_not_open", ["date": words.moment(opens)])
    }
    guard contest.closes > site.instant else { return words["contest_closed"] }
    return words.text("contest_open", ["date": words.moment(contest.deadline)])
  }

  private func address(_ written: String) -> String? {
    switch rendered.links.rules(written, from: publication.entry) {
    case .file(_, let permalink): site.href(permalink)
    case .publication(let target, let fragment):
      site.href(fragment.map { target.permalink.fragment($0) } ?? target.permalink)
    case .site(let permalink): site.href(permalink)
    case .outside: written
    case .hidden, .withheld, .missing: nil
    }
  }
}

/// The rules of a contest as somebody wrote them: in words, or as the address or file where they are.
struct ContestRules {
  /// The rules in words.
  let text: String?
  /// Where they are.
  let reference: String?

  init(_ written: String) {
    let isAddress = written.hasPrefix("https://") || written.hasPrefix("http://")
    let isReference = isAddress && !written.contains(where: \.isWhitespace) || LinkDirectory.isFileName(written)
    text = isReference ? nil : written
    reference = isReference ? written : nil
  }
}

extension LinkDirectory {
  /// Where the rules of a contest are: a page when they are written in Markdown, else a file.
  func rules(_ written: String, from entry: Entry) -> LinkTarget {
    written.hasSuffix(".md") ? target(of: written, from: entry) : file(written, from: entry)
  }
}

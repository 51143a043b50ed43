import Templates
import Text

/// Every template of the theme, bound to the view it shows.
public struct BoundTheme: Sendable {
  private(set) var home: BoundTemplate<HomePage>
  private(set) var blog: BoundTemplate<BlogPage>
  private(set) var post: BoundTemplate<PostPage>
  private(set) var topics: BoundTemplate<TopicsPage>
  private(set) var topic: BoundTemplate<TopicPage>
  private(set) var people: BoundTemplate<PeoplePage>
  private(set) var person: BoundTemplate<PersonPage>
  private(set) var press: BoundTemplate<PressPage>
  private(set) var release: BoundTemplate<ReleasePage>
  private(set) var releasePaper: BoundTemplate<ReleasePage>
  private(set) var kit: BoundTemplate<KitPage>
  private(set) var coverage: BoundTemplate<CoveragePage>
  private(set) var corrections: BoundTemplate<CorrectionsPage>
  private(set) var withdrawn: BoundTemplate<WithdrawnPage>
  private(set) var events: BoundTemplate<EventsPage>
  private(set) var event: BoundTemplate<EventPage>
  private(set) var newsletter: BoundTemplate<NewsletterPage>
  private(set) var issue: BoundTemplate<IssuePage>
  private(set) var email: BoundTemplate<EmailPage>
  private(set) var emailText: BoundTemplate<EmailTextPage>
  private(set) var charters: BoundTemplate<ChartersPage>
  private(set) var charter: BoundTemplate<CharterPage>
  private(set) var community: BoundTemplate<CommunityPage>
  private(set) var contribution: BoundTemplate<ContributionPage>
  private(set) var archive: BoundTemplate<ArchivePage>
  private(set) var archiveYear: BoundTemplate<ArchiveYearPage>
  private(set) var archiveMonth: BoundTemplate<ArchiveMonthPage>
  private(set) var archiveCrossing: BoundTemplate<TopicPage>
  private(set) var search: BoundTemplate<SearchPage>
  private(set) var page: BoundTemplate<PagePage>
  private(set) var notFound: BoundTemplate<NotFoundPage>
  /// What lists show of an entry.
  let card: KeptPartial<EntryCard>
  /// The look of letters.
  let letters: LetterTheme
  /// What is wrong with the templates.
  public let diagnostics: [Diagnostic]

  /// Binds the templates of a library.
  public init(_ library: TemplateLibrary, letters: LetterTheme) {
    var binding = TemplateBinding(library)
    card = binding.keep("partials/card", of: EntryCard.self)
    home = binding.bind("home", to: HomePage.self)
    blog = binding.bind("blog", to: BlogPage.self)
    post = binding.bind("post", to: PostPage.self)
    topics = binding.bind("topics", to: TopicsPage.self)
    topic = binding.bind("topic", to: TopicPage.self)
    people = binding.bind("people", to: PeoplePage.self)
    person = binding.bind("person", to: PersonPage.self)
    press = binding.bind("press", to: PressPage.self)
    release = binding.bind("release", to: ReleasePage.self)
    releasePaper = binding.bind("release-paper", to: ReleasePage.self)
    kit = binding.bind("kit", to: KitPage.self)
    coverage = binding.bind("coverage", to: CoveragePage.self)
    corrections = binding.bind("corrections", to: CorrectionsPage.self)
    withdrawn = binding.bind("withdrawn", to: WithdrawnPage.self)
    events = binding.bind("events", to: EventsPage.self)
    event = binding.bind("event", to: EventPage.self)
    newsletter = binding.bind("newsletter", to: NewsletterPage.self)
    issue = binding.bind("issue", to: IssuePage.self)
    email = binding.bind("newsletter/email", to: EmailPage.self)
    emailText = binding.bind("newsletter/email.txt", to: EmailTextPage.self)
    charters = binding.bind("charters", to: ChartersPage.self)
    charter = binding.bind("charter", to: CharterPage.self)
    community = binding.bind("community", to: CommunityPage.self)
    contribution = binding.bind("contribution", to: ContributionPage.self)
    archive = binding.bind("archive", to: ArchivePage.self)
    archiveYear = binding.bind("archive-year", to: ArchiveYearPage.self)
    archiveMonth = binding.bind("archive-month", to: ArchiveMonthPage.self)
    archiveCrossing = binding.bind("archive-crossing", to: TopicPage.self)
    search = binding.bind("search", to: SearchPage.self)
    page = binding.bind("page", to: PagePage.self)
    notFound = binding.bind("404", to: NotFoundPage.self)
    self.letters = letters
    diagnostics = binding.diagnostics + letters.diagnostics
  }

  /// The theme with what all pages of a language have alike rendered beforehand, once for each language.
  func settled(on constants: [Constants]) -> BoundTheme {
    var theme = self
    theme.home = home.settled(on: constants)
    theme.blog = blog.settled(on: constants)
    theme.post = post.settled(on: constants)
    theme.topics = topics.settled(on: constants)
    theme.topic = topic.settled(on: constants)
    theme.people = people.settled(on: constants)
    theme.person = person.settled(on: constants)
    theme.press = press.settled(on: constants)
    theme.release = release.settled(on: constants)
    theme.releasePaper = releasePaper.settled(on: constants)
    theme.kit = kit.settled(on: constants)
    theme.coverage = coverage.settled(on: constants)
    theme.corrections = corrections.settled(on: constants)
    theme.withdrawn = withdrawn.settled(on: constants)
    theme.events = events.settled(on: constants)
    theme.event = event.settled(on: constants)
    theme.newsletter = newsletter.settled(on: constants)
    theme.issue = issue.settled(on: constants)
    theme.charters = charters.settled(on: constants)
    theme.charter = charter.settled(on: constants)
    theme.community = community.settled(on: constants)
    theme.contribution = contribution.settled(on: constants)
    theme.archive = archive.settled(on: constants)
    theme.archiveYear = archiveYear.settled(on: constants)
    theme.archiveMonth = archiveMonth.settled(on: constants)
    theme.archiveCrossing = archiveCrossing.settled(on: constants)
    theme.search = search.settled(on: constants)
    theme.page = page.settled(on: constants)
    theme.notFound = notFound.settled(on: constants)
    return theme
  }
}

import Templates
import Text

/// Every template of the theme, bound to the view it shows.
public struct BoundTheme: Sendable {
  let home: BoundTemplate<HomePage>
  let blog: BoundTemplate<BlogPage>
  let post: BoundTemplate<PostPage>
  let topics: BoundTemplate<TopicsPage>
  let topic: BoundTemplate<TopicPage>
  let people: BoundTemplate<PeoplePage>
  let person: BoundTemplate<PersonPage>
  let press: BoundTemplate<PressPage>
  let release: BoundTemplate<ReleasePage>
  let releasePaper: BoundTemplate<ReleasePage>
  let kit: BoundTemplate<KitPage>
  let coverage: BoundTemplate<CoveragePage>
  let corrections: BoundTemplate<CorrectionsPage>
  let withdrawn: BoundTemplate<WithdrawnPage>
  let events: BoundTemplate<EventsPage>
  let event: BoundTemplate<EventPage>
  let newsletter: BoundTemplate<NewsletterPage>
  let issue: BoundTemplate<IssuePage>
  let email: BoundTemplate<EmailPage>
  let emailText: BoundTemplate<EmailTextPage>
  let charters: BoundTemplate<ChartersPage>
  let charter: BoundTemplate<CharterPage>
  let community: BoundTemplate<CommunityPage>
  let contribution: BoundTemplate<ContributionPage>
  let archive: BoundTemplate<ArchivePage>
  let archiveYear: BoundTemplate<ArchiveYearPage>
  let archiveMonth: BoundTemplate<ArchiveMonthPage>
  let archiveCrossing: BoundTemplate<TopicPage>
  let search: BoundTemplate<SearchPage>
  let page: BoundTemplate<PagePage>
  let notFound: BoundTemplate<NotFoundPage>
  /// The look of letters.
  let letters: LetterTheme
  /// What is wrong with the templates.
  public let diagnostics: [Diagnostic]

  /// Binds the templates of a library.
  public init(_ library: TemplateLibrary, letters: LetterTheme) {
    var binding = TemplateBinding(library)
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
}

import Templates

/// What the template `person` shows.
struct PersonPage: SitePage {
  let page: Prepared<PageView>
  let words: Words
  let person: PersonView

  static let shape = Shape<PersonPage>(
    "PersonPage",
    [
      .one("page") { $0.page },
      .words("t", \.words),
      .one("person") { $0.person },
    ])
}

/// Where an item stands in its list: `{{@number}}`, `{{#@first}}`, `{{^@last}}`.
struct Position: Sendable {
  enum Name: String, Sendable, CaseIterable {
    case first = "@first"
    case last = "@last"
    case number = "@number"
  }

  let index: Int
  let count: Int

  func isShown(_ name: Name) -> Bool {
    switch name {
    case .first: index == 0
    case .last: index == count - 1
    case .number: true
    }
  }
}

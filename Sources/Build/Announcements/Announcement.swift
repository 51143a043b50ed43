import Content
import Text

/// An entry that can be announced, online or not.
public struct Announcement: Sendable {
  /// Its file below `content/`.
  public let path: String
  /// The title.
  public let title: String
  /// The campaign it is part of.
  public let campaign: String?
  /// The first moment at which it may be spoken of; nil when nothing holds it.
  public let moment: Timestamp?
  /// Whether it is a draft.
  public let isDraft: Bool

  init(_ entry: Entry) {
    path = entry.file.path
    title = entry.header.title
    campaign = entry.header.campaign
    isDraft = entry.header.isDraft
    if case .release(let release) = entry.details {
      moment = [entry.header.date, release.embargo].compactMap { $0 }.max()
    } else {
      moment = entry.header.date
    }
  }
}

extension Project {
  /// All entries of a project that can be read, by their first moment; nil when its configuration cannot be read.
  public static func announcements(_ request: BuildRequest) async -> [Announcement]? {
    var pass = BuildPass(request, workers: workers(for: request))
    guard let content = await pass.read() else { return nil }
    return content.entries.map { Announcement($0) }.sorted { left, right in
      guard left.moment == right.moment else {
        return left.moment.map { moment in right.moment.map { moment < $0 } ?? true } ?? false
      }
      return left.path < right.path
    }
  }
}

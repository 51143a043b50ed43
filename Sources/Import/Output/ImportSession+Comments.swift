import Text

extension ImportSession {
  /// The comments of an item as they are stored. One that is not shown and has answers that are keeps its place.
  func comments(of item: ImportedItem, in path: String) -> [CommentsText.Stored] {
    guard !item.comments.isEmpty else { return [] }
    let parents = Self.parents(of: item.comments)
    var needed: Set<String> = []
    for comment in item.comments where comment.status == .approved {
      var parent = parents[comment.id]
      while let id = parent, needed.insert(id).inserted { parent = parents[id] }
    }
    return item.comments.compactMap { comment in
      if comment.status == .approved { return stored(comment, of: item, parent: parents[comment.id]) }
      guard needed.contains(comment.id) else { return nil }
      return CommentsText.Stored(
        id: comment.id, parent: parents[comment.id], author: "", date: nil, text: nil)
    }
  }

  private func stored(_ comment: ImportedComment, of item: ImportedItem, parent: String?) -> CommentsText.Stored {
    var bare = ImportedItem(type: "comment", id: comment.id, kind: .thread)
    bare.address = item.address
    bare.folder = item.folder
    let text = text(of: comment.body, item: bare)
    let masked = Discretion.masked(text.markdown)
    let name = ImportReport.Entry(type: "comment", name: Discretion.name(comment.author), id: comment.id)
    record(name, losses: text.losses, words: masked == text.markdown ? text.lostWords : [])
    return CommentsText.Stored(
      id: comment.id, parent: parent, author: Discretion.name(comment.author), date: comment.date, text: masked)
  }

  /// Whom each comment answers; nobody when that is not there, or when it leads in a circle.
  private static func parents(of comments: [ImportedComment]) -> [String: String] {
    let ids = Set(comments.map(\.id))
    var parents: [String: String] = [:]
    for comment in comments {
      guard let parent = comment.parent, parent != comment.id, ids.contains(parent) else { continue }
      parents[comment.id] = parent
    }
    var safe: Set<String> = []
    for comment in comments {
      var way: Set<String> = []
      var id = comment.id
      while !safe.contains(id), let parent = parents[id] {
        guard way.insert(id).inserted else {
          parents[id] = nil
          break
        }
        id = parent
      }
      safe.formUnion(way)
      safe.insert(comment.id)
    }
    return parents
  }

  /// Writes the comments beside an entry, and counts those that are not written.
  func place(
    _ stored: [CommentsText.Stored], of item: ImportedItem, id: String, beside path: String, entry: ImportReport.Entry
  ) throws(ImportRefusal) {
    for comment in item.comments where comment.status != .approved {
      let reason: LeftOut =
        switch comment.status {
        case .pending, .approved: .pendingComment
        case .spam: .spamComment
        case .removed: .removedComment
        case .notice: .notice
        }
      leaveOut("comment", id: entry.id, name: entry.name, reason)
    }
    guard !stored.isEmpty else { return }
    let stem = path.hasSuffix(".md") ? String(path.dropLast(3)) : path
    _ = try place("comments:\(id)", at: "\(stem).comments.yml", CommentsText.bytes(stored))
  }
}

import Content
import Markdown
import Search
import Site
import Text

/// Makes the list of comments under an entry. Comments come from strangers: their raw HTML is left out, they show no
/// pictures, and lead nowhere but to the web.
struct CommentsBuilder {
  let composition: Composition
  let publication: Publication

  private var words: Interface { composition.rendered.interface(publication.language) }

  /// The comments; nil when there are none.
  var view: CommentsView? {
    guard let thread = composition.rendered.comments[publication.entry.file.path], !thread.comments.isEmpty else {
      return nil
    }
    let placed = thread.comments
    let items = placed.indices.map { place in
      let next = place + 1 < placed.count ? placed[place + 1].depth : 0
      let previous = place > 0 ? placed[place - 1].depth : 0
      return item(placed[place], place: place, previous: previous, next: next)
    }
    return CommentsView(title: words.count(thread.count, "comments"), items: items)
  }

  /// What the search finds the entry by: what was said, and who said it.
  var searched: [SearchText] {
    let placed = composition.rendered.comments[publication.entry.file.path]?.comments ?? []
    return placed.enumerated().flatMap { place, placed -> [SearchText] in
      guard !placed.comment.isWithdrawn else { return [] }
      return [.plain(name(of: placed.comment)), searched(placed.comment, place: place)]
    }
  }

  /// Most comments are plain sentences: to find their words they need not be rendered a second time.
  private func searched(_ comment: Comment, place: Int) -> SearchText {
    let isMarked = comment.text.contains { "&<[\\".utf8.contains($0) }
    return isMarked
      ? .rendered(body(comment, prefix: prefix(place))) : .bytes(comment.text)
  }

  private func name(of comment: Comment) -> String {
    comment.author.isEmpty || comment.author.contains("@") ? words["comment_anonymous"] : comment.author
  }

  private func prefix(_ place: Int) -> String { "comment-\(place + 1)-" }

  private func item(_ placed: CommentThread.Placed, place: Int, previous: Int, next: Int) -> CommentView {
    let comment = placed.comment
    let depth = placed.depth
    let closings = String(repeating: "</ol></li>", count: max(0, depth - next))
    return CommentView(
      id: "comment-\(place + 1)", author: name(of: comment),
      date: comment.date.map { words.date($0.date) }, iso: comment.date?.iso, isWithdrawn: comment.isWithdrawn,
      body: comment.isWithdrawn ? .empty : body(comment, prefix: prefix(place)),
      before: HTML(trusted: depth > previous ? "<ol>" : ""),
      after: HTML(trusted: next > depth ? "" : "</li>" + closings))
  }

  private func body(_ comment: Comment, prefix: String) -> HTML {
    guard let document = try? Document(parsing: comment.text[...], syntax: .gitHub) else {
      return HTML(trusted: "<p>\(HTML(escaping: String(decoding: comment.text, as: UTF8.self)).markup)</p>")
    }
    var renderer = HTMLRenderer()
    renderer.highestHeading = 3
    renderer.hasHeadingIDs = false
    renderer.idPrefix = prefix
    renderer.labels = words.bodyLabels
    renderer.resolve = { destination, isImage in
      let isOfWeb = destination.hasPrefix("https://") || destination.hasPrefix("http://")
      return isImage || !isOfWeb ? ResolvedLink("") : nil
    }
    return renderer.render(document)
  }
}

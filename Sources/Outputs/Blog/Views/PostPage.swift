import Templates

/// What the template `post` shows.
struct PostPage: SitePage {
  let page: Prepared<PageView>
  let words: Words
  let post: PostView

  static let shape = Shape<PostPage>(
    "PostPage",
    [
      .one("page") { $0.page },
      .words("t", \.words),
      .one("post") { $0.post },
    ])
}

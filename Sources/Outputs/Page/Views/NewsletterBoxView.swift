import Templates

/// What templates show of a newsletter box.
struct NewsletterBoxView: View {
  let title: String
  /// List of issues
  let url: String
  /// "Tous les quinze jours, l'essentiel de la maison."
  let rhythm: String?
  let subscribeUrl: String?
  /// The last issue
  let latest: LinkView?

  static let shape = Shape<NewsletterBoxView>(
    "NewsletterBoxView",
    [
      .text("title", \.title),
      .text("url", \.url),
      .text("rhythm", \.rhythm),
      .text("subscribe_url", \.subscribeUrl),
      .one("latest", \.latest),
    ])
}

import Templates

/// What all pages share.
struct PageView: View {
  var site = "Journal"
  var language = "fr"
  var words = Words(["read_more": "Lire la suite", "by": "par <nous>"])

  static let shape = Shape<PageView>(
    "PageView", [.text("site", \.site), .text("language", \.language), .words("t", \.words)])
}

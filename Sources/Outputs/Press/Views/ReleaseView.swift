import Templates
import Text

/// What templates show of a release.
struct ReleaseView: View {
  /// "Communiqué de presse n° 12"
  let kindLabel: String
  /// Whether it is still under embargo: never on the public site
  let embargoed: Bool
  /// "Pour diffusion immédiate" | "Sous embargo jusqu’au …"
  let status: String
  let title: String
  let subtitle: String?
  let authors: [AuthorView]
  let origin: OriginView?
  let image: ImageView?
  let city: String?
  let published: String
  let publishedIso: String
  let updated: String?
  let updatedIso: String
  let body: HTML
  let quotes: [QuoteView]
  let boilerplate: HTML?
  let boilerplateTitle: String
  let contacts: [ContactView]
  let attachments: [AttachmentView]
  let corrections: [CorrectionView]
  /// "Ce texte a été corrigé le 3 mai 2026"
  let correctionsNote: String
  let kits: [LinkView]
  /// The whole text, for pasting
  let plainText: String
  /// The same as a file; nothing for a page without a folder of its own
  let textUrl: String?
  /// The same for agencies
  let ninjsUrl: String?
  /// The same for paper, where it was made
  let pdfUrl: String?
  /// The same release in other languages
  let translations: [LanguageView]
  /// All corrections of the press room
  let correctionsUrl: String
  let topics: [LinkView]
  let licence: LinkOrTextView?
  let hasNeighbours: Bool
  let older: LinkView?
  let newer: LinkView?

  static let shape = Shape<ReleaseView>(
    "ReleaseView",
    [
      .text("kind_label", \.kindLabel),
      .flag("embargoed", \.embargoed),
      .text("status", \.status),
      .text("title", \.title),
      .text("subtitle", \.subtitle),
      .each("authors", \.authors),
      .one("origin", \.origin),
      .one("image", \.image),
      .text("city", \.city),
      .text("published", \.published),
      .text("published_iso", \.publishedIso),
      .text("updated", \.updated),
      .text("updated_iso", \.updatedIso),
      .html("body", \.body),
      .each("quotes", \.quotes),
      .html("boilerplate", \.boilerplate),
      .text("boilerplate_title", \.boilerplateTitle),
      .each("contacts", \.contacts),
      .each("attachments", \.attachments),
      .each("corrections", \.corrections),
      .text("corrections_note", \.correctionsNote),
      .each("kits", \.kits),
      .text("plain_text", \.plainText),
      .text("text_url", \.textUrl),
      .text("ninjs_url", \.ninjsUrl),
      .text("pdf_url", \.pdfUrl),
      .each("translations", \.translations),
      .text("corrections_url", \.correctionsUrl),
      .each("topics", \.topics),
      .one("licence", \.licence),
      .flag("has_neighbours", \.hasNeighbours),
      .one("older", \.older),
      .one("newer", \.newer),
    ])
}

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
      .each("topics", \.topics),
      .one("licence", \.licence),
      .flag("has_neighbours", \.hasNeighbours),
      .one("older", \.older),
      .one("newer", \.newer),
    ])
}

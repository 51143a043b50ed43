import Content
import Mail
import Site
import Text

/// Who sends a letter, and how to stop it: article L34-5 of the French code of posts and electronic communications
/// wants valid contact details and a free way out in each.
struct EmailImprint {
  let rendered: RenderedSite
  let language: Language
  var form = LetterForm.archive

  /// The widest logo, in pixels.
  private static let logoWidth = 180

  private var site: Site { rendered.site }
  private var settings: NewsletterSettings { site.configuration.newsletter }
  private var organisation: Organisation { site.configuration.organisation }

  var name: String { organisation.name }
  var legalForm: String? { organisation.legalForm }
  var postalAddress: String? { organisation.address }
  var director: String? { organisation.director }
  var email: String? { settings.from ?? organisation.email }
  var legalAddress: String? { site.configuration.legalNotice.map { site.absolute(written: $0) } }

  /// Why the reader receives the letter.
  var why: String {
    settings.why?.text(in: language, fallback: site.configuration.defaultLanguage) ?? ""
  }

  /// Where a reader unsubscribes; nothing on the site, where no reader is known.
  var unsubscribeAddress: String? { form == .personal ? TokenMarker("unsubscribe")?.string : nil }

  /// Where to unsubscribe when no service has a way of its own: the address of the configuration, or a message to
  /// the sender.
  var fallbackAddress: String? {
    if let written = settings.unsubscribe { return site.absolute(written: written) }
    let subject = rendered.interface(language)["unsubscribe_subject"].percentEncoded
    return email.map { "mailto:\($0)?subject=\(subject)" }
  }

  var logo: EmailImageView? {
    guard let logo = organisation.logo, EmailImage.isShownEverywhere(logo.path), !logo.path.contains("://") else {
      return nil
    }
    let permalink = LogoFile.permalink(logo)
    guard let size = rendered.facts.pixelSize(of: "static" + permalink.path) else { return nil }
    return EmailImageView(
      url: site.absolute(permalink), alt: organisation.name, width: String(min(size.width, Self.logoWidth)))
  }
}

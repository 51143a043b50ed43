import Media
import Text

extension PreflightRule {
  /// Dark mode.
  static let dark = [
    PreflightRule(
      "D1", .advice,
      en: "Dark mode comes in three ways: declared (Apple, Outlook.com, Orange), recoloured (Outlook), turned "
        + "over (Gmail); the preflight page shows them",
      fr:
        "Le mode sombre vient de trois façons : déclaré (Apple, Outlook.com, Orange), recoloré (Outlook), inversé (Gmail) ; "
        + "la page de contrôle les montre"),
    PreflightRule(
      "D2", .error, en: "Text colour and background are declared together on the wrapper",
      fr: "La couleur du texte et celle du fond sont déclarées ensemble sur l’enveloppe"
    ) { letter in
      guard let wrapper = letter.document.wrapper else { return [Message(found: "<body>")] }
      let style = wrapper.declarations
      let isRight = style["color"] != nil && (style["background-color"] ?? style["background"]) != nil
      return isRight ? [] : [.start(of: wrapper, in: letter.document)]
    },
    PreflightRule(
      "D3", .warning, en: "Running text has a contrast of 7 to 1, so that enough is left when colours are turned over",
      fr: "Le texte courant a un contraste de 7 pour 1, pour qu’il en reste assez une fois les couleurs inversées"
    ) { letter in
      var seen: Set<[Colour]> = []
      return letter.document.shownTexts.compactMap { text in
        guard LetterDocument.plain(text.string).count > 60 else { return nil }
        let contrast = text.style.colour.contrast(with: text.style.background)
        guard contrast < 7, seen.insert([text.style.colour, text.style.background]).inserted else { return nil }
        return Message(found: "\(CheckedLetter.decimal(contrast)):1 \(text.style.colour.hexadecimal): \(text.string)")
      }
    },
    PreflightRule(
      "D4", .error, en: "The letter declares its dark colours", fr: "La lettre déclare ses couleurs sombres"
    ) { letter in
      let metas = letter.document.all("meta")
      let scheme = metas.contains {
        $0.attribute("name") == "color-scheme" && $0.attribute("content")?.contains("dark") == true
      }
      let old = metas.contains { $0.attribute("name") == "supported-color-schemes" }
      let sheet = letter.document.styleText
      return (scheme ? [] : [Message(found: "<meta name=\"color-scheme\" content=\"light dark\">")])
        + (old ? [] : [Message(found: "<meta name=\"supported-color-schemes\">")])
        + (sheet.contains("prefers-color-scheme") ? [] : [Message(found: "@media (prefers-color-scheme: dark)")])
        + (sheet.contains("data-ogsc") ? [] : [Message(found: "[data-ogsc]")])
    },
    PreflightRule(
      "D5", .warning, en: "No transparent pictures: a dark drawing vanishes on a dark ground",
      fr: "Aucune image transparente : un dessin sombre disparaît sur un fond sombre"
    ) { letter in
      letter.images.sorted { $0.key < $1.key }.filter { image in
        PictureHeader(image.value).map { $0.format == .png && $0.hasAlpha } ?? false
      }
      .map { Message(found: $0.key) }
    },
    PreflightRule(
      "D6", .warning, en: "No pure black text, as word processors paste it",
      fr: "Aucun texte en noir pur, comme en collent les traitements de texte"
    ) { letter in
      letter.document.elements.filter { $0.declarations["color"].flatMap { Colour(css: $0) } == .black }
        .map { .start(of: $0, in: letter.document) }.uniqued
    },
  ]
}

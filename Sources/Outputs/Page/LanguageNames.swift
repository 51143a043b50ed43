import Text

/// The names of languages, each in its own.
enum LanguageNames {
  /// `Français`, `English`, `العربية`; the tag for a language that has no name here.
  static func own(_ language: Language) -> String {
    names[primary(language)] ?? language.tag
  }

  private static let names = [
    "ar": "العربية", "br": "Brezhoneg", "ca": "Català", "co": "Corsu", "de": "Deutsch", "el": "Ελληνικά",
    "en": "English", "es": "Español", "eu": "Euskara", "fa": "فارسی", "fr": "Français", "he": "עברית",
    "it": "Italiano", "ja": "日本語", "nl": "Nederlands", "oc": "Occitan", "pl": "Polski", "pt": "Português",
    "ro": "Română", "ru": "Русский", "tr": "Türkçe", "uk": "Українська", "zh": "中文",
  ]

  static func primary(_ language: Language) -> String {
    String(language.tag.prefix { $0 != "-" })
  }
}

/// The locale names of the Open Graph protocol, `language_TERRITORY`.
enum OpenGraphLocale {
  static func name(of language: Language) -> String {
    let parts = language.tag.split(separator: "-")
    if parts.count > 1 { return "\(parts[0])_\(parts[1].uppercased())" }
    return territories[LanguageNames.primary(language)] ?? language.tag
  }

  private static let territories = [
    "ar": "ar_AR", "de": "de_DE", "en": "en_GB", "es": "es_ES", "fr": "fr_FR", "it": "it_IT", "nl": "nl_NL",
    "pl": "pl_PL", "pt": "pt_PT", "ru": "ru_RU", "tr": "tr_TR", "uk": "uk_UA",
  ]
}

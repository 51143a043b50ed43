/// A text for the person at the keyboard, in both languages of the command line.
///
/// The two stand side by side where the message is made, so that none can exist in one language only.
public struct Message: Sendable, Hashable {
  /// The English text.
  public let english: String
  /// The French text.
  public let french: String

  /// A message in both languages.
  public init(en english: String, fr french: String) {
    self.english = english
    self.french = french
  }

  /// The text in the language asked for.
  public func text(in language: MessageLanguage) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }
}

/// The languages in which the command line speaks.
public enum MessageLanguage: String, Sendable, CaseIterable {
  /// English
  case english = "en"
  /// French
  case french = "fr"

  /// What stands between a label and its text, in French behind a no-break space.
  public var colon: String { self == .french ? "\u{A0}: " : ": " }

  /// The language for a locale name such as `fr_FR.UTF-8`; English for anything that is not French.
  public init(locale: String) {
    self = locale.lowercased().hasPrefix("fr") ? .french : .english
  }
}

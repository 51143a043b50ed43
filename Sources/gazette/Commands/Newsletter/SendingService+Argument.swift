import ArgumentParser
import Mail
import Text

extension SendingService {
  /// The names of all services, with commas.
  static let names = allCases.map(\.rawValue).joined(separator: ", ")

  /// Reads a service that somebody typed.
  /// - Throws: that there is no such service, and which one was probably meant.
  init(typed text: String) throws {
    guard let service = SendingService(named: text) else {
      let meant = nearest(to: text, among: Self.allCases.map(\.rawValue))
      throw ValidationError(
        Message(
          en: (meant.map { "did you mean \($0)? " } ?? "") + "There are: \(Self.names)",
          fr: (meant.map { "vouliez-vous dire \($0) ? " } ?? "") + "Il y a : \(Self.names)"
        ).text(in: HelpLanguage.current))
    }
    self = service
  }
}

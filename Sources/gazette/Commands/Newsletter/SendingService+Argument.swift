import Mail
import Text

extension SendingService {
  /// The names of all services, with commas.
  static let names = allCases.map(\.rawValue).joined(separator: ", ")

  /// Reads a service that somebody typed.
  /// - Throws: that there is no such service, and which one was probably meant.
  init(typed text: String) throws {
    guard let service = SendingService(named: text) else {
      let names = Self.allCases.map(\.rawValue)
      throw Unknown.error(meant: nearest(to: text, among: names), names: names)
    }
    self = service
  }
}

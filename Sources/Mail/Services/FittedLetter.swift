import Text

/// A letter as one service takes it: no marker is left, and nothing that an author wrote is in the service's way.
public struct FittedLetter: Sendable {
  /// The service.
  public let service: SendingService
  /// The letter that was fitted.
  public let letter: Letter
  /// The subject with the service's own tags.
  public let subject: String
  /// The preheader with the service's own tags.
  public let preheader: String
  /// The HTML with the service's own tags.
  public let html: [UInt8]
  /// The text part with the service's own tags.
  public let text: [UInt8]

  /// Fits a letter to a service.
  public init(_ letter: Letter, for service: SendingService) {
    self.service = service
    self.letter = letter
    let fitting = TokenFitting(letter: letter, service: service)
    subject = fitting.line(letter.subject)
    preheader = fitting.line(letter.preheader)
    text = fitting.text(letter.text)
    html = HTMLFitting(fitting: fitting).html(letter.html)
  }
}

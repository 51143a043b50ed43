import Text

/// A letter with everything that rules look at.
struct CheckedLetter: Sendable {
  let letter: Letter
  /// The letter for the service that is to send it.
  let fitted: FittedLetter
  /// The letter with real addresses in the place of tokens.
  let plain: FittedLetter
  let document: LetterDocument
  var message: MessageParts
  /// The draft made a second time.
  var again: [UInt8]
  /// The bytes of its images by their path in the site.
  let images: [String: [UInt8]]
  /// The paths of all files of the site; nil when they are not known.
  let siteFiles: Set<String>?
  let clients: ClientFacts

  init(
    _ letter: Letter, for service: SendingService, images: [String: [UInt8]], siteFiles: Set<String>?
  ) {
    self.letter = letter
    self.images = images
    self.siteFiles = siteFiles
    fitted = FittedLetter(letter, for: service)
    plain = FittedLetter(letter, for: .mailProgram)
    document = LetterDocument(plain.html)
    let draft = MailMessage(draftOf: fitted)
    message = MessageParts(draft.bytes)
    again = MailMessage(draftOf: FittedLetter(letter, for: service)).bytes
    clients = ClientFacts.shipped
  }

  /// The letter in another appearance.
  func document(as appearance: Appearance) -> LetterDocument { LetterDocument(plain.html, as: appearance) }

  /// The bytes of the HTML as they travel.
  var travelling: [UInt8] { QuotedPrintable.encoded(fitted.html) }

  /// Whether an address leads to the site itself.
  func isOwn(_ address: String) -> Bool { address.hasPrefix(letter.publisher.website) }

  /// Whether a link takes the reader out of the list.
  func isWayOut(_ address: String) -> Bool { address == letter.unsubscribeAddress }
}

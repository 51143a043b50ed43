import Text

/// What a service takes to send a letter, with instructions. The same letter gives the same files.
public struct Pack: Sendable {
  /// The service.
  public let service: SendingService
  /// The files, in alphabetical order.
  public let files: [PackFile]

  /// Makes a pack.
  /// - Parameters:
  ///   - language: the organisation's, in which the instructions are written.
  ///   - images: the bytes of the letter's images by their path in the site; those that are missing stay on the web.
  public init(_ letter: Letter, for service: SendingService, in language: MessageLanguage, images: [String: [UInt8]]) {
    self.service = service
    let fitted = FittedLetter(letter, for: service)
    let content = PackContent(fitted: fitted, language: language, images: PackImages(letter.images, bytes: images))
    let instructions = PackInstructions(fitted: fitted, language: language, content: content)
    let files = content.files + [PackFile(content.readMe, Array(instructions.text.utf8))]
    self.files = files.sorted { $0.path < $1.path }
  }
}

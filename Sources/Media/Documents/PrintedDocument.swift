import Text
import Writer

/// A page to be set on paper, with everything that it shows.
public struct PrintedDocument: Sendable {
  /// The page as HTML.
  public let html: [UInt8]
  /// The address that its links and pictures start from.
  public let address: String
  /// The pictures by their absolute addresses. Nothing else is read, neither from the web nor from the disk.
  public let pictures: [(address: String, content: FileContent)]
  /// Seconds since 1970 of the time that the file gives as its own.
  public let time: Int

  /// A document.
  public init(html: [UInt8], address: String, pictures: [(address: String, content: FileContent)], time: Int) {
    self.html = html
    self.address = address
    self.pictures = pictures
    self.time = time
  }

  /// A hash of all that the file depends on, besides the program.
  /// - Throws: `MachineRefusal` when a picture cannot be read.
  func digest() throws(MachineRefusal) -> SHA256.Digest {
    var hash = SHA256()
    hash.update(Array("\(html.count) \(address) \(time)\n".utf8))
    hash.update(html)
    for (address, content) in pictures {
      hash.update(Array("\(address)\n".utf8))
      hash.update(Array(try content.summary().digest.bytes))
    }
    return hash.digest
  }
}

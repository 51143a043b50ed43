import Build
import Foundation
import Mail
import Text
import Writer

/// The bytes of a letter's images, as the site will have them.
struct LetterImages {
  /// By path in the site.
  let bytes: [String: [UInt8]]

  /// Reads the images; those that the site does not have are left out.
  init(_ letter: Letter, site: PlannedSite, console: Console) throws(CommandFailure) {
    let wanted = Set(letter.images.map(\.path))
    var bytes: [String: [UInt8]] = [:]
    for artifact in site.artifacts where wanted.contains(artifact.address.description) {
      switch artifact.content {
      case .rendered(let render):
        var buffer = ByteBuffer()
        render(&buffer)
        bytes[artifact.address.description] = buffer.bytes
      case .file(let path):
        guard let data = FileManager.default.contents(atPath: path) else {
          throw .machine(MachineRefusal(.read, path, code: ENOENT))
        }
        bytes[artifact.address.description] = Array(data)
      }
    }
    self.bytes = bytes
  }
}

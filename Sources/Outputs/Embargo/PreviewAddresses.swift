import Formats
import Site
import Text
import Writer

/// Makes the addresses on the pages of a preview independent of where the folder lies.
struct PreviewAddresses: Sendable {
  /// The files of the preview, as paths of the output.
  let files: Set<String>
  /// The host of the site with its scheme.
  let host: String
  /// The folder of the host in which the site stands.
  let basePath: String

  /// The same page: addresses of files of the preview are relative, all others of the site absolute.
  func rewriting(_ artifact: Artifact) -> Artifact {
    guard case .rendered(let render) = artifact.content else { return artifact }
    let page = artifact.address.description
    return Artifact(artifact.address, from: artifact.source) { buffer in
      var html = ByteBuffer()
      render(&html)
      let replaced = ReplacedAddresses { self.address($0, on: page) }
      html.bytes.withUnsafeBufferPointer { replaced.append($0, to: &buffer) }
    }
  }

  /// What stands in place of an address on a page; nil for one that does not begin at the root of the host.
  func address(_ address: String, on page: String) -> String? {
    guard address.hasPrefix("/"), !address.hasPrefix("//") else { return nil }
    let end = address.firstIndex { $0 == "#" || $0 == "?" } ?? address.endIndex
    let path = address[..<end]
    guard path.hasPrefix(basePath + "/") else { return host + address }
    var file = String(path.dropFirst(basePath.count + 1))
    if file.isEmpty || file.hasSuffix("/") { file += "index.html" }
    guard files.contains(file.percentDecoded ?? file) else { return host + address }
    let depth = page.split(separator: "/").count - 1
    return String(repeating: "../", count: depth) + file + address[end...]
  }
}

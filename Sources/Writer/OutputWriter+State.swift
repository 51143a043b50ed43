import Glibc
import Text

extension OutputWriter {
  /// Whether the output holds what a build has written.
  public var isThere: Bool { FileIdentity(of: "\(output)/\(Manifest.name)") != nil }

  /// The output as the file system knows it: its list, and the identity of each file on it. As long as these bytes
  /// stay the same, so do the files.
  ///
  /// - Parameter waiting: Called when another build holds the output, which is waited for.
  /// - Returns: nil when a file is not there, or when a build did not come to its end.
  public func state(waiting: (WriteProgress) -> Void = { _ in }) async throws(WriteError) -> [UInt8]? {
    let place = try OutputPlace(resolving: output)
    let locked = try await LockedOutput(place) { waiting(.waiting(place.path)) }
    guard let folder = locked.folder, place.parent.status(of: place.stagingName) == nil,
      folder.status(of: InPlaceBuild.stagingName) == nil
    else { return nil }
    return Self.state(of: folder)
  }

  /// The same of a folder that is locked; nil also when its list cannot be read.
  static func state(of folder: OpenFolder) -> [UInt8]? {
    guard let list = folder.status(of: Manifest.name), let manifest = try? Manifest(in: folder) else { return nil }
    var buffer = ByteBuffer(capacity: 4 * manifest.bytes.count)
    FileIdentity(list).encode(into: &buffer)
    buffer.append(manifest.bytes)
    return append(manifest, in: folder, to: &buffer) ? buffer.bytes : nil
  }

  /// Adds the identity of every file of a list; false when one is not there.
  private static func append(_ manifest: Manifest, in folder: OpenFolder, to buffer: inout ByteBuffer) -> Bool {
    var name: [CChar] = []
    var isFirst = true
    for line in manifest.bytes.split(separator: UInt8(ascii: "\n")) {
      // The first line is the version.
      guard !isFirst else {
        isFirst = false
        continue
      }
      name.removeAll(keepingCapacity: true)
      for byte in line { name.append(CChar(bitPattern: byte)) }
      name.append(0)
      guard let status = folder.status(of: name), status.isRegular else { return false }
      FileIdentity(status).encode(into: &buffer)
    }
    return true
  }
}

import Glibc
import Text

extension OutputWriter {
  /// Whether the output holds what a build has written.
  public var isThere: Bool { FileIdentity(of: "\(output)/\(Manifest.name)") != nil }

  /// The output as the file system knows it: its list, and the identity of each file on it. As long as these bytes
  /// stay the same, so do the files.
  ///
  /// - Parameters:
  ///   - workers: How many look at the same time.
  ///   - waiting: Called when another build holds the output, which is waited for.
  /// - Returns: nil when a file is not there, or when a build did not come to its end.
  public func state(
    workers: Int, waiting: (WriteProgress) -> Void = { _ in }
  ) async throws(WriteError) -> [UInt8]? {
    let place = try OutputPlace(resolving: output)
    let locked = try await LockedOutput(place) { waiting(.waiting(place.path)) }
    guard let folder = locked.folder, place.parent.status(of: place.stagingName) == nil,
      folder.status(of: InPlaceBuild.stagingName) == nil
    else { return nil }
    return try await Self.state(of: folder, workers: workers)
  }

  /// The same of a folder that is locked; nil also when its list cannot be read.
  static func state(of folder: OpenFolder, workers: Int) async throws(WriteError) -> [UInt8]? {
    guard let list = folder.status(of: Manifest.name), let manifest = try? Manifest(in: folder) else { return nil }
    var buffer = state(listing: manifest, FileIdentity(list))
    // The first line is the version.
    let lines = manifest.bytes.split(separator: UInt8(ascii: "\n")).dropFirst()
    let workers = max(1, min(workers, lines.count))
    let share = (lines.count + workers - 1) / workers
    let parts = try await inParallel(workers) { (worker) throws(WriteError) -> [UInt8]? in
      Self.identities(of: lines.dropFirst(worker * share).prefix(share), in: folder)
    }
    for part in parts {
      guard let part else { return nil }
      buffer.append(part)
    }
    return buffer.bytes
  }

  /// The same at the end of a build that still holds the lock.
  static func finalState(of folder: OpenFolder, workers: Int) async -> [UInt8]? {
    guard await FileIdentity.nextTick() else { return nil }
    return try? await state(of: folder, workers: workers)
  }

  /// The same of a new tree of which every file was written; nil of any other.
  ///
  /// Until it takes its place nobody else knows it, so that its files are what they were when they were written.
  static func finalState(
    of folder: OpenFolder, listing manifest: Manifest, _ outcome: ArtifactPass.Outcome
  ) async -> [UInt8]? {
    guard outcome.unchanged.isEmpty, outcome.identities.count == outcome.written.count,
      let list = folder.status(of: Manifest.name), await FileIdentity.nextTick()
    else { return nil }
    var buffer = state(listing: manifest, FileIdentity(list))
    for (_, identity) in outcome.identities { identity.encode(into: &buffer) }
    return buffer.bytes
  }

  /// The list and its identity, with room for those of its files.
  private static func state(listing manifest: Manifest, _ identity: FileIdentity) -> ByteBuffer {
    var buffer = ByteBuffer(capacity: 4 * manifest.bytes.count)
    identity.encode(into: &buffer)
    buffer.append(manifest.bytes)
    return buffer
  }

  /// The identity of every file of some lines of a list; nil when one is not there.
  private static func identities(of lines: ArraySlice<ArraySlice<UInt8>>, in folder: OpenFolder) -> [UInt8]? {
    var buffer = ByteBuffer(capacity: lines.count * 48)
    var name: [CChar] = []
    for line in lines {
      name.removeAll(keepingCapacity: true)
      for byte in line { name.append(CChar(bitPattern: byte)) }
      name.append(0)
      guard let status = folder.status(of: name), status.isRegular else { return nil }
      FileIdentity(status).encode(into: &buffer)
    }
    return buffer.bytes
  }
}

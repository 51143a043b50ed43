import Glibc

/// An output that no other build writes to while this value lives.
///
/// The lock is `flock` on the folder of the output itself, or on the one that holds it as long as there is no
/// output: nothing is left behind by a killed build, and no lock file lies about. As the folder changes with each
/// swap, who has waited looks again whether the folder it has locked is still the output.
struct LockedOutput: Sendable {
  /// Where it is.
  let place: OutputPlace
  /// The output, or nil when there is none yet.
  let folder: OpenFolder?

  private let lock: OpenFolder

  /// Waits until no other build holds the output; `waiting` is called once when there is one.
  ///
  /// It asks again and again instead of sleeping in the kernel, which would take a thread away from the build that
  /// it waits for when both run in one process.
  init(_ place: OutputPlace, waiting: () -> Void) async throws(WriteError) {
    var hasWaited = false
    while true {
      let folder = try Self.open(place)
      let lock: OpenFolder = if let folder { folder } else { try OpenFolder(place.parent.path) }
      if lock.lock(), try Self.isCurrent(folder, at: place) {
        self.place = place
        self.folder = folder
        self.lock = lock
        return
      }
      if !hasWaited { waiting() }
      hasWaited = true
      do { try await Task.sleep(for: .milliseconds(20)) } catch { throw .cancelled }
    }
  }

  private static func open(_ place: OutputPlace) throws(WriteError) -> OpenFolder? {
    if place.parent.status(of: place.name) == nil, errno == ENOENT { return nil }
    return try OpenFolder(place.name, in: place.parent, shownAs: place.path)
  }

  private static func isCurrent(_ folder: OpenFolder?, at place: OutputPlace) throws(WriteError) -> Bool {
    guard let status = place.parent.status(of: place.name) else { return folder == nil }
    return try folder?.status().isSame(as: status) ?? false
  }
}

import Foundation
import Glibc

/// Watches folders of a project and all below them (inotify(7)), and tells what changed once it is quiet again.
public struct FolderWatch: Sendable {
  /// What happened.
  public enum Event: Sendable, Hashable {
    /// These files or folders changed, by path from the project's root.
    case changed(Set<String>)
    /// The system watches no more folders, in its own words: changes in some of them will not be noticed.
    case limited(String)
  }

  /// The project's folder.
  public let root: String
  /// The folders in it that are watched, whether they are there already or come later.
  public let folders: [String]

  /// How long it must be quiet before a change is told, in milliseconds: programs that save write several times.
  static let quiet: Int32 = 2
  /// The same while a file has gone that may come back, or was begun and is not whole: many programs save in such steps.
  static let quietWhileSaving: Int32 = 40

  /// A watch over folders of the project at `root`.
  public init(root: String, folders: [String]) {
    self.root = root
    self.folders = folders
  }

  /// The changes from now on; watching ends with the stream.
  public func events() -> AsyncStream<Event> {
    AsyncStream { continuation in
      let queue = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
      var ends: [Int32] = [-1, -1]
      guard queue >= 0, pipe(&ends) == 0 else {
        continuation.yield(.limited(String(cString: strerror(errno))))
        if queue >= 0 { close(queue) }
        continuation.finish()
        return
      }
      let (stop, stopping) = (ends[0], ends[1])
      continuation.onTermination = { _ in close(stopping) }
      var watched = WatchedFolders(root: root, folders: folders, queue: queue)
      watched.begin()
      let beginning = watched
      Thread.detachNewThread {
        Self.follow(beginning, stop: stop, continuation)
        close(queue)
        close(stop)
      }
    }
  }

  /// Waits for what happens until the other end of the pipe `stop` is closed.
  private static func follow(
    _ beginning: WatchedFolders, stop: Int32, _ continuation: AsyncStream<Event>.Continuation
  ) {
    var watched = beginning
    while true {
      if let reason = watched.takeRefusal() { continuation.yield(.limited(reason)) }
      var ready = [
        pollfd(fd: watched.queue, events: Int16(POLLIN), revents: 0),
        pollfd(fd: stop, events: Int16(POLLIN), revents: 0),
      ]
      let wait = watched.isSaving ? quietWhileSaving : quiet
      let count = poll(&ready, 2, watched.changed.isEmpty ? -1 : wait)
      if count < 0, errno != EINTR { return }
      if ready[1].revents != 0 { return }
      if count > 0 {
        watched.read()
      } else if count == 0 {
        continuation.yield(.changed(watched.takeChanges()))
      }
    }
  }
}

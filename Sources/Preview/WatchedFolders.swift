import Glibc
import Text

/// The folders that an inotify queue watches, by the numbers that the system gave them.
struct WatchedFolders: Sendable {
  /// The descriptor of the queue.
  let queue: Int32
  /// What changed since it was last taken, by path from the project's root.
  private(set) var changed: Set<String> = []
  /// The files that were removed or begun, and not written to their end since.
  private var unfinished: Set<String> = []

  private let root: String
  private let folders: [String]
  private var paths: [Int32: String] = [:]
  private var refusal: String?
  /// Deeper than any site; a loop of mounts ends here.
  private static let deepest = 40

  init(root: String, folders: [String], queue: Int32) {
    self.root = root
    self.folders = folders
    self.queue = queue
  }

  /// Begins to watch. The root is watched for the coming and going of the folders only.
  mutating func begin() {
    watch("")
    for folder in folders { add(folder, depth: 0) }
    changed = []
  }

  /// What changed, once.
  mutating func takeChanges() -> Set<String> {
    defer {
      changed = []
      unfinished = []
    }
    return changed
  }

  /// Whether a program seems to be in the middle of saving a file.
  var isSaving: Bool { !unfinished.isEmpty }

  /// Why some folder is not watched, once.
  mutating func takeRefusal() -> String? {
    defer { refusal = nil }
    return refusal
  }

  /// Reads what the queue holds.
  mutating func read() {
    let size = 64 << 10
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, Glibc.read(queue, buffer.baseAddress, size))
    }
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      let header = MemoryLayout<inotify_event>.size
      while offset + header <= buffer.count {
        let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
        let name = buffer[(offset + header)..<min(offset + header + Int(event.len), buffer.count)]
        note(event, name: String(decoding: name.prefix { $0 != 0 }, as: UTF8.self))
        offset += header + Int(event.len)
      }
    }
  }

  private mutating func note(_ event: inotify_event, name: String) {
    if event.mask & UInt32(IN_Q_OVERFLOW) != 0 {
      begin()
      changed.formUnion(folders)
      return
    }
    guard let folder = paths[event.wd] else { return }
    if event.mask & UInt32(IN_IGNORED) != 0 {
      paths[event.wd] = nil
      return
    }
    let isFolder = event.mask & UInt32(IN_ISDIR) != 0
    guard !name.isEmpty, !name.hasPrefix("."), !name.hasSuffix("~") else { return }
    let path = folder.isEmpty ? name : folder + "/" + name
    guard folders.contains(where: { path == $0 || path.hasPrefix($0 + "/") }) else { return }
    if !isFolder, event.mask & UInt32(IN_CREATE | IN_DELETE | IN_MOVED_FROM) != 0 { unfinished.insert(path) }
    if event.mask & UInt32(IN_CLOSE_WRITE | IN_MOVED_TO) != 0 { unfinished.remove(path) }
    // A file that is made is told of when it is closed: before, it is empty.
    guard isFolder || event.mask & UInt32(IN_CREATE) == 0 else { return }
    changed.insert(path)
    guard isFolder else { return }
    if event.mask & UInt32(IN_MOVED_FROM) != 0 { forget(path) }
    if event.mask & UInt32(IN_CREATE | IN_MOVED_TO) != 0 { add(path, depth: path.count { $0 == "/" }) }
  }

  /// Watches a folder and those below it. What came into them before that is noted as changed.
  private mutating func add(_ path: String, depth: Int) {
    guard depth < Self.deepest, watch(path) else { return }
    do throws(FolderEntries.Fault) {
      var entries = try FolderEntries(of: root + "/" + path)
      while let entry = try entries.next() {
        guard !entry.name.hasSuffix("~") else { continue }
        let child = path + "/" + entry.name
        if entry.kind == .folder { add(child, depth: depth + 1) } else { changed.insert(child) }
      }
    } catch {
      refusal = error.reason
    }
  }

  @discardableResult
  private mutating func watch(_ path: String) -> Bool {
    let mask = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB
    // A project that is reached through a link is watched; a link inside it leads nowhere.
    let kind = path.isEmpty ? IN_ONLYDIR : IN_ONLYDIR | IN_DONT_FOLLOW
    let location = path.isEmpty ? root : root + "/" + path
    let number = inotify_add_watch(queue, location, UInt32(mask) | UInt32(kind))
    guard number >= 0 else {
      if errno == ENOSPC || errno == ENOMEM { refusal = String(cString: strerror(errno)) }
      return false
    }
    paths[number] = path
    return true
  }

  /// Watches a folder that was moved away, and those below it, no more.
  private mutating func forget(_ path: String) {
    for (number, other) in paths where other == path || other.hasPrefix(path + "/") {
      inotify_rm_watch(queue, number)
      paths[number] = nil
    }
  }
}

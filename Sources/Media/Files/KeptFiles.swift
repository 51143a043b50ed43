import Glibc

/// The files of a cache folder, which go when nothing has used them for long. What goes is made again when it is wanted:
/// the folder decides about time, never about bytes.
///
/// A file’s time of modification says when it was last used, to the day: its name tells all that its content depends on,
/// so the time means nothing else.
public struct KeptFiles: Sendable {
  /// How long a file is kept that nothing uses, in seconds.
  public static let patience = 60 * day
  private static let day = 24 * 60 * 60
  /// The most that one build looks at, and removes; a later one removes the rest.
  private static let (mostSeen, mostRemoved) = (500_000, 2_000)

  private let folder: String
  private let now: Int

  /// - Parameters:
  ///   - folder: the path of the folder; it need not exist.
  ///   - now: seconds since 1970.
  public init(folder: String, now: Int) {
    self.folder = folder
    self.now = now
  }

  /// Notes that files are used. Those that were noted within a day are left alone.
  /// - Parameter names: names in the folder; what is not there is passed over.
  public func use(_ names: some Sequence<String>) {
    let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { return }
    defer { close(directory) }
    for name in names {
      guard let age = age(of: name, in: directory), age >= Self.day || age < 0 else { continue }
      mark(name, in: directory)
    }
  }

  /// Removes files that nothing has used for 60 days. It looks once a day and does a bounded part of the work; when the
  /// machine refuses, the files stay.
  /// - Parameter prefixes: how the names of those begin that may go.
  /// - Returns: how many went.
  @discardableResult public func prune(prefixes: [String] = [""]) -> Int {
    guard let stream = opendir(folder) else { return 0 }
    defer { closedir(stream) }
    let directory = dirfd(stream)
    guard isDue(in: directory) else { return 0 }
    var (seen, removed) = (0, 0)
    while seen < Self.mostSeen, removed < Self.mostRemoved, let entry = readdir(stream) {
      seen += 1
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard prefixes.contains(where: name.hasPrefix), !name.hasPrefix("."), let age = age(of: name, in: directory),
        age > Self.patience,
        unlinkat(directory, name, 0) == 0
      else { continue }
      removed += 1
    }
    return removed
  }

  private static let markName = ".looked-at"

  /// Whether nobody has looked for a day; then somebody does now.
  private func isDue(in directory: Int32) -> Bool {
    if let age = age(of: Self.markName, in: directory), (0..<Self.day).contains(age) { return false }
    let file = openat(directory, Self.markName, O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard file >= 0 else { return false }
    close(file)
    mark(Self.markName, in: directory)
    return true
  }

  /// Seconds since the last use of a regular file; nil for anything else.
  private func age(of name: String, in directory: Int32) -> Int? {
    var status = stat()
    guard fstatat(directory, name, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return now - status.st_mtim.tv_sec
  }

  private func mark(_ name: String, in directory: Int32) {
    // UTIME_OMIT, which is a macro: the time of the last reading stays.
    let times = [timespec(tv_sec: 0, tv_nsec: (1 << 30) - 2), timespec(tv_sec: now, tv_nsec: 0)]
    _ = utimensat(directory, name, times, AT_SYMLINK_NOFOLLOW)
  }
}

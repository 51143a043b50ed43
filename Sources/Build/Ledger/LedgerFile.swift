import Glibc
import Site
import Text
import Writer

/// The file of the ledger of addresses in a project.
struct LedgerFile {
  /// Its name in messages.
  static let name = "content/" + AddressLedger.path

  private let folder: String
  private var location: String { folder + "/" + AddressLedger.path }

  /// The ledger of a project.
  init(root: String) {
    folder = root + "/content"
  }

  /// The ledger as it is, with nothing added.
  var standing: LedgerAddition {
    let state = Self.state((try? bytes()) ?? nil)
    return LedgerAddition(count: 0, isFirst: false, former: state, state: state, diagnostics: [])
  }

  /// Adds records to the file as it is now; a reader sees the old file or the new one. When that is not possible, the
  /// site is right all the same, and a warning says what is missing.
  func add(_ records: [AddressRecord]) -> LedgerAddition {
    guard !records.isEmpty else { return standing }
    do throws(Diagnostic) {
      let old = try bytes()
      let new = AddressLedger.adding(records, to: old ?? [])
      if new != old { try replace(by: new) }
      return LedgerAddition(
        count: records.count, isFirst: old == nil, former: Self.state(old), state: Self.state(new), diagnostics: [])
    } catch {
      return LedgerAddition(count: 0, isFirst: false, former: 0, state: 0, diagnostics: [error])
    }
  }

  /// Nil when there is none.
  private func bytes() throws(Diagnostic) -> [UInt8]? {
    FileIdentity(of: location) == nil ? nil : try FileReader.bytes(of: location, name: Self.name)
  }

  private static func state(_ bytes: [UInt8]?) -> Int { bytes.map { CacheFolder.checksum($0[...]) } ?? 0 }

  private func replace(by bytes: [UInt8]) throws(Diagnostic) {
    let unfinished = "\(folder)/.\(AddressLedger.path)-\(getpid())"
    unlink(unfinished)
    let file = open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw Self.unwritable(errno) }
    let isWritten = CacheFolder.write(bytes[...], to: file)
    let code = errno
    guard close(file) == 0, isWritten, rename(unfinished, location) == 0 else {
      unlink(unfinished)
      throw Self.unwritable(code)
    }
  }

  private static func unwritable(_ code: Int32) -> Diagnostic {
    let reason = String(cString: strerror(code))
    return .warning(
      "ledger-not-written", at: SourceLocation(path: name),
      Message(
        en: "the new addresses of the site could not be written down (\(reason))",
        fr: "les nouvelles adresses du site n’ont pas pu être notées (\(reason))"),
      help: Message(
        en: "build where content/ can be written to; --no-ledger when that is not wanted",
        fr: "construisez là où content/ peut être modifié ; --no-ledger si ce n’est pas souhaité"))
  }
}

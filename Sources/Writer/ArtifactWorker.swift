import Glibc
import Text

/// One worker's share of an `ArtifactPass`, with buffers that serve for all of its artifacts.
struct ArtifactWorker {
  /// What came of it so far.
  private(set) var outcome = ArtifactPass.Outcome()

  private let pass: ArtifactPass
  private var buffer = ByteBuffer(capacity: 64 << 10)
  private var comparison = FileComparison()
  private var folders: FolderMaker?

  /// A worker that has done nothing yet.
  init(_ pass: ArtifactPass) {
    self.pass = pass
  }

  /// Renders or reads the artifact at `index` of the plan, and writes it when it differs from what is there.
  mutating func process(_ index: Int) throws(WriteError) {
    switch pass.plan.artifacts[index].content {
    case .rendered(let render): try processRendered(index, render)
    case .file(let path): try processFile(index, path)
    }
  }

  private mutating func processRendered(
    _ index: Int, _ render: @Sendable (inout ByteBuffer) -> Void
  ) throws(WriteError) {
    buffer.removeAll()
    render(&buffer)
    let address = pass.plan.artifacts[index].address.description
    if let old = pass.old, let file = OpenFile(reading: address, in: old.descriptor),
      comparison.isSame(file, as: buffer)
    {
      outcome.unchanged.append(index)
      return
    }
    let (root, name) = try place(index)
    guard let file = OpenFile(making: name, in: root.descriptor),
      buffer.bytes.withUnsafeBytes({ file.write($0) })
    else { throw .refused(.write, shownPath(address)) }
    wrote(index, buffer.count, to: file)
  }

  private mutating func processFile(_ index: Int, _ path: String) throws(WriteError) {
    let artifact = pass.plan.artifacts[index]
    guard let source = OpenFile(reading: path, in: AT_FDCWD) else {
      guard errno == ELOOP else { throw .refused(.read, path) }
      outcome.problems.append(Self.notAFile(artifact, path))
      return
    }
    guard let status = source.status() else { throw .refused(.read, path) }
    guard status.isRegular else {
      outcome.problems.append(Self.notAFile(artifact, path))
      return
    }
    let address = artifact.address.description
    if let old = pass.old, let file = OpenFile(reading: address, in: old.descriptor),
      comparison.isSame(file, as: source)
    {
      outcome.unchanged.append(index)
      return
    }
    lseek(source.descriptor, 0, SEEK_SET)
    let (root, name) = try place(index)
    guard let file = OpenFile(making: name, in: root.descriptor), let count = file.append(contentsOf: source)
    else { throw .refused(.write, shownPath(address)) }
    wrote(index, count, to: file)
  }

  private mutating func wrote(_ index: Int, _ count: Int, to file: borrowing OpenFile) {
    outcome.written.append(index)
    outcome.bytes += count
    if let status = file.status() { outcome.identities.append((index, FileIdentity(status))) }
  }

  /// The folder and the name to write an artifact to; the folders above it are made.
  private mutating func place(_ index: Int) throws(WriteError) -> (root: OpenFolder, name: String) {
    let root = try pass.staging.open()
    switch pass.naming {
    case .numbers: return (root, String(index))
    case .addresses:
      var maker = folders.take() ?? FolderMaker(pass.plan.folders, in: root)
      try maker.make(pass.plan.folderOf[index])
      folders = maker
      return (root, pass.plan.artifacts[index].address.description)
    }
  }

  private func shownPath(_ address: String) -> String {
    "\(pass.outputPath)/\(address)"
  }

  private static func notAFile(_ artifact: Artifact, _ path: String) -> Diagnostic {
    .error(
      "not-a-file", at: artifact.location,
      Message(
        en: "\(path) is a link, a folder or a device, not a file: it cannot be published.",
        fr: "\(path) est un lien, un dossier ou un périphérique, pas un fichier : il ne peut pas être publié."
      ),
      help: Message(
        en: "Put the file itself there, or remove it.", fr: "Mettez-y le fichier lui-même, ou supprimez-le."))
  }
}

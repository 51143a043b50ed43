import Text
import Writer

extension Console {
  /// Writes files into a folder outside the site; what an earlier call left there is replaced as a whole.
  /// - Parameters:
  ///   - files: their paths in the folder, and their bytes.
  ///   - source: the file below `content/` that they come from, for messages; their own paths otherwise.
  func write(
    _ files: [(path: String, bytes: [UInt8])], to target: String, from source: String? = nil
  ) async throws(CommandFailure) {
    var artifacts: [Artifact] = []
    for file in files {
      guard let address = try? OutputPath(file.path) else { continue }
      artifacts.append(Artifact(address, from: source ?? file.path) { $0.append(file.bytes) })
    }
    do throws(WriteError) {
      _ = try await OutputWriter(output: target).write(artifacts, workers: 1)
    } catch {
      let written = shown(target)
      let occupied = Message(en: "\(written) could not be written.", fr: "\(written) n’a pas pu être écrit.")
      switch error {
      case .machine(let refusal): throw .machine(refusal)
      case .conflicts(let found): throw .refused(found.first?.summary ?? occupied, help: found.first?.help)
      case .cancelled: throw .refused(occupied, help: nil)
      }
    }
  }
}

/// What lies in an output, looked at while its next content is still being made and no lock is held.
///
/// It is of use as long as the output is the same folder with the same list of files: builds exchange the folder, and
/// what others put into it meanwhile is found when the old folder is removed; see `Retirement`.
public struct OutputSurvey: Sendable {
  private let tree: OutputTree

  init?(of output: String) async {
    guard OutputWriter(output: output).isThere, let place = try? OutputPlace(resolving: output),
      let folder = try? OpenFolder(place.name, in: place.parent, shownAs: place.path),
      let tree = try? await OutputTree(reading: folder, workers: 1)
    else { return nil }
    self.tree = tree
  }

  /// What lies in the output; nil when another build has been there.
  func tree(of output: OpenFolder, with manifest: Manifest) throws(WriteError) -> OutputTree? {
    let isSame = try tree.root.status().isSame(as: output.status()) && tree.manifest.bytes == manifest.bytes
    return isSame ? tree : nil
  }
}

/// An export where it can be read: a folder or a file as it is.
final class UnpackedExport {
  let place: ImportSource.Place
  /// What of an archive was not unpacked.
  let leftOut: [(String, LeftOut)]

  init(path: String, scratch: String) throws(ImportRefusal) {
    leftOut = []
    place = FolderListing.isFolder(path) ? .folder(path: path) : .file(path: path)
  }
}

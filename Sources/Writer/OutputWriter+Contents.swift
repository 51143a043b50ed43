extension OutputWriter {
  /// The paths of the files that an earlier build wrote into the output; nil when there was none. Nothing is written.
  public var writtenPaths: Set<String>? {
    guard let folder = try? OpenFolder(output + "/."), let manifest = try? Manifest(in: folder), !manifest.isMissing,
      let paths = try? manifest.paths(place: output)
    else { return nil }
    return Set(paths)
  }
}

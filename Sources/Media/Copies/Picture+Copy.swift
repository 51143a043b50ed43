import Text

extension Picture {
  /// Whether a copy of its file without the traces of cameras and programs can be made. GIF files come from no camera.
  public var hasCopy: Bool { header.format != .gif }

  /// The name of the copy, which tells all that its bytes depend on.
  var copyName: String {
    var recipe = ByteBuffer()
    recipe.append("\(CleanCopy.recipe) \(header.orientation) ")
    recipe.append(digest.bytes)
    recipe.append(XMPPacket(credits).bytes)
    return "\(stem)-copy-\(SHA256.digest(of: recipe.bytes).hexadecimal.prefix(16)).\(header.format.ending)"
  }
}

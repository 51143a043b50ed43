import Text

extension Picture {
  /// What the copy weighs, before it is made.
  public var copyByteCount: Int {
    let xmp = XMPPacket(credits.completed(by: copy.embedded)).bytes
    return CleanCopy.byteCount(bare: copy.bareByteCount, header: header, isExtended: copy.isExtended, xmp: xmp.count)
  }

  /// The name of the copy, which tells all that its bytes depend on.
  var copyName: String {
    var recipe = ByteBuffer()
    recipe.append("\(CleanCopy.recipe) \(header.orientation) ")
    recipe.append(digest.bytes)
    recipe.append(XMPPacket(credits).bytes)
    return "\(stem)-copy-\(SHA256.digest(of: recipe.bytes).hexadecimal.prefix(16)).\(header.format.ending)"
  }
}

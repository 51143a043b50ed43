extension RenditionMaker {
  /// The file itself, to be given away.
  func copy() throws(PictureFault) -> [UInt8] {
    let bytes = try source()
    let credits = picture.credits.completed(by: picture.copy.embedded)
    return CleanCopy(of: bytes, header: picture.header, xmp: XMPPacket(credits).bytes).bytes
  }
}

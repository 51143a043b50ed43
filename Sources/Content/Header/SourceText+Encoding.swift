import Text

extension SourceText {
  /// - Throws: a `Diagnostic` that points at the first byte that is not UTF-8.
  func requireUTF8() throws(Diagnostic) {
    if bytes.withUnsafeBufferPointer(UTF8Validity.isValid) { return }
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    decoding: while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput, .error: break decoding
      }
    }
    let encoding = isUTF16 ? "UTF-16" : "Windows-1252"
    throw .error(
      "not-utf8", at: location(position(atOffset: offset)),
      Message(
        en: "the file is not encoded in UTF-8; it looks like \(encoding)",
        fr: "le fichier n’est pas encodé en UTF-8 ; il semble être en \(encoding)"),
      help: Message(
        en: "open it in your editor and save it again with the encoding UTF-8",
        fr: "ouvrez-le dans votre éditeur et enregistrez-le avec l’encodage UTF-8"))
  }
}

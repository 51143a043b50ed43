import Text

extension SearchIndex {
  /// The files that a mark is made of: they take the most time to write.
  var markedFiles: [IndexFile] {
    files.filter { file in
      switch file {
      case .words, .places: true
      case .directory, .facets, .texts: false
      }
    }
  }

  /// A mark for each file of words and of places, by the file: as long as a file's mark is the same, so are its bytes.
  ///
  /// It is a hash of what the file is made from, which takes a fraction of the time to make the file.
  public func marks() -> [IndexFile: SHA256.Digest] {
    var buffer = ByteBuffer()
    return Dictionary(
      uniqueKeysWithValues: markedFiles.map { file in
        buffer.removeAll()
        switch file {
        case .words(let number): gather(wordBounds[number]..<wordBounds[number + 1], into: &buffer)
        case .places(let number): gather(placeBounds[number]..<placeBounds[number + 1], into: &buffer)
        case .directory, .facets, .texts: break
        }
        return (file, SHA256.digest(of: buffer.bytes))
      })
  }

  private func gather(_ range: Range<Int>, into buffer: inout ByteBuffer) {
    for form in order[range] {
      buffer.append(stems[form])
      buffer.append(UInt8(ascii: " "))
      buffer.append(words.forms[form])
      buffer.append(UInt8(ascii: " "))
      words.copy(form, into: &buffer)
    }
  }
}

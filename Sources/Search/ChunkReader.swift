/// Reads the words of chunks of pages, one after the other, in the same memory.
struct ChunkReader: ~Copyable {
  private var reading = PageReading()
  private var scan = MarkupScan()
  private var sorted = SortedOccurrences()
  private var writer = PostingWriter()
  private var bytes = Run<UInt8>(capacity: 1 << 12)

  /// The words of some pages that follow each other.
  mutating func chunk(of documents: some Sequence<SearchDocument>) -> WordChunk {
    reading.removeAll()
    for document in documents { reading.read(document, &scan) }
    sorted.sort(reading.entries, forms: reading.forms.count)
    bytes.shorten(to: 0)
    KeptNumbers.append(reading.forms.count, to: &bytes)
    for form in reading.forms.alphabetical {
      let (letters, occurrences) = (reading.forms[form], sorted[form])
      KeptNumbers.append(letters.count, to: &bytes)
      bytes.append(letters)
      KeptNumbers.append(occurrences.count, to: &bytes)
      writer.write(occurrences, into: &bytes)
    }
    for _ in 0..<FormTable.padding { bytes.append(0) }
    return WordChunk(bytes)
  }
}

/// What takes the words of a text, in the order of reading.
protocol WordReceiver: ~Copyable {
  /// Takes a word: its folded bytes, behind which some more can be read (`FormTable.padding`), and whether it is the
  /// whole of the parts that came before.
  mutating func receive(_ word: UnsafeBufferPointer<UInt8>, isWhole: Bool)
  /// A heading begins: the words that follow are its own.
  mutating func beginHeading()
  /// A heading ends.
  mutating func endHeading()
}

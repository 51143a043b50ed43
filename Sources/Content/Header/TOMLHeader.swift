import Text

enum TOMLHeader {
  static func read(_ bytes: ArraySlice<UInt8>, firstLine: Int, source: SourceText) throws(Diagnostic) -> [HeaderPair] {
    []
  }
}

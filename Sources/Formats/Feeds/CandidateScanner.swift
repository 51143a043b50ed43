/// Finds the addresses in a `srcset` value (HTML standard, section 4.8.4.4.4 "Parsing a srcset attribute").
enum CandidateScanner {
  /// Where each address begins, in order.
  static func starts(in html: UnsafeBufferPointer<UInt8>, _ value: Range<Int>) -> [Int] {
    var starts: [Int] = []
    var index = value.lowerBound
    let comma = UInt8(ascii: ",")
    while true {
      while index < value.upperBound, html[index].isHTMLSpace || html[index] == comma { index += 1 }
      guard index < value.upperBound else { return starts }
      starts.append(index)
      while index < value.upperBound, !html[index].isHTMLSpace { index += 1 }
      // A comma at its end ends the candidate; else descriptors run up to the next comma.
      if html[index - 1] == comma { continue }
      while index < value.upperBound, html[index] != comma { index += 1 }
    }
  }
}

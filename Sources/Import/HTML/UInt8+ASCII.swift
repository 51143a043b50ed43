extension UInt8 {
  /// Whether it is `A` to `Z` or `a` to `z`.
  var isASCIILetter: Bool { (65...90).contains(self & 0xDF) }
  /// Whether it is `0` to `9`.
  var isASCIIDigit: Bool { (48...57).contains(self) }
  /// Whether it is one of the marks that a backslash takes the meaning of (CommonMark 2.1).
  var isASCIIPunctuation: Bool {
    (33...47).contains(self) || (58...64).contains(self) || (91...96).contains(self) || (123...126).contains(self)
  }
  /// Whether HTML takes it for white space.
  var isHTMLSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D && self != 0x0B) }
}

/// The encodings in which bytes travel through mail (RFC 2045 section 6).
enum TransferEncoding {
  /// The bytes of a body.
  static func decoded(_ bytes: ArraySlice<UInt8>, _ encoding: String?) -> [UInt8] {
    switch encoding?.lowercased().trimmingSpace {
    case "base64": base64(bytes)
    case "quoted-printable": quotedPrintable(bytes)
    default: Array(bytes)
    }
  }

  /// Base64; what is none of its characters is passed over.
  static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 3 / 4)
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      let value: UInt32
      switch byte {
      case 65...90: value = UInt32(byte) - 65
      case 97...122: value = UInt32(byte) - 71
      case 48...57: value = UInt32(byte) + 4
      case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
      case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
      default: continue
      }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return result
  }

  /// `=C3=A9`, and `=` at the end of a line that goes on.
  static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "=") else {
        result.append(byte)
        continue
      }
      let next = bytes[index...].prefix(2)
      if next.first == 0x0A {
        index += 1
      } else if next.elementsEqual([0x0D, 0x0A]) {
        index += 2
      } else if next.count == 2, let value = UInt8(String(decoding: next, as: UTF8.self), radix: 16) {
        result.append(value)
        index += 2
      } else {
        result.append(byte)
      }
    }
    return result
  }
}

/// Character sets of mail.
enum MailCharset {
  /// Bytes as text. UTF-8 is believed when it is UTF-8, whatever was said; anything else is Western.
  static func text(_ bytes: [UInt8], _ charset: String?) -> String {
    let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
    let named = charset.flatMap(TextDecoding.named)
    let encoding =
      isUTF8 && (named != .windows1252 || bytes.contains { $0 >= 0x80 }) ? TextDecoding.Encoding.utf8 : named ?? .utf8
    return String(decoding: TextDecoding.text(bytes, encoding), as: UTF8.self)
  }
}

import Text

/// What an address may be in a page: http, https, mailto, tel, or one without a scheme.
enum Address {
  /// Whether an address is one that a page may carry, and that a browser can read (WHATWG URL, RFC 3986).
  static func isAllowed(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let end = address.firstIndex(where: isMark), address[end] == UInt8(ascii: ":")
    else {
      return isHostAllowed(address, from: 0)
    }
    // Whatever stands before a colon is a scheme for some browser, with a tab or an entity in it too.
    let scheme = address[..<end]
    if isScheme(scheme, "https") || isScheme(scheme, "http") {
      guard end + 2 < address.count, address[end + 1] == 0x2F, address[end + 2] == 0x2F else { return false }
      return isHostAllowed(address, from: end + 1)
    }
    return isScheme(scheme, "mailto") || isScheme(scheme, "tel")
  }

  /// Whether an address begins with a scheme, or with `//`.
  static func isAbsolute(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
    if address.count > 1, address[0] == 0x2F, address[1] == 0x2F { return true }
    let end = address.firstIndex(where: isMark)
    return end.map { address[$0] == UInt8(ascii: ":") } ?? false
  }

  /// Whether a byte ends what could be a scheme.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): true
    default: false
    }
  }

  private static func isScheme(_ typed: Slice<UnsafeBufferPointer<UInt8>>, _ scheme: StaticString) -> Bool {
    typed.count == scheme.utf8CodeUnitCount
      && zip(typed, UnsafeBufferPointer(start: scheme.utf8Start, count: scheme.utf8CodeUnitCount))
        .allSatisfy { ($0 | 0x20) == $1 }
  }

  /// Whether the host after `//`, if there is one, is made of what hosts are made of.
  private static func isHostAllowed(_ address: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    guard start + 1 < address.count, address[start] == 0x2F, address[start + 1] == 0x2F else { return true }
    let host = address[(start + 2)...].prefix {
      $0 != 0x2F && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
    }
    var port: Int?
    for byte in host {
      switch byte {
      case UInt8(ascii: ":") where port == nil: port = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"): port = port.map { min($0 * 10 + Int(byte - 48), 65_536) }
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
        guard port == nil else { return false }
      default: return false
      }
    }
    return (host.first ?? 0x2E) != 0x2E && host.first != UInt8(ascii: ":") && port ?? 0 < 65_536
  }
}

extension ByteBuffer {
  /// Adds an address for an attribute so that it is a valid one: as `append(address:)`, with every `%` that begins
  /// no code and every `#` after the first one encoded, and the host as it was typed.
  mutating func append(webAddress address: UnsafeBufferPointer<UInt8>) {
    // Nearly all addresses are plain ones.
    let isSafe = ByteClass.isSafeInAddress
    let plain = address.prefix { isSafe[Int($0)] && $0 != UInt8(ascii: "%") && $0 != UInt8(ascii: "#") }.count
    append(UnsafeBufferPointer(rebasing: address[..<plain]))
    if plain == address.count { return }
    var hasFragment = false
    let hostEnd = Self.hostEnd(address)
    for index in plain..<address.count {
      let byte = address[index]
      switch byte {
      case UInt8(ascii: "&"): append(literal: "&amp;")
      case UInt8(ascii: "'"): append(literal: "&#39;")
      case UInt8(ascii: "#") where hasFragment: append(literal: "%23")
      case UInt8(ascii: "%") where !Self.isCode(address, at: index): append(literal: "%25")
      case 0x80... where index < hostEnd: append(byte)
      default:
        hasFragment = hasFragment || byte == UInt8(ascii: "#")
        if isSafe[Int(byte)] { append(byte) } else { append(percentEncoding: byte) }
      }
    }
  }

  private static func isCode(_ address: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    func isDigit(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
    }
    return index + 2 < address.count && isDigit(address[index + 1]) && isDigit(address[index + 2])
  }

  private static func hostEnd(_ address: UnsafeBufferPointer<UInt8>) -> Int {
    guard Address.isAbsolute(address), let slash = address.firstIndex(of: 0x2F), slash + 1 < address.count,
      address[slash + 1] == 0x2F
    else { return 0 }
    return address[(slash + 2)...].firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 } ?? address.count
  }
}

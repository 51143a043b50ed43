import Glibc

/// An address of a machine, as the name of a host leads to it.
struct HostAddress: Equatable {
  /// 4 or 16 bytes.
  let bytes: [UInt8]

  /// Whether it belongs to the public network: not to this machine, the network around it, or what is set aside (the
  /// registries of special-purpose addresses, RFC 6890).
  var isPublic: Bool {
    guard bytes.count == 16 else { return bytes.count == 4 && Self.isPublic(bytes) }
    // Addresses that stand for one of IPv4: mapped (RFC 4291), translated (RFC 6052).
    let isMapped = bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
    let isTranslated = bytes.starts(with: [0, 0x64, 0xFF, 0x9B]) && bytes[4..<12].allSatisfy { $0 == 0 }
    if isMapped || isTranslated { return Self.isPublic(Array(bytes[12...])) }
    guard bytes[0] & 0xE0 == 0x20 else { return false }
    let isSetAside =
      (bytes[0] == 0x20 && bytes[1] == 0x01 && (bytes[2] < 2 || (bytes[2] == 0x0D && bytes[3] == 0xB8)))
      || (bytes[0] == 0x20 && bytes[1] == 0x02) || (bytes[0] == 0x3F && bytes[1] == 0xFF && bytes[2] < 0x10)
    return !isSetAside
  }

  private static func isPublic(_ bytes: [UInt8]) -> Bool {
    switch (bytes[0], bytes[1], bytes[2]) {
    case (0, _, _), (10, _, _), (127, _, _), (100, 64...127, _), (169, 254, _), (172, 16...31, _), (192, 0, 0),
      (192, 0, 2), (192, 88, 99), (192, 168, _), (198, 18...19, _), (198, 51, 100), (203, 0, 113), (224..., _, _):
      false
    default: true
    }
  }

  /// The address as programs take it, IPv6 in brackets.
  var text: String {
    var buffer = [CChar](repeating: 0, count: 64)
    let family = bytes.count == 4 ? AF_INET : AF_INET6
    guard inet_ntop(family, bytes, &buffer, 64) != nil else { return "" }
    let text = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return family == AF_INET ? text : "[\(text)]"
  }

  /// Where the name of a host leads; nowhere when nobody knows it.
  static func all(of host: String) -> [HostAddress] {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
    defer { freeaddrinfo(list) }
    var found: [HostAddress] = []
    var next = list
    while let info = next?.pointee {
      next = info.ai_next
      guard let address = info.ai_addr else { continue }
      switch Int32(address.pointee.sa_family) {
      case AF_INET:
        address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { pointer in
          found.append(HostAddress(bytes: withUnsafeBytes(of: pointer.pointee.sin_addr) { Array($0) }))
        }
      case AF_INET6:
        address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { pointer in
          found.append(HostAddress(bytes: withUnsafeBytes(of: pointer.pointee.sin6_addr) { Array($0) }))
        }
      default: continue
      }
    }
    return found
  }
}

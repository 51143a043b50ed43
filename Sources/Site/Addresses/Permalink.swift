import Text

/// An address on the site, from the root: `/blog/fete/`, or with a file name `/newsletter/12/email.html`.
public struct Permalink: Sendable, Hashable, Comparable {
  /// The path as files are named, from `/` on, not percent-encoded.
  public let path: String
  /// The place in the page, without `#`.
  public let fragment: String?
  /// The address as it stands in `href`: percent-encoded, with the fragment.
  public let href: String

  /// An address.
  /// - Parameter path: from `/` on; decoded.
  public init(_ path: String, fragment: String? = nil) {
    self.path = path
    self.fragment = fragment
    let encoded = path.percentEncoded
    href = fragment.map { encoded + "#" + $0.percentEncoded } ?? encoded
  }

  /// The address of a folder, from its names.
  public init(folder names: [String]) {
    self.init(names.isEmpty ? "/" : "/" + names.joined(separator: "/") + "/")
  }

  /// The file of the output that this address names: `blog/fete/index.html`.
  public var file: String {
    let relative = String(path.dropFirst())
    return path.hasSuffix("/") ? relative + "index.html" : relative
  }

  /// Whether the file at this address has a path in the output; a comparison of `file` that makes no text.
  public func isFile(_ file: String) -> Bool {
    let isFolder = path.utf8.last == UInt8(ascii: "/")
    guard !isFolder || file.hasSuffix("index.html") else { return false }
    return path.utf8.dropFirst().elementsEqual(isFolder ? file.utf8.dropLast("index.html".utf8.count) : file.utf8[...])
  }

  /// An address below this one.
  public func appending(_ name: String) -> Permalink {
    Permalink((path.hasSuffix("/") ? path : path + "/") + name)
  }

  /// From this page to the root of the site, for links that also work in a folder: `../../`.
  public var pathToRoot: String {
    String(repeating: "../", count: file.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// A place in this page.
  public func fragment(_ name: String) -> Permalink {
    Permalink(path, fragment: name)
  }

  /// In the order of the paths.
  public static func < (left: Permalink, right: Permalink) -> Bool {
    (left.path, left.fragment ?? "") < (right.path, right.fragment ?? "")
  }
}

extension String {
  /// The text with every byte but letters, digits and `-._~/!$&'()*+,;=:@` percent-encoded (RFC 3986 section 3.3).
  public var percentEncoded: String {
    let isAllowed: (UInt8) -> Bool = { byte in
      switch byte {
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "/"): true
      default: "._~!$()*+,;=:@".utf8.contains(byte)
      }
    }
    if utf8.allSatisfy(isAllowed) { return self }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in utf8 {
      if isAllowed(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text with `%XX` replaced by the bytes they stand for; nil when the result is not UTF-8.
  public var percentDecoded: String? {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

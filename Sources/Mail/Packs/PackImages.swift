/// The images of a letter with the names that they have inside a ZIP.
struct PackImages: Sendable {
  /// An image with its name and its bytes.
  struct Item: Sendable {
    let image: LetterImage
    let name: String
    let bytes: [UInt8]
  }

  /// Those whose bytes are known, in the order of the letter.
  let items: [Item]

  init(_ images: [LetterImage], bytes: [String: [UInt8]]) {
    var taken: Set<String> = []
    var items: [Item] = []
    for image in images {
      guard let content = bytes[image.path], !items.contains(where: { $0.image.address == image.address }) else {
        continue
      }
      let plain = Self.plain(image.path.split(separator: "/").last.map(String.init) ?? "image")
      var name = plain
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(number)-\(plain)"
        number += 1
      }
      items.append(Item(image: image, name: name, bytes: content))
    }
    self.items = items
  }

  /// The name of each image by its address, in a folder or in none.
  func names(in folder: String = "") -> [String: String] {
    Dictionary(items.map { ($0.image.address, folder + $0.name) }) { first, _ in first }
  }

  /// The files, in a folder or in none.
  func files(in folder: String = "") -> [PackFile] {
    items.map { PackFile(folder + $0.name, $0.bytes) }
  }

  /// A name of small letters, digits, hyphens and full stops, which every importer takes.
  private static func plain(_ name: String) -> String {
    let bytes = name.lowercased().utf8.map { byte -> UInt8 in
      let isKept = (97...122).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: ".")
      return isKept ? byte : UInt8(ascii: "-")
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

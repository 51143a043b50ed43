/// An element of an XML file with what it holds.
struct XMLElement {
  /// The name with its prefix, as written.
  let name: String
  /// The attributes by their names with prefixes.
  var attributes: [String: String] = [:]
  /// All characters directly inside.
  var text: [UInt8] = []
  /// The elements directly inside.
  private(set) var children: [XMLElement] = []
  /// How many of the characters stand in front of each of them.
  private var places: [Int] = []

  init(name: String, attributes: [String: String] = [:]) {
    self.name = name
    self.attributes = attributes
  }

  /// Adds an element behind the characters that are there.
  mutating func append(_ child: XMLElement) {
    children.append(child)
    places.append(text.count)
  }

  /// The first element inside of this name.
  subscript(name: String) -> XMLElement? { children.first { $0.name == name } }

  /// The elements inside of this name.
  func all(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }

  /// The characters of the first element inside of this name, as they are.
  func bytes(_ name: String) -> [UInt8] { self[name]?.text ?? [] }

  /// The characters of the first element inside of this name, without white space around; nil when there are none.
  func value(_ name: String) -> String? { self[name].flatMap(\.value) }

  /// The characters without white space around; nil when there are none.
  var value: String? {
    let value = String(decoding: text, as: UTF8.self).trimmingSpace
    return value.isEmpty ? nil : value
  }
}

extension String {
  /// The text without white space and line ends around it.
  var trimmingSpace: String {
    let bytes = utf8
    guard let start = bytes.firstIndex(where: { !$0.isHTMLSpace }),
      let end = bytes.lastIndex(where: { !$0.isHTMLSpace })
    else { return "" }
    return String(decoding: bytes[start...end], as: UTF8.self)
  }
}

extension XMLElement {
  /// What it holds as markup again.
  var markup: String {
    var markup = ""
    var done = 0
    for (child, place) in zip(children, places) {
      markup += HTMLText.escaped(String(decoding: text[done..<place], as: UTF8.self))
      done = place
      let name = child.name.split(separator: ":").last.map(String.init) ?? child.name
      let attributes = child.attributes.sorted { $0.key < $1.key }.map {
        " \($0.key)=\"\(HTMLText.escaped($0.value))\""
      }
      markup += "<\(name)\(attributes.joined())>\(child.markup)</\(name)>"
    }
    markup += HTMLText.escaped(String(decoding: text[done...], as: UTF8.self))
    return markup
  }
}

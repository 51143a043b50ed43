import Text

/// A heading of a document.
public struct Heading: Sendable, Hashable {
  /// Its level as typed, 1 to 6.
  public let level: Int
  /// How deep in the outline it is, from 1, with no depth left out.
  public let depth: Int
  /// Its words, without any mark.
  public let text: String
  /// Its identifier, unique in the document, without the prefix that a renderer may add.
  public let id: String
  /// Its line, from 1.
  public let line: Int
}

/// Gives each heading of a document an identifier of its own.
struct HeadingIDs {
  /// What was given, with the number to try first for the next heading of the same words.
  private var taken: [String: Int] = [:]

  /// The identifier that the author gave, or one made of the words; numbered when it is taken.
  mutating func id(for text: String, custom: String?) -> String {
    let wanted = custom ?? Slug(text)?.text ?? "section"
    guard var number = taken[wanted] else {
      taken[wanted] = 2
      return wanted
    }
    while taken["\(wanted)-\(number)"] != nil { number += 1 }
    taken[wanted] = number + 1
    taken["\(wanted)-\(number)"] = 2
    return "\(wanted)-\(number)"
  }
}

extension Document {
  /// The headings, in order; empty ones are left out.
  public var headings: [Heading] {
    var finder = HeadingFinder(customIDs: customIDs)
    walk(&finder)
    return finder.headings
  }
}

private struct HeadingFinder: NodeVisitor {
  let customIDs: [UInt: String]
  var headings: [Heading] = []
  private var ids = HeadingIDs()
  private var outline = Outline()

  init(customIDs: [UInt: String]) {
    self.customIDs = customIDs
  }

  mutating func enter(_ node: Node) -> Bool {
    switch node.kind {
    case .document, .blockQuote, .list, .item, .footnoteDefinition: return true
    case .heading where node.firstChild != nil:
      let text = PlainText.string(of: node)
      let id = ids.id(for: text, custom: customIDs[UInt(bitPattern: node.pointer)])
      let depth = outline.depth(ofLevel: node.level)
      headings.append(Heading(level: node.level, depth: depth, text: text, id: id, line: node.line))
      return false
    default: return false
    }
  }

  mutating func leave(_ node: Node) {}
}

/// What IPTC’s schema of ninjs 3.1 asks of the parts of a news object that Gazette writes
/// (https://github.com/iptc/newsinjson, CC BY 4.0): a member that is not named is an error.
struct NinjsRules {
  private struct Form {
    let members: Set<String>
    var required: Set<String> = []
    var lists: [String: Form] = [:]
    var objects: [String: Form] = [:]
  }

  private static let contact = Form(
    members: ["type", "role", "lang", "name", "value", "address"], required: ["value"])
  private static let text = Form(members: ["role", "contentType", "value"], required: ["value"])
  private static let rendition = Form(
    members: [
      "name", "href", "contentType", "title", "width", "height", "sizeInBytes", "duration", "format", "aspectRatio",
      "videoCodec", "frameRate", "poi", "transportProtocol", "scanType", "bitrate",
    ], required: ["name"])
  private static let plain: Set<String> = [
    "uri", "type", "representationType", "profile", "version", "firstCreated", "versionCreated", "contentCreated",
    "embargoedUntil", "pubStatus", "urgency", "copyrightHolder", "copyrightNotice", "usageTerms", "edNote", "language",
    "title", "by", "slugline", "located", "expires", "places", "events", "eventDetails", "plannedCoverage", "objects",
    "infoSources", "genres", "rightsInfo", "digitalSourceType",
  ]
  private static let lists: [String: Form] = [
    "headlines": text, "descriptions": text,
    "bodies": Form(members: ["role", "contentType", "charCount", "wordCount", "value"], required: ["value"]),
    "people": Form(members: ["name", "rel", "uri", "literal", "contactInfo"], lists: ["contactInfo": contact]),
    "organisations": Form(
      members: ["name", "rel", "uri", "literal", "symbols", "contactInfo"], lists: ["contactInfo": contact]),
    "subjects": Form(members: ["name", "rel", "uri", "literal", "creator", "relevance", "confidence"]),
    "renditions": rendition, "altIds": Form(members: ["role", "value"]),
    "trustIndicators": Form(members: ["role", "title", "href"]),
  ]
  private static let standard = Form(members: ["name", "version", "schema"])
  private static let association = Form(
    members: plain.union(lists.keys).union(["standard", "name", "rel"]), required: ["name", "uri"], lists: lists,
    objects: ["standard": standard])
  private static let news = Form(
    members: plain.union(lists.keys).union(["standard", "associations"]), required: ["uri"],
    lists: lists.merging(["associations": association]) { $1 }, objects: ["standard": standard])

  /// What is wrong with an object, a line a fault.
  static func faults(in object: [String: Any]) -> [String] { faults(object, news, "") + words(object, "") }

  private static func faults(_ object: [String: Any], _ form: Form, _ path: String) -> [String] {
    var found = object.keys.filter { !form.members.contains($0) }.sorted().map { "\(path)\($0) is not known" }
    found += form.required.subtracting(object.keys).sorted().map { "\(path)\($0) is missing" }
    for (name, part) in form.lists {
      guard let value = object[name] else { continue }
      guard let list = value as? [[String: Any]] else { return found + ["\(path)\(name) is no list of objects"] }
      found += list.flatMap { faults($0, part, "\(path)\(name).") }
    }
    for (name, part) in form.objects {
      guard let value = object[name] else { continue }
      guard let inner = value as? [String: Any] else { return found + ["\(path)\(name) is no object"] }
      found += faults(inner, part, "\(path)\(name).")
    }
    return found
  }

  private static let choices: [String: Set<String>] = [
    "type": ["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"],
    "representationType": ["full", "partial"], "pubStatus": ["usable", "withheld", "canceled"],
  ]

  /// Words of which the schema names all, and what must be a text.
  private static func words(_ object: [String: Any], _ path: String) -> [String] {
    let associations = (object["associations"] as? [[String: Any]] ?? []).flatMap { words($0, "associations.") }
    let texts = ["uri", "version", "firstCreated", "versionCreated", "language", "located", "by", "edNote"]
    return associations
      + choices.compactMap { name, words in
        object[name].flatMap { words.contains($0 as? String ?? "") ? nil : "\(path)\(name) has a wrong value" }
      } + texts.filter { object[$0] != nil && !(object[$0] is String) }.map { "\(path)\($0) is no text" }
  }
}

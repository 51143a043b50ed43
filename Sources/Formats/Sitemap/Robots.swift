import Text

/// What programs that read the site may visit: `robots.txt` (RFC 9309).
public struct Robots: Sendable {
  /// Rules for some programs.
  public struct Group: Sendable, Hashable {
    /// The programs' names; `*` for all others.
    public let agents: [String]
    /// The paths they should leave alone; with none they may visit everything.
    public let disallowed: [String]

    /// Rules.
    public init(agents: [String], disallowed: [String]) {
      self.agents = agents
      self.disallowed = disallowed
    }
  }

  /// The rules.
  public let groups: [Group]
  /// The absolute addresses of the sitemaps.
  public let sitemaps: [String]

  /// Rules; everybody may visit everything when none are given.
  public init(
    groups: [Group] = [Group(agents: ["*"], disallowed: [])], sitemaps: [String]
  ) {
    self.groups = groups
    self.sitemaps = sitemaps
  }

  /// The file.
  public var bytes: [UInt8] {
    var buffer = ByteBuffer()
    for group in groups {
      for agent in group.agents { buffer.append(field: "User-agent", agent) }
      for path in group.disallowed { buffer.append(field: "Disallow", path) }
      // A group needs a rule; an empty one forbids nothing.
      if group.disallowed.isEmpty { buffer.append(field: "Disallow", "") }
      buffer.append(UInt8(ascii: "\n"))
    }
    for sitemap in sitemaps { buffer.append(field: "Sitemap", sitemap) }
    return buffer.bytes
  }
}

extension ByteBuffer {
  /// Adds a line; control characters and `#`, which would end the value, are left out.
  fileprivate mutating func append(field name: StaticString, _ value: String) {
    append(literal: name)
    append(UInt8(ascii: ":"))
    if !value.isEmpty { append(UInt8(ascii: " ")) }
    for byte in value.utf8 where byte >= 32 && byte != 127 && byte != UInt8(ascii: "#") { append(byte) }
    append(UInt8(ascii: "\n"))
  }
}

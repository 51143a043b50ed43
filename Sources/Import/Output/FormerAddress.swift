/// The addresses that an item had, as the site can serve them.
enum FormerAddress {
  /// The paths that can become aliases: `/2014/05/test/`.
  /// - Parameter hosts: the hosts of the former site; any when there are none.
  static func paths(of item: ImportedItem, hosts: Set<String>) -> [String] {
    guard item.status == .published else { return [] }
    var paths: [String] = []
    for written in [item.address].compactMap({ $0 }) + item.formerAddresses {
      let address = WebAddress(written)
      guard address.host.isEmpty || hosts.isEmpty || hosts.contains(address.host),
        let path = alias(address.path, query: address.query), !paths.contains(path)
      else { continue }
      paths.append(path)
    }
    return paths
  }

  /// All of them by paths, with their queries, for the ledger: hosts that know rules can redirect those, too.
  static func all(of item: ImportedItem) -> [String] {
    var paths: [String] = []
    for written in [item.address].compactMap({ $0 }) + item.formerAddresses {
      let path = WebAddress(written).pathAndQuery
      if path.hasPrefix("/"), path != "/", !path.contains(" "), !paths.contains(path) { paths.append(path) }
    }
    return item.status == .published ? paths : []
  }

  /// A path with the query behind it, which only hosts with rules can tell apart: `/?p=18`, `/spip.php?article7`.
  private static func alias(_ path: String, query: String?) -> String? {
    guard let query else { return alias(path) }
    guard !query.isEmpty, query.utf8.count <= 200,
      query.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !"\"<>\\^`{|}".utf8.contains($0) })
    else { return nil }
    return (path == "/" ? path : alias(path)).map { "\($0)?\(query)" }
  }

  /// A path that a page can stand at; nil for the root, and for what no file can be named.
  static func alias(_ path: String) -> String? {
    let names = path.removingPercents.split(separator: "/", omittingEmptySubsequences: true)
    guard path.hasPrefix("/"), !names.isEmpty, !names.contains(".."), !names.contains("."),
      names.allSatisfy({ $0.utf8.count < 200 }),
      !names.contains(where: { name in name.unicodeScalars.contains { $0.properties.generalCategory == .control } })
    else { return nil }
    let isFile = names.last?.contains(".") ?? false
    return "/" + names.joined(separator: "/") + (isFile ? "" : "/")
  }
}

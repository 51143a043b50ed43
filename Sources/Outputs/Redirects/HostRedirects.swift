import Content
import Site
import Text

/// The former addresses as servers read them, and those that were given up: these answer 410 (RFC 9110 section 15.5.11)
/// with the page that says why.
struct HostRedirects {
  let redirects: [Redirect]
  let gone: [Permalink]
  /// The folder of the host in which the site stands, without a slash at the end.
  let basePath: String

  /// The files that a configuration asks for.
  static func artifacts(
    _ redirects: [Redirect], gone: [Permalink], _ composition: Composition
  ) -> [PlannedArtifact] {
    let list = HostRedirects(
      // Those with a query first: they say more.
      redirects: redirects.sorted {
        ($0.query == nil ? 1 : 0, $0.from, $0.query ?? "") < ($1.query == nil ? 1 : 0, $1.from, $1.query ?? "")
      },
      gone: gone.sorted(), basePath: composition.site.basePath)
    return composition.site.configuration.redirects.compactMap { form in
      switch form {
      case .html: nil
      case .netlify: PlannedArtifact(at: Permalink("/_redirects"), from: "redirects") { list.appendNetlify(to: &$0) }
      case .apache: PlannedArtifact(at: Permalink("/.htaccess"), from: "redirects") { list.appendApache(to: &$0) }
      case .nginx:
        PlannedArtifact(at: Permalink("/redirects.nginx.conf"), from: "redirects") { list.appendNginx(to: &$0) }
      }
    }
  }

  /// A line each: from, to, status. In a path `*` and `:` stand for more than themselves; an exclamation mark puts the
  /// line before the file that stands there.
  func appendNetlify(to buffer: inout ByteBuffer) {
    for redirect in redirects {
      let pairs = redirect.query?.split(separator: "&") ?? []
      // What has no name and value cannot be told here.
      guard pairs.allSatisfy({ $0.split(separator: "=").count == 2 }) else { continue }
      buffer.append((basePath + redirect.from.path.percentEncoded).withoutPlaceholders)
      for pair in pairs { buffer.append(" " + String(pair).withoutPlaceholders) }
      buffer.append(" ")
      buffer.append(redirect.href.hasPrefix("/") ? redirect.href.withoutPlaceholders : redirect.href)
      buffer.append(" 301\n")
    }
    for permalink in gone where permalink.isPage {
      let file = basePath + "/" + permalink.file.percentEncoded
      buffer.append((basePath + permalink.path.percentEncoded).withoutPlaceholders + " " + file.withoutPlaceholders)
      buffer.append(" 410!\n")
    }
  }

  /// Rules of mod_rewrite. In the pattern every byte but letters and digits is written by its number, so that none
  /// means anything; in the target a percent or dollar sign would ask for a part of the pattern.
  func appendApache(to buffer: inout ByteBuffer) {
    buffer.append(literal: "RewriteEngine On\n")
    for redirect in redirects {
      if let query = redirect.query { buffer.append("RewriteCond %{QUERY_STRING} \"^\(query.asPattern)$\"\n") }
      buffer.append("RewriteRule \"^\(Self.pattern(redirect.from))$\" \"")
      buffer.append(redirect.href.percentEncodedForHosts.replacing("%", with: "\\%").replacing("$", with: "\\$"))
      buffer.append(literal: redirect.query == nil ? "\" [R=301,L,NE]\n" : "\" [R=301,L,NE,QSD]\n")
    }
    guard !gone.isEmpty else { return }
    // The page itself is then asked for once more, and must not be refused like the request.
    buffer.append(literal: "ErrorDocument 410 \"/%{REQUEST_URI}\"\nRewriteCond %{ENV:REDIRECT_STATUS} !^$\n")
    buffer.append(literal: "RewriteRule ^ - [L]\n")
    for permalink in gone {
      buffer.append("RewriteRule \"^\(permalink.path.dropFirst().description.asPattern)$\" - [G]\n")
    }
  }

  /// The path below the folder of the site; where no file stands, servers do not add the slash at the end.
  private static func pattern(_ permalink: Permalink) -> String {
    let pattern = permalink.path.dropFirst().description.asPattern
    return pattern.hasSuffix("/") ? pattern + "?" : pattern
  }

  /// Maps from the decoded path, and from the path with its query; `$` would begin a variable.
  func appendNginx(to buffer: inout ByteBuffer) {
    let lengths = redirects.map { $0.from.path.utf8.count + ($0.query?.utf8.count ?? 0) }
    let longest = (lengths + gone.map(\.path.utf8.count)).max() ?? 0
    buffer.append(Self.nginxSteps)
    // A bucket has 64 bytes on most machines, which a title in an address fills.
    if longest + basePath.utf8.count > 40 { buffer.append("map_hash_bucket_size \(longest < 450 ? 512 : 8192);\n") }
    buffer.append(literal: "map \"$uri?$args\" $gazette_moved {\n  default $gazette_moved_path;\n")
    for redirect in redirects {
      guard let query = redirect.query else { continue }
      append(redirect.from.path + "?" + query, redirect.href, to: &buffer)
    }
    buffer.append(literal: "}\nmap $uri $gazette_moved_path {\n  default \"\";\n")
    for redirect in redirects where redirect.query == nil {
      let path = redirect.from.path
      append(path, redirect.href, to: &buffer)
      if path.hasSuffix("/"), path != "/" { append(String(path.dropLast()), redirect.href, to: &buffer) }
    }
    buffer.append(literal: "}\nmap $uri $gazette_gone {\n  default \"\";\n")
    for permalink in gone {
      let isNamed = permalink.isPage && !permalink.path.contains("$")
      append(permalink.path, file: isNamed ? "/" + permalink.file : nil, to: &buffer)
    }
    buffer.append(literal: "}\n")
  }

  private static let nginxSteps = """
    # In "http": include /path/to/redirects.nginx.conf;
    # In "server":
    #   if ($gazette_moved) { return 301 $gazette_moved; }
    #   if ($gazette_gone) { return 410; }
    #   error_page 410 @gazette_gone;
    #   location @gazette_gone { try_files $gazette_gone =410; }

    """

  private func append(_ path: String, _ target: String, to buffer: inout ByteBuffer) {
    buffer.append("  \"\((basePath + path).quotedForNginx)\" \"")
    buffer.append(target.percentEncodedForHosts.replacing("$", with: "%24"))
    buffer.append(literal: "\";\n")
  }

  /// - Parameter file: the path of the page; without one the server answers with its own.
  private func append(_ path: String, file: String?, to buffer: inout ByteBuffer) {
    let target = file.map { (basePath + $0).quotedForNginx } ?? "-"
    buffer.append("  \"\((basePath + path).quotedForNginx)\" \"\(target)\";\n")
  }
}

extension String {
  fileprivate var withoutPlaceholders: String {
    replacing("*", with: "%2A").replacing(":", with: "%3A")
  }

  fileprivate var quotedForNginx: String {
    replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }

  /// Without quotes, backslashes, spaces and what else is no part of an address.
  fileprivate var percentEncodedForHosts: String {
    var text = ""
    for byte in utf8 {
      if (0x21...0x7E).contains(byte), !"\"\\<>^`{|}".utf8.contains(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }

  /// A regular expression that matches these bytes and no others.
  fileprivate var asPattern: String {
    var text = ""
    for byte in utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default: text += "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }
}

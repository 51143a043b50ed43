import Content
import Site
import Text

/// The former addresses as servers read them.
struct HostRedirects {
  let redirects: [Redirect]
  /// The folder of the host in which the site stands, without a slash at the end.
  let basePath: String

  /// The files that a configuration asks for.
  static func artifacts(_ redirects: [Redirect], _ composition: Composition) -> [PlannedArtifact] {
    let list = HostRedirects(
      redirects: redirects.sorted { $0.from.path < $1.from.path }, basePath: composition.site.basePath)
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

  /// A line each: from, to, status. In a path `*` and `:` stand for more than themselves.
  func appendNetlify(to buffer: inout ByteBuffer) {
    for redirect in redirects {
      buffer.append((basePath + redirect.from.path.percentEncoded).withoutPlaceholders)
      buffer.append(" ")
      buffer.append(redirect.href.hasPrefix("/") ? redirect.href.withoutPlaceholders : redirect.href)
      buffer.append(" 301\n")
    }
  }

  /// Rules of mod_rewrite. In the pattern every byte but letters and digits is written by its number, so that none
  /// means anything; in the target a percent or dollar sign would ask for a part of the pattern.
  func appendApache(to buffer: inout ByteBuffer) {
    buffer.append(literal: "RewriteEngine On\n")
    for redirect in redirects {
      buffer.append(literal: "RewriteRule \"^")
      buffer.append(redirect.from.path.dropFirst().description.asPattern)
      buffer.append(literal: "$\" \"")
      buffer.append(redirect.href.percentEncodedForHosts.replacing("%", with: "\\%").replacing("$", with: "\\$"))
      buffer.append(literal: "\" [R=301,L,NE]\n")
    }
  }

  /// A map from the decoded path; `$` would begin a variable.
  func appendNginx(to buffer: inout ByteBuffer) {
    buffer.append(
      literal: """
        # In "http": include /path/to/redirects.nginx.conf;
        # In "server": if ($gazette_moved) { return 301 $gazette_moved; }
        map $uri $gazette_moved {
          default "";

        """)
    for redirect in redirects {
      buffer.append(literal: "  \"")
      buffer.append((basePath + redirect.from.path).replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))
      buffer.append(literal: "\" \"")
      buffer.append(redirect.href.percentEncodedForHosts.replacing("$", with: "%24"))
      buffer.append(literal: "\";\n")
    }
    buffer.append(literal: "}\n")
  }
}

extension String {
  fileprivate var withoutPlaceholders: String {
    replacing("*", with: "%2A").replacing(":", with: "%3A")
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

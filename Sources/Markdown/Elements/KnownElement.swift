/// The elements of HTML that texts may hold and that have a form in pages, e-mails and plain text, beside those for
/// which Markdown has a mark of its own (`b`, `i`, `a`, `img`).
enum KnownElement: String {
  // Within a line
  case abbr
  case cite
  case code
  case del
  case dfn
  case ins
  case kbd
  case mark
  case samp
  case small
  case span
  case sub
  case sup
  case variable = "var"

  // What is seen or heard; the first child is a link to it, the second the picture that stands for it
  case audio
  case frame = "iframe"
  case video

  // Blocks; `summary` and `caption` hold inlines, the others blocks
  case caption = "figcaption"
  case details
  case part = "div"
  case summary

  /// The tag in pages, for those that are written as they are.
  var tag: StaticString {
    switch self {
    case .abbr: "abbr"
    case .cite: "cite"
    case .code: "code"
    case .del: "del"
    case .dfn: "dfn"
    case .ins: "ins"
    case .kbd: "kbd"
    case .mark: "mark"
    case .samp: "samp"
    case .small: "small"
    case .span: "span"
    case .sub: "sub"
    case .sup: "sup"
    case .variable: "var"
    case .audio: "audio"
    case .frame: "iframe"
    case .video: "video"
    case .caption: "p"
    case .details: "details"
    case .part: "div"
    case .summary: "summary"
    }
  }

  /// Whether it is something that a page plays or another site shows.
  var isMedia: Bool { self == .audio || self == .frame || self == .video }
  /// Whether it holds inlines as a paragraph does.
  var isParagraph: Bool { self == .caption || self == .summary }
}

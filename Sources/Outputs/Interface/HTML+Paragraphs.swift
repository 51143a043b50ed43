import Text

extension HTML {
  /// Plain text of several paragraphs, which blank lines separate; single line ends stay line breaks.
  init?(paragraphs text: String?) {
    guard let text else { return nil }
    var paragraphs: [[Substring]] = [[]]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isBlank = line.allSatisfy(\.isWhitespace)
      if !isBlank {
        paragraphs[paragraphs.count - 1].append(line)
      } else if paragraphs.last?.isEmpty == false {
        paragraphs.append([])
      }
    }
    let written = paragraphs.filter { !$0.isEmpty }.map { lines in
      "<p>" + lines.map { HTML(escaping: String($0)).markup }.joined(separator: "<br>\n") + "</p>"
    }
    guard !written.isEmpty else { return nil }
    self.init(trusted: written.joined(separator: "\n"))
  }
}

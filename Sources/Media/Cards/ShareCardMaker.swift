import CVips
import Text

/// Draws share cards. Text is set by Pango: joined letters, both directions, accents, lines broken between words.
struct ShareCardMaker {
  /// Changes when the same card should look otherwise.
  static let recipe = "card 1"
  /// The families that are asked for, the first that has a letter sets it.
  static let families = "Noto Sans, Noto Sans Arabic, Noto Naskh Arabic, DejaVu Sans"

  let card: ShareCard

  private static let margin = 72
  private static let pictureWidth = 420
  /// The sizes of the title, in pixels, the first that leaves it whole is taken.
  private static let titleSizes = [84, 76, 68, 60, 54, 48, 42, 36, 32]

  private var isRightToLeft: Bool { card.language.direction == "rtl" }
  private var textWidth: Int {
    ShareCard.width - 2 * Self.margin - (card.picture == nil ? 0 : Self.pictureWidth)
  }

  /// The card as a PNG file.
  func png() throws(PictureFault) -> [UInt8] {
    guard vips_begin() else { throw .noLibrary }
    let ink = card.colour.readable
    let softened = ink.mixed(with: card.colour, 0.12)
    let faint = softened.contrast(with: card.colour) >= 4.5 ? softened : ink
    var canvas = Canvas(width: ShareCard.width, height: ShareCard.height, card.colour)
    try drawPicture(on: &canvas)
    let foot = ShareCard.height - Self.margin
    var bottom = foot
    let name = try set(card.site, "Bold \(34)", width: textWidth - (card.logo == nil ? 0 : 220))
    bottom -= name.height
    draw(name, top: bottom, faint, on: &canvas)
    if let logo = card.logo { try draw(logo, bottom: foot, on: &canvas) }
    let kicker = try set(card.kicker, "30", width: textWidth)
    draw(kicker, top: Self.margin, faint, on: &canvas)
    let start = Self.margin + kicker.height + 28
    let title = try fittingTitle(height: bottom - 36 - start)
    draw(title, top: start, ink, on: &canvas)
    guard let encoded = encoded(canvas) else { throw .damaged }
    return encoded
  }

  /// How many letters no font of this machine has; nil when that cannot be told.
  var unknownLetters: Int? {
    let text = [card.title, card.kicker, card.site].joined(separator: " ")
    let count = text_unknown_glyphs(markup(text), "\(Self.families) 32")
    return count < 0 ? nil : Int(count)
  }

  // MARK: Text

  /// The title in the largest size in which it is whole; one that is whole in none loses its last words.
  private func fittingTitle(height: Int) throws(PictureFault) -> Pixels {
    for size in Self.titleSizes {
      let title = try set(card.title, "Bold \(size)", width: textWidth)
      if title.height <= height, title.width <= textWidth { return title }
    }
    var words = card.title.split(separator: " ")
    while words.count > 1 {
      words.removeLast(max(1, words.count / 8))
      let title = try set(words.joined(separator: " ") + " …", "Bold \(Self.titleSizes.last ?? 32)", width: textWidth)
      if title.height <= height, title.width <= textWidth { return title }
    }
    return try set(String(card.title.prefix(40)) + "…", "Bold 24", width: textWidth)
  }

  private func set(_ text: String, _ style: String, width: Int) throws(PictureFault) -> Pixels {
    let font = "\(Self.families) \(style)"
    let raw = font.withCString { font in
      text_set(markup(text), text_style(font: font, width: Int32(width), align: 0, spacing: 0))
    }
    guard let pixels = Pixels(raw) else { throw .damaged }
    return pixels
  }

  /// The text as Pango’s markup, beginning with a mark of the language’s direction.
  private func markup(_ text: String) -> String {
    var buffer = ByteBuffer()
    buffer.append("<span lang=\"\(card.language.tag)\">\(isRightToLeft ? "\u{200F}" : "\u{200E}")")
    let plain = text.keepingXMLCharacters()
    buffer.append(escaping: plain.isEmpty ? " " : plain)
    buffer.append("</span>")
    return buffer.string
  }

  private func draw(_ text: borrowing Pixels, top: Int, _ colour: Colour, on canvas: inout Canvas) {
    let left =
      isRightToLeft
      ? ShareCard.width - Self.margin - text.width : Self.margin
    canvas.draw(text, left: left, top: top, colour)
  }

  // MARK: Pictures

  /// The picture at the end of the lines, from top to bottom.
  private func drawPicture(on canvas: inout Canvas) throws(PictureFault) {
    guard let picture = card.picture else { return }
    let (width, height) = (Self.pictureWidth, ShareCard.height)
    let area = picture.focus.area(
      width: picture.header.width, height: picture.header.height, proportions: (width, height))
    let scale = Double(height) / Double(area.height)
    let pixels = try RenditionMaker(picture: picture).pixels(scale: scale)
    let left = min(Int(Double(area.left) * scale), max(0, pixels.width - width))
    let top = min(Int(Double(area.top) * scale), max(0, pixels.height - height))
    let part = PictureArea(
      left: left, top: top, width: min(width, pixels.width), height: min(height, pixels.height))
    canvas.draw(pixels, part, left: isRightToLeft ? 0 : ShareCard.width - width, top: 0)
  }

  /// The logo in a white box at the end of the last line.
  private func draw(_ logo: Picture, bottom: Int, on canvas: inout Canvas) throws(PictureFault) {
    let (width, height) = (logo.header.width, logo.header.height)
    let scale = min(160 / Double(width), 72 / Double(height))
    let pixels = try RenditionMaker(picture: logo).pixels(scale: scale)
    let pad = 14
    let end = ShareCard.width - Self.margin - (card.picture == nil ? 0 : Self.pictureWidth)
    let left = isRightToLeft ? ShareCard.width - end + pad : end - pad - pixels.width
    let top = bottom - pad - pixels.height
    canvas.fill(
      PictureArea(left: left - pad, top: top - pad, width: pixels.width + 2 * pad, height: pixels.height + 2 * pad),
      .white)
    let whole = PictureArea(left: 0, top: 0, width: pixels.width, height: pixels.height)
    canvas.draw(pixels, whole, left: left, top: top)
  }

  private func encoded(_ canvas: Canvas) -> [UInt8]? {
    var bytes = canvas.bytes
    return bytes.withUnsafeMutableBufferPointer { buffer in
      var out: UnsafeMutableRawPointer?
      var count = 0
      let raw = pixels(data: buffer.baseAddress, width: Int32(canvas.width), height: Int32(canvas.height), bands: 3)
      let area = picture_area(left: 0, top: 0, width: Int32(canvas.width), height: Int32(canvas.height))
      guard
        picture_encode(raw, area, Int32(canvas.width), Int32(canvas.height), picture_png, 80, nil, 0, &out, &count),
        let out
      else { return nil }
      defer { encoded_free(out) }
      return Array(UnsafeRawBufferPointer(start: out, count: count))
    }
  }
}

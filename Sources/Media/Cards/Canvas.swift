import CVips
import Glibc
import Text

/// An sRGB picture that is drawn in memory.
struct Canvas {
  let width: Int
  let height: Int
  private var bytes: [UInt8]

  /// A picture of one colour.
  init(width: Int, height: Int, _ colour: Colour) {
    self.width = width
    self.height = height
    bytes = [UInt8](repeating: 0, count: width * height * 3)
    fill(PictureArea(left: 0, top: 0, width: width, height: height), colour)
  }

  /// Fills a rectangle; what lies outside the picture is cut.
  mutating func fill(_ area: PictureArea, _ colour: Colour) {
    withCanvas { canvas_fill($0, area.raw, colour.raw) }
  }

  /// Draws where a mask has ink.
  mutating func draw(_ mask: borrowing Pixels, left: Int, top: Int, _ colour: Colour) {
    let raw = mask.raw
    withCanvas { canvas_ink($0, raw, Int32(left), Int32(top), colour.raw) }
  }

  /// Draws a picture, its transparent parts too.
  mutating func draw(_ picture: borrowing Pixels, left: Int, top: Int) {
    let raw = picture.raw
    let area = PictureArea(left: 0, top: 0, width: picture.width, height: picture.height)
    withCanvas { canvas_picture($0, raw, area.raw, Int32(left), Int32(top)) }
  }

  /// The picture as a PNG file with a palette; nil when it cannot be made.
  mutating func png() -> [UInt8]? {
    withCanvas { canvas in
      var out: UnsafeMutableRawPointer?
      var count = 0
      guard canvas_png(canvas, &out, &count), let out else { return nil }
      defer { free(out) }
      return Array(UnsafeRawBufferPointer(start: out, count: count))
    }
  }

  private mutating func withCanvas<Result>(_ work: (canvas) -> Result) -> Result {
    let (width, height) = (Int32(width), Int32(height))
    return bytes.withUnsafeMutableBufferPointer {
      work(canvas(data: $0.baseAddress, width: width, height: height))
    }
  }
}

extension PictureArea {
  fileprivate var raw: picture_area {
    picture_area(left: Int32(left), top: Int32(top), width: Int32(width), height: Int32(height))
  }
}

extension Colour {
  fileprivate var raw: canvas_colour { canvas_colour(red: red, green: green, blue: blue) }
}

/// An sRGB picture that is drawn in memory.
struct Canvas {
  let width: Int
  let height: Int
  private(set) var bytes: [UInt8]

  /// A picture of one colour.
  init(width: Int, height: Int, _ colour: Colour) {
    self.width = width
    self.height = height
    bytes = []
    bytes.reserveCapacity(width * height * 3)
    for _ in 0..<(width * height) { bytes += [colour.red, colour.green, colour.blue] }
  }

  /// Fills a rectangle; what lies outside the picture is cut.
  mutating func fill(_ area: PictureArea, _ colour: Colour) {
    for y in max(0, area.top)..<max(0, min(height, area.top + area.height)) {
      for x in max(0, area.left)..<max(0, min(width, area.left + area.width)) { set(x, y, colour, 255) }
    }
  }

  /// Draws where a mask has ink.
  mutating func draw(_ mask: borrowing Pixels, left: Int, top: Int, _ colour: Colour) {
    let bands = Int(mask.raw.bands)
    for y in 0..<mask.height where (0..<height).contains(top + y) {
      for x in 0..<mask.width where (0..<width).contains(left + x) {
        set(left + x, top + y, colour, mask.raw.data[(y * mask.width + x) * bands])
      }
    }
  }

  /// Draws a part of a picture, its transparent parts too.
  mutating func draw(_ picture: borrowing Pixels, _ area: PictureArea, left: Int, top: Int) {
    let bands = Int(picture.raw.bands)
    for y in 0..<area.height where (0..<height).contains(top + y) {
      for x in 0..<area.width where (0..<width).contains(left + x) {
        let start = ((area.top + y) * picture.width + area.left + x) * bands
        let data = picture.raw.data + start
        let colour =
          bands < 3
          ? Colour(red: data[0], green: data[0], blue: data[0]) : Colour(red: data[0], green: data[1], blue: data[2])
        set(left + x, top + y, colour, bands % 2 == 0 ? data[bands - 1] : 255)
      }
    }
  }

  private mutating func set(_ x: Int, _ y: Int, _ colour: Colour, _ cover: UInt8) {
    guard cover > 0 else { return }
    let start = (y * width + x) * 3
    let share = Int(cover)
    for (band, value) in [colour.red, colour.green, colour.blue].enumerated() {
      let below = Int(bytes[start + band])
      bytes[start + band] = UInt8((below * (255 - share) + Int(value) * share + 127) / 255)
    }
  }
}

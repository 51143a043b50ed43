import Text

extension Colour {
  /// Whether text of this colour can be read on white.
  var isReadableOnWhite: Bool { contrast(with: .white) >= Self.readableContrast }

  /// The colour mixed with as much white as it takes to read it on a dark one.
  func lightened(on dark: Colour) -> Colour {
    let steps = (0...10).lazy.map { step in
      let part = { (part: UInt8) in UInt8(Int(part) + (255 - Int(part)) * step / 10) }
      return Colour(red: part(red), green: part(green), blue: part(blue))
    }
    return steps.first { $0.contrast(with: dark) >= Self.readableContrast + 1 } ?? .white
  }
}

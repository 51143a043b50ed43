/// Latin letters without their accents.
public enum LatinFolding {
  /// The plain lower-case letters for a Latin letter, or nil for anything else.
  public static func letters(for scalar: Unicode.Scalar) -> String.UnicodeScalarView? {
    switch scalar {
    case "a"..."z": return String(scalar).unicodeScalars
    case "A"..."Z": return scalar.properties.lowercaseMapping.unicodeScalars
    case "\u{C0}"..."\u{1EFF}": break
    default: return nil
    }
    switch scalar {
    case "æ", "Æ", "ǽ", "Ǽ", "ǣ", "Ǣ": return "ae".unicodeScalars
    case "œ", "Œ": return "oe".unicodeScalars
    case "ß", "ẞ": return "ss".unicodeScalars
    case "þ", "Þ": return "th".unicodeScalars
    case "ĳ", "Ĳ": return "ij".unicodeScalars
    case "ə", "Ə": return nil
    default: break
    }
    let bases: StaticString
    let first: UInt32
    switch scalar.value {
    case 0xC0...0x17F: (bases, first) = (latin1AndExtendedA, 0xC0)
    case 0x1CD...0x21B: (bases, first) = (extendedB, 0x1CD)
    case 0x1E00...0x1EFF: (bases, first) = (extendedAdditional, 0x1E00)
    default: return nil
    }
    let base = bases.utf8Start[Int(scalar.value - first)]
    return base == UInt8(ascii: ".") ? nil : String(Unicode.Scalar(base)).unicodeScalars
  }

  /// The letter under each of U+00C0 to U+017F; a full stop for none.
  private static let latin1AndExtendedA: StaticString = """
    aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.yaaaaaaccccccccddddeeeeeeeeeegggg\
    gggghhhhiiiiiiiiii..jjkkkllllllllllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """
  /// The letter under each of U+01CD to U+021B: the letters of pinyin, Croatian and Romanian.
  private static let extendedB: StaticString = """
    aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa..ooaaaaeeeeiiiioooorrrruuuusstt
    """
  /// The letter under each of U+1E00 to U+1EFF: the letters of Vietnamese and of transliterations.
  private static let extendedAdditional: StaticString = """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr\
    ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy.s....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......
    """
}

import Foundation
import Text

/// Letters as the index knows them: lower-case, without accents, ligatures in two letters, Arabic without vowel
/// signs. The script `search.js` folds in the same way; `Tests/SearchTests/folding.txt` is what both are held to.
struct SearchFolding: Sendable {
  /// What a scalar is to a word.
  enum Role: Sendable {
    /// A letter or digit; the bytes are its folded form.
    case letter([UInt8])
    /// A mark that belongs to the letter before it, or a sign that is not seen: nothing remains of it.
    case nothing
    /// An apostrophe.
    case apostrophe
    /// A hyphen.
    case hyphen
    /// Anything else: it ends a word.
    case end
  }

  private var known: [UInt32: Role] = [:]

  /// What a scalar is to a word.
  mutating func role(of scalar: Unicode.Scalar) -> Role {
    if let role = known[scalar.value] { return role }
    let role = Self.look(scalar)
    known[scalar.value] = role
    return role
  }

  private static func look(_ scalar: Unicode.Scalar) -> Role {
    switch scalar.value {
    case 0x27, 0x2019, 0x2BC, 0xFF07: return .apostrophe
    case 0x2D, 0x2010, 0x2011: return .hyphen
    // Soft hyphen, zero-width joiners and directions, Arabic tatweel.
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF, 0x640: return .nothing
    // It is a letter of its own, as stemmers know it.
    case 0x439, 0x419: return .letter(Array("й".utf8))
    case 0x660...0x669: return .letter([UInt8(48 + scalar.value - 0x660)])
    case 0x6F0...0x6F9: return .letter([UInt8(48 + scalar.value - 0x6F0)])
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return .nothing
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber: break
    default: return .end
    }
    if let letters = LatinFolding.letters(for: scalar) { return .letter(Array(String(letters).utf8)) }
    let plain = scalar.properties.lowercaseMapping.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
      ![.nonspacingMark, .spacingMark, .enclosingMark].contains($0.properties.generalCategory)
    }
    return plain.isEmpty ? .nothing : .letter(Array(String(String.UnicodeScalarView(plain)).utf8))
  }
}

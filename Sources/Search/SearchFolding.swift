import Foundation
import Text

/// Letters as the index knows them: lower-case, without accents, ligatures in two letters, Arabic without vowel
/// signs. The script `search.js` folds in the same way; `Tests/SearchTests/folding.txt` is what both are held to.
struct SearchFolding: Sendable {
  /// What a scalar is to a word.
  enum Role: Sendable {
    /// A letter or digit; what it folds to stands there in `bytes`.
    case letter(start: UInt32, count: UInt8)
    /// A mark that belongs to the letter before it, or a sign that is not seen: nothing remains of it.
    case nothing
    /// An apostrophe.
    case apostrophe
    /// A hyphen.
    case hyphen
    /// Anything else: it ends a word.
    case end
  }

  /// What letters fold to, one after another.
  private(set) var bytes: [UInt8] = []
  /// The roles of the scalars that most texts are made of, by their value.
  private var near = [Role?](repeating: nil, count: 0x2100)
  private var far: [UInt32: Role] = [:]

  /// What a scalar is to a word.
  mutating func role(of scalar: Unicode.Scalar) -> Role {
    let value = Int(scalar.value)
    if let role = value < near.count ? near[value] : far[scalar.value] { return role }
    let role: Role
    switch Self.look(scalar) {
    case .letter(let letters):
      role = .letter(start: UInt32(bytes.count), count: UInt8(letters.count))
      bytes += letters
    case .other(let other): role = other
    }
    if value < near.count { near[value] = role } else { far[scalar.value] = role }
    return role
  }

  private enum Look {
    case letter([UInt8])
    case other(Role)
  }

  private static func look(_ scalar: Unicode.Scalar) -> Look {
    switch scalar.value {
    case 0x27, 0x2019, 0x2BC, 0xFF07: return .other(.apostrophe)
    case 0x2D, 0x2010, 0x2011: return .other(.hyphen)
    // Soft hyphen, zero-width joiners and directions, Arabic tatweel.
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF, 0x640: return .other(.nothing)
    // It is a letter of its own, as stemmers know it.
    case 0x439, 0x419: return .letter(Array("й".utf8))
    case 0x660...0x669: return .letter([UInt8(48 + scalar.value - 0x660)])
    case 0x6F0...0x6F9: return .letter([UInt8(48 + scalar.value - 0x6F0)])
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return .other(.nothing)
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber: break
    default: return .other(.end)
    }
    if let letters = LatinFolding.letters(for: scalar) { return .letter(Array(String(letters).utf8)) }
    let plain = scalar.properties.lowercaseMapping.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
      ![.nonspacingMark, .spacingMark, .enclosingMark].contains($0.properties.generalCategory)
    }
    return plain.isEmpty ? .other(.nothing) : .letter(Array(String(String.UnicodeScalarView(plain)).utf8))
  }
}

import Foundation
import Text

/// Letters as the index knows them: lower-case, without accents, ligatures in two letters, Arabic without vowel
/// signs. The script `search.js` folds in the same way; `Tests/SearchTests/folding.txt` is what both are held to.
struct SearchFolding: ~Copyable {
  /// What a scalar is to a word.
  enum Role: BitwiseCopyable {
    /// A letter or digit, and what it folds to: up to four bytes, the first one in the lowest place
    case letter(bytes: UInt32, count: UInt8)
    /// A letter that folds to more bytes, which stand there in `bytes`
    case long(start: UInt32, count: UInt8)
    /// A mark that belongs to the letter before it, or a sign that is not seen: nothing remains of it.
    case nothing
    /// An apostrophe.
    case apostrophe
    /// A hyphen.
    case hyphen
    /// Anything else: it ends a word.
    case end
  }

  /// What letters that fold to more than four bytes become, one after another.
  private(set) var bytes: [UInt8] = []
  /// The roles of the scalars that most texts are made of, by their value.
  private var near = Run<Role?>(repeating: nil, count: 0x2100)
  private var far: [UInt32: Role] = [:]

  /// What a scalar is to a word.
  @inline(__always)
  mutating func role(of scalar: Unicode.Scalar) -> Role {
    let value = Int(scalar.value)
    if value < near.count, let role = near[value] { return role }
    return look(up: scalar)
  }

  @inline(never)
  private mutating func look(up scalar: Unicode.Scalar) -> Role {
    if let role = far[scalar.value] { return role }
    let role: Role
    switch Self.look(scalar) {
    case .letter(let letters) where letters.count <= 4:
      role = .letter(bytes: letters.reversed().reduce(0) { $0 << 8 | UInt32($1) }, count: UInt8(letters.count))
    case .letter(let letters):
      role = .long(start: UInt32(bytes.count), count: UInt8(letters.count))
      bytes += letters
    case .other(let other): role = other
    }
    if scalar.value < near.count { near[Int(scalar.value)] = role } else { far[scalar.value] = role }
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

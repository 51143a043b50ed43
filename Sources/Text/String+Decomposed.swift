extension String {
  /// Scalars with the accents of Latin letters taken off; other scalars as they are.
  var decomposedForSlug: [Unicode.Scalar] {
    unicodeScalars.compactMap { scalar in
      if scalar.value < 0xC0 { return scalar }
      if (0x300...0x36F).contains(scalar.value) { return nil }
      return LatinLetters.base[scalar] ?? scalar
    }
  }
}

/// The Latin letters with accents, by their base letter: Latin-1, Latin Extended-A and -B, Latin Extended
/// Additional, as far as Unicode decomposes them (Unicode Character Database, field 5).
private enum LatinLetters {
  static let base: [Unicode.Scalar: Unicode.Scalar] = {
    let rows: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåāăąǎǟǡǻȁȃȧạảấầẩẫậắằẳẵặḁ"), ("b", "ḃḅḇ"), ("c", "çćĉċčḉ"), ("d", "ďḋḍḏḑḓ"),
      ("e", "èéêëēĕėęěȅȇȩẹẻẽếềểễệḕḗḙḛḝ"), ("f", "ḟ"), ("g", "ĝğġģǧǵḡ"), ("h", "ĥȟḣḥḧḩḫẖ"),
      ("i", "ìíîïĩīĭįǐȉȋỉịḭḯ"), ("j", "ĵǰ"), ("k", "ķǩḱḳḵ"), ("l", "ĺļľḷḹḻḽ"), ("m", "ḿṁṃ"),
      ("n", "ñńņňǹṅṇṉṋ"), ("o", "òóôõöōŏőơǒǫǭȍȏȫȭȯȱọỏốồổỗộớờởỡợṍṏṑṓ"), ("p", "ṕṗ"), ("r", "ŕŗřȑȓṙṛṝṟ"),
      ("s", "śŝşšșṡṣṥṧṩ"), ("t", "ţťțṫṭṯṱẗ"), ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗụủứừửữựṳṵṷṹṻ"), ("v", "ṽṿ"),
      ("w", "ŵẁẃẅẇẉẘ"), ("x", "ẋẍ"), ("y", "ýÿŷȳẏẙỳỵỷỹ"), ("z", "źżžẑẓẕ"),
    ]
    var base: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (letter, accented) in rows {
      for scalar in accented.unicodeScalars {
        base[scalar] = letter
        let capital = scalar.properties.uppercaseMapping.unicodeScalars
        if capital.count == 1, let first = capital.first { base[first] = letter }
      }
    }
    return base
  }()
}

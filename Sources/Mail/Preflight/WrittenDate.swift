import Text

/// A weekday with a day of the month, as people write it: “samedi 15 mars 2026”, “Saturday 15 March”.
public struct WrittenDate: Sendable, Hashable {
  /// As it is written.
  public let text: String
  /// The byte of the text at which it begins.
  public let offset: Int
  /// From 1, Monday, to 7.
  let weekday: Int
  let day: Int
  let month: Int
  let year: Int?
  private let isEnglish: Bool

  /// Every such date in a text, in French or English.
  public static func all(in text: String) -> [WrittenDate] {
    let words = text.split { $0.isWhitespace || $0 == "," }
    return words.indices.compactMap { index -> WrittenDate? in
      guard (5...14).contains(words[index].utf8.count), index + 2 < words.count,
        let name = names[plain(words[index])]
      else { return nil }
      let parts = words[(index + 1)...(index + 2)].map(plain)
      let dayFirst = day(parts[0]).flatMap { day in months[parts[1]].map { (day, $0) } }
      let monthFirst = months[parts[0]].flatMap { month in day(parts[1]).map { ($0, month) } }
      guard let (day, month) = dayFirst ?? monthFirst else { return nil }
      let next = index + 3 < words.count ? plain(words[index + 3]) : ""
      let year = next.count == 4 ? Int(next) : nil
      let end = year == nil ? index + 2 : index + 3
      let (first, last) = (core(words[index]), core(words[end]))
      let written = text[first.startIndex..<last.endIndex].split(whereSeparator: \.isWhitespace)
      return WrittenDate(
        text: written.joined(separator: " "), offset: text.utf8.distance(from: text.startIndex, to: first.startIndex),
        weekday: name % 7 + 1, day: day, month: month, year: year, isEnglish: name >= 7)
    }
  }

  /// The weekday that the date really is, when it is not the one that is written; nil when all is well.
  /// - Parameters:
  ///   - year: the year that is meant when none is written.
  ///   - near: the day of the letter: a date long before it is one of the next year.
  public func trueWeekday(in year: Int?, near: CivilDate?) -> (english: String, french: String)? {
    guard let wanted = self.year ?? year else { return nil }
    var date = CivilDate(year: wanted, month: month, day: day)
    if self.year == nil, let near, let found = date, near.daysSinceEpoch - found.daysSinceEpoch > 180 {
      date = CivilDate(year: wanted + 1, month: month, day: day)
    }
    guard let date, date.weekday != weekday else { return nil }
    return (Self.english[date.weekday - 1].capitalized, Self.french[date.weekday - 1])
  }

  /// The same with the weekday that it really is; nil when all is well.
  public func corrected(in year: Int?, near: CivilDate?) -> String? {
    guard let weekday = trueWeekday(in: year, near: near) else { return nil }
    let written = text.prefix { $0.isLetter }
    let name = isEnglish ? weekday.english : weekday.french
    let isCapital = written.first?.isUppercase == true
    let right = isCapital || isEnglish ? name.prefix(1).uppercased() + name.dropFirst() : name
    return right + text.dropFirst(written.count)
  }

  /// A word without the marks around it.
  private static func core(_ word: Substring) -> Substring {
    var word = word
    while let last = word.last, ".;:!?)»”*_".contains(last) { word.removeLast() }
    while let first = word.first, "(«“*_".contains(first) { word.removeFirst() }
    return word
  }

  private static func plain(_ word: Substring) -> String { core(word).lowercased() }

  private static func day(_ word: String) -> Int? {
    let digits = word.prefix(while: \.isNumber)
    guard ["", "er", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)), let day = Int(digits) else {
      return nil
    }
    return (1...31).contains(day) ? day : nil
  }

  private static let french = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
  private static let english = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
  /// The places of the French names, from 0, and of the English ones, from 7.
  private static let names = Dictionary(uniqueKeysWithValues: (french + english).enumerated().map { ($1, $0) })
  private static let months = Dictionary(
    uniqueKeysWithValues: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december",
    ].enumerated().map { ($1, $0 % 12 + 1) })
}

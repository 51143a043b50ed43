/// Guesses what date a person meant who did not write it as `YYYY-MM-DD`.
enum DateGuess {
  /// The corrected text for forms such as `2024-12-8`, `08/12/2024`, `8 décembre 2024`, `May 1, 2026`; or nil.
  static func suggestion(for text: String) -> String? {
    let words = text.split(whereSeparator: { " ,/.-".contains($0) }).map(String.init)
    guard words.count >= 3, let date = date(from: Array(words.prefix(3))) else { return nil }
    let rest = clock(in: words.dropFirst(3).joined(separator: " "))
    return rest.map { date.iso + " " + $0 } ?? date.iso
  }

  private static func date(from words: [String]) -> CivilDate? {
    let numbers = words.map(number)
    if let year = numbers[0], words[0].count == 4, let month = numbers[1] ?? month(words[1]), let day = numbers[2] {
      return CivilDate(year: year, month: month, day: day)
    }
    guard let year = numbers[2], words[2].count == 4 else { return nil }
    if let month = month(words[0]), let day = numbers[1] { return CivilDate(year: year, month: month, day: day) }
    guard let day = numbers[0], let month = numbers[1] ?? month(words[1]) else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// The number that a word begins with: `1er` and `8th` are days too.
  private static func number(_ word: String) -> Int? {
    let digits = word.prefix(while: \.isNumber)
    let ending = word.dropFirst(digits.count).lowercased()
    guard ["", "er", "st", "nd", "rd", "th"].contains(ending) || ending.hasPrefix("t") else { return nil }
    return Int(digits)
  }

  private static func clock(in text: String) -> String? {
    let digits = text.lowercased().split(whereSeparator: { !$0.isNumber }).prefix(2).compactMap { Int($0) }
    guard let hour = digits.first, hour < 24 else { return nil }
    let minute = digits.count > 1 ? digits[1] : 0
    guard minute < 60 else { return nil }
    var buffer = ByteBuffer()
    buffer.append(twoDigits: hour)
    buffer.append(UInt8(ascii: ":"))
    buffer.append(twoDigits: minute)
    return buffer.string
  }

  private static func month(_ word: String) -> Int? {
    let names: [[String]] = [
      ["janvier", "janv", "january", "jan"], ["février", "fevrier", "févr", "february", "feb"],
      ["mars", "march", "mar"], ["avril", "avr", "april", "apr"], ["mai", "may"], ["juin", "june", "jun"],
      ["juillet", "juil", "july", "jul"], ["août", "aout", "august", "aug"],
      ["septembre", "sept", "september", "sep"], ["octobre", "oct", "october"],
      ["novembre", "nov", "november"], ["décembre", "decembre", "déc", "december", "dec"],
    ]
    return names.firstIndex { $0.contains(word.lowercased()) }.map { $0 + 1 }
  }
}

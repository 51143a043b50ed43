import Text

extension Message {
  /// A moment as it is said: “Tuesday 1 December 2026 at 08:00 (Europe/Paris)”.
  static func moment(_ instant: Instant, in zone: TimeZoneRules) -> Message {
    let local = zone.local(instant)
    let day = day(local.date)
    let clock = (local.hour < 10 ? "0" : "") + "\(local.hour):" + (local.minute < 10 ? "0" : "") + "\(local.minute)"
    let frenchClock = "\(local.hour) h" + (local.minute == 0 ? "" : " " + clock.suffix(2))
    return Message(
      en: "\(day.english) at \(clock) (\(zone.identifier))", fr: "\(day.french) à \(frenchClock) (\(zone.identifier))")
  }

  /// A day as it is said: “Tuesday 1 December 2026”.
  static func day(_ date: CivilDate) -> Message {
    let (names, frenchDay) = (names(of: date), date.day == 1 ? "1er" : "\(date.day)")
    return Message(
      en: "\(names.day.english) \(date.day) \(names.month.english) \(date.year)",
      fr: "\(names.day.french) \(frenchDay) \(names.month.french) \(date.year)")
  }

  /// A number of bytes: “1.2 MB”, in units of a thousand.
  static func size(_ bytes: Int) -> Message {
    var (amount, unit) = (Double(bytes), 0)
    while amount >= 1000, unit < 3 { (amount, unit) = (amount / 1000, unit + 1) }
    let digits = unit == 0 ? "\(bytes)" : decimal(amount, places: 1)
    return Message(
      en: "\(digits) \(["B", "kB", "MB", "GB"][unit])",
      fr: "\(digits.replacing(".", with: ",")) \(["o", "ko", "Mo", "Go"][unit])")
  }

  /// How long something took: “0.42 s”.
  static func duration(_ duration: Duration) -> Message {
    let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
    let digits = decimal(seconds, places: 2)
    return Message(en: "\(digits) s", fr: "\(digits.replacing(".", with: ",")) s")
  }

  private static func decimal(_ value: Double, places: Int) -> String {
    let factor = places == 1 ? 10 : 100
    let units = Int((value * Double(factor)).rounded())
    let rest = "\(units % factor)"
    return "\(units / factor)." + String(repeating: "0", count: places - rest.count) + rest
  }

  private static func names(of date: CivilDate) -> (day: Message, month: Message) {
    let days = [
      Message(en: "Monday", fr: "lundi"), Message(en: "Tuesday", fr: "mardi"),
      Message(en: "Wednesday", fr: "mercredi"), Message(en: "Thursday", fr: "jeudi"),
      Message(en: "Friday", fr: "vendredi"), Message(en: "Saturday", fr: "samedi"),
      Message(en: "Sunday", fr: "dimanche"),
    ]
    let months = [
      Message(en: "January", fr: "janvier"), Message(en: "February", fr: "février"),
      Message(en: "March", fr: "mars"), Message(en: "April", fr: "avril"), Message(en: "May", fr: "mai"),
      Message(en: "June", fr: "juin"), Message(en: "July", fr: "juillet"), Message(en: "August", fr: "août"),
      Message(en: "September", fr: "septembre"), Message(en: "October", fr: "octobre"),
      Message(en: "November", fr: "novembre"), Message(en: "December", fr: "décembre"),
    ]
    return (days[date.weekday - 1], months[date.month - 1])
  }
}

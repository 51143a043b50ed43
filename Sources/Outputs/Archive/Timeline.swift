import Site
import Text

/// The archive as a drawing: a bar for each month from the first to the last, as high as the month is full. The months
/// with their numbers follow it as a list, for those who cannot see it.
struct Timeline {
  /// The years of the archive, the latest first.
  let years: [Archive.Year]

  private static let height = 60
  private static let step = 4

  /// The drawing; nil for an archive of a single year, whose months can be taken in at a glance.
  var drawing: HTML? {
    guard let first = years.last?.year, let last = years.first?.year, last > first else { return nil }
    let months = years.flatMap(\.months)
    let fullest = max(1, months.map(\.publications.count).max() ?? 1)
    let width = (last - first + 1) * 12 * Self.step
    var bars = ""
    for month in months.reversed() {
      let x = ((month.year - first) * 12 + month.month - 1) * Self.step + Self.step / 2
      let length = max(1, (month.publications.count * Self.height + fullest - 1) / fullest)
      bars += "M\(x) \(Self.height)v-\(length)"
    }
    var marks = ""
    for year in first...last where (last - first) < 15 || year % 5 == 0 {
      let x = (year - first) * 12 * Self.step
      marks += "<text x=\"\(x)\" y=\"\(Self.height + 12)\">\(year)</text>"
    }
    return HTML(
      trusted: "<svg class=\"timeline\" viewBox=\"0 0 \(width) \(Self.height + 16)\" aria-hidden=\"true\">"
        + "<path d=\"\(bars)\"/>\(marks)</svg>")
  }
}

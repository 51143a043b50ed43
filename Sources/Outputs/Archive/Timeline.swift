import Site
import Text

/// The archive as a drawing: a bar for each month from the first to the last, as high as the month is full. The months
/// with their numbers follow it as a list, for those who cannot see it.
struct Timeline {
  /// The years of the archive, the latest first.
  let years: [Archive.Year]

  private static let height = 60
  private static let step = 4
  /// How many years a narrow screen shows side by side.
  private static let yearsOfRow = 6

  /// The drawing, for an archive of many years a second time in rows for narrow screens; nil for an archive of a single
  /// year, whose months can be taken in at a glance.
  var drawing: HTML? {
    guard let first = years.last?.year, let last = years.first?.year, last > first else { return nil }
    let count = last - first + 1
    guard count > Self.yearsOfRow else { return HTML(trusted: rows(of: count, from: first, "timeline")) }
    return HTML(
      trusted: rows(of: count, from: first, "timeline is-wide")
        + rows(of: Self.yearsOfRow, from: first, "timeline is-narrow"))
  }

  private func rows(of count: Int, from first: Int, _ name: String) -> String {
    let last = years.first?.year ?? first
    let (rowHeight, yearWidth) = (Self.height + 16, 12 * Self.step)
    let months = years.flatMap(\.months)
    let fullest = max(1, months.map(\.publications.count).max() ?? 1)
    var bars = ""
    for month in months.reversed() {
      let (row, column) = (month.year - first).quotientAndRemainder(dividingBy: count)
      let x = column * yearWidth + (month.month - 1) * Self.step + Self.step / 2
      let length = max(1, (month.publications.count * Self.height + fullest - 1) / fullest)
      bars += "M\(x) \(row * rowHeight + Self.height)v-\(length)"
    }
    var marks = ""
    for year in first...last where count <= 15 || year % 5 == 0 {
      let (row, column) = (year - first).quotientAndRemainder(dividingBy: count)
      marks += "<text x=\"\(column * yearWidth)\" y=\"\(row * rowHeight + Self.height + 12)\">\(year)</text>"
    }
    let height = ((last - first) / count + 1) * rowHeight
    return "<svg class=\"\(name)\" viewBox=\"0 0 \(count * yearWidth) \(height)\" aria-hidden=\"true\">"
      + "<path d=\"\(bars)\"/>\(marks)</svg>"
  }
}

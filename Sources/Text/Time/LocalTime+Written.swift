extension LocalTime {
  /// The time as headers carry it: `2026-05-01 18:30`.
  public var written: String {
    let digits = [hour, minute].map { ($0 < 10 ? "0" : "") + "\($0)" }
    return "\(date.iso) \(digits[0]):\(digits[1])"
  }
}

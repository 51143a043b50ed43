import Testing
import Text

@testable import Social

/// The facts about networks.
@Suite struct NetworkTableTests {
  @Test func `every line is understood and every network has what it needs`() {
    let table = NetworkTable.shipped
    #expect(table.unread == [])
    for rules in table.rules {
      #expect(rules.text >= 280 && rules.alternative >= 1000 && !rules.pictures.isEmpty, "\(rules.network)")
      #expect(rules.avatar.map { $0.width == $0.height && $0.width >= 320 } == true)
      guard let banner = rules.banner else { continue }
      let safe = rules.safe
      #expect(safe.map { $0.left + $0.width <= banner.width && $0.top + $0.height <= banner.height } == true)
    }
  }

  @Test func `facts that nobody has checked for a year are doubted`() throws {
    let table = NetworkTable("checked\t2026-10-01\n")
    #expect(table.warning(on: try #require(CivilDate(year: 2027, month: 10, day: 1))) == nil)
    #expect(
      table.warning(on: try #require(CivilDate(year: 2027, month: 10, day: 2)))?.english.contains("2026-10-01") == true)
    #expect(NetworkTable("x\ttext\tmany\tnowhere\nx\ttext\t280\n").unread.count == 2)
  }
}

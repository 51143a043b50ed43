import Content
import Testing
import Text

@Suite struct TimeZoneRulesTests {
  @Test(arguments: [
    ("Europe/Paris", 1_774_745_999, 3600), ("Europe/Paris", 1_774_746_000, 7200),
    ("Europe/Paris", 1_792_889_999, 7200), ("Europe/Paris", 1_792_890_000, 3600),
    ("Europe/Paris", 100_000_000, 3600), ("Europe/Paris", 4_085_000_000, 7200),
    ("America/New_York", 1_772_953_200, -14_400), ("America/New_York", 1_772_953_199, -18_000),
    ("Asia/Kolkata", 1_790_000_000, 19_800), ("Australia/Lord_Howe", 1_770_000_000, 39_600),
    ("Australia/Lord_Howe", 1_780_000_000, 37_800), ("UTC", 0, 0),
  ])
  func `the offset is that of the IANA database`(_ zone: String, _ seconds: Int, _ offset: Int) throws {
    let rules = try #require(TimeZoneRules(identifier: zone))
    #expect(rules.offset(at: Instant(secondsSinceEpoch: seconds)) == offset)
    #expect(rules.identifier == zone)
  }

  @Test(arguments: ["Europe/Pari", "Paris", "GMT+2", "+02:00", "", "../etc/passwd"])
  func `a name that is not in the database gives nothing`(_ name: String) {
    #expect(TimeZoneRules(identifier: name) == nil)
  }

  @Test func `changes lie in order and summer time is marked`() throws {
    let rules = try #require(TimeZoneRules(identifier: "Europe/Paris"))
    #expect(zip(rules.transitions, rules.transitions.dropFirst()).allSatisfy { $0.instant < $1.instant })
    #expect(
      rules.transitions.allSatisfy {
        $0.isDaylightSaving == ($0.offset == 7200) || $0.instant.secondsSinceEpoch < 250_000_000
      })
  }
}

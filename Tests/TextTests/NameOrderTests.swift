import Testing
import Text

@Suite struct NameOrderTests {
  @Test func `names are sorted by their letters without accents`() {
    let names = ["Jégou", "Étienne", "zoé", "Œuvrard", "Eva", "Odile", "étienne", "Abgrall", "…", "Ольга", "ليلى"]
    #expect(
      names.sorted(byName: \.self)
        == ["…", "Abgrall", "Étienne", "étienne", "Eva", "Jégou", "Odile", "Œuvrard", "zoé", "Ольга", "ليلى"])
  }

  @Test func `equal names stay as they came`() {
    let people = [("Anne", 2), ("Anne", 1), ("Ana", 3)]
    #expect(people.sorted(byName: \.0).map(\.1) == [3, 2, 1])
  }
}

import Mustache
import Templates

struct CityView: View, MustacheParent {
  var name = "Nantes"

  static let shape = Shape<CityView>("CityView", [.text("name", \.name)])

  func child(named name: String) -> Any? { name == "name" ? self.name : nil }
}

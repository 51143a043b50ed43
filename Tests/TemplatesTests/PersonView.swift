import Mustache
import Templates

/// A person, as both implementations see it.
struct PersonView: View, MustacheParent {
  var name = "Ada & Co"
  var address = "/people/ada/"
  var city: CityView?

  static let shape = Shape<PersonView>(
    "PersonView", [.text("name", \.name), .text("address", \.address), .one("city", \.city)])

  func child(named name: String) -> Any? {
    switch name {
    case "name": self.name
    case "address": address
    case "city": city
    default: nil
    }
  }
}

import Templates

/// What templates show of a menu item.
struct MenuItemView: View {
  let title: String
  let url: String
  /// Whether it is this very page
  let current: Bool
  /// Whether the page is inside this section (never together with current)
  let within: Bool

  static let shape = Shape<MenuItemView>(
    "MenuItemView",
    [
      .text("title", \.title),
      .text("url", \.url),
      .flag("current", \.current),
      .flag("within", \.within),
    ])
}

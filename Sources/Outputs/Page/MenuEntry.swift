import Templates

/// An item of the main menu in each of its three states, ready to be shown.
struct MenuEntry: Sendable {
  private let url: String
  private let elsewhere: Prepared<MenuItemView>
  private let current: Prepared<MenuItemView>
  private let within: Prepared<MenuItemView>

  init(_ link: LinkView) {
    let item = { (current: Bool, within: Bool) in
      Prepared(MenuItemView(title: link.title, url: link.url, current: current, within: within))
    }
    url = link.url
    elsewhere = item(false, false)
    current = item(true, false)
    within = item(false, true)
  }

  /// The item on a page.
  /// - Parameter href: the page’s address.
  func item(on href: String) -> Prepared<MenuItemView> {
    if url == href { return current }
    return href.hasPrefix(url) ? within : elsewhere
  }
}

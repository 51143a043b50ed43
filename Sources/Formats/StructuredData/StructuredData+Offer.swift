import Text

extension StructuredData {
  /// A way to get into an event.
  public struct Offer: Sendable, Hashable {
    /// Whether there are tickets or places.
    public enum Availability: String, Sendable {
      /// There are some.
      case available = "InStock"
      /// There are none left.
      case soldOut = "SoldOut"
      /// They can be had from a later day on.
      case preOrder = "PreOrder"
    }

    /// The price in digits with a point, such as `12.50`; `0` for free.
    public let price: String
    /// The currency's three letters (ISO 4217).
    public let currency: String
    /// Where to register or buy, absolute.
    public var address: String?
    /// Whether there are any.
    public var availability: Availability?
    /// From when on.
    public var validFrom: Timestamp?
    /// For whom, such as “Tarif réduit”.
    public var name: String?

    /// An offer.
    public init(price: String, currency: String) {
      self.price = price
      self.currency = currency
    }

    func write(to writer: inout JSONWriter) {
      writer.member("@type", "Offer")
      writer.member("name", name)
      writer.member("price", price)
      writer.member("priceCurrency", currency)
      writer.member("url", address)
      writer.member("availability", availability.map { "https://schema.org/" + $0.rawValue })
      writer.member("validFrom", validFrom?.rfc3339)
    }
  }
}

/// A partial over views of one type.
struct KeptKey: Hashable {
  let partial: String
  let view: ObjectIdentifier
}

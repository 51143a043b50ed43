/// Tells a partial that one binding met from all others: an object, so that no other is ever taken for it.
final class PartialMark: Sendable {}

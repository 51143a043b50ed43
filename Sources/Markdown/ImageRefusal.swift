/// Why a message does not show an image.
public enum ImageRefusal: Sendable, Hashable {
  /// Mail programs do not show its form.
  case format
  /// It lies on another host, which would learn who reads the message.
  case host
}

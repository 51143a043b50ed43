/// A picture at one size and in one form, as the site shows it.
public struct Rendition: Sendable, Hashable {
  /// The width in pixels.
  public let width: Int
  /// The height in pixels.
  public let height: Int
  /// The form.
  public let format: PictureFormat
  /// The file’s name: what the source is called, the width, and a hash of all that the bytes depend on.
  public let name: String
  /// The part of the source that is shown.
  let area: PictureArea
}

/// The flags of `renameat2` (Linux 3.15), as `linux/fs.h` defines them.
enum RenameFlags {
  /// Fails when the new name exists.
  static let noReplace: UInt32 = 1
  /// Swaps the two names in one step.
  static let exchange: UInt32 = 2
}

import Glibc

/// Lets the heap of this thread grow by half a megabyte at once, before thousands of small pieces are taken from it.
///
/// The GNU C library enlarges the heap of every thread but the first page by page, each with a call of the system, and the
/// system interrupts the program once more when a page is first written to.
func growHeapAhead() {
  let (length, page) = (512 << 10, 4096)
  guard let stretch = malloc(length) else { return }
  let first = (UInt(bitPattern: stretch) + UInt(page) - 1) & ~UInt(page - 1)
  // MADV_POPULATE_WRITE of Linux 5.14. Where it is refused the pages come one by one.
  madvise(UnsafeMutableRawPointer(bitPattern: first), length - 2 * page, 23)
  free(stretch)
}

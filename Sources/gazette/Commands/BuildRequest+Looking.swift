import Build
import Text

extension BuildRequest {
  /// A request of a command that makes a letter, a text or a list of the site and builds nothing: a published address that
  /// would be lost is the business of the next build.
  init(lookingAt folder: ProjectFolder, at moment: InstantInput) {
    self.init(root: folder.path, output: "", at: moment)
    toleratesLostAddresses = true
  }
}

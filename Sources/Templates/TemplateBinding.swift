import Text

/// Binds the templates of a library to their views, and gathers what is wrong with all of them.
///
/// ```swift
/// var binding = TemplateBinding(library)
/// let post = binding.bind("post", to: PostView.self)
/// let issue = binding.bind("newsletter/email", to: IssueView.self)
/// guard !binding.diagnostics.hasErrors else { … }
/// ```
public struct TemplateBinding: Sendable {
  private let library: TemplateLibrary
  private var found: [Diagnostic] = []
  private var places: Set<Place> = []
  private var used: Set<String> = []
  private var kept: [KeptKey: PartialMark] = [:]

  /// Nothing bound yet.
  public init(_ library: TemplateLibrary) {
    self.library = library
  }

  /// Checks every name of a template, of its layouts and of its partials against a view.
  ///
  /// The result is usable in any case; what it could not resolve prints nothing. Look at `diagnostics`
  /// before using it.
  public mutating func bind<V: View>(_ name: String, to view: V.Type) -> BoundTemplate<V> {
    used.insert(name)
    guard let template = library.templates[name] else {
      report(missing: name)
      return BoundTemplate(name, StepTree())
    }
    var binder = Binder(library, isText: template.isText, kept: kept)
    let steps = binder.bind(template, to: V.shape.scheme)
    used.formUnion(binder.used)
    for diagnostic in binder.diagnostics { add(diagnostic) }
    return BoundTemplate(name, steps)
  }

  /// Lets views keep what a partial makes of them. Templates that are bound afterwards show what was kept.
  ///
  /// What is wrong with the partial is reported where it stands.
  public mutating func keep<V: View>(_ partial: String, of view: V.Type) -> KeptPartial<V> {
    let mark = PartialMark()
    guard let template = library.templates[partial], !template.isText else { return KeptPartial(mark, nil) }
    var binder = Binder(library, isText: false)
    guard let program = binder.bind(partial: template, to: V.shape.scheme) else { return KeptPartial(mark, nil) }
    kept[KeptKey(partial: partial, view: V.shape.scheme.identity)] = mark
    return KeptPartial(mark, program)
  }

  /// All that is wrong: syntax of all templates, names of those bound so far, and the project's templates that
  /// no page uses. Bind all pages before looking.
  public var diagnostics: [Diagnostic] {
    let syntax = library.templates.values.flatMap(\.diagnostics)
    return (syntax + found + unused).sortedForReport()
  }

  /// Templates of the project that nothing bound so far names: mostly misspelt file names.
  private var unused: [Diagnostic] {
    library.overrides.subtracting(used).compactMap { name in
      let candidates = Set(library.templates.keys).union(used).subtracting([name])
      let near = nearest(to: name, among: candidates.sorted())
      let problem = TemplateProblem.unusedTemplate(name, nearest: near)
      return library.templates[name].map { problem.diagnostic(at: $0.source.location) }
    }
  }

  private mutating func report(missing name: String) {
    let problem = TemplateProblem.missingTemplate(name, nearest: nearest(to: name, among: library.names))
    found.append(problem.diagnostic(at: SourceLocation(path: "templates/\(name).mustache")))
  }

  /// A layout is bound once for each page that uses it: the first of its errors at one place is enough.
  private mutating func add(_ diagnostic: Diagnostic) {
    let place = Place(
      path: diagnostic.location.path, position: diagnostic.location.position, code: diagnostic.code)
    if places.insert(place).inserted { found.append(diagnostic) }
  }

  private struct Place: Hashable {
    let path: String
    let position: SourcePosition?
    let code: String
  }
}

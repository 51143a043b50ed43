import Content
import Text

/// Where everything stands: turns kinds, sections and languages into addresses.
public struct AddressBook: Sendable {
  private let sections: SectionNames
  private let defaultLanguage: Language
  /// The indices of all sections, made once: pages name some of them, each several times.
  private let indices: [Language: [SectionNames.Section: Permalink]]

  /// The addresses of a site.
  public init(configuration: SiteConfiguration) {
    sections = configuration.sections
    defaultLanguage = configuration.defaultLanguage
    var indices: [Language: [SectionNames.Section: Permalink]] = [:]
    for language in configuration.languages {
      for section in SectionNames.Section.allCases {
        indices[language, default: [:]][section] = Self.folder(
          Self.prefix(language, configuration.defaultLanguage), configuration.sections.path(section))
      }
    }
    self.indices = indices
  }

  /// The home page of a language.
  public func home(_ language: Language) -> Permalink {
    Permalink(folder: prefix(language))
  }

  /// The index of a section.
  public func section(_ section: SectionNames.Section, _ language: Language) -> Permalink {
    indices[language]?[section] ?? Self.folder(prefix(language), sections.path(section))
  }

  /// The index of a kind: its section's; of pages, the home page.
  public func index(of kind: Kind, _ language: Language) -> Permalink {
    Self.folder(prefix(language), sections.path(of: kind) ?? "")
  }

  /// Page `number` (from 1) of a list.
  public func page(_ number: Int, of list: Permalink) -> Permalink {
    number == 1 ? list : list.appending("\(sections[.page])/\(number)/")
  }

  /// A topic's page.
  public func topic(_ slug: Slug, _ language: Language) -> Permalink {
    section(.topics, language).appending(slug.text + "/")
  }

  /// A person's page.
  public func person(_ slug: Slug, _ language: Language) -> Permalink {
    section(.people, language).appending(slug.text + "/")
  }

  /// A year of the archive.
  public func archive(year: Int, _ language: Language) -> Permalink {
    section(.archive, language).appending("\(year)/")
  }

  /// A month of the archive.
  public func archive(year: Int, month: Int, _ language: Language) -> Permalink {
    archive(year: year, language).appending((month < 10 ? "0" : "") + "\(month)/")
  }

  /// A file of `content/` that belongs to no folder entry: its path with the sections' names.
  public func looseFile(_ path: String) -> Permalink {
    for kind in Kind.allCases where path.hasPrefix(kind.folder + "/") {
      let rest = path.dropFirst(kind.folder.count + 1)
      return Permalink("/" + (sections.path(of: kind).map { $0 + "/" } ?? "") + rest)
    }
    return Permalink("/" + path)
  }

  /// The address of an entry.
  /// - Throws: a `Diagnostic` when the header names an address that cannot be one.
  func permalink(of entry: Entry, slug: Slug) throws(Diagnostic) -> Permalink {
    if let written = entry.header.permalink {
      return try PermalinkPattern(written, entry: entry, slug: slug).permalink()
    }
    let language = entry.language
    switch entry.details {
    case .issue(let issue):
      return index(of: .issue, language).appending("\(issue.number)/")
    case .coverage:
      return section(.coverage, language).fragment(slug.text)
    case .page:
      let folders = entry.file.folder.split(separator: "/").dropFirst().dropLast(entry.file.isBundle ? 1 : 0)
      let names = folders.compactMap { Slug(String($0))?.text }
      return Permalink(folder: prefix(language) + names + [slug.text])
    default:
      return index(of: entry.kind, language).appending(slug.text + "/")
    }
  }

  private func prefix(_ language: Language) -> [String] { Self.prefix(language, defaultLanguage) }

  private static func prefix(_ language: Language, _ defaultLanguage: Language) -> [String] {
    language == defaultLanguage ? [] : [language.tag]
  }

  private static func folder(_ prefix: [String], _ path: String) -> Permalink {
    Permalink(folder: prefix + path.split(separator: "/").map(String.init))
  }
}

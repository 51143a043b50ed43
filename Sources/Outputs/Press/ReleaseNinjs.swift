import Content
import Formats
import Site
import Text

/// A press release for agencies, as IPTC's ninjs 3.1 has it (https://www.iptc.org/std/ninjs/): only `uri` is required, and
/// a member that the schema does not know is an error.
struct ReleaseNinjs {
  let composition: Composition
  let publication: Publication
  let release: Release

  private var rendered: RenderedSite { composition.rendered }
  private var site: Site { composition.site }
  private var language: Language { publication.language }
  private var address: String { site.absolute(publication.permalink) }

  /// Adds the object.
  func append(to buffer: inout ByteBuffer) {
    var writer = JSONWriter(capacity: 8192)
    writer.object { news in
      identity(&news)
      texts(&news)
      people(&news)
      files(&news)
    }
    buffer.append(writer.buffer.bytes)
    buffer.append(UInt8(ascii: "\n"))
  }

  /// Adds the object of a release that was taken back: agencies then take it back, too. Nothing of its text is in it.
  func append(cancelled withdrawal: Correction, to buffer: inout ByteBuffer) {
    var writer = JSONWriter(capacity: 1024)
    writer.object { news in
      head(&news, "partial")
      news.member("versionCreated", withdrawal.date.rfc3339)
      news.member("pubStatus", "canceled")
      news.member("edNote", withdrawal.text)
      news.member("language", language.tag)
    }
    buffer.append(writer.buffer.bytes)
    buffer.append(UInt8(ascii: "\n"))
  }

  private func head(_ news: inout JSONWriter, _ representation: String) {
    news.member("uri", address)
    news.member(
      "standard",
      object: { standard in
        standard.member("name", "ninjs")
        standard.member("version", "3.1")
        standard.member("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#")
      })
    news.member("type", "text")
    news.member("representationType", representation)
    news.member("version", String(release.corrections.count + 1))
  }

  private func identity(_ news: inout JSONWriter) {
    let published = publication.published?.rfc3339
    head(&news, "full")
    news.member("firstCreated", published)
    news.member("versionCreated", publication.modified?.rfc3339 ?? published)
    news.member("pubStatus", isHeld ? "withheld" : "usable")
    news.member("embargoedUntil", release.embargo?.rfc3339)
    news.member("language", language.tag)
    news.member("expires", publication.entry.header.expires?.rfc3339)
    news.member("altIds", each: [site.number(ofRelease: publication)].compactMap { $0 }) { list, number in
      list.object {
        $0.member("role", "number")
        $0.member("value", number)
      }
    }
  }

  private var isHeld: Bool { release.embargo.map { $0.instant > site.instant } ?? false }

  private func texts(_ news: inout JSONWriter) {
    let main: [(role: String, value: String)] = [("main", publication.title)]
    let headlines = main + (release.subtitle.map { [("sub", $0)] } ?? [])
    news.member("headlines", each: headlines) { list, headline in
      list.object {
        $0.member("role", headline.role)
        $0.member("value", headline.value)
      }
    }
    news.member("descriptions", each: [rendered.summary(publication)].compactMap { $0 }) { list, text in
      list.object { $0.member("value", text) }
    }
    let body = rendered.body(publication)
    let html = AbsoluteAddresses(site: site.host, page: address).resolving(body.html).markup
    let text = ReleaseText(composition: composition, publication: publication, release: release).body
    news.member("bodies", each: [("text/html", html), ("text/plain", text)]) { list, part in
      list.object {
        $0.member("contentType", part.0)
        $0.member("wordCount", body.wordCount)
        $0.member("value", part.1)
      }
    }
    news.member("located", release.city)
    news.member("by", site.configuration.organisation.name)
    news.member("copyrightHolder", site.configuration.organisation.name)
    news.member("usageTerms", publication.entry.header.licence)
    news.member("subjects", each: composition.cards(language).topics(of: publication)) { list, topic in
      list.object { $0.member("name", topic.title) }
    }
  }

  private func people(_ news: inout JSONWriter) {
    let desk = PressDesk(rendered: rendered, language: language)
    let quoted = release.quotes.map { desk.quote($0) }
    let contacts = desk.contacts(release.contacts)
    news.member("people", each: quoted.map { ($0.name, "quoted", [] as [(String, String)]) } + contacts.map(contact)) {
      list, person in
      list.object { one in
        one.member("name", person.0)
        one.member("rel", person.1)
        contactInfo(person.2, &one)
      }
    }
    let organisation = site.configuration.organisation
    news.member("organisations", each: [organisation]) { list, organisation in
      list.object { one in
        one.member("name", organisation.name)
        one.member("rel", "publisher")
        one.member("uri", site.configuration.address)
        contactInfo(
          [organisation.phone.map { ("phone", $0) }, organisation.email.map { ("email", $0) }].compactMap { $0 }, &one)
      }
    }
  }

  private func contact(_ view: ContactView) -> (String, String, [(String, String)]) {
    (view.name, "contact", [view.phone.map { ("phone", $0) }, view.email.map { ("email", $0) }].compactMap { $0 })
  }

  private func contactInfo(_ ways: [(String, String)], _ writer: inout JSONWriter) {
    writer.member("contactInfo", each: ways) { list, way in
      list.object {
        $0.member("type", way.0)
        $0.member("value", way.1)
      }
    }
  }

  private func files(_ news: inout JSONWriter) {
    let isPrinted = composition.printed[publication.index] != nil
    let forms: [(name: String, type: String, file: ReleaseFile)] =
      [("text", "text/plain", .text)] + (isPrinted ? [("paper", "application/pdf", .pdf)] : [])
    news.member("renditions", each: forms.filter { $0.file.permalink(of: publication) != nil }) { list, form in
      list.object {
        $0.member("name", form.name)
        $0.member("href", form.file.permalink(of: publication).map { site.absolute($0) })
        $0.member("contentType", form.type)
      }
    }
    let image = StructuredDataBuilder(composition: composition).image(of: publication)
    news.member("associations", each: [image].compactMap { $0 }) { list, image in
      list.object { one in
        one.member("name", "picture")
        one.member("uri", image.address)
        one.member("type", "picture")
        one.member("by", image.credit)
        one.member("descriptions", each: [image.caption].compactMap { $0 }) { texts, caption in
          texts.object { $0.member("value", caption) }
        }
        one.member("renditions", each: [image]) { renditions, image in
          renditions.object {
            $0.member("name", "original")
            $0.member("href", image.address)
            $0.member("width", image.width)
            $0.member("height", image.height)
          }
        }
      }
    }
    let corrections = site.addresses.section(.corrections, language)
    guard site.edition(language).holds(.corrections) else { return }
    news.member("trustIndicators", each: [corrections]) { list, corrections in
      list.object {
        $0.member("title", rendered.interface(language)["all_corrections"])
        $0.member("href", site.absolute(corrections))
      }
    }
  }
}

import Testing

@testable import Import

/// What a letter carried for one reader, service by service.
struct LetterCleaningTests {
  static let letters: [(service: String, html: String)] = [
    (
      "Mailchimp",
      """
      <p>*|IF:FNAME|*Bonjour *|FNAME|**|END:IF|*</p><p>Lire <a href="https://a.us1.list-manage.com/track/click?u=1&amp;id=2&amp;e=3">la suite</a>.</p>
      <p>Copyright *|CURRENT_YEAR|* *|LIST:COMPANY|* <a href="*|UNSUB|*">Partir</a> <a href="*|UPDATE_PROFILE|*">Mon profil</a></p>
      <img src="https://a.us1.list-manage.com/track/open.php?u=1" alt="">
      """
    ),
    (
      "Brevo",
      """
      <p>Bonjour {{ contact.PRENOM | default: "à vous" }}</p><p>Lire <a href="https://r.lettre.example/mk/cl/f/sh/7/abc/def">la suite</a>.</p>
      <p><a href="{{ mirror }}">Voir en ligne</a> <a href="{{ unsubscribe }}">Partir</a></p><img src="https://r.lettre.example/mk/op/sh/7/abc">
      """
    ),
    (
      "Sendinblue",
      """
      <p>Bonjour {PRENOM}</p><p>Lire <a href="https://abc.r.bh.d.sendibt3.com/tr/cl/xyz">la suite</a>.</p>
      <p><a href="[MIRROR]">ici</a> <a href="[UNSUBSCRIBE]">là</a></p>
      """
    ),
    (
      "Mailjet",
      """
      <p>Bonjour [[data:firstname:""]] {{var:nom:"vous"}}</p><p>Lire <a href="https://0a1b.mjt.lu/lnk/AUw/1/xyz/aHR0">la suite</a>.</p>
      <p><a href="[[PERMALINK]]">Version en ligne</a> <a href="[[UNSUB_LINK_FR]]">Partir</a></p>
      <img src="https://0a1b.mjt.lu/oo/AUw/xyz/e.gif" alt="" height="1" width="1">
      """
    ),
    (
      "Listmonk",
      """
      {{ Safe `<!--[if mso]><table><tr><td><![endif]-->` }}<p>Bonjour {{ .Subscriber.Name }}</p>
      <p>Lire <a href="{{ TrackLink "https://a.example/suite" . }}">la suite</a>.</p>
      <p><a href="{{ MessageURL }}">ici</a> <a href="{{ UnsubscribeURL }}">Partir</a></p>{{ TrackView }}
      """
    ),
    (
      "HubSpot",
      """
      <p>Bonjour {{ contact.firstname }} {{personalization_token('contact.city', 'ici')}}</p>
      <p>Lire <a href="https://d1.lettre.example/Ctc/I7+113/d1/VWabc">la</a> <a href="https://x.hubspotlinks.com/Ctc/abcdef">suite</a>
      <a href="https://lettre.example/e3t/Ctc/GE+113/abc">.</a></p><p><a href="{{ unsubscribe_link }}">Partir</a></p>
      """
    ),
    (
      "Campaign Monitor",
      """
      <p>Bonjour [firstname,fallback=à vous]</p><p>Lire <a href="https://lettre.cmail20.com/t/r-l-abc-r-f/">la suite</a>.</p>
      <p><webversion>Version en ligne</webversion> <unsubscribe>Partir</unsubscribe> [currentyear]</p>
      """
    ),
    (
      "MailPoet",
      """
      <p>Bonjour [subscriber:firstname | default:à vous], [date:d]</p>
      <p>Lire <a href="https://lettre.example/?mailpoet_router&amp;endpoint=track&amp;action=click&amp;data=WyIx">la suite</a>.</p>
      <p><a href="[link:subscription_unsubscribe_url]">Partir</a> <a href="[link:newsletter_view_in_browser_url]">Lire ailleurs</a></p>
      """
    ),
    (
      "AcyMailing",
      """
      <p>Bonjour {subtag:name|part:first|ucfirst}</p>
      <p>Lire <a href="https://lettre.example/index.php?option=com_acym&amp;ctrl=fronturl&amp;task=click&amp;urlid=3&amp;userid=9">la suite</a>.</p>
      <p>{readonline}Voir en ligne{/readonline} {unsubscribe}Partir{/unsubscribe}</p>
      """
    ),
    (
      "Mailgun, SendGrid, MailerLite",
      """
      <p>Bonjour %recipient.name% -=FIRST=- {$name} %%prenom%%</p><p>Lire <a href="https://u1.ct.sendgrid.net/ls/click?upn=abc">la suite</a>.</p>
      <p><a href="%unsubscribe_url%">a</a> <a href="<%asm_group_unsubscribe_raw_url%>">b</a> <a href="{$unsubscribe}">c</a></p>
      """
    ),
  ]

  @Test(arguments: letters) func `no mark of a service is left, and every other word is`(
    _ letter: (service: String, html: String)
  ) throws {
    let (project, result) = try TestProject.importingTwice(.letters, files: ["2019-05-01-mai.html": page(letter.html)])
    let path = try #require(project.files.first { $0.hasPrefix("content/newsletter/") })
    let body = project[path].split(separator: "\n---\n", maxSplits: 1).last ?? ""
    for sign in ["*|", "|*", "{", "}", "[[", "]]", "%", "<%", "-=", "subscriber:", "fallback", "http", "]("] {
      #expect(!body.contains(sign), "\(letter.service): “\(sign)” in \(body)")
    }
    #expect(body.contains("Bonjour") && body.contains("Lire la suite"))
    #expect(result.report.isBalanced && !result.report.degraded.isEmpty)
  }

  @Test(arguments: [
    "50 % de [1] {x} et 100 % [voir] 5%", "[Forwarding is not it", "[…] {…} %d% * | * x|y", "a[0]{1}", "{name",
    "[email",
    "Les [notes] d’{Anne} à 20 % et 30 %",
  ])
  func `brackets and signs of a text are no marks of a service`(_ text: String) {
    #expect(MergeTags.removed(from: Array(text.utf8)).count == 0)
  }

  private func page(_ html: String) -> String {
    "<!DOCTYPE html><html><head><title>Mai</title></head><body>\(html)</body></html>"
  }

  @Test(arguments: [
    ("https://click.a.example/r?url=https%3A%2F%2Fb.example%2Fq%3Futm_source%3Dx%26id%3D1", "https://b.example/q?id=1"),
    ("https://a.example/p?id=4&utm_source=lettre&mc_eid=5#fin", "https://a.example/p?id=4#fin"),
    ("https://a.example/p?utm_medium=email", "https://a.example/p"),
  ])
  func `a counted link whose target is known leads there at once`(_ written: String, _ target: String) {
    #expect(LetterCleaning.outcome(for: written, .link, words: "la suite") == .kept(target, .redirect))
  }

  @Test(arguments: [
    "https://a.example/articles/la-fete/", "https://a.example/?p=12", "https://fr.wikipedia.org/wiki/Lettre",
    "https://a.example/[1]/{x}", "mailto:contact@a.example",
  ])
  func `an ordinary link stays as it is`(_ address: String) {
    #expect(LetterCleaning.outcome(for: address, .link, words: "la suite") == nil)
  }
}

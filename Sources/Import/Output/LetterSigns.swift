/// What tells, in a letter, links about the subscription and links that count clicks. All in lower case.
enum LetterSigns {
  /// In the words or the address of a link about the subscription of one reader.
  static let list = [
    // English
    "unsubscribe", "unsub", "opt-out", "opt_out", "optout", "view in browser", "view this email",
    "view it in your browser",
    "view online", "read online", "web version", "webversion", "update your preferences", "manage your preferences",
    "email preferences", "update profile", "forward this email", "forward to a friend",
    // French, without accents where addresses leave them out
    "desinscri", "désinscri", "desabonn", "désabonn", "dans votre navigateur", "dans le navigateur", "version en ligne",
    "voir en ligne", "lire en ligne", "version web", "lien miroir", "gérer mes préférences", "gérer vos préférences",
    "mes préférences d", "vos préférences d", "ne plus recevoir",
    // German, Spanish, Russian, Arabic
    "newsletter abbestellen", "abmelden", "im browser", "darse de baja", "en el navegador", "отписаться", "в браузере",
    "إلغاء الاشتراك",
    // Addresses
    "list-manage.com/profile", "update-profile", "update_profile", "manage-preferences", "preferences?",
    "forward-to-friend", "*|archive|*", "view-in-browser", "viewinbrowser", "mirror_page", "campaign-archive",
    "subscription_manage", "view_in_browser",
  ]

  /// In the host, or in host and path, of a link that counts a click and leads on. A name that ends in a point is a part
  /// of the host.
  static let countingHosts = [
    "list-manage.com", "mailchimp.com/track", "mailchi.mp/track", "sendibt", "sendibm", "sendinblue.com",
    "brevo.com/tr",
    "r.mail.", "sibforms", "mjt.lu", "mailjet.com/lnk", "sendgrid.net", "click.", "clicks.", "links.", "track.",
    "tracking.", "trk.", "email.mg.", "mandrillapp.com/track", "createsend", "cmail", "hubspotlinks", "hs-analytics",
    "awstrack.me", "substack.com/redirect", "exacttarget", "rs6.net", "constantcontact.com/d.jsp", "acemln",
    "activehosted.com/lt", "emlnk", "convertkit-mail", "klclick", "mlsend.com", "mailerlite.com/link", "emsecure.net",
  ]

  /// In the path of such a link on a host of one’s own: Mailchimp, Brevo, Mailjet, HubSpot, SendGrid.
  static let countingPaths = [
    "/track/", "/tr/cl/", "/mk/cl/", "/tr/op/", "/mk/op/", "/lnk/", "/e2t/", "/e3t/", "/ctc/", "/ls/click", "/wf/click",
    "/wf/open",
  ]

  /// In the query of such a link: MailPoet, AcyMailing, Mailchimp.
  static let countingQueries = ["mailpoet_router", "mailpoet_page", "option=com_acym", "ctrl=url&", "ctrl=fronturl&"]

  /// The keys of a query that name a campaign or a reader.
  static let trackingKeys: Set<String> = [
    "utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content", "utm_id", "mc_cid", "mc_eid", "fbclid",
    "gclid",
    "_hsenc", "_hsmi", "__hstc", "__hssc", "mkt_tok", "vero_id", "oly_enc_id", "oly_anon_id", "ck_subscriber_id",
    "sib_id",
    "wickedid", "yclid", "mtm_campaign", "pk_campaign", "at_medium", "at_campaign", "cid_mail", "_ke", "ml_subscriber",
    "ml_subscriber_hash",
  ]
}

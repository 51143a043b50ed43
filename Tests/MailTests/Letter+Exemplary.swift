import Text

@testable import Mail

extension Letter {
  /// A letter that keeps every rule.
  static func exemplary(_ change: (inout String) -> Void = { _ in }) -> Letter {
    var html = exemplaryHTML
    change(&html)
    var letter = Letter.example(html: html, text: exemplaryText)
    letter.html = TokenMarker.marking(letter.html)
    letter.text = TokenMarker.marking(letter.text)
    letter.images = LetterImage.images(in: letter.html, of: letter.publisher.website)
    return letter
  }

  /// The files of the site behind it.
  static let siteFiles: Set<String> = [
    "index.html", "blog/pluie/index.html", "blog/velo.jpg", "mentions-legales/index.html", "lettres/40/index.html",
  ]

  /// A JPEG of 1,104 × 600 pixels, as far as its header goes.
  static let jpeg: [UInt8] = [
    0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, 2, 0x58, 4, 0x50, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 0xFF, 0xD9,
  ]

  static let exemplaryText = """
    Avant la pluie
    ==============

    Cinq gestes pour l’hiver
    ------------------------

    Prochain atelier : samedi 28 novembre 2026.
    https://les-etablis.example/blog/pluie/
    https://les-etablis.example/lettres/40/

    --\u{20}
    Les Établis, Association loi 1901
    12 rue des Remontoirs, 99120 Brévaux-sur-Lorne
    bonjour@les-etablis.example
    Directrice de la publication : Odile Ferrandis
    Vous recevez cette lettre parce que vous vous y êtes abonné.
    https://les-etablis.example/mentions-legales/
    Se désinscrire : {unsubscribe}

    """

  static let exemplaryHTML = """
    <!DOCTYPE html>
    <html lang="fr" dir="ltr">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>La Lettre de l’établi n° 40 : avant la pluie</title>
    <!--[if mso]><noscript><xml><o:PixelsPerInch>96</o:PixelsPerInch></xml></noscript><![endif]-->
    <style>@media (prefers-color-scheme: dark) {.card {background-color:#17191d !important;color:#f1f2f4 !important}
    .link {color:#f1f2f4 !important}} [data-ogsc] .card {color:#f1f2f4 !important}</style>
    </head>
    <body style="margin:0">
    <div role="article" aria-roledescription="lettre" lang="fr" dir="ltr" class="card" \
    style="background-color:#ffffff;color:#17191d;font-size:16px;line-height:25px">
    <div style="display:none;max-height:0;font-size:0;line-height:0">Cinq gestes pour l’hiver.</div>
    <!--[if mso]><table role="presentation" width="600"><tr><td><![endif]-->
    <table role="presentation" style="width:100%;max-width:600px"><tr><td style="padding:12px 24px">
    <h1 style="margin:0">Avant la pluie</h1>
    <h2 style="margin:0">Cinq gestes pour l’hiver</h2>
    <p><img src="https://les-etablis.example/blog/velo.jpg" alt="Un vélo rouge devant l’atelier" width="552" \
    style="width:100%;max-width:552px;height:auto"></p>
    <p>L’hiver, à l’atelier, a un bruit à lui : celui des bouilloires que l’on secoue pour entendre le calcaire. Avant de
    nous les apporter, lisez les cinq gestes de Yacine et d’Inès. S’ils vous évitent de venir, venez quand même, pour la
    soupe. Dans trois jours, les échafaudages monteront le long de l’aile nord. Le toit de 1934 s’en va, avec ses tuiles,
    ses seaux et la colonie de pigeons qui siégeait à toutes nos réunions. Nous vous raconterons ce que les couvreurs y
    trouvent. Ils trouvent toujours quelque chose, et ce quelque chose est toujours une histoire.</p>
    <p>Prochain atelier : samedi 28 novembre 2026.</p>
    <p><a href="https://les-etablis.example/blog/pluie/" class="link" style="color:#17191d;text-decoration:underline">Les \
    cinq gestes en détail</a></p>
    <p>Les Établis, Association loi 1901<br>12 rue des Remontoirs, 99120 Brévaux-sur-Lorne<br>
    Directrice de la publication : Odile Ferrandis</p>
    <p>Vous recevez cette lettre parce que vous vous y êtes abonné.
    <a href="https://les-etablis.example/mentions-legales/" class="link" style="color:#17191d">Mentions légales</a></p>
    <p><a href="{unsubscribe}" class="link" style="color:#17191d">Se désinscrire</a></p>
    </td></tr></table>
    <!--[if mso]></td></tr></table><![endif]-->
    </div>
    </body>
    </html>
    """
}

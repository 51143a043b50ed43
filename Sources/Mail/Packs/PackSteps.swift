import Text

/// The steps from a pack to a letter on its way, for each service, in the words of somebody who writes letters.
struct PackSteps {
  let content: PackContent

  private var html: String { content.html }
  private var text: String { "\(content.name).txt" }

  var steps: [Message] {
    switch content.fitted.service {
    case .campaignMonitor: campaignMonitor
    case .mailchimp: mailchimp
    case .brevo: brevo
    case .mailjet: mailjet
    case .listmonk: listmonk
    case .buttondown: buttondown
    case .sendGrid: sendGrid
    case .mailProgram: mailProgram
    }
  }

  private var campaignMonitor: [Message] {
    let hasImages = !content.images.items.isEmpty
    return [
      Message(
        en: "In Campaign Monitor, create a campaign; copy the subject, the preview text and the sender from above.",
        fr: "Dans Campaign Monitor, créez une campagne ; copiez l’objet, le texte d’aperçu et l’expéditeur ci-dessus."),
      Message(
        en: "As its design, choose to import your own: give \(html)"
          + (hasImages ? ", and images.zip as the file with the images." : "."),
        fr: "Comme modèle, choisissez d’importer le vôtre : donnez \(html)"
          + (hasImages ? ", puis images.zip comme fichier d’images." : ".")),
      Message(
        en: "Leave “Move my CSS inline” unticked.",
        fr: "Laissez décochée la case « Move my CSS inline »."),
      Message(
        en: "For the plain-text version, replace what is proposed by the content of \(text).",
        fr: "Pour la version texte, remplacez ce qui est proposé par le contenu de \(text)."),
      send,
    ]
  }

  private var mailchimp: [Message] {
    [
      Message(
        en:
          "In Mailchimp, create a regular e-mail; choose your audience and copy the sender, the subject and the preview "
          + "text from above.",
        fr:
          "Dans Mailchimp, créez un e-mail ordinaire ; choisissez votre audience et copiez l’expéditeur, l’objet et le "
          + "texte d’aperçu ci-dessus."),
      Message(
        en: "For the content, choose “Code your own”, then “Import zip”, and give \(content.name).zip. (Or “Paste in "
          + "code”, with the content of \(html): its images stay on your site.)",
        fr: "Pour le contenu, choisissez « Code your own » (coder soi-même), puis « Import zip », et donnez "
          + "\(content.name).zip. (Ou « Paste in code », avec le contenu de \(html) : ses images restent sur votre site.)"
      ),
      Message(
        en: "Under “Edit plain text”, paste the content of \(text).",
        fr: "Dans la version texte, collez le contenu de \(text)."),
      send,
    ]
  }

  private var brevo: [Message] {
    [
      Message(
        en: "In Brevo, create an e-mail campaign; copy the sender, the subject and the preview text from above.",
        fr: "Dans Brevo, créez une campagne e-mail ; copiez l’expéditeur, l’objet et le texte d’aperçu ci-dessus."),
      Message(
        en: "As its design, choose “Paste your code” and paste the content of \(html). (Or import \(content.name).zip, "
          + "which holds the images, too.)",
        fr: "Pour la conception, choisissez « Coller votre code » et collez le contenu de \(html). (Ou importez "
          + "\(content.name).zip, qui contient aussi les images.)"),
      Message(
        en: "The first name comes from the attribute FIRSTNAME or PRENOM of your contacts, whichever your account has.",
        fr: "Le prénom vient de l’attribut PRENOM ou FIRSTNAME de vos contacts, selon ce que votre compte possède."),
      send,
    ]
  }

  private var mailjet: [Message] {
    [
      Message(
        en: "In Mailjet, create a campaign; copy the sender, the subject and the preview text from above.",
        fr: "Dans Mailjet, créez une campagne ; copiez l’expéditeur, l’objet et le texte d’aperçu ci-dessus."),
      Message(
        en: "Choose to code in HTML, not the drag-and-drop editor, and paste the content of \(html).",
        fr: "Choisissez de coder en HTML, et non l’éditeur par glisser-déposer, puis collez le contenu de \(html)."),
      Message(
        en: "For the text version, paste the content of \(text).",
        fr: "Pour la version texte, collez le contenu de \(text)."),
      Message(
        en: "The first name comes from the property “firstname” of your contacts.",
        fr: "Le prénom vient de la propriété « firstname » de vos contacts."),
      send,
    ]
  }

  private var listmonk: [Message] {
    [
      Message(
        en:
          "In listmonk, make sure once that there is a template that holds nothing but {{ template \"content\" . }}, so "
          + "that nothing is wrapped around the letter.",
        fr: "Dans listmonk, assurez-vous une fois pour toutes qu’il existe un modèle qui ne contient que {{ template "
          + "\"content\" . }} : rien ne doit entourer la lettre."),
      Message(
        en: "In \(content.campaign).json, replace the 1 in “lists” by the number of your list, then create the draft: "
          + "curl -u USER:TOKEN -H 'Content-Type: application/json' --data @\(content.campaign).json "
          + "https://YOUR-LISTMONK/api/campaigns",
        fr: "Dans \(content.campaign).json, remplacez le 1 de « lists » par le numéro de votre liste, puis créez le "
          + "brouillon : curl -u UTILISATEUR:JETON -H 'Content-Type: application/json' --data "
          + "@\(content.campaign).json https://VOTRE-LISTMONK/api/campaigns"),
      Message(
        en: "Without the command: create a campaign with the format “Raw HTML”, paste the content of \(html), and add "
          + "\(text) as its alternate plain text.",
        fr: "Sans la commande : créez une campagne au format « Raw HTML », collez le contenu de \(html) et ajoutez "
          + "\(text) comme texte brut."),
      send,
    ]
  }

  private var buttondown: [Message] {
    [
      Message(
        en:
          "In Buttondown, set your newsletter’s template to “Naked” (Settings, Design), so that nothing is wrapped around "
          + "the letter.",
        fr:
          "Dans Buttondown, réglez le modèle de votre lettre sur « Naked » (Settings, Design) : rien ne doit entourer la "
          + "lettre."),
      Message(
        en: "Create the draft: curl -H 'Authorization: Token YOUR-KEY' -H 'Content-Type: application/json' --data "
          + "@\(content.name).json https://api.buttondown.com/v1/emails",
        fr: "Créez le brouillon : curl -H 'Authorization: Token VOTRE-CLÉ' -H 'Content-Type: application/json' --data "
          + "@\(content.name).json https://api.buttondown.com/v1/emails"),
      Message(
        en: "Without the command: write a new e-mail in the plain editor and paste the content of \(html).",
        fr: "Sans la commande : commencez un nouvel e-mail dans l’éditeur simple et collez le contenu de \(html)."),
      Message(
        en: "The first name comes from the metadata “first_name” of your subscribers.",
        fr: "Le prénom vient de la donnée « first_name » de vos abonnés."),
      send,
    ]
  }

  private var sendGrid: [Message] {
    [
      Message(
        en: "In SendGrid, create a Single Send with the Code Editor, and paste the content of \(html).",
        fr:
          "Dans SendGrid, créez un « Single Send » avec l’éditeur de code (Code Editor), et collez le contenu de \(html)."
      ),
      Message(
        en: "Copy the subject, the preview text and the sender from above, and choose an unsubscribe group.",
        fr: "Copiez l’objet, le texte d’aperçu et l’expéditeur ci-dessus, et choisissez un groupe de désinscription."),
      Message(
        en: "Under “Plain Content”, switch off the automatic text and paste the content of \(text).",
        fr: "Sous « Plain Content », désactivez le texte automatique et collez le contenu de \(text)."),
      Message(
        en: "Or create all of it at once: curl -H 'Authorization: Bearer YOUR-KEY' -H 'Content-Type: application/json' "
          + "--data @\(content.name).json https://api.sendgrid.com/v3/marketing/singlesends",
        fr:
          "Ou créez tout d’un coup : curl -H 'Authorization: Bearer VOTRE-CLÉ' -H 'Content-Type: application/json' --data "
          + "@\(content.name).json https://api.sendgrid.com/v3/marketing/singlesends"),
      send,
    ]
  }

  private var mailProgram: [Message] {
    [
      Message(
        en:
          "Open \(content.name).eml with a double click: your mail program shows the letter. Outlook opens it as a draft; "
          + "in Thunderbird, choose Message, Edit as New Message.",
        fr:
          "Ouvrez \(content.name).eml d’un double-clic : votre logiciel de messagerie affiche la lettre. Outlook l’ouvre "
          + "comme brouillon ; dans Thunderbird, choisissez Message, Modifier comme nouveau message."),
      Message(
        en: "Write the readers’ addresses into Bcc (blind copies), never into To: each would see all the others.",
        fr: "Écrivez les adresses des lecteurs en Cci (copie cachée), jamais en À : chacun verrait toutes les autres."),
      Message(
        en:
          "Everybody gets the same letter: no first name, and unsubscribing is a message to you, which you have to act "
          + "upon. Beyond a hundred readers, take a sending service.",
        fr: "Tout le monde reçoit la même lettre : pas de prénom, et se désinscrire est un message que vous recevez et "
          + "devez suivre d’effet. Au-delà de cent lecteurs, prenez un service d’envoi."),
    ]
  }

  private var send: Message {
    Message(
      en: "Choose the list of your readers, look at the preview, and send.",
      fr: "Choisissez la liste de vos lecteurs, regardez l’aperçu, puis envoyez.")
  }
}

import Testing
import Text

@testable import Import

/// Mailing lists and letters.
struct MailExportTests {
  @Test func `mail: conversations, encodings, quotes, signatures, and no address`() throws {
    let (project, result) = try TestProject.importingTwice(
      .mail,
      """
      From lea@secret.example Fri May  1 18:30:00 2020
      From: =?utf-8?Q?L=C3=A9?= =?utf-8?B?YSBNLg==?= <lea@secret.example>
      Message-ID: <1@secret.example>
      List-Id: Voisins <voisins.secret.example>
      Subject: [Voisins] =?iso-8859-1?Q?F=EAte?=
      Date: Fri, 1 May 2020 18:30:00 +0200
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      La f=EAte est l=E0, =
      =E9crivez =E0 lea@secret.example.
      >From ici

      --\(" ")
      Lea

      From max@secret.example Fri May  1 19:30:00 2020
      From: Max <max@secret.example>
      Message-ID: <2@secret.example>
      In-Reply-To: <1@secret.example>
      Subject: Re: [Voisins] x
      Date: Fri, 1 May 2020 19:30:00 +0200
      Content-Type: multipart/alternative; boundary="b"

      --b
      Content-Type: text/plain

      > La fête
      Oui
      --b
      Content-Type: text/html

      <p>Oui</p>
      --b--

      From max@secret.example Fri May  1 19:30:00 2020
      Message-ID: <2@secret.example>
      Subject: encore

      x

      """)
    let path = "content/community/2020-05-01-fete.md"
    #expect(
      project[path].contains("title: \"Fête\"\ndate: 2020-05-01T18:30:00+02:00")
        && project[path].contains("contributor: \"Léa M.\""))
    #expect(project[path].hasSuffix("La fête est là, écrivez à lea@….\\\nFrom ici\n"))
    #expect(
      project["content/community/2020-05-01-fete.comments.yml"].contains(
        "author: \"Max\"\n  date: 2020-05-01T19:30:00+02:00\n  text: |2-\n    > La fête\n\n    Oui"))
    #expect(result.report.leftOutCounts == [.duplicate: 1])
    for file in project.files {
      #expect(!project[file].contains("secret.example>") && !project[file].contains("@secret"))
    }
  }

  @Test func `letters: what was meant for one reader is taken out`() throws {
    let (project, result) = try TestProject.importingTwice(
      .letters,
      files: [
        "campaigns.csv":
          "Title,Subject,Send Date,Unique Id\nMai,\"Nouvelles de mai, *|FNAME|*\",\"May 03, 2019 05:44 pm\",abc123\nJuin,Perdue,\"Jun 03, 2019 05:44 pm\",def456\n",
        "campaigns_content/abc123_mai.html": """
        <html><head><title>x</title></head><body><table role="presentation"><tr><td><h1>Bonjour *|FNAME|*</h1>
        <p>Lire <a href="https://x.us1.list-manage.com/track/click?u=1&id=2&e=3">la suite</a>,
        <a href="https://a.example/p?id=4&utm_source=lettre&mc_eid=5">ici</a> ou
        <a href="https://click.a.example/r?url=https%3A%2F%2Fb.example%2Fq">là</a>.</p>
        <img src="logo.png" alt="Logo"><img src="https://images.example/p.jpg" alt="Photo">
        <img src="https://x.list-manage.com/track/open.php?u=1" width="1" height="1">
        <p><a href="*|UNSUB|*">Se désinscrire</a> <a href="https://t.example/1/2/3">View this email in your browser</a></p>
        </td></tr></table></body></html>
        """, "campaigns_content/logo.png": "png",
      ])
    let text = project["content/newsletter/2019-05-03-nouvelles-de-mai.md"]
    #expect(text.contains("title: \"Nouvelles de mai,\"\nnumber: 1\ndate: 2019-05-03T17:44:00+00:00"))
    #expect(
      text.hasSuffix(
        """
        # Bonjour

        Lire la suite, [ici](https://a.example/p?id=4) ou [là](https://b.example/q).

        ![Logo](/media/letters-export/logo.png)Photo

        """))
    #expect(result.report.leftOutCounts == [.noFile: 1])
    #expect(result.report.lostWords.isEmpty)
  }
}

import Testing
import Text

@testable import Import

/// Exports of programs that run on a host.
struct ProgramExportTests {
  @Test func `SPIP: marks, notes, links by number, authors, forum, and what was not published`() throws {
    let (project, result) = try TestProject.importingTwice(
      .spip,
      """
      <?xml version="1.0" encoding="utf-8"?><SPIP version="SPIP 3.2">
      <spip_auteurs><id_auteur>4</id_auteur><nom>Léa</nom><email>lea@secret.example</email></spip_auteurs>
      <spip_rubriques><id_rubrique>2</id_rubrique><titre>10. Vie locale</titre></spip_rubriques>
      <spip_articles><id_article>7</id_article><id_rubrique>2</id_rubrique><titre>1. La fête</titre>
      <chapo>Un {{grand}} jour</chapo><texte>{{{Le matin}}}

      On {danse} [avec nous->art8] et [[Une note.]] voilà~!
      _ Ligne

      -* un
      -** deux
      -# trois

      |{{Nom}}|Âge|
      |Léa|12|

      &lt;code&gt;{brut}&lt;/code&gt; et &lt;form3&gt;</texte>
      <date>2009-06-21 10:00:00</date><statut>publie</statut></spip_articles>
      <spip_articles><id_article>8</id_article><titre>Huit</titre><texte>huit</texte><date>2009-07-01 10:00:00</date><statut>publie</statut></spip_articles>
      <spip_articles><id_article>10</id_article><titre>Dix</titre><texte>dix</texte><date>2009-07-02 10:00:00</date><statut>prop</statut></spip_articles>
      <spip_articles><id_article>9</id_article><titre>Neuf</titre><texte>neuf</texte><date>2009-07-01 10:00:00</date><statut>poubelle</statut></spip_articles>
      <spip_auteurs_liens><id_auteur>4</id_auteur><id_objet>7</id_objet><objet>article</objet></spip_auteurs_liens>
      <spip_urls><id_objet>8</id_objet><type>article</type><url>Huit</url></spip_urls>
      <spip_forum><id_forum>1</id_forum><id_parent>0</id_parent><id_article>7</id_article><titre>Bravo</titre><texte>Merci</texte>
      <auteur>Max</auteur><email_auteur>max@secret.example</email_auteur><statut>publie</statut><date_heure>2009-06-22 10:00:00</date_heure></spip_forum>
      </SPIP>
      """)
    let text = project["content/blog/2009-06-21-la-fete.md"]
    #expect(text.contains("title: \"La fête\""))
    #expect(text.contains("authors: [\"Léa\"]\ntags: [\"Vie locale\"]"))
    #expect(
      text.hasSuffix(
        """
        Un **grand** jour

        ## Le matin

        On *danse* [avec nous](/Huit/) et (1) voilà\u{A0}!\\
        Ligne

        - un
          - deux

        1. trois

        | **Nom** | Âge |
        | --- | --- |
        | Léa | 12 |

        `{brut}` et

        * * *

        1. Une note.

        """))
    #expect(project["content/blog/2009-07-02-dix.md"].contains("draft: true"))
    #expect(project["content/blog/2009-06-21-la-fete.comments.yml"].contains("**Bravo**"))
    #expect(result.report.leftOutCounts == [.discarded: 1])
    #expect(project["imports/spip-export.tsv"].contains("/spip.php?article7"))
    for file in project.files { #expect(!project[file].contains("secret.example")) }
  }

  @Test func `Dotclear: the zone of each post, tags, comments and trackbacks`() throws {
    let (project, result) = try TestProject.importingTwice(
      .dotclear,
      #"""
      ///DOTCLEAR|2.25|single

      [setting setting_id,blog_id,setting_ns,setting_value,setting_type,setting_label]
      "blog_timezone","default","system","Europe/Paris","string",""

      [post post_id,user_id,cat_id,post_dt,post_tz,post_password,post_type,post_format,post_url,post_lang,post_title,post_content_xhtml,post_status]
      "1","lea","","2015-07-14 09:00:00","Europe/Paris","","post","xhtml","2015/07/14/Fete","fr","La \"fête\"","<p>Un\r\n<em>jour</em></p>","1"
      "2","lea","","2015-07-15 09:00:00","Europe/Paris","secret","post","xhtml","2015/07/15/Clos","fr","Clos","<p>x</p>","1"

      [meta meta_id,meta_type,post_id]
      "juillet","tag","1"

      [comment comment_id,post_id,comment_dt,comment_tz,comment_author,comment_email,comment_content,comment_ip,comment_status,comment_trackback]
      "1","1","2015-07-14 10:00:00","Europe/Paris","Max","max@secret.example","<p>Oui</p>","192.0.2.1","1","0"
      "2","1","2015-07-14 10:00:00","Europe/Paris","Spam","s@secret.example","<p>Non</p>","192.0.2.1","-2","0"
      "3","9","2015-07-14 10:00:00","Europe/Paris","Max","max@secret.example","<p>Perdu</p>","192.0.2.1","1","0"
      """#)
    let text = project["content/blog/2015-07-14-fete.md"]
    #expect(text.contains("title: \"La \\\"fête\\\"\"\ndate: 2015-07-14T09:00:00+02:00"))
    #expect(text.contains("aliases: [\"/post/2015/07/14/Fete/\", \"/index.php?post/2015/07/14/Fete\"]"))
    #expect(text.contains("tags: [\"juillet\"]") && text.hasSuffix("\nUn *jour*\n"))
    #expect(result.report.leftOutCounts == [.protected: 1, .spamComment: 1, .noPage: 1])
  }

  @Test func `Ghost: joins, visibility, and addresses that the program fills in`() throws {
    let (project, result) = try TestProject.importingTwice(
      .ghost,
      """
      {"db":[{"data":{"posts":[
      {"id":"a1","title":"Un","slug":"un","html":"<p>Texte <img src=\\"__GHOST_URL__/content/images/x.png\\"></p>","status":"published",
      "visibility":"public","type":"post","published_at":"2021-03-04T05:06:07.000Z"},
      {"id":"a2","title":"Deux","slug":"deux","html":"<p>x</p>","status":"published","visibility":"paid","type":"post","published_at":"2021-03-04T05:06:07.000Z"},
      {"id":"a3","title":"Trois","slug":"trois","html":"<p>y</p>","status":"draft","type":"page"}],
      "users":[{"id":"1","name":"Léa","email":"lea@secret.example","password":"hash"}],"posts_authors":[{"post_id":"a1","author_id":"1","sort_order":0}],
      "tags":[{"id":"t","name":"Fête"},{"id":"i","name":"#interne"}],"posts_tags":[{"post_id":"a1","tag_id":"i"},{"post_id":"a1","tag_id":"t"}]}}]}
      """)
    let text = project["content/blog/2021-03-04-un.md"]
    #expect(text.contains("aliases: [\"/un/\"]\nauthors: [\"Léa\"]\ntags: [\"Fête\"]"))
    #expect(project["content/pages/trois.md"].contains("draft: true"))
    #expect(result.report.leftOutCounts == [.restricted: 1])
    for file in project.files { #expect(!project[file].contains("hash") && !project[file].contains("secret.example")) }
  }

  @Test func `Movable Type: entries, comments, pings`() throws {
    let (project, result) = try TestProject.importingTwice(
      .movabletype,
      """
      AUTHOR: Léa
      TITLE: Un jour
      BASENAME: un_jour
      STATUS: Publish
      CONVERT BREAKS: 1
      DATE: 01/31/2004 03:31:05 PM
      PRIMARY CATEGORY: Fête
      -----
      BODY:
      Premier

      NOTE: second
      -----
      COMMENT:
      AUTHOR: Max
      EMAIL: max@secret.example
      IP: 192.0.2.1
      DATE: 02/01/2004 04:00:00 AM
      Bravo
      -----
      PING:
      TITLE: Ailleurs
      URL: http://a.example/
      -----
      --------
      AUTHOR: Léa
      TITLE: Brouillon
      STATUS: Draft
      DATE: 02/02/2004 04:00:00 AM
      -----
      BODY:
      x
      -----
      --------

      """)
    let text = project["content/blog/2004-01-31-un-jour.md"]
    #expect(text.contains("date: 2004-01-31T15:31:05+00:00") && text.hasSuffix("\nPremier\n\nNOTE: second\n"))
    #expect(project["content/blog/2004-02-02-brouillon.md"].contains("draft: true"))
    #expect(result.report.leftOutCounts == [.notice: 1])
  }
}

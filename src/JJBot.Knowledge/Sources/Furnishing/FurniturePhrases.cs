using System.Collections.Frozen;

namespace JJBot.Knowledge.Sources.Furnishing;

/// <summary>
/// What the lines say that stand beside articles, in the languages of many pages. Written as <see cref="LineKey"/> makes keys: lower case, letters
/// and digits, single spaces.
/// </summary>
internal static class FurniturePhrases
{
    /// <summary>Lines that are exactly this.</summary>
    public static readonly FrozenDictionary<string, FurnitureKind> Whole = Table(
        (FurnitureKind.Line, """
            advertisement
            advertisements
            advertising
            ad
            sponsored
            sponsored content
            anzeige
            anzeigen
            werbung
            publicidad
            publicité
            pubblicità
            publicidade
            advertentie
            reklama
            annonce
            continue reading
            continue reading below
            article continues below
            story continues below
            read full article
            table of contents
            inhaltsverzeichnis
            inhalt
            back to top
            nach oben
            print
            drucken
            imprimir
            imprimer
            stampa
            share
            teilen
            compartir
            partager
            condividi
            compartilhe
            loading
            close
            menu
            tags
            tagged
            topics
            schlagworte
            schlagwörter
            stichworte
            themen
            temas
            etiquetas
            temas relacionados
            listen to this article
            view comments
            show comments
            view gallery
            view all posts
            follow me
            follow us
            folgen sie uns
            folge uns
            síguenos
            suivez nous
            seguici
            wordpress com logo
            twitter picture
            facebook photo
            google photo
            connecting to s
            contact
            kontakt
            impressum
            newsletter
            permalink
            permalien
            embed
            external content
            externer inhalt
            by
            von
            play
            watch video
            watch on youtube
            """),
        (FurnitureKind.Related, """
            related
            related articles
            related posts
            related stories
            related content
            related news
            related links
            related topics
            related reading
            read more
            read next
            read also
            also read
            more stories
            more articles
            more news
            more to explore
            see also
            check also
            further reading
            recommended
            recommended for you
            recommended reading
            recommended stories
            you may also like
            you might also like
            you may like
            you may also be interested in
            you might be interested in
            you might also be interested in
            popular posts
            popular articles
            most popular
            most read
            most viewed
            top stories
            latest news
            latest stories
            latest articles
            latest posts
            recent posts
            recent articles
            trending
            trending now
            trending stories
            up next
            editors picks
            editor s picks
            don t miss
            what to read next
            in other news
            around the web
            from the web
            previous article
            next article
            previous post
            next post
            auch interessant
            ebenfalls interessant
            das könnte sie auch interessieren
            das könnte sie interessieren
            das könnte dich auch interessieren
            das könnte dich interessieren
            das könnte ihnen auch gefallen
            das könnte dir auch gefallen
            könnte dich auch interessieren
            dies könnte sie auch interessieren
            das thema könnte dich auch interessieren
            mehr zum thema
            zum thema
            mehr davon
            mehr interessantes
            mehr dazu
            mehr lesen
            mehr erfahren
            weiterlesen
            zum weiterlesen
            weiterlesen bei
            lesen sie auch
            lesen sie mehr
            lesen sie mehr zum thema
            lies auch
            lies mehr
            lesetipps
            lesetipp
            siehe auch
            weitere artikel
            weitere beiträge
            weitere themen
            weitere informationen
            weiterführende links
            weiterführende informationen
            ähnliche beiträge
            ähnliche artikel
            ähnliche themen
            verwandte artikel
            verwandte beiträge
            verwandte themen
            passend zum thema
            passende artikel
            meistgelesen
            meist gelesen
            neueste artikel
            neueste beiträge
            aktuelle beiträge
            aktuelle artikel
            aktuelle meldungen
            beliebte artikel
            beliebte beiträge
            unsere empfehlungen
            empfehlungen
            empfohlene artikel
            top themen
            à lire aussi
            lire aussi
            à lire également
            sur le même sujet
            sur le même thème
            dans la même rubrique
            articles similaires
            articles liés
            articles associés
            à découvrir
            voir aussi
            les plus lus
            plus d articles
            leer también
            lea también
            lee también
            le puede interesar
            te puede interesar
            te podría interesar
            también te puede interesar
            quizás te interese
            notas relacionadas
            noticias relacionadas
            artículos relacionados
            contenido relacionado
            más noticias
            más leídas
            lo más leído
            lo más visto
            más información
            ver también
            leggi anche
            potrebbe interessarti
            potrebbe interessarti anche
            articoli correlati
            leia também
            leia mais
            veja também
            veja mais
            notícias relacionadas
            lees ook
            lees meer
            gerelateerde artikelen
            czytaj także
            czytaj też
            zobacz także
            zobacz też
            читайте также
            läs mer
            läs också
            lue myös
            """),
        (FurnitureKind.Ending, """
            leave a reply
            leave a comment
            leave a reply cancel reply
            post a comment
            add a comment
            write a comment
            join the discussion
            join the conversation
            comments
            comment
            comments are closed
            no comments
            no comments yet
            about the author
            about the authors
            about author
            author
            written by
            article by
            kommentare
            kommentar
            kommentieren
            kommentar schreiben
            kommentar hinterlassen
            kommentar verfassen
            kommentar abgeben
            kommentare geschlossen
            kommentare sind geschlossen
            die kommentare sind geschlossen
            keine kommentare
            schreibe einen kommentar
            schreiben sie einen kommentar
            hinterlasse eine antwort
            hinterlasse einen kommentar
            diskutieren sie mit
            über den autor
            über die autorin
            über die autoren
            zum autor
            zur autorin
            laisser un commentaire
            laissez un commentaire
            commentaires
            à propos de l auteur
            deja un comentario
            deja una respuesta
            comentarios
            dejar un comentario
            sobre el autor
            sobre o autor
            deixe um comentário
            deixe uma resposta
            comentários
            lascia un commento
            commenti
            sull autore
            geef een reactie
            reacties
            dodaj komentarz
            komentarze
            """));

    /// <summary>Lines that begin like this, and go on for no more than a line.</summary>
    public static readonly FrozenDictionary<string, (string Phrase, FurnitureKind Kind)[]> Openings = ByFirstWord(
        (FurnitureKind.Line, """
            this entry was posted
            this post was posted
            this article was originally published
            this article originally appeared
            this post may contain affiliate
            this post contains affiliate
            dieser eintrag wurde
            dieser beitrag wurde am
            dieser beitrag wurde unter
            der beitrag wurde am
            veröffentlicht in
            veröffentlicht unter
            abgelegt unter
            erstellt am
            posted in
            posted on
            posted by
            published on
            published by
            published in
            filed under
            filed to
            tagged with
            tagged as
            tagged in
            tags
            category
            categories
            kategorie
            kategorien
            schlagworte
            schlagwörter
            themen
            updated on
            last updated
            last modified
            last update
            letzte änderung
            letzte aktualisierung
            zuletzt aktualisiert
            aktualisiert am
            stand
            publié le
            mis à jour
            publicado el
            publicado em
            actualizado
            atualizado
            pubblicato il
            ultima modifica
            photo credit
            photo credits
            photo by
            photos by
            photo courtesy
            photograph by
            image credit
            image credits
            image courtesy
            image source
            image via
            images via
            foto von
            fotos von
            crédit photo
            crédits photo
            crédits photos
            share this
            share on
            share with
            share via
            share article
            share story
            tweet this
            email this
            print this
            diesen artikel teilen
            diesen beitrag teilen
            artikel teilen
            beitrag teilen
            teilen sie
            teile diesen
            teilen mit
            teilen auf
            möchten sie den artikel teilen
            compartir en
            compartir esta
            partager sur
            partager cet
            condividi su
            follow us on
            follow me on
            follow us
            folgen sie uns
            folge uns
            folgt uns
            síguenos en
            síguenos
            siga nos
            suivez nous
            seguici su
            like us on
            find us on
            subscribe to
            subscribe now
            subscribe for
            sign up for
            sign up to
            sign up here
            sign up now
            register for free
            get our newsletter
            get the latest
            get the best
            join our newsletter
            join our mailing
            abonnieren sie
            abonniere
            jetzt abonnieren
            newsletter abonnieren
            melden sie sich
            suscríbete
            suscribete
            suscríbase
            abonnez vous
            inscrivez vous
            iscriviti
            assine
            inscreva se
            download our app
            download the app
            all rights reserved
            alle rechte vorbehalten
            todos los derechos reservados
            tous droits réservés
            copyright
            you are commenting using
            fill in your details
            your email address will not be published
            your e mail address will not be published
            deine e mail adresse wird nicht
            ihre e mail adresse wird nicht
            tu dirección de correo electrónico no
            required fields are marked
            log in to
            login to
            notify me of
            save my name
            this site uses akismet
            click here to
            click to share
            scroll to
            scroll down to
            sponsored by
            anzeige
            we use cookies
            diese seite verwendet cookies
            diese website verwendet cookies
            wir verwenden cookies
            wie bewerten sie
            valora esta
            rate this
            diesen artikel bewerten
            view all posts
            show all posts
            alle beiträge von
            alle artikel von
            see all posts
            mehr von
            more from
            more by
            """),
        (FurnitureKind.Related, """
            read more
            read also
            read next
            also read
            see also
            related articles
            related posts
            related stories
            more on
            more stories
            more articles
            you may also like
            you might also like
            you might also be interested
            lesen sie auch
            lesen sie mehr
            lesen sie hier
            lies auch
            lies hier
            lest auch
            mehr zum thema
            auch auf
            auch interessant
            das könnte
            sie könnten auch
            weitere artikel
            weitere beiträge
            weitere informationen
            ähnliche artikel
            ähnliche beiträge
            lire aussi
            à lire aussi
            voir aussi
            leer también
            lea también
            lee también
            te puede interesar
            leggi anche
            leia também
            leia mais
            veja também
            lees ook
            czytaj także
            czytaj też
            zobacz też
            читайте также
            """),
        (FurnitureKind.Ending, """
            leave a reply
            leave a comment
            comments are closed
            join the discussion
            schreibe einen kommentar
            kommentar zu
            kommentare zu
            comments on
            responses to
            responses on
            replies to
            thoughts on
            gedanken zu
            antworten zu
            """));

    private static FrozenDictionary<string, FurnitureKind> Table(params (FurnitureKind Kind, string Lines)[] rows)
    {
        var table = new Dictionary<string, FurnitureKind>(StringComparer.Ordinal);
        foreach (var (kind, lines) in rows)
        {
            foreach (var line in lines.Split('\n'))
            {
                table.TryAdd(line, kind);
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, (string Phrase, FurnitureKind Kind)[]> ByFirstWord(params (FurnitureKind Kind, string Lines)[] rows) =>
        rows.SelectMany(row => row.Lines.Split('\n').Select(line => (Phrase: line, row.Kind)))
            .GroupBy(row => row.Phrase.Split(' ')[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
}

### Mikä meni pieleen: mitä, missä, mitä tehdä. Kaksoispisteen edellä on tiedosto.

## Miksi järjestelmä ei tehnyt pyydettyä; lauseen osa.
trouble-not-found = tiedostoa tai kansiota ei ole
trouble-not-allowed = sinulla ei ole siihen oikeutta
trouble-full = levy on täynnä
trouble-quota = sinulle varattu levytila on käytetty
trouble-read-only-disk = levylle ei voi kirjoittaa
trouble-read-only-file = tiedosto on kirjoitussuojattu
trouble-takes-nothing = levylle ei mahdu enempää
trouble-is-folder = tämä on kansio eikä tiedosto
trouble-not-folder = osa sijainnista on tiedosto eikä kansio
trouble-link-circle = linkki viittaa takaisin itseensä
trouble-link-nowhere = tämä on linkki tiedostoon, jota ei ole
trouble-exists = samanniminen on jo olemassa
trouble-in-use = tiedosto on toisen ohjelman käytössä
trouble-bad-name = nimi ei kelpaa tällä levyllä
trouble-too-large = tiedosto on liian suuri tälle levylle
trouble-no-connection = levyyn tai verkkoon ei saada yhteyttä
trouble-timed-out = levy tai verkko ei vastannut ajoissa
trouble-bad-content = sisältö on vaurioitunut tai loppuu kesken
trouble-other = tietokone ilmoitti virheestä ({ $what })

## Mikä tekstin kohdassa on vialla; kokonainen lause.
syntax-cut-off = teksti loppuu kesken
syntax-missing = tästä puuttuu ”{ $mark }”
syntax-expected-yes-or-no = tässä pitäisi olla true tai false
syntax-expected-number = tässä pitäisi olla luku
syntax-expected-whole-number = tässä pitäisi olla kokonaisluku
syntax-expected-text = tässä pitäisi olla teksti lainausmerkeissä
syntax-expected-name = tässä pitäisi olla nimi
syntax-expected-optional = tässä pitäisi olla Some(…) tai None
syntax-no-such-name = ”{ $name }” ei ole tässä tunnettu; mahdollisia ovat { $allowed }
syntax-not-said = ”{ $name }” puuttuu
syntax-twice = ”{ $name }” on kahteen kertaan
syntax-trailing = lopun jälkeen on vielä tekstiä
syntax-number-range = luku on liian suuri tai liian pieni
syntax-unfit = arvo ei sovi tähän ({ $detail })
syntax-other = tekstiä ei voi tulkita tässä kohdassa ({ $detail })

## Asiakaspolun tiedoston lukeminen.
read-error-io = { $reason }. Tarkista, että tiedosto on paikallaan ja että sinulla on oikeus lukea se.
read-error-too-large = tiedosto on yli 64 Mt, joten se ei ole asiakaspolun tiedosto. Mitään ei luettu.
read-error-empty = tiedosto on tyhjä. Etsi aiempi versio kohdasta Tiedosto → Versiot tai synkronointikansion historiasta.
read-error-not-text = tämä ei ole UTF-8-tekstiä, joten tiedosto on vaurioitunut tai se ei ole asiakaspolun tiedosto.
read-error-foreign = tämä ei ole Polku-ohjelman tiedosto (alussa ei ole muotonumeroa).
read-error-damaged = { $reason }. Korjaa kohta tai avaa aiempi versio tai varmuuskopio.
read-error-no-such-format = muotoa { $format } ei ole koskaan ollut. Korjaa numero tiedoston alusta tai avaa aiempi versio tai varmuuskopio.
read-error-faulty = { $fault }
read-error-newer = tiedosto on muotoa { $format }, tehty Polku-ohjelman uudemmalla versiolla, ja siinä on osia, joita tämä versio ei osaa näyttää ({ $reason }). Päivitä ohjelma, niin voit avata sen. Tiedostoa ei muutettu.
read-error-altered = tämä ei ole se, mitä säilytettiin: versiota on muutettu tai se on vaurioitunut. Valitse toinen versio.

## Tallentaminen.
save-error-faulty = Ei tallennettu. { $fault }
save-error-round-trip = Ei tallennettu: asiakaspolkua ei voitu kirjoittaa niin, että se luettaisiin takaisin samana. Levyllä olevaan tiedostoon ei koskettu. Tallenna kopio toisella nimellä ja ilmoita tästä ohjelman tekijöille.
save-error-changed = toinen ohjelma on muuttanut tiedostoa sen avaamisen jälkeen. Mitään ei korvattu: tallenna toisella nimellä tai lataa tiedosto uudelleen.
save-error-read-only = Tämä asiakaspolku on avattu vain lukua varten: se on tehty Polku-ohjelman uudemmalla versiolla tai se on auki jollakin toisella. Tallenna se toisella nimellä, niin voit muokata kopiota.
save-error-held = tiedosto on auki ({ $by }), joten sitä ei korvattu. Sulje se siellä tai valitse toinen nimi.
save-error-io = ei tallennettu, koska { $reason }. Vanha tiedosto on ennallaan; tallenna toisella nimellä tai toiseen kansioon.
save-error-unsure = kirjoitettu, mutta levy ei vahvistanut sitä ({ $reason }), joten se voi kadota sähkökatkossa. Tallenna uudelleen tai toisella nimellä toiselle levylle.

## Muokkaaminen.
edit-error-gone = Sitä, mitä olit muuttamassa, ei enää ole. Mitään ei muutettu.
edit-error-faulty = Mitään ei muutettu. { $fault }

## Asiakaspolun osat lauseessa.
thing-journey = asiakaspolku
thing-round = mittauskierros
thing-comparison = ennen- ja jälkeen-kierroksen valinta
thing-persona = persoona
thing-stage = vaihe
thing-touchpoint = kosketuspiste
thing-survey = kysymys
thing-kpi = mittari
thing-comment = kommentti
thing-action = toimenpide
thing-parked-item = parkkipaikan kohta
thing-named = { $kind } ”{ $name }”
thing-at = { $kind } (paikassa ”{ $at }”)
thing-named-at = { $kind } ”{ $name }” (paikassa ”{ $at }”)

many-stages = vaiheita
many-touchpoints = kosketuspisteitä
many-rounds = mittauskierroksia
many-surveys = kysymyksiä
many-kpis = mittareita
many-comments = kommentteja
many-personas = persoonia
many-actions = toimenpiteitä
many-action-places = toimenpiteissä mainittuja kosketuspisteitä
many-parked-items = parkkipaikan kohtia
many-sources = tuotujen aineistojen lajeja
many-cells = kysymyksiä ja mittareita kierrosten määrällä kerrottuna
many-pains = kipukohtia
many-opportunities = mahdollisuuksia
many-quotes = lainauksia
many-themes = teemoja
many-columns = sarakkeita

## Miksi asiakaspolku ei ole ristiriidaton.
fault-id-twice = { $one } ja { $other }: tiedostossa on kummallakin sama tunniste (id). Anna toiselle niistä uusi.
fault-round-name-twice = Kahdella mittauskierroksella on sama nimi ”{ $name }”. Anna toiselle niistä toinen nimi.
fault-no-round = { $thing }: sen mittauskierros ei ole asiakaspolun kierrosten joukossa. Valitse sille toinen kierros tai lisää kierros.
fault-no-persona = { $thing }: se on rajattu persoonaan, joka ei ole asiakaspolun persoonien joukossa. Valitse sille toinen persoona tai lisää persoona.
fault-no-touchpoint = { $thing }: siinä mainittua kosketuspistettä ei enää ole asiakaspolussa. Valitse sille toinen kosketuspiste.
fault-long-source = Tuodun aineiston ”{ $file }” kuvaus on liian pitkä. Poista se tiedostosta.
fault-too-many = { $thing }: { $what } on { $n }, enintään { $most } voi käyttää. Pienennä määrää.
fault-long-name = { $thing }: nimi on yli { $most } merkkiä pitkä. Lyhennä sitä.
fault-long-text = { $thing }: teksti on yli { $most } merkkiä pitkä. Lyhennä sitä.

## Kuvat.
png-error-drawing = Kuvaa ei voitu tehdä ({ $detail }). Mitään ei kirjoitettu. Kokeile SVG-muotoa.
png-error-scale = Kuvaa ei voi tehdä tällä tarkkuudella. Valitse nollaa suurempi luku.
png-error-too-large = Kuvan koko olisi { $width } × { $height } kuvapistettä eli yli 100 megapikseliä. Valitse pienempi tarkkuus.

## Tilakansio ja asetukset.
settings-not-kept = Asetuksia ei voitu tallentaa: { $reason }. Ne ovat voimassa, kunnes ohjelma suljetaan.
thing-lane = rivi
thing-picture = kuva
thing-agenda-point = aikataulun kohta
thing-log-entry = työpajan lokin merkintä
many-pairs = kysymyspareja
many-lanes = omia rivejä
many-pictures = kuvia
many-picture-bytes = kuvien tavuja
many-agenda-points = aikataulun kohtia
many-votes = äänestyksiä
many-log-entries = työpajan lokin merkintöjä
many-ways-back = paluita takaisin
many-lines = rivin tekstejä
many-imports = tuonteja
fault-lost = { $thing }: siinä mainittua kohdetta ei enää ole asiakaspolussa. Valitse sille toinen kohde.
fault-reach = Mittauskierros ”{ $name }”: kutsuttuja on enemmän kuin asiakkaita. Korjaa jompikumpi luku.
trouble-immutable = tiedosto on merkitty muuttumattomaksi (chattr +i)
trouble-nobody-reads = kukaan ei lue tästä putkesta
trouble-no-place = tämä ei ole tiedosto eikä putki

## What a replaced file could not keep; after the file's name and a colon
lost-owner = sen omistajaa ei voitu säilyttää: tiedosto on nyt sinun
lost-group = sen ryhmää ei voitu säilyttää: uusi ryhmä saa tehdä sen, mitä kaikki muutkin
lost-access-list = sen käyttöoikeusluetteloa ei voitu säilyttää: siinä nimetyt eivät enää voi lukea tai kirjoittaa tiedostoa
lost-attributes = osaa sen laajennetuista määritteistä ei voitu säilyttää
lost-names = { $count ->
    [one] sillä oli toinen nimi (kova linkki), joka johtaa yhä vanhaan sisältöön
   *[other] sillä oli { $count } muuta nimeä (kovia linkkejä), jotka johtavat yhä vanhaan sisältöön
}

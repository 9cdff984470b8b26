# Mitä ohjelmasta lähtee ulos: taulukot, sivut, raportit.

export-sheet-overview = Yleiskuva
export-sheet-touchpoints = Kosketuspisteet
export-sheet-questions = Kysymykset ja vastaukset
export-sheet-counts = Määrät
export-sheet-steps = Askeleet
export-curve = Pisteet asiakaspolun varrella ja 95 %:n luottamusvälit

export-column-what = Mikä
export-column-value = Arvo
export-row-journey = Asiakaspolku
export-row-before = Ennen
export-row-after = Jälkeen
export-row-round = Mittauskierros
export-row-touchpoints = Kosketuspisteitä
export-row-measured = Niistä mitattu
export-row-assumed = Niistä vain oletettu
export-row-method = Näin luvut luetaan

export-yes = kyllä
export-column-stage = Vaihe
export-column-channel = Kanava
export-column-moment = Totuuden hetki
export-column-kind = Kysymystyyppi
export-column-lo = Luottamusväli alkaa
export-column-hi = Luottamusväli päättyy
export-column-below = Luottamusväli pisteistä alas
export-column-above = Luottamusväli pisteistä ylös
export-column-mean = Keskiarvo
export-column-nps = NPS
export-column-nps-lo = NPS alkaen
export-column-nps-hi = NPS enintään
export-column-best = Parhaat vastaukset, %
export-column-date = Päivä
export-column-pains = Kipukohdat
export-column-opportunities = Mahdollisuudet
export-column-round = Kierros
export-column-people = Vastaajia
export-column-invited = Kutsuttuja
export-column-population = Asiakkaita kaikkiaan
# A column with how many of a row's answers are of a group of customers.
export-column-of-segment = Vastauksia: { $name }
export-column-source = Lähde
export-column-count-of = Arvosana { $score }
export-column-scored = Arvosana
export-column-sd = Keskihajonta
export-column-metric = Mittari
export-column-least = Asteikon alku
export-column-most = Asteikon loppu
export-column-id = Kysymyksen tunnus
export-column-note = Huomautus
export-note-promoters = suosittelijat
export-note-passives = passiiviset
export-note-detractors = arvostelijat
export-note-mean = vain keskiarvo tiedetään: { $mean }
export-note-sd = , keskihajonta { $sd }
export-column-n-before = Vastauksia ennen
export-column-n-after = Vastauksia jälkeen
export-column-lo-holm = Korjattu väli alkaa
export-column-hi-holm = Korjattu väli päättyy
export-column-p = p
export-column-p-holm = Korjattu p
export-column-effect = Eron suuruus
export-column-detectable = Havaittava muutos
export-column-from = Mistä
export-column-to = Mihin
export-column-unlike = Eri kysymykset
export-column-rounds = Kierroksia
export-column-slope = Muutos ajassa
export-column-per = Aikayksikkö
export-column-p-alike = p, kierrokset samanlaisia
export-per-round = kierros
export-per-year = vuosi
export-column-unit = Yksikkö
export-column-better = Hyvä suunta
export-column-comment = Kommentti
export-column-tone = Sävy
export-column-expected = Odotettu vaikutus
export-column-step = Porras

## Virheet
export-error-writer = Tiedostoa ei voitu tehdä: { $detail }
export-error-page-too-large = Sivusta tulisi { $width } × { $height } metriä; PDF-tiedoston sivu voi olla enintään 5 × 5. Valitse sivukooksi esimerkiksi A4.
export-stopped = Keskeytetty. Mitään ei kirjoitettu.

## Sivut ja raportit
export-page-of = { $page } ({ $all })
export-as-table = Taulukkona
export-tile = Rivi { $row }/{ $rows }, sarake { $column }/{ $columns }. Aseta ristit päällekkäin.
export-section-method = Menetelmä ja rajat
export-section-annex = Liite: kaikki luvut
export-error-page-too-small = Vaihe ”{ $stage }” ei mahdu tälle sivulle luettavan kokoisena. Valitse suurempi sivu tai käännä sivu.
export-sheet-drivers = Yhteydet
export-sheet-themes = Teemat
export-column-theme = Teema
export-column-count = Kommentteja
export-column-share = Osuus, %
export-column-correlation = Korrelaatio
export-quotes = Asiakkaiden sanoin

export-board-for = Johtoryhmälle
export-board-between = Asiakaspolku: { $before } → { $after }
export-board-one = Asiakaspolku: { $round }
export-board-draft = Luonnos: osa pisteistä on vain oletettu
export-board-worst = { $name }: pisteet laskivat { $before } → { $after }; muutos on tilastollisesti merkitsevä.
export-board-worst-moment = { $name }, totuuden hetki: pisteet laskivat { $before } → { $after }; muutos on tilastollisesti merkitsevä.
export-board-drop = { $from } → { $to }: pisteet laskevat { $points }, mikä on suurin osoitettu pudotus.
export-board-calm = { $compared ->
    [yes] Heikkenemistä tai pudotusta ei osoitettu.
   *[no] Pudotusta ei osoitettu.
}
export-board-unmeasured = Yhtään kosketuspistettä ei ole vielä mitattu.
export-board-better = Parani: { $list }.
export-board-better-more = Parani: { $list } ja { $more ->
    [one] yksi muu
   *[other] { $more } muuta
}.
export-board-late = { $count ->
    [one] Yksi toimenpide on myöhässä
   *[other] { $count } toimenpidettä on myöhässä
}: { $list }.
export-board-strip = Asiakaspolku ja pisteet 0–100
export-board-below = tavoitteen alla
export-board-interval = 95 %:n luottamusväli
export-board-target = tavoite { $target }
export-board-drops = Osoitetut pudotukset
export-board-drops-some = Pudotukset
export-board-drops-none = Pudotuksia ei osoitettu.
export-board-possible = mahdollinen, ei osoitettu
export-board-changes = Mikä muuttui
export-board-changes-none = Muutosta ei osoitettu.
export-board-rest = { $rest ->
    [0] {""}
    [one] { $some ->
        [yes] Yhdessä muussa kosketuspisteessä muutosta ei osoitettu
       *[no] Muutosta ei osoitettu yhdessä kosketuspisteessä
    }
   *[other] { $some ->
        [yes] Muissa { $rest } kosketuspisteessä muutosta ei osoitettu
       *[no] Muutosta ei osoitettu { $rest } kosketuspisteessä
    }
}{ $both ->
    [yes] ,{" "}
   *[no] {""}
}{ $untested ->
    [0] {""}
    [one] { $rest ->
        [0] Yksi
       *[other] yksi
    } jäi testaamatta
   *[other] { $untested } jäi testaamatta
}.
export-board-more = ja { $count ->
    [one] { $count } muu
   *[other] { $count } muuta
}
export-board-actions = Sovitut toimenpiteet
export-board-overdue = myöhässä
export-board-kpis = Liiketoiminta
export-board-kpis-rest = Mittareita on { $all }, tässä { $shown }: { $compared ->
    [yes] ensin huonontuneet, sitten tavoitteesta jäävät, suurin muutos ensin.
   *[no] ensin tavoitteesta jäävät.
}
export-board-improved = parani
export-board-worsened = huononi
export-board-not-shown = muutosta ei osoitettu
export-board-foot = Pisteet ovat 0–100, ja suuri on hyvä. Välit ovat 95 %:n luottamusvälejä ja kattavat vain sen, ketkä sattuivat vastaamaan.
export-board-foot-changes = Muutokset on korjattu { $count } vertailulle.
export-board-foot-drops = Pudotukset on korjattu { $count } askeleelle.
export-board-foot-answers = Vastauksia kosketuspistettä kohti: { $range }.
export-board-key = Kosketuspisteet numeroittain
export-column-number = Numero
export-what-report = Raportti
export-error-not-so = ”{ $what }” ei ole kirjoitettavissa muodossa .{ $format }. Sille sopivat { $endings }; voit myös jättää näkymän pois.
export-note-borrowed = Merkit, joita ohjelman omassa fontissa ei ole, piirrettiin fontilla: { $list }.
export-note-missing = { $count ->
    [one] Yhtä merkkiä ei ole missään tämän tietokoneen fontissa; sen tilalla on ruutu
   *[other] { $count } merkkiä ei ole missään tämän tietokoneen fontissa; niiden tilalla on ruutu
}: { $list }{ $more ->
    [0] {""}
   *[other] {" "}ja { $more } muuta
}. Asenna fontti, jossa ne ovat, ja vie uudelleen.
export-note-small = Pienin teksti on { $size } mm korkea. Valitse suurempi sivu, jos tekstiä pitää voida lukea paperilta.
export-html-skip = Siirry raporttiin
export-html-look = Vaalea tai tumma
export-html-contents = Sisällys
export-mermaid-unmeasured = Ei mitattu, joten ei kaaviossa: { $list }

## Valintaikkuna
export-title = Vie
export-purpose = Mihin tarkoitukseen
export-purpose-picture = Kuva
export-purpose-picture-hint = Dioihin, viesteihin ja asiakirjoihin.
export-purpose-print = Tuloste
export-purpose-print-hint = Yksi näkymä paperille, A4:stä A0:aan. Tekstin voi valita, ja ruudunlukija lukee sen.
export-purpose-report = Raportti
export-purpose-report-hint = Yhdellä sivulla olennainen, sen jälkeen valitsemasi osat.
export-purpose-spreadsheet = Taulukko
export-purpose-spreadsheet-hint = Kaikki luvut laskentaa varten.
export-purpose-text = Teksti
export-purpose-text-hint = Raportti tekstinä ja taulukoina.
export-purpose-tools = Muille ohjelmille
export-purpose-tools-hint = Tekstinä, jota muut ohjelmat lukevat.
export-format-png = PNG
export-format-svg = SVG (terävä kaikissa kooissa)
export-format-pdf = PDF
export-format-html = Verkkosivu (HTML)
export-format-xlsx = Excel (XLSX)
export-format-csv = CSV
export-format-md = Markdown
export-format-mmd = Mermaid
export-format-json = JSON
export-page = Sivukoko
export-page-fit = Sisällön mukaan
export-page-letter = Letter
export-orientation = Suunta
export-portrait = Pysty
export-landscape = Vaaka
export-tiles = Jaa A4-sivuiksi, jotka liimataan yhteen
export-sections = Osat
export-summary = Teksti alkuun
export-copy = Kopioi
export-copied = Kopioitu leikepöydälle
export-preview = Esikatselu
export-preview-comes = Esikatselu on tulossa…
export-page-before = Edellinen sivu
export-page-after = Seuraava sivu
export-smallest = Pienin teksti { $size } mm
export-running = Viedään
export-running-text = Tiedostoa tehdään. Voit keskeyttää: silloin mitään ei kirjoiteta.
export-running-page = Sivu { $page } / { $all }
export-stop = Keskeytä

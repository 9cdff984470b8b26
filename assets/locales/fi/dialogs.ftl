### Ikkunat, haku, aloitusnäkymä, ilmoitukset ja ohje.

dialog-overwrite = Korvaa
dialog-save-as = Tallenna nimellä…

dialog-unsaved-title = Tallennetaanko muutokset?
dialog-unsaved-text = Tiedostossa ”{ $file }” on tallentamattomia muutoksia. Ellet tallenna, ne menetetään.
dialog-unsaved-discard = Älä tallenna

dialog-changed-title = Toinen ohjelma muutti tiedostoa
dialog-changed-text = Toinen ohjelma on muuttanut tiedostoa ”{ $file }” sen jälkeen, kun avasit sen. Jos korvaat tiedoston, ne muutokset menetetään. Toisella nimellä säilytät molemmat.

dialog-export-title = Vie kuvaksi
dialog-export-go = Vie…
dialog-export-view = Kuvan aihe
dialog-export-format = Tiedostotyyppi
dialog-export-svg = SVG
dialog-export-png = PNG
dialog-export-svg-hint = Terävä kaikissa koissa: tulosteisiin, dioihin ja verkkosivuille.
dialog-export-scale = Kuvapisteitä pistettä kohti
dialog-export-no-compare = Vertailuun tarvitaan kaksi mittauskierrosta.

dialog-rounds-title = Mittauskierrokset
dialog-rounds-text = Vanhin ensin. Kierros on yksi mittauskerta, esimerkiksi ”Kevät 2026”.
dialog-rounds-empty = Kierroksia ei vielä ole. Lisää kierros, niin voit kirjata vastauksia.
dialog-rounds-latest = Vertaa aina kahta viimeisintä kierrosta
dialog-round-add = Lisää kierros
dialog-round-name = Nimi
dialog-round-day = Päivä
dialog-round-name-of = Kierroksen { $name } nimi
dialog-round-day-of = Kierroksen { $name } päivä
dialog-round-earlier = Siirrä { $name } aiemmaksi
dialog-round-later = Siirrä { $name } myöhemmäksi
dialog-round-remove = Poista { $name }
dialog-round-removed = ”{ $name }” ja kaikki siinä mitattu poistettiin.
dialog-round-new = Kierros { $number }
dialog-round-name-empty = Anna kierrokselle nimi.
dialog-round-name-twice = Toisella kierroksella on tämä nimi.
dialog-round-day-wrong = Kirjoita päivä, esimerkiksi 22.11.2026.

dialog-path-field = Tiedoston polku
dialog-path-open = Avaa
dialog-path-up = Yläkansio
dialog-path-recent = Viimeksi käytetyt tiedostot
dialog-path-reading = Luetaan kansiota…
dialog-path-empty = Täällä ei ole sopivaa.
dialog-path-unreadable = Kansiota ei voi lukea.
dialog-path-not-there = Tiedostoa { $what } ei ole.
dialog-path-no-folder = Kansiota { $what } ei ole.
dialog-path-refused = Järjestelmä kieltäytyy: { $what }
dialog-path-exists = ”{ $what }” on jo olemassa. Korvataanko se?
dialog-path-fallback = Järjestelmän tiedostoikkunaa ei voitu näyttää, joten valitse tai kirjoita polku tässä.
dialog-path-slow = Järjestelmän tiedostoikkuna ei vastaa.
dialog-path-type = Kirjoita polku itse

palette-title = Etsi
palette-hint = Etsi komento, vaihe tai kosketuspiste
palette-nothing = Mitään ei löytynyt.
palette-stage = Vaihe

welcome-sentence = Näe asiakkaittesi polku, löydä sen pudotukset ja osoita, että se parani.
welcome-new = Uusi asiakaspolku
welcome-palette = { $keys } löytää kaikki komennot
welcome-recent = Viimeksi käytetyt
welcome-no-recent = Tässä näkyvät asiakaspolut, joita avaat tai tallennat.
welcome-missing = { $folder } – ei enää paikalla
welcome-templates = Aloita mallipohjasta
welcome-samples = Tutustu esimerkkiin

toast-notices = Ilmoitukset
toast-close = Sulje ilmoitus

menu-hint-button = Valikko

help-title = Ohje
help-draw = Piirrä
help-draw-text = Asiakaspolussa on vaiheita, ja vaiheissa kosketuspisteitä: hetkiä, joissa te ja asiakas kohtaatte. Enter lisää kosketuspisteen valitun jälkeen, F2 nimeää sen uudelleen, ja vetämällä se siirtyy.
help-score = Anna pisteet
help-score-text = Valitse kosketuspiste ja lisää kysymys tietopaneelissa: NPS, CSAT, CES tai arvosana. Laske vastaukset, tai merkitse työpajan arvio oletetuksi. Jokaisella tuloksella on oma asteikkonsa.
help-drop = Näe pudotus
help-drop-text = Käyrä näyttää tulokset yhteisellä asteikolla 0–100 ja niiden 95 %:n luottamusvälin. Varmistettu pudotus ei ole sattumaa; mahdollinen kaipaa lisää vastauksia.
help-compare = Vertaa ennen ja jälkeen
help-compare-text = Lisää mittauskierros, kirjaa sen vastaukset ja avaa vertailu. Se kertoo joka kosketuspisteestä, mikä muuttui, kuinka paljon ja miten varmaa se on.
help-save = Tallenna ja jaa
help-save-text = Asiakaspolku on yksi tekstitiedosto omalla koneellasi. Mitään ei lähetetä minnekään. Vie siitä kuva raporttiin tai esitä se koko näytöllä.

### Ikkunat, haku, aloitusnäkymä, ilmoitukset ja ohje.

dialog-overwrite = Korvaa
dialog-save-as = Tallenna nimellä…

dialog-unsaved-title = Tallennetaanko muutokset?
dialog-unsaved-text = Tiedostossa ”{ $file }” on tallentamattomia muutoksia. Jos et tallenna, muutokset katoavat.
dialog-unsaved-discard = Älä tallenna

dialog-typed-title = Jätetäänkö kirjoitettu pois?
dialog-typed-text = Tämä on kirjoitettu kenttään, mutta se ei ole mukana asiakaspolussa. Jos poistut nyt, teksti menetetään.
dialog-typed-stay = Takaisin kenttiin
dialog-typed-discard = Jätä pois

dialog-unfinished-title = Jätetäänkö tämä kesken?
dialog-unfinished-text = Täällä valitsemaasi ei ole vielä tehty. Jos poistut nyt, valinnat menetetään.
dialog-unfinished-stay = Jatka tässä
dialog-unfinished-leave = Jätä kesken
dialog-moved-on = Asiakaspolku on sillä välin muuttunut, joten mitään ei otettu mukaan. Tee toiminto uudelleen.

dialog-changed-title = Toinen ohjelma muutti tiedostoa
dialog-changed-text = Toinen ohjelma on muuttanut tiedostoa ”{ $file }” sen jälkeen, kun avasit sen. Jos korvaat tiedoston, ne muutokset katoavat. Toisella nimellä säilytät molemmat.

dialog-export-go = Vie…
dialog-export-view = Kuvan aihe
dialog-export-format = Tiedostotyyppi
dialog-export-scale = Tarkkuus (kuvapistettä pistettä kohti)
dialog-export-no-compare = Vertailuun tarvitaan kaksi mittauskierrosta.

dialog-rounds-title = Mittauskierrokset
dialog-rounds-text = Vanhin ensin. Kierros on yksi mittauskerta, esimerkiksi ”Kevät 2026”.
dialog-rounds-empty = Kierroksia ei vielä ole. Lisää kierros, niin voit kirjata vastauksia.
dialog-rounds-latest = Vertaa aina kahta viimeisintä kierrosta
dialog-round-add = Lisää kierros
dialog-round-name = Nimi
dialog-round-day = Päivä
dialog-round-name-of = Kierroksen { $name } nimi
dialog-round-invited = Kutsuttuja
dialog-round-invited-of = Kutsuttuja: { $name }
dialog-round-population = Asiakkaita
dialog-round-population-of = Asiakkaita kaikkiaan: { $name }
dialog-round-reach = Kutsuttuja ei voi olla enemmän kuin asiakkaita.
dialog-round-reach-tip = Koskee kierroksen kaikkia kysymyksiä, joille ei ole annettu omaa lukua. Jätä tyhjäksi, jos et tiedä.
dialog-round-day-of = Kierroksen { $name } päivä
dialog-round-earlier = Siirrä { $name } aiemmaksi
dialog-round-later = Siirrä { $name } myöhemmäksi
dialog-round-remove = Poista { $name }
dialog-round-removed = ”{ $name }” ja kaikki sillä mitattu poistettiin.
dialog-round-new = Kierros { $number }
dialog-round-name-empty = Anna kierrokselle nimi.
dialog-round-name-twice = Toisella kierroksella on tämä nimi.
dialog-round-day-wrong = Kirjoita päivä, esimerkiksi 22.11.2026.

dialog-path-field = Tiedoston sijainti
dialog-path-open = Avaa
dialog-path-up = Yläkansio
dialog-path-recent = Viimeksi käytetyt tiedostot
dialog-path-reading = Luetaan kansiota…
dialog-path-empty = Kansiossa ei ole sopivia tiedostoja.
dialog-path-unreadable = Kansiota ei voi lukea: { $reason }.
dialog-path-not-there = Tiedostoa { $what } ei ole.
dialog-path-no-folder = Kansiota { $what } ei ole.
dialog-path-refused = Tietokone ei sallinut tätä: { $what }.
dialog-path-exists = ”{ $what }” on jo olemassa. Korvataanko se?
dialog-path-fallback = Järjestelmän tiedostoikkunaa ei voitu näyttää, joten valitse tai kirjoita sijainti tässä.
dialog-path-slow = Järjestelmän tiedostoikkuna ei vastaa.
dialog-path-type = Kirjoita sijainti itse

palette-title = Etsi
palette-hint = Etsi komento, vaihe tai kosketuspiste
palette-nothing = Mitään ei löytynyt.
palette-stage = Vaihe

welcome-sentence = Näe asiakkaidesi polku, löydä kohdat, joissa tyytyväisyys putoaa, ja osoita, mikä muuttui.
welcome-new = Uusi asiakaspolku
welcome-palette = Kaikki komennot: { $keys }
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
help-draw-text = Asiakaspolussa on vaiheita, ja vaiheissa kosketuspisteitä: hetkiä, joissa asiakas kohtaa teidät. Enter lisää kosketuspisteen valitun jälkeen, F2 nimeää sen uudelleen, ja vetämällä se siirtyy.
help-score = Anna pisteet
help-score-text = Valitse kosketuspiste ja lisää kysymys tietopaneelissa: NPS, CSAT, CES tai arvosana. Kirjaa vastaukset, tai merkitse työpajan oletus oletetuksi. Jokaisella kysymyksellä on oma asteikkonsa.
help-drop = Näe pudotus
help-drop-text = Käyrä näyttää pisteet yhteisellä asteikolla 0–100 ja niiden 95 %:n luottamusvälin. Täysi kolmio on osoitettu pudotus, tilastollisesti merkitsevä; ontto kaipaa lisää vastauksia.
help-compare = Vertaa ennen ja jälkeen
help-compare-text = Lisää mittauskierros, kirjaa sen vastaukset ja avaa vertailu. Se kertoo joka kosketuspisteestä, mikä muuttui, kuinka paljon ja kuinka epävarmaa se on.
help-save = Tallenna ja jaa
help-save-text = Asiakaspolku on yksi tekstitiedosto omalla koneellasi. Mitään ei lähetetä minnekään. Vie siitä kuva raporttiin tai esitä se koko näytöllä.

## Miten luvut lasketaan

method-title = Miten luvut lasketaan
method-score = Pisteet 0–100
method-score-text = pisteet = (keskiarvo − pienin) ÷ (suurin − pienin) × 100; käännettynä, kun pieni vastaus on hyvä. Näin kaikki kysymykset saadaan samalle akselille. Asteikkojen päät osuvat kohdakkain, vastausten merkitys ei: eri kysymyksin mitatut naapurit merkitään. NPS-kysymys on akselilla vastaustensa keskiarvolla.
method-interval = 95 %:n luottamusväli
method-interval-text = t-väli, johon on lisätty puoli vastausta asteikon kumpaankin päähän. Siksi se on olemassa myös yhdelle vastaukselle ja silloin, kun kaikki vastaavat samoin (oma vastineemme plus neljä -menetelmälle). Pienellä vastausmäärällä se on varovainen. Käyrän ympärillä oleva vyöhyke näyttää sen.
method-csi = CSI, parhaat vastaukset ja pisteet 0–100 ovat kolme eri lukua
method-csi-text = CSI = keskiarvo ÷ suurin × 100, joten se ei voi olla 0. Parhaat vastaukset (top box) = parhaiden arvosanojen osuus: 2 viidestä, 2 seitsemästä tai 3 kymmenestä, Wilsonin väli (1927). Samoista vastauksista tulee kolme eri lukua; vain pisteitä 0–100 voi verrata asteikosta toiseen.
method-nps = NPS
method-nps-text = Suosittelijoiden (9–10) osuus miinus arvostelijoiden (0–6) osuus, −100…100. Väli: korjattu Wald, johon on lisätty ¾ arvostelijaa, 1½ passiivista ja ¾ suosittelijaa (Rocks 2016). NPS:n muutos: kahden korjatun arvion erotus (Lewis ja Sauro).
method-ces = CES
method-ces-text = Keskiarvo omassa yksikössään. Joku kysyy vaivaa (pieni on hyvä), joku helppoutta (suuri on hyvä). Asteikon pituus ei sitä kerro, joten asteikon suunta sanotaan aina.
method-change = Ennen ja jälkeen
method-change-text = Jälkeen miinus ennen asteikolla 0–100. Testi on erisuurten hajontojen t-testi (Welch 1947), jossa asteikon kumpaankin päähän lisätään puoli vastausta. Luottamusväli ja johtopäätös tulevat samasta laskusta, joten ne eivät ole ristiriidassa. Muuttunut kysymys tai asteikko näytetään mutta ei testata. ”Ei osoitettu” ei tarkoita ”ei muutosta”: vieressä kerrotaan, kuinka suuri muutos olisi havaittu neljä kertaa viidestä.
method-holm = Monta vertailua
method-holm-text = Kun kosketuspisteitä on 13, jokin näyttää helposti muuttuneen, vaikka mikään ei olisi. Siksi näkymän kaikki vertailut korjataan yhdessä (Holm 1979). Ohut viiva on kaikille vertailuille korjattu luottamusväli, sen paksu osa tämän kosketuspisteen oma 95 %:n luottamusväli.
method-drop = Pudotukset
method-drop-text = Ero mitatusta kosketuspisteestä seuraavaan mitattuun. Osoitettu: pisteet laskevat, kierroksen kaikille askelille korjattu p on alle 0,05 ja kummallakin puolella on vähintään 10 vastausta samanlaiseen kysymykseen. Mahdollinen: olisi merkitsevä, jos se olisi ainoa tarkasteltu askel. Mittaamattomat ohitetaan pisteviivalla ja nimetään; oletusta ei koskaan testata.
method-small = Vähän vastauksia
method-small-text = 1–4 vastausta on yksittäisiä vastauksia, 5–9 hyvin vähän, 10–29 alustava. Oletukset piirretään onttoina ja katkoviivalla, havaitut pisteviivalla, mitatut yhtenäisellä viivalla.
method-people = Vastaajat vastausten takana
method-people-text = Jos tuonnissa nähtiin samat ihmiset kummallakin puolella, heidän yhteissummansa tarkentavat testiä (osittain päällekkäisten otosten t: Derrick ym. 2017). Jos samat ihmiset vastasivat monta kertaa, lasketaan ihmiset eikä vastaukset. Jos asiakkaiden määrä tiedetään, luottamusväliä kavennetaan (äärellisen perusjoukon korjaus); sillä ei ole leveyttä, kun kaikki vastasivat.
method-whole = Koko asiakaspolku ja monta kierrosta
method-whole-text = Kaikkien testattujen muutosten keskiarvo on yksi testi, jota ei tarvitse korjata. Jos ei tiedetä, vastasivatko samat ihmiset, otetaan levein luottamusväli. Kun kierroksia on vähintään kolme, Welchin F (1951) kysyy, eroavatko ne lainkaan, ja painotettu suora, neljästä kierroksesta alkaen luottamusväleineen, nousevatko vai laskevatko pisteet. Kolmestatoista samanlaisesta kosketuspisteestä alin ”nousee”, kun se mitataan uudelleen, ja kuuden kierroksen paras pari näyttää usein erilaiselta ilman mitään muutosta: valitse vertailtavat etukäteen.
method-drivers = Mikä on yhteydessä kokonaisarvioon
method-drivers-text = Suhteelliset painot (Johnson 2000) jakavat kysymysten kesken sen, mitä ne selittävät kokonaisarviosta; luottamusvälit saadaan 300 arvonnasta. Mitään ei näytetä, jos ihmisiä on alle 100 tai yhteyttä ei voi osoittaa. Yhteys ei ole syy.
method-plan = Kuinka monta vastausta tarvitaan
method-plan-text = Niin monta kummallekin puolelle, että annetun suuruinen muutos havaitaan neljä kertaa viidestä, kun kaikki kosketuspisteet, joissa on kysymys, otetaan huomioon. Hajonta on kysymyksen viimeisimmältä kierrokselta, muuten 25 pistettä.
method-priority = Prioriteetti
method-priority-text = Tärkeys asiakkaalle (1–5) × tavoitteesta puuttuvat pisteet. Tärkeys on tiimin oma arvio, ei mittaustulos.
method-kpi = Mittarit
method-kpi-text = Osuuksista säilytetään molemmat luvut, ja niille lasketaan Wilsonin luottamusväli; niiden muutokselle Newcomben väli (1998). Rahasummille ei lasketa väliä. Mittareita ei koskaan viedä tyytyväisyyden asteikolle.
method-limits = Mitä luvut eivät tiedä
method-limits-text = Luottamusvälit ottavat huomioon vain sen, ketkä sattuivat vastaamaan, eivät sitä, kuka jätti vastaamatta, eivätkä vuodenaikaa. Ennen ja jälkeen kertoo, että jokin muuttui, ei miksi. Myöhempiin kosketuspisteisiin vastaavat ne, jotka jäivät, joten tasainen käyrä voi kätkeä lähteneet.

## Notices and titles of the window

toast-exported = Tallennettu: { $file }
settings-unread = Osaa asetuksista ei voitu lukea, ja ne ovat kuin ensimmäisellä kerralla. Muut ovat ennallaan.
toast-saved = Tallennettu: { $file }
toast-saved-format = ”{ $file }” tallennettu. Tiedosto on nyt muotoa 2, jota Polun aiemmat versiot eivät avaa.
toast-removed = Poistettu.
dialog-error-title = Tämä ei onnistunut
dialog-newer-title = Avattu vain luettavaksi
dialog-newer-text = Tämä asiakaspolku on tehty Polku-ohjelman uudemmalla versiolla. Voit katsella sitä ja tallentaa kopion toisella nimellä; itse tiedostoa ei muuteta.
dialog-not-saved-title = Ei tallennettu
dialog-open-title = Avaa asiakaspolku
dialog-save-title = Tallenna asiakaspolku nimellä
dialog-compare-title = Mihin asiakaspolkuun verrataan?
dialog-filter-journeys = Asiakaspolut
dialog-filter-pictures = Kuvat

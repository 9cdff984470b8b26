# Kyselyaineiston tuonti.

import-title = Tuo kyselyaineisto
import-choose-file = Valitse kyselyn tiedosto
import-filter = Kyselyaineistot
import-looking = Luetaan tiedoston alkua…
import-known = Tunnistettu: { $service }
import-columns = { $count ->
    [one] { $count } sarake
   *[other] { $count } saraketta
}
import-automatic = Automaattinen
import-found = { $what } (tunnistettu)
import-delimiter-comma = pilkku
import-delimiter-semicolon = puolipiste
import-delimiter-tab = sarkain
import-delimiter-pipe = pystyviiva
import-encoding = Merkistö
import-delimiter = Erotin
import-header-rows = Otsikkorivejä
import-sheet = Taulukko
import-encoding-doubtful = Merkistö on vain oletus.
import-encoding-check = Merkistö on vain oletus. Näkyykö tämä oikein: ”{ $text }”? Jos ei, valitse toinen.
import-encoding-sample = Näkyy näin: ”{ $text }”
import-last-time = Lue kuten viimeksi ({ $file })
import-afresh = Aloita alusta
import-as-own = Kuten Polku sen kirjoitti
import-own-columns = Valitse sarakkeet
import-own-says = Polku on kirjoittanut tämän taulukon: jokainen rivi kertoo kosketuspisteensä, kysymyksensä ja kierroksensa.
import-own-rounds = Jokainen rivi kertoo kierroksensa.

import-tab-columns = Sarakkeet
import-tab-rows = Ensimmäiset rivit
import-tick-all = Merkitse kaikki ({ $count })
import-tick = Merkitse { $column }
import-drag = Vedä { $column }
import-confirm-all = { $count ->
    [one] Vahvista { $count } sarake näkyvän mukaan…
   *[other] Vahvista kaikki { $count } näkyvän mukaan…
}
import-confirm-these = Kyllä, ne ovat tämän luettelon mukaiset
import-confirm = Vahvista
import-confirmed = ✓ Vahvistettu
import-suggested = Asteikko ja sen suunta ovat vain ehdotus. Vahvista ne.
import-touchpoint = Kohde
import-holds = Sisältö
import-holds-scores = Vastauksia asteikolla
import-holds-comments = Kommentteja
import-holds-date = Vastauspäivä
import-holds-round = Mittauskierros
import-holds-response = Vastauksen tunnus
import-holds-count = Henkilömäärä
import-holds-nothing = Jätetään pois
import-no-values = Ensimmäisillä riveillä ei ole arvoja
import-scale = Asteikko
import-scale-unsaid = Asteikko?
import-scale-other = Muu…
import-scale-wrong = Kaksi kokonaislukua, pienempi ensin
import-better-unsaid = Kumpi on hyvä: suuri vai pieni?
import-labels = Sanalliset vastaukset: kunkin luku; viiva (–) tarkoittaa, ettei vastausta ole
import-word-worth = { $column }: sanan ”{ $word }” luku
import-word-add = Lisää sana
import-word-wrong = Kokonaisluku, tai – jos vastausta ei ole
import-themes = Teemat
import-themes-hint = Teemat pilkuin erotettuina

import-nowhere = Ei vielä kohdetta
import-new = Uusi: { $touchpoint }
import-new-in = Uusi: { $touchpoint } ({ $stage })
import-with-column = Sarakkeen { $column } vastausten mukana
import-place-hint = Etsi, tai nimeä uusi kosketuspiste
import-place-more = … ja lisää; kirjoita nimen alkua
import-make-new = Uusi kosketuspiste vaiheeseen
import-targets = Minne vastaukset menevät
import-targets-hint = Vedä sarake kosketuspisteen päälle, tai merkitse sarakkeita ja paina kosketuspistettä.
import-put = Vie merkityt sarakkeet kohteeseen { $touchpoint }
import-new-plus = + Uusi kosketuspiste…
import-new-here = Uusi kosketuspiste vaiheeseen { $stage }
import-new-name = Uuden kosketuspisteen nimi
import-new-one = Luo ”{ $touchpoint }”
import-new-each = { $count ->
    [one] Luo sarakkeesta kosketuspiste
   *[other] Luo { $count } kosketuspistettä, yksi joka sarakkeesta
}
import-tick-first = Merkitse ensin sinne menevät sarakkeet, tai vedä sarake tähän.

import-round = Mittauskierros
import-round-named = Kaikki rivit samalle kierrokselle
import-round-column = Kierros on sarakkeessa
import-round-split = Kaksi kierrosta päivän mukaan
import-round-which = Kierros
import-round-new = Uusi kierros…
import-round-name = Uuden kierroksen nimi
import-round-by = Kierroksen sarake
import-round-date = Päivämääräsarake
import-round-day = Jälkimmäisen kierroksen ensimmäinen päivä
import-round-choose = Valitse sarake
import-round-before = Ennen { $date }
import-round-from = { $date } alkaen
import-round-early = Aiemman kierroksen nimi
import-round-late = Jälkimmäisen kierroksen nimi
import-day-first = 3/4 on 3. huhtikuuta
import-month-first = 3/4 on 4. maaliskuuta

import-outcome = Mitä tuonti tekee
import-progress = Lukemisen eteneminen
import-stop = Pysäytä
import-stopped = Lukeminen pysäytettiin. Mitään ei tuotu.
import-go-on = Lue uudelleen
import-waiting = Tuodaan heti, kun kaikki on luettu…
import-run = Tuo
import-again = Lisää nämäkin
import-replace = Korvaa vanhat vastaukset
import-is-again = Vastaukset lasketaan entisten lisäksi.
import-is-replace = Uudet vastaukset korvaavat kierroksen vanhat.
import-repeat-back = Peru
import-partial = { $count ->
    [one] { $count } rivi on esikatselu tai kesken, ja se jätetään pois
   *[other] { $count } riviä on esikatseluja tai kesken, ja ne jätetään pois
}
import-partial-take = Ota mukaan myös keskeneräiset
import-left-out = { $count ->
    [one] { $count } vastaussarakkeella ei ole kohdetta, ja se jätetään pois
   *[other] { $count } vastaussarakkeella ei ole kohdetta, ja ne jätetään pois
}
import-rows = { $count ->
    [one] { $count } rivi
   *[other] { $count } riviä
}
import-taken = { $count ->
    [one] { $count } vastaus mukaan
   *[other] { $count } vastausta mukaan
}
import-missing = { $count ->
    [one] { $count } puuttuu
   *[other] { $count } puuttuu
}
import-rejected = { $count ->
    [one] { $count } solu hylätty
   *[other] { $count } solua hylätty
}
import-comments = { $count ->
    [one] { $count } palaute lisätty
   *[other] { $count } palautetta lisätty
}
import-comments-known = { $count ->
    [one] { $count } palaute on jo polussa
   *[other] { $count } palautetta on jo polussa
}
import-rows-rejected = { $count ->
    [one] { $count } kokonainen rivi jätetään pois
   *[other] { $count } kokonaista riviä jätetään pois
}
import-rounds-made = Uudet kierrokset: { $names }
import-touchpoints-made = Uudet kosketuspisteet: { $names }
import-counted = { $touchpoint } · { $question } · { $round }: { $count ->
    [one] { $count } vastaus
   *[other] { $count } vastausta
}
import-counted-more = … ja { $count ->
    [one] { $count } muu kysymys
   *[other] { $count } muuta kysymystä
}
import-rejection = Rivi { $row }, sarake ”{ $column }”: ”{ $text }”
import-rejected-more = … ja { $count ->
    [one] yksi muu hylätty
   *[other] { $count } muuta hylättyä
}
import-why-number = ei ole luku
import-why-whole = ei ole kokonaisluku
import-why-label = ei ole mikään sanoista, joilla on luku
import-why-scale = on asteikon { $scale } ulkopuolella
import-why-alike = näyttää samalta kuin ”{ $label }”, mutta siinä on merkki { $found } merkin { $wanted } paikalla
import-why-percent = on prosenttiluku, jota tällä asteikolla ei ole
import-why-no-result = on kaava, jonka tulosta työkirjaan ei ole tallennettu; tallenna se uudelleen taulukkolaskennassa
import-why-fault = on taulukkolaskennan virhe
import-why-overhang = on viimeisen sarakkeen jälkeen; rivi jätetään pois, koska sen solut ovat voineet siirtyä
import-why-round = ei nimeä mittauskierrosta; rivi jätetään pois
import-why-date = ei ole päivämäärä; rivi jätetään pois
import-why-count = ei ole henkilömäärä; rivi jätetään pois
import-why-count-whole = henkilömäärän on oltava kokonaisluku; rivi jätetään pois
import-why-count-negative = henkilömäärä ei voi olla negatiivinen; rivi jätetään pois
import-why-count-large = yli miljardi ihmistä; rivi jätetään pois
import-why-count-unclear = voi olla desimaaliluku tai tuhansia; rivi jätetään pois
import-done = { $file }: { $what }.

import-nothing-placed = Valitse kosketuspiste ainakin yhdelle sarakkeelle.
import-unconfirmed = { $count ->
    [one] Yhden sarakkeen asteikkoa ja sen suuntaa ei ole vielä vahvistettu.
   *[other] { $count } sarakkeen asteikkoa ja sen suuntaa ei ole vielä vahvistettu.
}
import-lacks-scale = Valitse vastausten asteikko.
import-lacks-better = Valitse, kumpi on hyvä: suuri vai pieni.
import-lacks-word = Anna sanalle ”{ $word }” luku, tai – jos se ei ole vastaus.
import-word-off-scale = Sanan ”{ $word }” luku ei ole asteikolla.
import-no-round-name = Anna kierrokselle nimi.
import-no-round-column = Valitse sarake, joka nimeää kierroksen.
import-no-date-column = Valitse sarake, jossa on vastauspäivä.
import-no-day = Kirjoita jälkimmäisen kierroksen ensimmäinen päivä.
import-same-names = Anna kierroksille eri nimet.
import-no-date-order = Päivämäärät voi lukea kahdella tavalla. Kerro, kumpi on oikein.

import-error-open = Tiedostoa ei voi avata: { $reason }.
import-error-read = Lukeminen keskeytyi riville { $row }: { $reason }. Mitään ei tuotu.
import-error-empty = Tiedostossa ei ole mitään. Tallenna kyselyn vastaukset kyselypalvelusta uudelleen CSV- tai XLSX-tiedostoksi otsikkoriveineen.
import-error-no-rows = Otsikon alla ei ole yhtään riviä, joten tuotavaa ei ole.
import-error-quote = Rivillä { $row } alkava lainausmerkki ei pääty. Korjaa rivi tai valitse toinen erotin.
import-error-same-question = ”{ $one }” ja ”{ $other }” ovat sama kysymys kohteessa ”{ $touchpoint }”: ihmiset laskettaisiin kahdesti. Jätä toinen pois tai vie se muualle.
import-error-date-order = Sarakkeen ”{ $column }” päivät ({ $example }) voi lukea päivä tai kuukausi ensin. Kerro, kumpi on oikein.
import-error-turned-dates = Sarakkeen ”{ $column }” päivät ovat kahdessa järjestyksessä (”{ $one }” ja ”{ $other }”), kuten silloin, kun taulukkolaskenta on lukenut kuukauden päiväksi. Valitse järjestys tai korjaa päivät tiedostoon.
import-error-shares = Sarakkeessa ”{ $column }” näyttää olevan osuuksia ykkösestä (kuten 0,85), vaikka asteikko on 0–100 %. Näytä ne taulukkolaskennassa prosentteina tai kerro ne sadalla.
import-error-quoted-rows = Jokainen rivi on kokonaan lainausmerkeissä, joten se on yksi solu. Tallenna kyselyn vastaukset kyselypalvelusta uudelleen.
import-error-pdf = Tämä on PDF, josta vastauksia ei voi lukea. Tallenna vastaukset CSV-tiedostona tai Excel-työkirjana (.xlsx).
import-error-wide = Tämä on tekstiä harvinaisella merkistöllä UTF-32. Avaa tiedosto ohjelmassa, jolla se tehtiin, tai tekstieditorissa ja tallenna se merkistöllä UTF-8.
import-error-exchange = Tämä on taulukko vanhassa muodossa (SYLK tai DIF). Avaa se taulukkolaskennassa ja tallenna se muodossa .xlsx tai CSV.
import-error-journey = Tämä on Polku-ohjelman asiakaspolku eikä kyselyaineisto. Avaa se (”Avaa…”) tai yhdistä se toiseen asiakaspolkuun (”Yhdistä ryhmän tiedosto…”).
import-error-spss = Tämä on SPSS-tiedosto (.sav), jota Polku ei lue. Tallenna se CSV- tai .xlsx-muodossa.
import-error-statistics = Tämä on tilasto-ohjelman tiedosto. Tallenna se sieltä CSV-muodossa.
import-error-packed = Tiedosto on pakattu. Pura se ja tuo siinä oleva tiedosto.
import-error-picture = Tämä on kuva. Vie kysely CSV- tai .xlsx-muodossa.
import-error-json = Tämä on JSON-tiedosto, mutta ei luettelo vastauksista. Vie kysely CSV- tai .xlsx-muodossa.
import-error-link = Tämä on vain linkki verkossa olevaan asiakirjaan. Avaa se siellä ja lataa se CSV- tai .xlsx-muodossa.
import-error-document = Tämä on asiakirja eikä taulukko. Vie kysely CSV- tai .xlsx-muodossa.
import-error-database = Tämä on tietokantatiedosto. Vie vastaukset siitä CSV-muodossa.
import-error-html = Tämä on verkkosivu, jolla ei ole vastausten taulukkoa. Vie kysely CSV- tai .xlsx-muodossa.
import-error-xml = Tämä on XML-tiedosto, mutta ei laskentataulukko. Vie kysely CSV- tai .xlsx-muodossa.
import-error-apple = Tämä on Numbers- tai Pages-asiakirja. Vie se sieltä Excel- (.xlsx) tai CSV-muodossa.
import-error-many-rounds = Sarakkeessa ”{ $column }” on yli { $count } eri arvoa, joten se ei nimeä mittauskierroksia.
import-error-nothing = Yhtään vastausta ei voitu ottaa: { $missing } puuttuu, { $rejected } hylättiin. Mitään ei tuotu. Tarkista sarakkeet, asteikot ja sanat.
import-error-again = Nämä samat vastaukset ovat jo kohteessa ”{ $touchpoint }” kierroksella ”{ $round }”. Mitään ei tuotu.
import-error-same-name = Toinen tiedosto nimeltä ”{ $file }” on jo kohteessa ”{ $touchpoint }” kierroksella ”{ $round }”. Jos tässä ovat vanhatkin vastaukset, korvaa ne; jos kaikki ovat uusia, lisää ne.
import-error-cannot-add = Kohteessa ”{ $touchpoint }” on kierroksella ”{ $round }” { $what }, joihin vastauksia ei voi lisätä. Valitse toinen kierros tai korvaa ne.
import-error-too-many = Riviltä { $row } alkaen aineistoa on enemmän kuin asiakaspolkuun mahtuu ({ $what }). Mitään ei tuotu. Tuo osa tiedostosta.
import-error-binary = Tämä ei ole teksti eikä työkirja. Tallenna kyselyn vastaukset kyselypalvelusta uudelleen CSV- tai XLSX-tiedostoksi otsikkoriveineen, tai valitse merkistö.
import-error-encoding = Tekstin merkistö ei ole { $encoding }. Valitse oikea.
import-error-endless = Yksi rivi on yli 8 Mt. Luultavasti lainausmerkki ei pääty tai erotin on toinen.
import-error-without-end = Tässä on yli 8 Gt, mikä ei ole enää kysely. Tuo siitä osa.
import-error-old-workbook = Tätä vanhaa Excel-työkirjaa (.xls) ei voi lukea, tai se on suojattu salasanalla. Tallenna se .xlsx-muotoon ilman salasanaa.
import-error-ods = Tätä OpenDocument-tiedostoa ei voi lukea taulukkona. Tallenna se .xlsx- tai CSV-muotoon.
import-error-xlsb = Tätä binäärityökirjaa (.xlsb) ei voi lukea. Tallenna se .xlsx- tai CSV-muotoon.
import-error-archive = Tämä on zip-paketti eikä työkirja ({ $names }). Pura se ja tuo siinä oleva kyselyn tiedosto.
import-error-huge = Tässä on enemmän kuin missään kyselyssä. Tuo osa siitä.
import-error-damaged = Työkirja on vaurioitunut. Avaa se taulukkolaskennassa ja tallenna uudelleen, tai tallenna se CSV-muotoon (UTF-8).
import-error-no-sheet = Taulukkoa ”{ $sheet }” ei ole. { $near }
import-error-sheets = Useassa taulukossa on aineistoa: { $sheets }. Valitse yksi.
import-error-no-map = Kerro, mihin sarakkeet kuuluvat. Sarakkeet ovat { $columns }.
import-error-no-round = Kerro, mille mittauskierrokselle vastaukset kuuluvat. Kierroksia ei vielä ole.
import-error-no-round-of = Kerro, mille mittauskierrokselle vastaukset kuuluvat. Kierrokset ovat { $rounds }.
import-error-no-column = Saraketta ”{ $column }” ei ole. { $near }
import-error-no-number = Saraketta numero { $number } ei ole; otsikossa niitä on { $count }.
import-error-column-twice = Usealla sarakkeella on nimi ”{ $column }”. Ilmoita sarake numerolla: { $numbers }.
import-error-no-touchpoint = Sarake ”{ $column }”: kosketuspistettä ”{ $touchpoint }” ei ole. { $near } Jos haluat luoda sen, kerro, missä vaiheessa se on.
import-error-touchpoint-twice = Sarake ”{ $column }”: usealla kosketuspisteellä on nimi ”{ $touchpoint }”. Kerro, missä vaiheessa: { $stages }.
import-error-no-stage = Sarake ”{ $column }”: vaihetta ”{ $stage }” ei ole. { $near }
import-error-no-scale = Sarake ”{ $column }”: kerro, millä asteikolla vastattiin (”{ $touchpoint }”). Sitä ei koskaan päätellä vastauksista.
import-error-no-scale-ces = Sarake ”{ $column }”: kerro, millä asteikolla vastattiin (”{ $touchpoint }”) ja onko suuri vai pieni hyvä. Sitä ei koskaan päätellä vastauksista.
import-error-scale = Sarake ”{ $column }”: { $reason }
import-error-label = Sarake ”{ $column }”: sanan ”{ $label }” arvo { $score } ei ole asteikolla { $scale }.
import-overlap-again = noin { $share } aiemmin lasketuista vastaajista on siinä uudelleen
import-held-totals = vain loppusummat
import-held-evidence = vastauksia, joiden peruste on toinen (mitattu, havaittu tai oletettu)
import-held-scale = vastauksia toisella asteikolla
import-nothing-done = Mitään ei tuotu.
import-error-piped-workbook = Tämä on työkirja, jota ei voi lukea vakiosyötteestä. Anna tiedoston nimi tai tallenna se CSV-muotoon (UTF-8).
import-near-nothing = Yhtään ei ole.
import-near-alike = Tarkoititko { $names }?
import-near-other = Olemassa ovat { $names }.
import-option = Komentorivillä: { $option }
import-at-row = { $file }, rivi { $row }
import-rounds = Kierrokset: { $names }
import-questions = Kysymyksiä: { $count }
import-of-sheet = taulukko ”{ $name }”
import-encoding-guessed = { $encoding }, mikä on oletus
spec-error-shape = kirjoita SARAKE=KOSKETUSPISTE, esimerkiksi "K1=Kassa;metric=csat;scale=1..5".
spec-error-quote = lainausmerkki ei pääty tai on keskellä.
spec-error-no-value = ”{ $part }” ei ole muotoa avain=arvo.
spec-error-key = avainta ”{ $key }” ei ole. { $near }
spec-error-twice = ”{ $key }” on annettu kahdesti.
spec-error-value = { $key } ei voi olla ”{ $value }”. Kirjoita esimerkiksi { $key }={ $allowed }.
spec-error-label-twice = sana ”{ $label }” on annettu kahdesti.
spec-error-only-scores = { $key } ei merkitse mitään kommenttien sarakkeelle (kind=comment).
spec-error-no-comment = theme lajittelee kommentit. Nimeä niiden sarake: comment=… tai käytä valintaa kind=comment.
mapping-error-damaged = { $reason }. Kohdistuksen kirjoittaa `polku import … --save-mapping TIEDOSTO`.
mapping-error-newer = kohdistus on muotoa { $format }, tehty Polku-ohjelman uudemmalla versiolla. Päivitä ohjelma, niin voit käyttää sitä.
spec-error-filter = kirjoita SARAKE=ARVO tai kaikille muille SARAKE!=ARVO.
import-error-left-out = { $count ->
    [one] Yksi rivi jätettiin pois testinä, keskeneräisenä tai suodattimen vuoksi.
   *[other] { $count } riviä jätettiin pois testeinä, keskeneräisinä tai suodattimen vuoksi.
}
import-filtered = { $count ->
    [one] { $count } rivi jätettiin pois (--where)
   *[other] { $count } riviä jätettiin pois (--where)
}
import-warn-no-header = Otsikkoriviä ei näytä olevan: ensimmäinen rivi ({ $row }) luettiin vastauksina. Jos se on otsikko, ilmoita yksi otsikkorivi (--header-rows 1).
import-warn-header-of-answers = Ensimmäinen rivi ({ $row }) luettiin otsikkona, vaikka se voi olla vastaus. Jos otsikkoa ei ole, ilmoita se (--header-rows 0).
import-warn-second-header = Toinen rivi ({ $row }) luettiin vastauksena, vaikka se voi kuulua otsikkoon. Jos niin on, ilmoita kaksi otsikkoriviä (--header-rows 2).
import-warn-header-again = { $count ->
    [one] { $count } rivi on otsikko uudelleen ja jätettiin pois.
   *[other] { $count } riviä on otsikko uudelleen ja jätettiin pois.
}
import-warn-many-rejected = Sarake ”{ $column }”: { $rejected }/{ $of } vastausta hylättiin. { $remedy }
import-remedy-labels = Kerro, minkä arvoisia sanat ovat (;labels=…).
import-remedy-usual = Kerro, minkä arvoisia sanat ovat; tavallisesti ;labels={ $labels }
import-remedy-scale = Tarkista asteikko (;scale=…).
import-remedy-whole = Niissä on desimaaleja: tarkista desimaalimerkki (--decimal) ja asteikko (;scale=…).
import-remedy-spreadsheet = Korjaa taulukon kaavat tai tallenna se uudelleen.
import-warn-counts = Sarake ”{ $column }” näyttää kertovan, kuinka moni vastasi niin, eikä mitä vastattiin. Lue se ja viereiset sarakkeet lukumäärinä (kind=counts), tai kirjoita kullekin vastaukselle oma rivi ja valitse henkilömäärän sarake (--count-column).
import-warn-encoding = Kirjaimet luettiin merkistönä { $encoding }, mikä on oletus. Katso jotakin kommenttia ja valitse toinen merkistö, jos kirjaimet ovat väärin (--encoding windows-1252, macintosh, cp850 tai cp437).
import-warn-totals = { $count ->
    [one] Rivi { $row } (”{ $text }”) on summa tai keskiarvo eikä vastaus. Se jätettiin pois.
   *[other] { $count } riviä alkaen riviltä { $row } (”{ $text }”) on summia tai keskiarvoja eikä vastauksia. Ne jätettiin pois.
}
import-warn-state = Sarakkeessa ”{ $column }” on ”{ $text }”, jota ei tunneta, { $count ->
    [one] { $count } rivillä. Se otettiin valmiina (--where ottaa vain osan).
   *[other] { $count } rivillä. Ne otettiin valmiina (--where ottaa vain osan).
}

# What was counted before.
import-error-counted = { $known ->
    [one] Yksi tämän tiedoston rivi on laskettu aiemmin
   *[other] { $known } tämän tiedoston riviä on laskettu aiemmin
} kohteeseen ”{ $touchpoint }” kierrokselle ”{ $round }” ({ $by }); { $new ->
    [0] yhtään uutta riviä ei ole
    [one] uusia rivejä on yksi
   *[other] uusia rivejä on { $new }
}. Mitään ei tuotu.
import-error-counted-about = Noin { $share } aiemmin kohteeseen ”{ $touchpoint }” kierrokselle ”{ $round }” lasketuista riveistä on tässä tiedostossa uudelleen ({ $by }). Mitään ei tuotu.
import-error-same-answers = Tiedostossa ovat samat vastaukset, jotka kohteessa ”{ $touchpoint }” on jo laskettu kierroksella ”{ $round }”, mutta jotain muuta sen riveillä on toisin. Jos ne ovat samojen ihmisten, anna tiedoston korvata vanhat vastaukset; jos muiden, lisää kaikki rivit. Mitään ei tuotu.
import-by-ids = sarakkeen ”{ $column }” mukaan
import-by-rows = kaikkien solujensa mukaan
import-by-times = aikaleimojensa mukaan
import-by-cells = vastaustensa mukaan
import-advice-new = Uudet rivit voi ottaa erikseen.
import-advice-replace = Kaikki aiemmin lasketut rivit ovat tässä tiedostossa, joten se voi korvata ne eikä mitään katoa.
import-advice-loses = Korvaaminen hävittäisi rivit, joita tässä tiedostossa ei ole.
import-advice-again = Jos vastaajat ovatkin eri ihmisiä, lisää kaikki rivit.
import-error-counts-again = Kohteessa ”{ $touchpoint }” kierroksella ”{ $round }” on jo henkilömääriä; uudelleen tehty kysely laskee ne uudelleen. Korvaa ne uusilla, tai lisää uudet, jos kaikki ovat uusia ihmisiä. Mitään ei tuotu.
import-error-new-unknown = Uusia rivejä ei voi erottaa: kysymyksen ”{ $question }” vastauksista tunnetaan vain otos, tai ne on laskettu toisella tietokoneella. Mitään ei tuotu.
import-rows-known = { $count ->
    [one] yksi rivi on laskettu aiemmin, ja se jätetään pois
   *[other] { $count } riviä on laskettu aiemmin, ja ne jätetään pois
}
import-not-compared = kierroksella on jo vastauksia, joita ei voi verrata näihin (toiselta tietokoneelta tai vanhemmasta versiosta): varmista, ettei ketään lasketa kahdesti
import-ids-repeated = { $count ->
    [one] yksi vastaustunnus on täällä useammin kuin kerran
   *[other] { $count } vastaustunnusta on täällä useammin kuin kerran
}, esimerkiksi riveillä { $row } ja { $other }; jokainen rivi lasketaan
import-ids-damaged = taulukkolaskenta on vioittanut { $count ->
    [one] yhden vastaustunnuksen
   *[other] { $count } vastaustunnusta
}, esimerkiksi ”{ $text }” rivillä { $row }: nämä rivit erotetaan muiden solujensa mukaan
import-replaced = kohteen ”{ $touchpoint }” vastaukset kierroksella ”{ $round }” korvattiin
import-only-new = Ota vain uudet rivit
import-is-only-new = Vain aiemmin laskemattomat rivit otetaan.

# KPIs and names in quotation marks.
import-why-figure-unclear = voi olla desimaaliluku tai tuhansia: kerro, mikä merkki on desimaalien edessä
import-why-more-than-all = on pienempi kuin osansa, tai negatiivinen
import-kpis = { $count ->
    [one] yksi mittari otettu
   *[other] { $count } mittarin arvoa otettu
}
import-error-no-direction = Sarake ”{ $column }”: kerro, kumpi suunta on hyvä mittarille ”{ $name }”.
import-error-other-formula = Sarake ”{ $column }”: mittari ”{ $name }” on jo olemassa ja lasketaan toisin. Anna tälle toinen nimi.
import-error-no-kpi-place = Sarake ”{ $column }”: vaihetta tai kosketuspistettä ”{ $place }” ei ole. { $near }
import-error-kpi-several = ”{ $column }” sanoo rivillä { $row } yhtä ja rivillä { $other } toista, molemmat kierroksella ”{ $round }”. Mittarilla on yksi arvo kierrosta kohti.
import-error-kpi-held = Mittarilla ”{ $name }” on jo toinen arvo kierroksella ”{ $round }”. Mitään ei tuotu.
import-error-people = Sarake ”{ $column }”, kierros ”{ $round }”: vastanneita ei voi olla enempää kuin kysyttyjä eikä kysyttyjä enempää kuin asiakkaita. Korjaa ;invited= tai ;population=.
spec-error-of-scores = { $key } ei merkitse mitään vastausten sarakkeelle.
spec-error-of-kpi = { $key } ei merkitse mitään mittarin sarakkeelle (kind=kpi).
spec-error-no-denominator = { $formula } on osuus. Nimeä kaikkien sarake: per=SARAKE.
spec-error-quotation = Nimi, jossa on =, ; tai ", kirjoitetaan lainausmerkkeihin, ja sen sisällä olevat lainausmerkit kahdennetaan: "\"Helppoa? (1=ei; 5=kyllä)\"=Kassa;scale=1..5".
import-times = { $count ->
    [one] kerran
   *[other] { $count } kertaa
}
import-as-no-answer = labels={ $label } ottaa sen puuttuvana vastauksena

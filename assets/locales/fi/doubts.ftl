# Mitä outoa tuonti huomasi tiedostossa ja mikä auttaa.
doubt-third-header = Toinen ja kolmas rivi ({ $row }) luettiin vastauksina, vaikka ne voivat kuulua otsikkoon. Jos niin on, ilmoita kolme otsikkoriviä (--header-rows 3).
doubt-filter-unmet = Millään rivillä sarakkeessa ”{ $column }” ei ole arvoa ”{ $value }”. Siinä on: { $seen }.
doubt-broken-lines = { $count ->
        [one] Rivi { $row } näyttää olevan yläpuolisen rivin jatkoa: solun sisällä on rivinvaihto. Rivin vastaukset puuttuvat tai ovat väärässä sarakkeessa. Yhdistä rivit tiedostossa.
       *[other] { $count } riviä alkaen riviltä { $row } näyttää olevan yläpuolisen rivinsä jatkoa: solujen sisällä on rivinvaihtoja. Rivien vastaukset puuttuvat tai ovat väärässä sarakkeessa. Yhdistä rivit tiedostossa.
    }
doubt-other-scale = Sarake ”{ $column }”: otsikossa mainitaan asteikko { $said }, mutta vastaukset laskettiin asteikolla { $given }. Tarkista asteikko (;scale=…).
doubt-near-rounds = Kierrokset ”{ $one }” ja ”{ $other }” lasketaan erikseen. { $alike }
doubt-twice-encoded = Kirjaimet näyttävät olevan kahteen kertaan koodattuja (”{ $text }”). Vie kysely uudelleen UTF-8-muodossa; kommentteihin jäisivät nämä kirjaimet.
doubt-quoted-row = on kokonaan lainausmerkeissä eli yhtenä soluna; rivi jätettiin pois
doubt-none-left = Yhtään riviä ei jäänyt tuotavaksi: { $count ->
        [one] yksi rivi jätettiin pois testinä, keskeneräisenä tai suodattimen vuoksi
       *[other] { $count } riviä jätettiin pois testeinä, keskeneräisinä tai suodattimen vuoksi
    }. Mitään ei tuotu.
doubt-named-in-row = Se on rivillä { $row }: otsikko on ehkä siinä. Komentorivillä: --skip-rows { $skip }
doubt-no-header = Ensimmäinen rivi ({ $row }) luettiin vastauksina. Jos se on otsikko, ilmoita se. Komentorivillä: --header-rows 1
doubt-one-column = Tiedostossa on vain yksi sarake. Ehkä solujen välissä on jokin muu merkki. Komentorivillä: --delimiter MERKKI
doubt-text-mixed = Tämän rivin kirjainten merkistö ei ole { $encoding }. Jos vain jotkin rivit ovat tällaisia, tallenna tiedosto uudelleen CSV-muodossa (UTF-8); muuten valitse sen oikea merkistö.
doubt-open-directive = tässä merkein `%%{"{"}` alkavat asetukset eivät pääty. Kirjoita `{"}"}%%` siihen, missä ne päättyvät.
doubt-other-table = Tyhjän rivin alla alkaa riviltä { $row } toinen taulukko ({ $text }). Siitä jätettiin pois { $count ->
        [one] yksi rivi
       *[other] { $count } riviä
    }. Jos ne ovat vastauksia, poista tiedostosta tyhjä rivi ja sen alla olevat nimet.
doubt-remedy-none = Ne näyttävät puuttuvilta vastauksilta. Jos ne ovat sellaisia, ilmoita se (;labels={ $labels }).
doubt-remedy-several = Samassa solussa on useita vastauksia, ja asteikkokysymykseen annetaan yksi. Korjaa ne tiedostoon tai jätä sarake pois.
doubt-own-missing = Saraketta ei löytynyt kysymyksille { $names }. Jos otsikot on katkaistu, vie kysely kysymyskoodien kanssa.
doubt-named-in-second-row = Se on toisella rivillä: otsikossa on ehkä kaksi riviä. Komentorivillä: --header-rows 2
doubt-maybe-one-round = Kierrokset ”{ $one }” ja ”{ $other }” lasketaan erikseen, vaikka nimet näyttävät tarkoittavan samaa. Jos ne ovat sama kierros, kirjoita tiedostoon molemmille sama nimi tai anna kaikille riveille yksi kierros (--round).
doubt-rounds-joined = { $others } { $count ->
        [one] tarkoittaa
       *[other] tarkoittavat
    } samaa aikaa kuin ”{ $round }”, ja vastaukset laskettiin siihen kierrokseen. Jos kierroksia on useita, anna kullekin tiedostossa oma nimi.
doubt-missing-code = Sarake ”{ $column }”: arvo { $code } on annettu { $count ->
        [one] kerran
       *[other] { $count } kertaa
    } ja laskettu vastauksena, mutta se tarkoittaa usein puuttuvaa vastausta. Jos niin on tässä, ilmoita se (;labels={ $code }:).
doubt-drawn = Tämä on taulukko, jollaisen tietokantaohjelma tulostaa, mutta se ei ole kokonainen: rivejä tai soluja puuttuu, tai jokainen solu on omalla rivillään. Tulosta tiedot CSV-muodossa. Mitään ei tuotu.
doubt-no-comments = { $count ->
        [one] { $count } solu, jossa lukee vain, ettei kommenttia ole (kuten ”-” tai ”n/a”), jätettiin pois
       *[other] { $count } solua, joissa lukee vain, ettei kommenttia ole (kuten ”-” tai ”n/a”), jätettiin pois
    }
doubt-times-since-1970 = Sarakkeen ”{ $column }” ajat on laskettu vuoden 1970 alusta; ne luettiin niin, UTC-ajassa.
doubt-rows-again = { $count } riviä alkaen riviltä { $again } sanoo joka solussa saman kuin rivit riviltä { $first } alkaen, ja nekin laskettiin. Jos taulukko liitettiin useaan kertaan, kumoa tämä tuonti, poista rivit tiedostosta ja tuo se uudelleen.
doubt-same-as-counted = { $count ->
        [one] { $count } rivi jätettiin pois aiemmin laskettuna, vaikka saman ajan ja samojen vastausten rivejä on tiedostossa enemmän kuin silloin laskettiin. Jos sen antoi toinen ihminen, se puuttuu nyt: kumoa tämä tuonti, ja jos tiedostossa ovat kaikki vanhat vastaukset, anna sen korvata ne.
       *[other] { $count } riviä jätettiin pois aiemmin laskettuina, vaikka saman ajan ja samojen vastausten rivejä on tiedostossa enemmän kuin silloin laskettiin. Jos ne antoivat muut ihmiset, ne puuttuvat nyt: kumoa tämä tuonti, ja jos tiedostossa ovat kaikki vanhat vastaukset, anna sen korvata ne.
    }
doubt-same-minute = { $count ->
        [one] { $count } rivi on samalta minuutilta kuin aiemmin laskettu, mutta sanoo muuta; se laskettiin toisen ihmisen vastauksena. Jos se on sama vastaus myöhemmin korjattuna, kumoa tämä tuonti ja anna tiedoston korvata vanhat vastaukset.
       *[other] { $count } riviä on samalta minuutilta kuin aiemmin lasketut, mutta sanoo muuta; ne laskettiin muiden ihmisten vastauksina. Jos ne ovat samoja vastauksia myöhemmin korjattuina, kumoa tämä tuonti ja anna tiedoston korvata vanhat vastaukset.
    }
doubt-last-is-sum = Sarake ”{ $column }”: viimeisellä rivillä ({ $row }) lukee ”{ $text }”, mikä on sen yläpuolella olevien vastausten summa. Se laskettiin vastauksena; jos se on summa, poista se tiedostosta.
doubt-each-row-again = Jokainen rivi on tiedostossa { $times } kertaa ja laskettiin joka kerran. Jos taulukko liitettiin useaan kertaan, kumoa tämä tuonti, poista ylimääräiset rivit ja tuo tiedosto uudelleen.
doubt-comments-again = ”{ $touchpoint }”: { $count } kommenttia on sanasta sanaan samoja kuin kierroksella ennestään. Jos nämä vastaukset laskettiin jo toisesta tiedostosta, kumoa tämä tuonti.
doubt-another-question = ”{ $touchpoint }”: kysymyksenä oli ennestään ”{ $other }”; ”{ $question }” lisättiin toiseksi kysymykseksi, joten niiden vastauksia ei lasketa yhteen eikä verrata. Jos ne ovat sama kysymys, kumoa tämä tuonti ja ilmoita se (;question="{ $other }").
doubt-named-sideways = Rivi { $row } alkaa sillä: ehkä taulukko on kyljellään, niin että joka rivillä on kysymys ja joka sarakkeessa vastaaja. Käännä taulukko taulukkolaskennassa (kopioi se ja valitse Liitä määräten › Transponoi).
doubt-sideways = Taulukko näyttää olevan kyljellään: joka kysymyksellä on rivi ja joka vastaajalla sarake. Käännä se taulukkolaskennassa (kopioi se ja valitse Liitä määräten › Transponoi) ja tuo se uudelleen.
doubt-mixed-dates = Sarakkeessa ”{ $column }” on päiviä kahdessa järjestyksessä (”{ $one }” ja ”{ $other }”), joten vastausten päivää ei merkitty. Korjaa päivät tiedostossa (--date-order dmy tai mdy kertoo, miten ne luetaan).
doubt-few-invited = ”{ $touchpoint }”, { $round }: tiedoston mukaan kutsuttuja on { $said }, mutta vastanneita { $least }. Kutsuttujen määrä jätettiin pois; korjaa se tiedostossa.
doubt-few-people = ”{ $touchpoint }”, { $round }: tiedoston mukaan ihmisiä on { $said }, mutta kysyttyjä { $least }. Ihmisten määrä jätettiin pois; korjaa se tiedostossa.
doubt-own-table = Tämä taulukko kertoo itse, mihin kukin rivi kuuluu ja mitä kierrosta se on, joten valintaa { $option } ei voi käyttää. Jätä se pois, tai kerro valinnalla --map, mitkä sarakkeet luetaan sen sijaan.

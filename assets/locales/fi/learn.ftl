### Ohje, sanat, vihjeet ja opastus.

## Ohjesivut

guide-pages = Ohjeen sivut
guide-page-start = Alkuun
guide-page-keys = Näppäimet
guide-page-terms = Sanat ja luvut
guide-page-map = Kartta
guide-page-map-text =
    Kartta näyttää asiakkaan matkan vasemmalta oikealle: vaiheet, niiden kosketuspisteet ja kortteja alempana tyytyväisyyden käyrän.
    Lisää kosketuspiste vaiheen plusmerkistä tai Enterillä. Kaksoisnapsautus tai F2 muuttaa nimen. Alt ja nuoli siirtää.
    Käyrän nauha on 95 %:n luottamusväli. Täysi kolmio on osoitettu pudotus, ontto mahdollinen. Ontto piste on arvio, ei mittaus.
    Käyrän alla on nauha asiakkaiden määristä, kun ne on kirjattu Mittarit-näkymässä: näet, missä asiakkaat lähtevät.
    Rivit käyrän alla ovat muistiinpanoja. Tuplanapsautus avaa solun, Enter tallentaa ja avaa seuraavan.
guide-page-compare = Vertailu
guide-page-compare-text =
    Vertailu näyttää, mikä muuttui kahden mittauskierroksen välillä. Kierrokset valitaan ikkunan yläreunasta.
    Jokaisella rivillä on ennen, jälkeen, muutos ja sen luottamusväli. Johtopäätös kertoo, onko muutos suurempi kuin pelkkä vaihtelu yleensä tuottaa.
    ”Muutosta ei osoitettu” ei tarkoita, että mikään ei muuttunut: vastauksia voi olla liian vähän.
    Merkki ≠ kertoo, että kysymys tai asteikko vaihtui kierrosten välissä.
guide-page-priorities = Prioriteetit
guide-page-priorities-text =
    Prioriteetit kertoo, mistä kannattaa aloittaa: tärkeys kertaa se, kuinka paljon tavoitteesta puuttuu.
    Anna kosketuspisteille tärkeys 1–5 ja asiakaspolulle tavoite, niin järjestys syntyy itsestään.
    Oikealla alhaalla on se, mikä on tärkeää ja jää tavoitteesta.
guide-page-feedback = Palaute
guide-page-feedback-text =
    Palaute kokoaa asiakkaiden kommentit. Etsi, suodata ja anna teemoja; useita voi valita vaihto- tai Ctrl-näppäimellä.
    Kommentti kulkee neljä tilaa: uusi, vastattu, tehty, kerrottu. Neljä viidestä palautteen antajasta odottaa vastausta.
    Oikealla näet, kuka on odottanut pisimpään, ja saat luonnoksen vastaukseksi. Mitään ei lähetetä: kopioi luonnos.
    Mukana ovat myös vaiheita ja koko asiakaspolkua koskevat kommentit.
guide-page-kpis = Mittarit
guide-page-kpis-text =
    Mittarit ovat liiketoiminnan lukuja: liikevaihto, ostavien osuus, odotusaika. Rivin avaaminen tuo esiin laskukaavan ja sen luvut kierroksittain.
    Osuuksilla on luottamusväli. Väri kertoo hyvän ja huonon suunnan, harmaa sen, että muutosta ei osoitettu.
    Sarakkeen otsikosta rivit järjestyvät.
    ”Missä asiakkaat lähtevät” kysyy, kuinka moni asiakas pääsi kuhunkin kosketuspisteeseen. Siitä syntyy nauha, joka näkyy myös kartalla.
guide-page-measure = Mittaus
guide-page-measure-text =
    Mittaus on suunnitelma: keneltä kysytään, mitä, miten ja milloin. Enter avaa rivin muutettavaksi, N lisää kysymyksen.
    Sarake ”Tarvittavat vastaukset” kertoo, kuinka monta vastausta tarvitaan, jotta valitun suuruinen muutos havaitaan.
    Alareunassa lukee, mitä kukaan ei kysy ja keneltä ei kysytä: poistuneilta asiakkailta ja heiltä, joista ei tullut asiakkaita.
    ”Kyselypohja…” tekee valituista kysymyksistä lomakkeen. Kun sen vastaukset tuodaan, ne löytävät paikkansa itsestään.
guide-page-drivers = Yhteydet
guide-page-drivers-text =
    Yhteydet kertoo, mikä kulkee yhdessä kokonaisarvion kanssa. Se lasketaan vain vastauksista, joissa sama ihminen vastasi moneen kysymykseen.
    Palkki on osuus selitetystä vaihtelusta, viiva sen luottamusväli. Jos välit menevät päällekkäin, järjestystä ei voi sanoa.
    Yhteys ei kerro syytä. Alle sadasta vastaajasta kuvaa ei tehdä.
guide-page-actions = Toimet
guide-page-actions-text =
    Toimet ovat sitä, mitä teette. Taulu tai luettelo, ryhmiteltynä tilan, vastuuhenkilön, kosketuspisteen tai kuuden portaan mukaan.
    Nuolet valitsevat, Alt ja nuoli siirtää sarakkeesta toiseen, Enter avaa, N lisää. Kortin voi myös vetää.
    Kun valmiin toimen jälkeen on mitattu, kortissa lukee, toteutuiko odotettu. Muutos ei kerro syytään.
    ”Kalenteriin” tekee määräpäivistä kalenteritiedoston.
guide-page-workshop = Työpaja
guide-page-workshop-text =
    Työpajassa asiakaspolkua tehdään ihmisten kanssa: aikataulu ja kello vasemmalla, vaihe keskellä, äänet ja parkkipaikka oikealla.
    F7 pitää tauon, F8 antaa viisi minuuttia lisää, F9 siirtyy seuraavaan kohtaan.
    Muistiinpanorivi: - kipukohta, + mahdollisuus, ? parkkipaikka, ! totuuden hetki, nimi on kosketuspiste ja nimi 4 sen arvosana.
    Äänet ovat piilossa, kunnes suljet äänestyksen. Puhelimilla äänestetään saman verkon sivulla; ilman verkkoa äänet lasketaan käsin.
guide-page-experience = Lupaus
guide-page-experience-text =
    Tavoiteltu asiakaskokemus: mitä tunteita halutaan herättää, mikä erottaa muista, millä odotukset ylitetään.
    Joka rivillä on, mitä asiakas odottaa ja mitä hän kokee, sekä hyöty ja uhraus hänen kannaltaan.
    Taulukossa näkyy, kuinka johdettu mikin lupaus on. Oranssi kertoo, että lupaus riippuu siitä, kuka on paikalla.
    Persoonat-sivulla on muotokuva, tavoitteet ja tarpeet, ja se, missä persoona eroaa muista.
guide-page-details = Tiedot-paneeli
guide-page-details-text =
    Oikean reunan paneelissa on kaikki valitusta vaiheesta, kosketuspisteestä tai koko asiakaspolusta. F4 vie sinne ja takaisin.
    Kenttä tallentuu, kun siitä siirrytään pois. Jos arvo ei kelpaa, syy lukee kentän alla ja teksti säilyy.
    Vastaukset kirjataan lukumäärinä: montako vastasi 1, montako 2 ja niin edelleen. Ctrl ja Z peruu.
guide-page-import = Vastausten tuonti
guide-page-import-text =
    Tuonti lukee CSV- ja Excel-tiedostoja. Joka sarakkeelle valitaan, minkä kosketuspisteen vastauksia se on ja millä asteikolla.
    Esikatselu tekee koko tuonnin kokeeksi avoimen asiakaspolun rinnalla. Mikään ei muutu ennen kuin painat ”Tuo”.
    Sama tiedosto toiseen kertaan huomataan. Nimiä ja osoitteita ei oteta mukaan.
guide-page-export = Vienti
guide-page-export-text =
    Vienti tekee kuvia, tulosteita, raportin ja taulukoita. Esikatselu näyttää, miltä tulos näyttää.
    Nimet ja asiakkaiden sanat voi jättää pois.
guide-page-merge = Tiedostojen yhdistäminen
guide-page-merge-text =
    Ryhmien tiedostot yhdistetään yhdeksi. Polku-ohjelma etsii version, josta ryhmät aloittivat; ellei se löydy, valitse aloitustiedosto itse.
    Mikä on samaa molemmissa, lasketaan kerran. Missä tiedostot eroavat, kysytään kumpi jää.

## Sanat

term-what = Mitä tämä on: { $term }
term-here = Mitä nämä ovat?
term-more = Avaa ohje
term-score = Pisteet 0–100
term-score-text = Jokaisen kysymyksen keskiarvo siirrettynä samalle asteikolle: 0 on asteikon huonoin arvo, 100 paras arvo. Näin eri asteikot voi panna samaan kuvaan.
term-interval = 95 %:n luottamusväli
term-interval-text = Vastaajat ovat otos. Luottamusväli kertoo, millä alueella tulos olisi, jos kaikki asiakkaat vastaisivat: näin laskettu väli osuu oikeaan 95 kertaa sadasta. Mitä enemmän vastauksia, sitä kapeampi väli.
term-n = n
term-n-text = Montako vastausta luvun takana on. Alle 30 on alustava (⚠), alle 10:stä ei tehdä johtopäätöstä.
term-nps = NPS
term-nps-text = Suositteluhalukkuus: kysytään, kuinka todennäköisesti suosittelisi (0–10). Suosittelijat (9–10) prosentteina miinus arvostelijat (0–6). Luku on väliltä −100–100.
term-csat = CSAT
term-csat-text = Tyytyväisyys yhteen asiaan, yleensä 1–5. Sopii kosketuspisteisiin, jotka asiakas kohtaa kerralla.
term-ces = CES
term-ces-text = Asiakkaan vaivannäkö: kuinka helppoa tai työlästä asian hoitaminen oli, yleensä 1–7. Ennustaa hyvin, tuleeko asiakas takaisin.
term-csi = CSI
term-csi-text = Keskiarvo jaettuna asteikon suurimmalla arvolla, kertaa sata. Ei ole prosenttiosuus asiakkaista.
term-drop = Pudotus
term-drop-text = Askel, jolla pisteet laskevat kosketuspisteestä seuraavaan mitattuun. Osoitettu (täysi kolmio): suurempi kuin pelkkä vaihtelu yleensä tuottaa. Mahdollinen (ontto kolmio): niin voi olla, mutta vastaukset eivät riitä.
term-moment = Totuuden hetki
term-moment-text = Kosketuspiste, jossa asiakassuhde ratkeaa: tämän jälkeen asiakas päättää, jatkaako hän. Niitä on yleensä vain muutama.
term-round = Mittauskierros
term-round-text = Yksi mittausjakso, esimerkiksi kevät 2026. Kaksi kierrosta valitaan vertailtaviksi: ennen ja jälkeen.
term-verdict = Johtopäätös
term-verdict-text = Sanoo, onko muutos tilastollisesti merkitsevä, kun kaikki vertailut on otettu huomioon. Kun vertaillaan montaa asiaa, jokin eroaa helposti ilman syytä; siksi raja on tiukempi.
term-evidence = Peruste
term-evidence-text = Mistä luku tulee. Mitattu: asiakkailta kysyttiin. Havaittu: niin nähtiin. Oletettu: tiimin arvio, esimerkiksi työpajan arvosanat.
term-target = Tavoite
term-target-text = Pisteet, joihin pyritään, 0–100. Tavoitteen alla on kosketuspiste, jonka koko luottamusväli jää sen alle.
term-importance = Tärkeys
term-importance-text = Kuinka paljon kosketuspiste merkitsee asiakkaalle, 1–5. Se on oma arvio, ellei sitä ole laskettu vastauksista.
term-priority = Prioriteetti
term-priority-text = Tärkeys kertaa se, mitä tavoitteesta puuttuu. Suurin luku kertoo, mistä aloittaa.
term-kpi = Mittari
term-kpi-text = Liiketoiminnan luku, joka kuuluu vaiheeseen tai kosketuspisteeseen: euroja, minuutteja, osuuksia.
term-clv = CLV
term-clv-text = Asiakkaan elinkaariarvo: paljonko yksi asiakas tuottaa koko asiakkuutensa aikana. Kaavoja on kolme sen mukaan, milloin maksut tulevat.
term-cac = CAC
term-cac-text = Uuden asiakkaan hankintakustannus: markkinoinnin ja myynnin kulut jaettuna uusien asiakkaiden määrällä.
term-goes-on = Osuus, joka jatkaa
term-goes-on-text = Kuinka moni edellisestä lasketusta kosketuspisteestä pääsi tähän. Pienin osuus kertoo, missä asiakkaat lähtevät.
term-persona = Persoona
term-persona-text = Tyypillinen asiakas, jolla on nimi, tavoitteet ja tarpeet. Kun vastaukset tuodaan segmenteittäin, persoonan tulokset näkyvät erikseen.
term-loop = Palautekehä
term-loop-text = Kommentin matka uudesta vastattuun, tehtyyn ja kerrottuun. Kehä sulkeutuu, kun asiakas kuulee, mitä hänen palautteensa sai aikaan.
term-layers = Toiminta, tunne, merkitys
term-layers-text = Kokemuksen kolme kerrosta: toimiiko, miltä tuntuu, mitä se merkitsee.
term-delivery = Ydin, laajennettu, ylittävä
term-delivery-text = Mitä kosketuspisteen on toimitettava: se, mitä asiakas tuli hakemaan; se, mikä siihen kuuluu; tai jotakin, mitä kukaan ei odottanut.
term-managed = Satunnainen, odotettu, johdettu
term-managed-text = Kuinka johdettu kokemus on: riippuu siitä, kuka on paikalla; yleensä sama; suunniteltu ja kilpailijoista erottuva.
term-response = Vastausprosentti
term-response-text = Kuinka moni kutsutuista vastasi. Se tiedetään vain, kun kutsuttujen määrä on kirjattu.
term-parking = Parkkipaikka
term-parking-text = Asiat, jotka nousevat esiin mutta eivät kuulu juuri nyt käsiteltävään. Ne käydään läpi ennen kuin työpaja päättyy.

## Vihjeet

hint-close = Selvä
hint-never = Ei enää vihjeitä
hint-label = Vihje
hint-map = Paina vaiheen plusmerkkiä, niin lisäät kosketuspisteen. F1 kertoo lisää.
hint-compare = Valitse ikkunan yläreunasta, mitä kierroksia vertaat. Rivin painaminen avaa tiedot.
hint-priorities = Anna kosketuspisteille tärkeys 1–5, niin ne asettuvat järjestykseen.
hint-feedback = Ctrl, vaihto ja U vie seuraavaan kommenttiin, johon kukaan ei ole vastannut.
hint-kpis = Sarakkeen otsikko järjestää rivit. Enter avaa mittarin laskukaavan.
hint-measure = Enter avaa rivin muutettavaksi. Alhaalla lukee, keneltä kukaan ei kysy.
hint-drivers = Kuva syntyy, kun tuot vastauksia, joissa sama ihminen vastasi moneen kysymykseen.
hint-actions = Alt ja nuoli siirtää kortin sarakkeesta toiseen.
hint-workshop = Valitse aikataulu ja paina Aloita. F7 pitää tauon, F9 siirtyy eteenpäin.
hint-experience = Kirjoita ensin, mitä tunteita halutaan herättää. Rivit kertovat, täyttyykö lupaus.

## Opastettu ensimmäinen asiakaspolku

cmd-guide = Opastettu ensimmäinen asiakaspolku
welcome-guide = Ensimmäinen polku viidessä minuutissa
guide-step = Opastus { $at }/{ $all }
guide-done = tehty
guide-next = Seuraava
guide-skip = Ohita
guide-show = Näytä minulle
guide-leave = Lopeta opastus
guide-finish = Valmis
guide-title = Anna asiakaspolulle nimi: mitä asiakas tulee tekemään? Kirjoita se oikean reunan kenttään Asiakaspolun nimi.
guide-touchpoint = Lisää ensimmäinen kosketuspiste. Kirjoita muistiinpanoriville esimerkiksi Ajanvaraus ja paina Enter.
guide-score = Kuinka hyvin se toimii asiakkaalle? Kirjoita muistiinpanoriville sama nimi ja arvosana 1–5, esimerkiksi Ajanvaraus 4. Se on arvio, siksi piste on ontto.
guide-second = Lisää toinen kosketuspiste huonommalla arvosanalla, esimerkiksi Odotus 2. Käyrä laskee.
guide-pain = Miksi se on huonompi? Kirjoita - ja syy, esimerkiksi: - kukaan ei kerro, kuinka kauan kestää.
guide-action = Mitä asialle tehdään? Lisää toimi Toimet-näkymässä ja anna sille vastuuhenkilö.
guide-save = Tallenna asiakaspolku tiedostoon: Ctrl ja S. Sitten voit mitata oikeilta asiakkailta ja verrata.
cmd-hints = Näytä vihjeet

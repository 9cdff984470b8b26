# What an import says of people, segments and answers that have a row each.
imported-people = ”{ $touchpoint }”, { $round }: { $answers ->
        [one] { $answers } vastaus
       *[other] { $answers } vastausta
    } { $people ->
        [one] { $people } ihmiseltä
       *[other] { $people } ihmiseltä
    }
imported-segments = Segmentit: { $names }
imported-segments-made = Uudet segmentit: { $names }
imported-many-people = Ihmisiä on yli { $count }: ei tallennettu, kuka vastasi useasti.
imported-damaged-people = Sarake ”{ $column }”: taulukkolaskenta on muuttanut { $count ->
        [one] { $count } tunnuksen toiseksi luvuksi; se lasketaan omaksi ihmisekseen
       *[other] { $count } tunnusta toisiksi luvuiksi; jokainen lasketaan omaksi ihmisekseen
    }
imported-many-questions = Kysymyksiä on yli { $count }: ei tallennettu, mitä samat ihmiset vastasivat kahteen niistä.
imported-other-questions = { $count ->
        [one] { $count } rivi jätettiin pois, koska sen kysymys ei kuulu mihinkään
       *[other] { $count } riviä jätettiin pois, koska niiden kysymykset eivät kuulu mihinkään
    }: { $names }. Kerro valitsimella --map, mihin ne kuuluvat.
imported-why-question = ei kysymystä: rivi jätettiin pois
imported-many-segments = Sarakkeessa ”{ $column }” on yli { $count } segmenttiä. Valitse sarake, joka kertoo, millainen asiakas vastasi.
imported-people-and-counts = Rivejä, jotka edustavat useaa ihmistä, ei voi erottaa ihmisittäin. Jätä pois --count-column tai --id-column.
imported-no-score-column = Ei ole selvää, missä sarakkeessa vastaukset ovat. Sarakkeet: { $columns }.
imported-blank-rows = { $count ->
        [one] vastausten välissä on { $count } tyhjä rivi
       *[other] vastausten välissä on { $count } tyhjää riviä
    }
imported-why-several = samaan kysymykseen on valittu useita vaihtoehtoja
imported-one-choice = Kysymyksen ”{ $question }” vastaukset ovat { $count } sarakkeessa, yksi kutakin vaihtoehtoa kohti, ja vain sarakkeen ”{ $column }” vastaukset otettiin. --map "{ $question }=…" ottaa kaikki.
imported-maybe-totals = { $count ->
        [one] Rivi { $row } (”{ $text }”) voi olla summa tai keskiarvo; se luettiin vastaukseksi, koska sen alla on vastauksia. Jos se ei ole vastaus, poista se tiedostosta.
       *[other] { $count } riviä rivistä { $row } (”{ $text }”) alkaen voi olla summia tai keskiarvoja; ne luettiin vastauksiksi, koska niiden alla on vastauksia. Jos ne eivät ole vastauksia, poista ne tiedostosta.
    }
imported-hidden-rows = { $count ->
        [one] { $count } rivi on taulukossa piilotettu, ja sekin luettiin. Jos sitä ei pidä laskea mukaan, poista se tai rajaa se pois (--where).
       *[other] { $count } riviä on taulukossa piilotettu, ja nekin luettiin. Jos niitä ei pidä laskea mukaan, poista ne tai rajaa ne pois (--where).
    }
imported-swallowed = { $count ->
        [one] Rivillä { $row } lainausmerkki jää auki: { $count } rivi solun sisällä näyttää vastausriviltä, eikä sitä laskettu. Korjaa lainausmerkki tiedostossa.
       *[other] Rivillä { $row } lainausmerkki jää auki: { $count } riviä solujen sisällä näyttää vastausriveiltä, eikä niitä laskettu. Korjaa lainausmerkki tiedostossa.
    }
imported-turned-scale = Sarake ”{ $column }”: asteikon alapää näyttää olevan hyvä (”{ $low }”, ”{ $high }”), mutta korkea lasketaan hyväksi. Kirjoita ;better=lower, jos matala on hyvä.
imported-counts-beside = Sarake ”{ $column }” näyttää kertovan, montako ihmistä rivi edustaa, mutta jokainen rivi laskettiin yhdeksi. Jos näin on, valitse se henkilömääräksi (--count-column).
imported-shares-beside = Jokainen vastaus on tässä kerran, ja sarakkeessa ”{ $column }” on osuuksia: onko tämä tulostaulukko eikä vastausaineisto? Osuuksista ei voi laskea vastauksia. Tuo vastaukset tai niiden lukumäärät (--count-column).
imported-merged-cells = { $count ->
        [one] Yhdistetty solu luettiin myös { $count } muulle riville, jonka se kattaa.
       *[other] Yhdistetyt solut luettiin myös { $count } muulle riville, jotka ne kattavat.
    }
imported-why-day = on päivämäärä; taulukkolaskenta on voinut tehdä sen muusta vastauksesta
imported-as-number = labels={ $label }LUKU kertoo sen arvon
imported-looks-alike = Ne näyttävät samalta, mutta toisessa on kirjain { $found } ja toisessa { $wanted }.
imported-rounds-of-days = Sarakkeessa ”{ $column }” on päiviä, joten lähes joka rivi sai oman kierroksen ({ $count }). Jaa vastaukset mieluummin päivän mukaan (--split-date "SARAKE@PÄIVÄ") tai vie ne yhdelle kierrokselle.

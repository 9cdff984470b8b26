### Kopiot ilman henkilötietoja ja niiden piilottaminen esityksen ajaksi.

cmd-save-private = Tallenna kopio ilman henkilötietoja…
cmd-hide-names = Piilota nimet ja lainaukset esityksen ajaksi

privacy-title = Tallenna kopio ilman henkilötietoja
privacy-text = Valitse, mitä kopiosta jätetään pois. Avoin asiakaspolku ja sen tiedosto pysyvät ennallaan.
privacy-comments = Asiakkaiden kommentit ({ $n })
privacy-quotes = Lainaukset ({ $n })
privacy-people = Vastuuhenkilöt ja kommenttien käsittelijät ({ $n })
privacy-sources = Tiedostot, joista vastaukset tuotiin ({ $n })
privacy-personas = Persoonat: nimet, tavoitteet ja tarpeet ({ $n })
privacy-pictures = Kuvat: valokuvat ja muotokuvat ({ $n })
privacy-titles = Asiakaspolun, kierrosten, vaiheiden, kosketuspisteiden, mittareiden ja omien rivien nimet ja kuvaukset ({ $n })
privacy-questions = Kysymykset ja kysymistavat ({ $n })
privacy-themes = Teemojen nimet ({ $n })
privacy-parking = Toimenpiteet ja parkkipaikka ({ $n })
privacy-notes = Kipukohdat, mahdollisuudet, tavoitteet ja muut muistiinpanot ({ $n })
privacy-stays = Kommentteihin jäävät arvosana, teemat ja kierros, joten kaikki lukumäärät pysyvät samoina. Mitä ei ole valittu, jää niin kuin se on kirjoitettu: lue se läpi ennen kuin jaat kopion.
privacy-forget = Poista tämän asiakaspolun aiemmat versiot tältä tietokoneelta, kun kopio on tallennettu
privacy-go = Tallenna kopio…
privacy-file = { $name } ilman henkilötietoja
privacy-same-file = Tämä on avoimen asiakaspolun oma tiedosto, josta katoaisivat kommentit ja nimet. Anna kopiolle toinen nimi.
privacy-hidden = Piilotettu

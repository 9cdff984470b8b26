### Mitä komentorivi sanoo. Kaksoispisteen edellä on tiedosto tai valitsin.

cli-no-language = Kieltä ”{ $code }” ei ole. Käytettävissä ovat fi, sv ja en.
cli-file-exists = tiedosto on olemassa ja jätettiin ennalleen. Valitse toinen nimi tai korvaa se valitsimella --force.
cli-written = kirjoitettu
cli-window-failed = ikkunaa ei voitu avata.
cli-window-what-to-do = Päivitä näytönohjaimen ajuri tai kokeile valitsinta --renderer glow tai --renderer wgpu. Linuxissa tarvitaan näyttö (DISPLAY tai WAYLAND_DISPLAY); ilman sitä toimivat silti `polku report TIEDOSTO` ja `polku export TIEDOSTO -o kartta.svg`.

cli-touchpoints = { $count ->
    [one] { $count } kosketuspiste
   *[other] { $count } kosketuspistettä
}
cli-rounds = { $count ->
    [one] { $count } kierros
   *[other] { $count } kierrosta
}
cli-stages = { $count ->
    [one] { $count } vaihe
   *[other] { $count } vaihetta
}
cli-answers = { $count ->
    [one] { $count } vastaus
   *[other] { $count } vastausta
}
cli-comments = { $count ->
    [one] { $count } kommentti
   *[other] { $count } kommenttia
}
cli-warnings = { $count ->
    [one] { $count } varoitus
   *[other] { $count } varoitusta
}

## check
cli-check-ok = kunnossa ({ $touchpoints }, { $rounds })
cli-check-newer = kunnossa ({ $touchpoints }, { $rounds }; muoto { $format }, tehty Polku-ohjelman uudemmalla versiolla: vain luku)

## report, compare, export
cli-no-round = Kierrosta ”{ $name }” ei ole. { $rounds }
cli-rounds-are = Kierrokset ovat: { $names }.
cli-rounds-none = Tässä asiakaspolussa ei ole kierroksia.
cli-same-round = Ennen ja jälkeen on sama kierros. Nimeä kaksi kierrosta.
cli-no-second-round = Toista kierrosta, johon verrata, ei ole. { $rounds }
cli-export-ending = ”.{ $ending }”-tiedostoja ei voi kirjoittaa. Käytä nimeä, jonka pääte on { $endings }.
cli-export-no-ending = nimessä ei ole päätettä. Käytä nimeä, jonka pääte on { $endings }.

## new
cli-new-name = Nimeä tehtävä tiedosto: -o TIEDOSTO.
cli-no-template = Pohjaa ”{ $name }” ei ole. Pohjat ovat: { $names }.
cli-new-made = uusi asiakaspolku pohjasta ”{ $template }” ({ $language })

## convert
cli-convert-form = nimi ei kerro, millä tavalla kartta on kirjoitettu. Käytä nimeä, jonka pääte on .mmd tai .md, tai valitsinta --from mermaid tai --from outline.

## redact
cli-redact-itself = tämä on itse asiakaspolku. Nimeä kopiolle toinen tiedosto.
cli-redact-done = kirjoitettu ilman näitä: { $counts }
cli-redact-remains = jäljelle jää: { $kinds }. Lue ne läpi tai nimeä nekin valinnassa --leave-out.
cli-redact-goes = jää pois
cli-redact-stays = säilyy

## merge
cli-merge-input = tämä on yksi yhdistettävistä tiedostoista ja jätettiin ennalleen. Valitse toinen nimi tai korvaa se valitsimella --force.
cli-merge-twice = tämä tiedosto on nimetty kahdesti. Nimeä kunkin ryhmän tiedosto kerran.
cli-merge-same-file = tämä on sama tiedosto kuin { $other }. Nimeä kunkin ryhmän tiedosto kerran.
cli-merge-repeated = { $file }: sama kuin { $other }, joten se lasketaan kerran
cli-merge-more = … ja { $count ->
    [one] yksi muu
   *[other] { $count } muuta
}; --json luettelee kaikki
cli-merge-same = { $count ->
    [one] { $count } vastausten joukko on sama useassa tiedostossa ja laskettiin kerran; valitsimella --base TIEDOSTO, josta kaikki alkoivat, lasketaan kustakin vain uusi
   *[other] { $count } vastausten joukkoa on samoja useassa tiedostossa ja laskettiin kerran; valitsimella --base TIEDOSTO, josta kaikki alkoivat, lasketaan kustakin vain uusi
}
cli-merge-done = yhdistetty { $files } tiedostoa: { $touchpoints }, { $answers }, { $comments }; { $conflicts ->
    [one] { $conflicts } ristiriita
   *[other] { $conflicts } ristiriitaa
}, { $notes ->
    [one] { $notes } huomautus vastauksista
   *[other] { $notes } huomautusta vastauksista
}

## import
cli-import-folder = tämä on kansio. Nimeä kyselyn vastausten tiedosto.
cli-import-overwritten = jokin muu korvaisi tämän tiedoston. Nimeä toinen tiedosto.
cli-import-known = sarakkeet tunnetaan edellisestä tuonnista ja kohdistetaan kuten silloin (--map ohittaa tämän)
cli-import-decimal = --decimal ”{ $value }”: se on , tai . (comma tai point).
cli-import-encoding = --encoding ”{ $value }” ei ole tunnettu. Kokeile utf-8, windows-1252, iso-8859-15, macintosh, cp850, cp437, utf-16le tai utf-16be.
cli-import-delimiter = --delimiter ”{ $value }”: se on comma, semicolon, tab, pipe tai yksi merkki, joka ei ole kirjain, numero eikä lainausmerkki.
cli-import-split-date = --split-date ”{ $value }”: kirjoita SARAKE@VVVV-KK-PP, esimerkiksi pvm@2026-01-31.
cli-import-split-rounds = --split-rounds: kierroksilla on oltava eri nimet.
cli-mapping-unread = kohdistusta ei voitu lukea: { $reason }.
cli-mapping-not-kept = kohdistusta ei voitu säilyttää: { $reason }. Mitään ei tuotu.

## what is kept, and where it goes
cli-new-format = on nyt muotoa 2, jota Polun aiemmat versiot eivät avaa
cli-unkept = aiempaa versiota ei säilytetty: { $reason }
cli-standard-output = vakiotuloste: { $reason }.
cli-mapping-no-file = tulos menee jo vakiotulosteeseen: anna kohdistukselle tiedosto
cli-merge-both-standard = Sekä asiakaspolku että --json menisivät vakiotulosteeseen. Anna tiedosto valitsimella -o.
cli-versions-no-folder = Tässä järjestelmässä ei ole kansiota versioille.
cli-versions-none = versioita tai palautettavaa ei ole
cli-versions-restored = sellaisena kuin se oli { $time }
cli-versions-undeleted = { $number }: ei poistettu: { $reason }
cli-versions-deleted = { $count ->
    [one] yksi poistettu
   *[other] { $count } poistettu
}
cli-versions-number = ”{ $text }” ei ole luettelon numero. Numerot ovat 1–{ $count }.
cli-versions-version = versio
cli-versions-recovery = palautettava

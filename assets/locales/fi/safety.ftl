### Palautus, aiemmat versiot, muiden muutokset, lukot.

cmd-versions = Versiot…

safety-ago-now = juuri äsken
safety-ago-minutes = { $count ->
    [one] { $count } minuutti sitten
   *[other] { $count } minuuttia sitten
}
safety-ago-hours = { $count ->
    [one] { $count } tunti sitten
   *[other] { $count } tuntia sitten
}
safety-ago-days = { $count ->
    [one] { $count } päivä sitten
   *[other] { $count } päivää sitten
}

safety-stages = { $count ->
    [one] { $count } vaihe
   *[other] { $count } vaihetta
}
safety-touchpoints = { $count ->
    [one] { $count } kosketuspiste
   *[other] { $count } kosketuspistettä
}

## Recovery

recovery-title = Tallentamatonta työtä löytyi
recovery-text = Polku-ohjelma sulkeutui kesken. Näitä muutoksia ei ehditty tallentaa; mitään ei poisteta ennen kuin päätät.
recovery-no-file = Sillä ei ole vielä tiedostoa.
recovery-file-missing = Sen tiedosto on kadonnut tai sitä ei voi lukea.
recovery-typed = { $count ->
    [one] { $count } keskeneräinen teksti kentässä
   *[other] { $count } keskeneräistä tekstiä kentissä
}
recovery-changed = { $count ->
    [one] { $count } kosketuspiste muuttunut
   *[other] { $count } kosketuspistettä muuttunut
}
recovery-added = { $count ->
    [one] { $count } kosketuspiste lisätty
   *[other] { $count } kosketuspistettä lisätty
}
recovery-removed = { $count ->
    [one] { $count } kosketuspiste poistettu
   *[other] { $count } kosketuspistettä poistettu
}
recovery-other = Muuta kuin kosketuspisteitä muuttunut
recovery-moved-on = Joku muu on sen jälkeen muuttanut tiedostoa. Tallennus kysyy ennen kuin korvaa mitään.
recovery-damaged = Vaurioitunut palautus
recovery-restore = Palauta
recovery-restore-of = Palauta { $title }
recovery-delete = Poista
recovery-delete-of = Poista { $title }
recovery-delete-sure = Poista lopullisesti
recovery-later = Päätä myöhemmin
recovery-restored = Palautettu. Tallenna, niin se on myös tiedostossa.

## Versions

versions-title = Aiemmat versiot
versions-text = Joka tallennuksesta jää versio: viimeisimmät kaikki, vuorokauden ajalta yksi tunnilta ja kolmen kuukauden ajalta yksi päivältä.
versions-none = Tästä asiakaspolusta ei ole vielä versioita. Ensimmäinen syntyy, kun se tallennetaan.
versions-current = sama kuin nyt
versions-unreadable = ei voi lukea
versions-compare = Vertaa nykyiseen
versions-delete-all = Poista kaikki
versions-bring-back = Palauta
versions-brought-back = Versio { $time } on palautettu. Sitä ei ole vielä tallennettu.
versions-unkept = Tallennettu, mutta aiempaa versiota ei voitu säilyttää: { $reason }.

## Others who change or hold the file

safety-changed = Toinen ohjelma muutti tiedostoa ”{ $file }”.
safety-changed-mine = Toinen ohjelma muutti tiedostoa ”{ $file }”, ja sinulla on tallentamattomia muutoksia.
safety-gone = Tiedostoa ”{ $file }” ei enää ole: joku siirsi tai poisti sen. Tallennus kirjoittaa sen uudelleen.
safety-reload = Lataa uudelleen
safety-keep-mine = Säilytä omat muutokset
safety-reloaded = Ladattu uudelleen: tässä on tiedoston nykyinen sisältö.
safety-merge = Yhdistä
safety-held = { $user } pitää asiakaspolkua auki koneella { $host } ({ $time } alkaen), joten se on tässä vain luettavana.
safety-read-only = vain luku
safety-open-anyway = Avaa silti
safety-newer = Tämä asiakaspolku on tehty Polku-ohjelman uudemmalla versiolla ja on vain luettavana.

## Autosave

safety-not-kept = Tallentamattomia muutoksia ei juuri nyt voi suojata kaatumiselta: { $reason }. Tallenna usein.
safety-kept-again = Tallentamattomat muutokset ovat taas suojassa.

# Versiot: muut asiakaspolut.
versions-elsewhere = Muista asiakaspoluista tallessa
versions-elsewhere-text = Myös tiedostoista, joita ei enää ole. Poistettua ei saa takaisin.
versions-elsewhere-all = Poista kaikki nämä
versions-elsewhere-sure = Poista kaikki nämä lopullisesti
versions-elsewhere-recovery = tallentamatta jäänyt työ
versions-elsewhere-gone = { $count ->
    [one] tiedostoa ei enää ole · yksi versio
   *[other] tiedostoa ei enää ole · { $count } versiota
}
versions-elsewhere-there = { $count ->
    [one] yksi versio
   *[other] { $count } versiota
}

### Kartta.
map-curve = Tyytyväisyys 0–100 ja 95 %:n luottamusväli
map-target = tavoite { $score }
map-n = n { $n }
map-not-measured = ei mitattu
map-nps = NPS { $value }
map-possible-drop = { $points }, mahdollinen
map-more = + { $n ->
    [one] 1 muu
   *[other] { $n } muuta
}
map-lane-kpis = Mittarit
map-lane-pains = Kipukohdat
map-lane-opportunities = Mahdollisuudet
map-lane-quotes = Lainaukset
map-lane-actions = Toimenpiteet
map-add-touchpoint-to = Lisää kosketuspiste vaiheeseen { $stage }
map-rename = Uusi nimi
map-card-description = { $stage }. Pisteet { $score }, vastauksia { $n }. { $change }
map-card-last = { $stage }. Ei mitattu kierroksella { $round }. { $last }: { $score }.
map-card-unmeasured = { $stage }. Ei mitattu.
map-moment-of-truth = Totuuden hetki
view-map = Kartta
view-compare = Vertailu
view-priorities = Prioriteetit
view-feedback = Palaute
view-drivers = Yhteydet
top-saved = tallennettu
top-unsaved = tallentamattomia muutoksia
top-no-file = ei vielä tallennettu
top-read-only = vain luku: tehty uudemmalla ohjelmaversiolla
top-search = Etsi komentoja ja kosketuspisteitä…
top-before = Ennen
top-after = Jälkeen
top-no-rounds = Ei mittauskierroksia
top-export = Vie
top-present = Esitä
top-language = Kieli
top-save = Tallenna

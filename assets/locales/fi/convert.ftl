### Mitä muualta tuodusta kartasta on hyvä tietää.

convert-no-section = Nämä tehtävät ovat ennen ensimmäistä osiota. Ne ovat nyt omassa vaiheessaan; anna sille nimi.
convert-empty-section = Osiossa ”{ $section }” ei ole tehtäviä. Mermaid ei piirrä sitä; tässä se on vaihe ilman kosketuspisteitä.
convert-no-score = Kohdassa ”{ $touchpoint }” ei ole arviota.
convert-odd-score = Kohdan ”{ $touchpoint }” arvio ”{ $score }” ei ole kokonaisluku väliltä 1–5, joten se jätettiin pois.
convert-no-stage = Tämän kosketuspisteen yläpuolella ei ole vaihetta. Se on nyt omassa vaiheessaan; anna sille nimi.
convert-left-out = Jätettiin pois, koska vaiheessa ei ole sille paikkaa: ”{ $text }”
convert-odd-value = Tätä ei ymmärretty, joten se on kuvauksena: ”{ $text }”
convert-done-title = Avattiin uutena polkuna
convert-done = Kartta on nyt polku, jolla ei vielä ole tiedostoa. Sen pisteet ovat kukin yksi arvaus, kunnes asiakkailta kysytään.
convert-notes = Kaikkea ei voitu ottaa sellaisenaan:
convert-note = Rivi { $line }: { $text }

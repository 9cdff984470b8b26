### Mitä muualta tuodusta kartasta on hyvä tietää.

convert-no-section = Nämä tehtävät ovat ennen ensimmäistä osiota. Ne ovat nyt omassa vaiheessaan; anna sille nimi.
convert-empty-section = Osiossa ”{ $section }” ei ole tehtäviä. Mermaid ei piirrä sitä; tässä se on vaihe ilman kosketuspisteitä.
convert-no-score = Kohdassa ”{ $touchpoint }” ei ole arviota.
convert-odd-score = Kohdan ”{ $touchpoint }” arvio ”{ $score }” ei ole kokonaisluku väliltä 1–5, joten se jätettiin pois.
convert-no-stage = Tämän kosketuspisteen yläpuolella ei ole vaihetta. Se on nyt omassa vaiheessaan; anna sille nimi.
convert-left-out = Jätettiin pois, koska vaiheessa ei ole sille paikkaa: ”{ $text }”
convert-odd-value = Tätä ei ymmärretty, joten se on kuvauksena: ”{ $text }”
convert-done-title = Avattiin uutena asiakaspolkuna
convert-done = Kartta on nyt asiakaspolku, jolla ei vielä ole tiedostoa. Sen arvosanat ovat kukin yksi oletus, kunnes asiakkailta kysytään.
convert-notes = Kaikkea ei voitu ottaa sellaisenaan:
convert-note = Rivi { $line }: { $text }
convert-only-diagram = Vain tästä alkava Mermaid-kaavio otettiin; sen ympärillä oleva teksti jätettiin pois.
convert-error-not-text = tämä ei ole UTF-8- eikä UTF-16-tekstiä. Tallenna se UTF-8-muodossa ja yritä uudelleen.
convert-error-too-long = Teksti on yli { $size }, pidempi kuin mikään kartta. Rajaa se karttaan.
convert-error-too-many = Kartassa on liikaa: { $what } { $count }, enintään { $most } voidaan ottaa. Jaa se useaksi kartaksi.
convert-error-nothing = Siinä ei ole vaihetta eikä kosketuspistettä. Kirjoita vaihe näin: ”## Vaihe” ja sen kosketuspisteet alle näin: ”- Kosketuspiste”.
convert-error-keyword = teksti ei ala sanalla `journey`.
convert-error-semicolon = `;` päättää rivin Mermaidissa, joten sen jälkeen ei saa olla mitään. Kirjoita puolipiste muodossa `#59;`.
convert-error-again = sanalla ”journey” alkava rivi aloittaa Mermaidissa uuden kaavion. Kirjoita sen eteen toinen sana.
convert-error-colon = kaksoispiste on kohdassa, jossa Mermaid odottaa nimeä. Kirjoita nimeen kuuluva kaksoispiste osion otsikossa tai ennen arvosanaa muodossa `#58;`.
convert-error-no-score = ”{ $task }”: arvosana puuttuu. Kirjoita ”{ $task }: 3”. Jos rivillä on `#`, Mermaid lukee loppurivin huomautuksena: kirjoita `#35;`.
convert-error-open-braces = `accDescr {"{"}` avataan tässä eikä sitä suljeta. Kirjoita `{"}"}` sen loppuun.
convert-error-open-line = kohdan `{ $key }` jälkeen ei ole mitään ennen tekstin loppua.
convert-error-front-matter = asetukset merkkien `---` ja `---` välissä avataan eikä niitä suljeta. Kirjoita `---` yksin riville ennen sanaa `journey`.
convert-error-open-title = asetusten otsikossa on avaava lainausmerkki mutta ei sulkevaa.
convert-guessed = Kirjaimet luettiin merkistönä { $encoding }, mikä on oletus. Jos ä, ö tai å näyttää väärältä, tallenna tiedosto UTF-8-muodossa ja avaa se uudelleen.

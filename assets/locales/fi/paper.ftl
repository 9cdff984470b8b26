# Paperi, diat ja kaikki kierrokset.

view-trend = Kehitys
trend-title = Pisteet kaikilla kierroksilla
trend-how = Asteikko 0–100, palkki on 95 %:n luottamusväli. Katkoviiva on tavoite.
trend-none = Mitään ei ole vielä mitattu, joten kehitystä ei voi näyttää.
trend-few = { $rounds ->
    [one] Yksi kierros
   *[other] { $rounds } kierrosta
}, vastauksia { $n }.
export-what-canvas = Tyhjä pohja
export-what-slides = Esitys
export-format-pptx = PowerPoint (PPTX)
export-format-cjml = CJML (XML)
export-cjml-customer = Asiakas
export-note-cjml = CJML:n julkinen kuvaus ei kerro, miten kokemus merkitään, joten pisteet jäivät pois.
export-error-no-format = Kun tulos menee vakiotulosteeseen, muoto pitää kertoa: lisää esimerkiksi --format csv.
export-purpose-slides = Diat
export-purpose-slides-hint = Esitys sivuina tai muokattavina dioina: dia vaihetta kohti.
export-grey-directions = Harmaana sininen (parani) ja oranssi (huononi) näyttävät samalta: erota ne merkeistä ▲ ja ▼.
export-grey-stages = Harmaana vaiheiden värit näyttävät samalta: erota vaiheet nimistä.

## Clipboard
cmd-copy-picture = Kopioi näkymä kuvana
cmd-copy-cells = Kopioi luvut taulukkona
cmd-copy-words = Kopioi kosketuspisteen tiedot tekstinä
cmd-copy-drops = Kopioi pudotukset tekstinä

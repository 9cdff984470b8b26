# Papper, bilder och alla omgångar.

view-trend = Utveckling
trend-title = Poäng i alla omgångar
trend-how = Skala 0–100; stapeln är konfidensintervallet på 95 %. Den streckade linjen är målet.
trend-none = Inget har mätts ännu, så det finns ingen utveckling att visa.
trend-few = { $rounds ->
    [one] En omgång
   *[other] { $rounds } omgångar
}, { $n } svar.
export-what-canvas = Tom mall
export-what-slides = Presentation
export-format-pptx = PowerPoint (PPTX)
export-format-cjml = CJML (XML)
export-cjml-customer = Kund
export-note-cjml = Den offentliga beskrivningen av CJML säger inte hur upplevelsen skrivs, så poängen lämnades bort.
export-error-no-format = För standardutmatning måste formatet anges: lägg till exempelvis --format csv.
export-purpose-slides = Bilder
export-purpose-slides-hint = Presentationen som sidor eller som bilder att bearbeta: en för varje fas.
export-grey-directions = I gråskala ser blått (bättre) och orange (sämre) likadana ut: skilj dem åt med ▲ och ▼.
export-grey-stages = I gråskala ser fasernas färger likadana ut: skilj faserna åt med namnen.

## Clipboard
cmd-copy-picture = Kopiera vyn som bild
cmd-copy-cells = Kopiera siffrorna som celler
cmd-copy-words = Kopiera kontaktpunkten som text
cmd-copy-drops = Kopiera nedgångarna som text

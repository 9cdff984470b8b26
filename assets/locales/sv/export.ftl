# Det som lämnar programmet: kalkylblad, sidor, rapporter.

export-sheet-overview = Översikt
export-sheet-touchpoints = Kontaktpunkter
export-sheet-questions = Frågor och svar
export-sheet-counts = Antal
export-sheet-steps = Steg
export-curve = Poäng längs kundresan med 95 % konfidensintervall

export-column-what = Vad
export-column-value = Värde
export-row-journey = Kundresa
export-row-before = Före
export-row-after = Efter
export-row-round = Mätomgång
export-row-touchpoints = Kontaktpunkter
export-row-measured = Varav uppmätta
export-row-assumed = Varav endast antagna
export-row-method = Så läser du siffrorna

export-yes = ja
export-column-stage = Fas
export-column-channel = Kanal
export-column-moment = Sanningens ögonblick
export-column-kind = Frågetyp
export-column-lo = Intervall från
export-column-hi = Intervall till
export-column-below = Intervall under poängen
export-column-above = Intervall över poängen
export-column-mean = Medelvärde
export-column-nps = NPS
export-column-nps-lo = NPS från
export-column-nps-hi = NPS till
export-column-best = Bästa svaren, %
export-column-date = Datum
export-column-pains = Smärtpunkter
export-column-opportunities = Möjligheter
export-column-round = Omgång
export-column-people = Svarande
export-column-invited = Inbjudna
export-column-population = Kunder totalt
# A column with how many of a row's answers are of a group of customers.
export-column-of-segment = Svar: { $name }
export-column-source = Källa
export-column-count-of = Betyg { $score }
export-column-scored = Betyg
export-column-sd = Standardavvikelse
export-column-metric = Mått
export-column-least = Skalans början
export-column-most = Skalans slut
export-column-id = Frågans id
export-column-note = Anmärkning
export-note-promoters = ambassadörer
export-note-passives = passiva
export-note-detractors = kritiker
export-note-mean = endast medelvärdet är känt: { $mean }
export-note-sd = , standardavvikelse { $sd }
export-column-n-before = Svar före
export-column-n-after = Svar efter
export-column-lo-holm = Korrigerat intervall från
export-column-hi-holm = Korrigerat intervall till
export-column-p = p
export-column-p-holm = Korrigerat p
export-column-effect = Effektstorlek
export-column-detectable = Upptäckbar förändring
export-column-from = Från
export-column-to = Till
export-column-unlike = Olika frågor
export-column-rounds = Omgångar
export-column-slope = Förändring per tidsenhet
export-column-per = Per
export-column-p-alike = p, alla omgångar lika
export-per-round = omgång
export-per-year = år
export-column-unit = Enhet
export-column-better = Bra riktning
export-column-comment = Kommentar
export-column-tone = Ton
export-column-expected = Förväntad effekt
export-column-step = Steg

## Fel
export-error-writer = Filen kunde inte skapas: { $detail }
export-error-page-too-large = En sida skulle bli { $width } × { $height } meter; en PDF rymmer högst 5 × 5. Välj en sidstorlek, till exempel A4.
export-stopped = Avbrutet. Inget skrevs.

## Sidor och rapporter
export-page-of = { $page } ({ $all })
export-as-table = Som tabell
export-tile = Rad { $row } av { $rows }, kolumn { $column } av { $columns }. Lägg kryssen på varandra.
export-section-method = Metod och begränsningar
export-section-annex = Bilaga: alla siffror
export-error-page-too-small = Fasen ”{ $stage }” ryms inte på sidan i läsbar storlek. Välj en större sida eller vänd den.
export-sheet-drivers = Samband
export-sheet-themes = Teman
export-column-theme = Tema
export-column-count = Kommentarer
export-column-share = Andel, %
export-column-correlation = Korrelation
export-quotes = Med kundernas ord

export-board-for = Till ledningsgruppen
export-board-between = Kundresa: { $before } → { $after }
export-board-one = Kundresa: { $round }
export-board-draft = Utkast: en del poäng är endast antagna
export-board-worst = { $name }: poängen sjönk från { $before } till { $after }; förändringen är statistiskt säkerställd.
export-board-worst-moment = { $name }, ett sanningens ögonblick: poängen sjönk från { $before } till { $after }; förändringen är statistiskt säkerställd.
export-board-drop = { $from } → { $to }: poängen sjunker med { $points }, den största säkerställda nedgången.
export-board-calm = { $compared ->
    [yes] Ingen försämring eller nedgång är påvisad.
   *[no] Ingen nedgång är säkerställd.
}
export-board-unmeasured = Ingen kontaktpunkt har mätts ännu.
export-board-better = Bättre: { $list }.
export-board-better-more = Bättre: { $list } och { $more } till.
export-board-late = { $count ->
    [one] En åtgärd är försenad
   *[other] { $count } åtgärder är försenade
}: { $list }.
export-board-strip = Kundresan och poäng 0–100
export-board-below = under målet
export-board-interval = 95 % konfidensintervall
export-board-target = mål { $target }
export-board-drops = Säkerställda nedgångar
export-board-drops-some = Nedgångar
export-board-drops-none = Ingen nedgång är säkerställd.
export-board-possible = möjlig, inte säkerställd
export-board-changes = Vad som förändrades
export-board-changes-none = Ingen förändring påvisad.
export-board-rest = { $rest ->
    [0] {""}
    [one] { $some ->
        [yes] I en kontaktpunkt till är ingen förändring påvisad
       *[no] I en kontaktpunkt är ingen förändring påvisad
    }
   *[other] { $some ->
        [yes] I { $rest } kontaktpunkter till är ingen förändring påvisad
       *[no] I { $rest } kontaktpunkter är ingen förändring påvisad
    }
}{ $both ->
    [yes] ,{" "}
   *[no] {""}
}{ $untested ->
    [0] {""}
    [one] { $rest ->
        [0] En
       *[other] en
    } testades inte
   *[other] { $untested } testades inte
}.
export-board-more = och { $count } till
export-board-actions = Överenskomna åtgärder
export-board-overdue = försenad
export-board-kpis = Verksamheten
export-board-kpis-rest = { $shown } av { $all } nyckeltal: { $compared ->
    [yes] först det som blev sämre, sedan det som inte når målet, största förändringen först.
   *[no] först det som inte når målet.
}
export-board-improved = bättre
export-board-worsened = sämre
export-board-not-shown = ingen förändring påvisad
export-board-foot = Poäng 0–100, högt är bra. Intervallen är 95 % konfidensintervall och täcker endast vilka som råkade svara.
export-board-foot-changes = Förändringar är korrigerade för { $count } jämförelser.
export-board-foot-drops = Nedgångar är korrigerade för { $count } steg.
export-board-foot-answers = Svar per kontaktpunkt: { $range }.
export-board-key = Kontaktpunkter efter nummer
export-column-number = Nummer
export-what-report = Rapport
export-error-not-so = ”{ $what }” kan inte skrivas som .{ $format }. Den kan skrivas som { $endings }; eller utelämna vyn.
export-note-borrowed = Tecken som programmets eget typsnitt saknar ritades med: { $list }.
export-note-missing = { $count ->
    [one] Ett tecken finns inte i något typsnitt på datorn och ersätts av en ruta
   *[other] { $count } tecken finns inte i något typsnitt på datorn och ersätts av en ruta
}: { $list }{ $more ->
    [0] {""}
   *[other] {" "}och { $more } till
}. Installera ett typsnitt som har dem och exportera igen.
export-note-small = Den minsta texten är { $size } mm hög. Välj en större sida om texten ska läsas på papper.
export-html-skip = Gå till rapporten
export-html-look = Ljust eller mörkt
export-html-contents = Innehåll
export-mermaid-unmeasured = Inte uppmätt, därför inte i diagrammet: { $list }

## Dialogrutan
export-title = Exportera
export-purpose = Vad ska det användas till
export-purpose-picture = Bild
export-purpose-picture-hint = För bilder i presentationer, meddelanden och dokument.
export-purpose-print = Utskrift
export-purpose-print-hint = En vy på papper, från A4 till A0. Texten kan markeras och läses av skärmläsare.
export-purpose-report = Rapport
export-purpose-report-hint = Det viktigaste på en sida, sedan de delar du väljer.
export-purpose-spreadsheet = Kalkylblad
export-purpose-spreadsheet-hint = Alla siffror, att räkna vidare på.
export-purpose-text = Text
export-purpose-text-hint = Rapporten som text med tabeller.
export-purpose-tools = För andra program
export-purpose-tools-hint = Som text som andra program läser.
export-format-png = PNG
export-format-svg = SVG (skarp i alla storlekar)
export-format-pdf = PDF
export-format-html = Webbsida (HTML)
export-format-xlsx = Excel (XLSX)
export-format-csv = CSV
export-format-md = Markdown
export-format-mmd = Mermaid
export-format-json = JSON
export-page = Sidstorlek
export-page-fit = Efter innehållet
export-page-letter = Letter
export-orientation = Riktning
export-portrait = Stående
export-landscape = Liggande
export-tiles = Dela upp i A4-sidor som limmas ihop
export-sections = Delar
export-summary = Text i början
export-copy = Kopiera
export-copied = Kopierat till urklipp
export-preview = Förhandsgranskning
export-preview-comes = Förhandsgranskningen är på väg…
export-page-before = Föregående sida
export-page-after = Nästa sida
export-smallest = Minsta texten { $size } mm
export-running = Exporterar
export-running-text = Filen skapas. Du kan avbryta, och då skrivs inget.
export-running-page = Sida { $page } av { $all }
export-stop = Avbryt exporten

### Före och efter: jämförelsen av två mätomgångar.

compare-title = Vad ändrades från { $before } till { $after }
compare-summary =
    { $untested ->
        [0] { $better } förbättrades, { $worse } försämrades, { $unshown } utan påvisad förändring.
       *[other] { $better } förbättrades, { $worse } försämrades, { $unshown } utan påvisad förändring, { $untested } inte testade.
    }
compare-corrected =
    { $count ->
        [0] Inget kunde testas.
        [one] En jämförelse, så ingen korrigering behövs.
       *[other] Slutsatserna tar hänsyn till att jämförelserna är { $count }.
    }

compare-no-rounds-title = Inget att jämföra ännu
compare-no-rounds = En jämförelse kräver två mätomgångar: en före och en efter. Den här kundresan har ingen.
compare-one-round = En jämförelse kräver två mätomgångar. Den här kundresan har en; lägg till en till när ni mäter igen.
compare-no-choice = Välj vilka mätomgångar som är före och efter.
compare-no-touchpoints = Den här kundresan har inga kontaktpunkter ännu.

compare-other = Jämförd med { $file }
compare-other-end = Jämför omgångar igen
compare-other-added = Nytt: { $names }
compare-other-removed = Borttaget: { $names }

compare-order = Ordning
compare-order-journey = Resans ordning
compare-order-change = Förändringens storlek
compare-order-target = Avstånd från målet
compare-shows = Visas som
compare-shows-picture = Bild
compare-shows-table = Tabell
compare-shows-both = Båda

compare-head-question = Fråga
compare-head-own = I egna enheter
compare-head-scores = Nöjdhet 0–100
compare-head-change = Förändring och konfidensintervall
compare-head-verdict = Slutsats
compare-head-n = Svar

compare-whole = Hela kundresan
compare-metric = { $metric } { $scale }
compare-metric-ease = { $metric } { $scale } (lätthet)
compare-metric-effort = { $metric } { $scale } (ansträngning)
compare-metric-low = { $metric } { $scale } (lågt är bra)
compare-own-nps = NPS { $before } → { $after }
compare-own-nps-change = NPS { $before } → { $after } ({ $diff })
compare-own-mean = medel { $before } → { $after }
compare-from-to = { $before } → { $after }
compare-with-interval = { $diff } ({ $interval })
compare-nothing = –

compare-verdict-better = ▲ bättre
compare-verdict-better-tentative = ▲ bättre, preliminärt
compare-verdict-worse = ▼ sämre
compare-verdict-worse-tentative = ▼ sämre, preliminärt
compare-verdict-not-shown = ingen förändring påvisad
compare-verdict-not-shown-tentative = inte påvisad, preliminärt
compare-verdict-too-few = för få svar
compare-verdict-guess = antagande, inte testat
compare-verdict-question = frågan har ändrats
compare-verdict-scale = skalan har ändrats
compare-verdict-nps = bara NPS-grupper
compare-verdict-only-before = uppmätt bara före
compare-verdict-only-after = uppmätt bara efter
compare-verdict-unmeasured = inte uppmätt

compare-sentence-better =
    { $count ->
        [one] { $name }: poängen steg med { $points } (95 % konfidensintervall: { $interval }). Förändringen är statistiskt säkerställd ({ $p }).
       *[other] { $name }: poängen steg med { $points } (95 % konfidensintervall, korrigerat för { $count } jämförelser: { $interval }). Förändringen är statistiskt säkerställd ({ $p }).
    }
compare-sentence-worse =
    { $count ->
        [one] { $name }: poängen sjönk med { $points } (95 % konfidensintervall: { $interval }). Förändringen är statistiskt säkerställd ({ $p }).
       *[other] { $name }: poängen sjönk med { $points } (95 % konfidensintervall, korrigerat för { $count } jämförelser: { $interval }). Förändringen är statistiskt säkerställd ({ $p }).
    }
compare-sentence-not-shown =
    { $count ->
        [one] { $name }: ingen förändring påvisad, { $diff } (95 % konfidensintervall { $interval }; { $p }).
       *[other] { $name }: ingen förändring påvisad, { $diff } (95 % konfidensintervall { $interval }; { $p }, korrigerat för { $count } jämförelser).
    }
compare-sentence-detectable = En förändring på omkring { $points } poäng hade upptäckts fyra gånger av fem; en mindre kan ha gått obemärkt förbi.
compare-sentence-tentative = Preliminärt: färre än 30 svar i en av omgångarna.
compare-sentence-nps = NPS { $before } → { $after }: { $diff } (95 % konfidensintervall { $interval }).
compare-sentence-too-few = { $name } testades inte: för få svar ({ $before } före, { $after } efter; 10 behövs i båda omgångarna).
compare-sentence-guess = { $name }: inte testad, eftersom ett antagande inte visar någon förändring.
compare-sentence-question = { $name } testades inte: frågan ställdes med andra ord, och redan det kan ändra svaren.
compare-sentence-scale = { $name } testades inte: skalan ändrades från { $before } till { $after }, och redan det kan ändra svaren.
compare-sentence-nps-only = { $name } finns inte på den gemensamma skalan: bara NPS-grupperna är kända.
compare-sentence-only-before = { $name }: svar finns bara från omgången före.
compare-sentence-only-after = { $name }: svar finns bara från omgången efter.
compare-sentence-unmeasured = { $name }: mättes varken före eller efter.

compare-legend-before = före
compare-legend-after = efter
compare-legend-change = förändring med 95 % konfidensintervall
compare-legend-tentative = preliminärt eller inte testat
compare-legend-guess = antagande
compare-legend-few = färre än 30 svar i en omgång
compare-legend-target = mål

compare-table = Jämförelsen som tabell
compare-other-question = · { $question }
compare-col-touchpoint = Kontaktpunkt
compare-col-question = Fråga
compare-col-own-before = Egen enhet före
compare-col-own-after = efter
compare-col-own-change = förändring
compare-col-csi = CSI
compare-col-before = 0–100 före
compare-col-after = efter
compare-col-n-before = n före
compare-col-n-after = n efter
compare-col-change = Förändring
compare-col-interval = Konfidensintervall
compare-col-p = p, okorrigerat
compare-col-p-holm = p, korrigerat
compare-col-verdict = Slutsats

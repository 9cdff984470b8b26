### Panelen till höger: allt som det valda innehåller.

inspector-name = Namn

## Resultat

inspector-score = Resultat
inspector-no-rounds = Det går att mäta först när det finns en mätomgång.
inspector-no-surveys = Här frågas inget än. Lägg till en fråga under Frågor.
inspector-no-answers = Omgångarna som visas har inga svar. För in dem under Frågor.
inspector-enter-answers = Skriv in svar
inspector-question-and-answers = Fråga och svar
inspector-index = Poäng 0–100
inspector-index-tip = Svarens medelvärde på en gemensam axel: 0 är skalans sämsta svar, 100 det bästa.
inspector-change = Förändring
inspector-change-tip = Efter minus före på skalan 0–100, med 95 % konfidensintervall.
inspector-significance = Signifikans
inspector-significance-tip = Hur ofta en minst så här stor skillnad skulle uppstå även om inget hade ändrats.
inspector-p-holm = { $p }, korrigerat
inspector-p-single = Okorrigerat: { $p }.
inspector-delta = Effektstorlek (Cliffs delta): { $delta }.
inspector-verdict = Slutsats
inspector-verdict-better = Bättre (statistiskt säkerställt)
inspector-verdict-worse = Sämre (statistiskt säkerställt)
inspector-verdict-not-shown = Ingen förändring påvisad
inspector-untested-question = Inte testat: frågan eller skalan var en annan före.
inspector-untested-guess = Inte testat: det ena värdet är ett antagande.
inspector-untested-few = Inte testat: färre än 10 svar på ena sidan.
inspector-untested-means = Inte testat: svarens spridning är inte känd.
inspector-target-row = Mål
inspector-target-below = Under { $target }
inspector-target-met = { $target } är uppnått
inspector-target-undecided = { $target } ligger inom intervallet
inspector-csi = CSI
inspector-csi-tip = Kundnöjdhetsindex (inte samma som NKI): medelvärde ÷ högsta svar × 100; ingen andel av kunderna.
inspector-top-box = Bästa svar
inspector-top-box-range = Bästa svaren, 95 % konfidensintervall: { $range } %
inspector-top-box-tip = { $points ->
    [one] Andelen svar på skalans bästa steg.
   *[other] Andelen svar på skalans { $points } bästa steg.
}
inspector-mean = Medelvärde
inspector-mean-tip = Medelvärdet på frågans egen skala, till exempel 4,2 av fem.
inspector-n = Svar
inspector-few-tentative = Färre än 30 svar: preliminärt.
inspector-few-very-small = Färre än 10 svar: för få för en slutsats.
inspector-few-anecdotal = Färre än 5 svar: enstaka svar.
inspector-evidence = Underlag
inspector-source = Källa
inspector-age = { $days ->
    [one] en dag gammalt
   *[other] { $days } dagar gammalt
}
inspector-chart = Svar per betyg. { $rows }
inspector-chart-key = Andel av svaren
inspector-chart-key-two = Andel av svaren, grått före, blått efter
inspector-promoters = Ambassadörer
inspector-passives = Passiva
inspector-detractors = Kritiker
inspector-trend-title = Resultat i alla omgångar
inspector-trend = Resultat i alla omgångar. { $rows }
inspector-trend-row = { $round }: { $score }
inspector-trend-row-interval = { $round }: { $score } (95 % konfidensintervall { $lo }–{ $hi })
inspector-trend-target = mål { $target }
inspector-trend-left-out = Frågan ställdes annorlunda, därför utelämnat: { $rounds }.

## Enkäter

inspector-surveys = Frågor
inspector-survey = Fråga { $number }
inspector-overall = Hela kundresan
inspector-overall-hint = Varje kontaktpunkt kan vara bra fast resan som helhet inte är det. Fråga om den också.
inspector-add-survey = Lägg till fråga
inspector-remove-survey = Ta bort fråga
inspector-make-headline = Gör till huvudfråga
inspector-headline = Huvudfråga: syns på kurvan
inspector-new-question = { $metric ->
    [nps] Hur troligt är det att du skulle rekommendera oss till en vän eller kollega?
    [ces] Hur lätt var det att få ditt ärende skött?
   *[other] Hur nöjd var du?
}
inspector-metric = Frågetyp
inspector-scale-min = Lägsta svar
inspector-scale-max = Högsta svar
inspector-better = Skalans riktning
inspector-question = Fråga
inspector-usual-scale = Använd den vanliga skalan { $scale }
inspector-asking = Vem, vad, hur, när
inspector-who = Vem tillfrågas
inspector-what = Vad vi vill veta
inspector-how-channel = Genom vilken kanal
inspector-method = Metod
inspector-when = När
inspector-limited-to = Endast för

## Svar

inspector-answers = Svar
inspector-round = Omgång
inspector-round-has = { $round } · n { $n }
inspector-round-empty = { $round } · inga svar
inspector-form = Svaren anges som
inspector-form-counts = Antal
inspector-form-list = Lista
inspector-form-groups = NPS-grupper
inspector-form-mean = Medelvärde
inspector-count-of = Svar med betyget { $score }
inspector-total = { $n ->
    [0] Inga svar ännu
    [one] Ett svar
   *[other] Sammanlagt { $n } svar
}
inspector-many-points = Skalan har { $points } steg. Klistra in betygen som en lista.
inspector-list = Betyg
inspector-list-hint = 9, 10, 7, 8 …
inspector-list-empty = Klistra in eller skriv betyg åtskilda med komma, semikolon, mellanslag eller radbyte.
inspector-list-read = { $n ->
    [one] Ett betyg läst, medelvärde { $mean }
   *[other] { $n } betyg lästa, medelvärde { $mean }
}
inspector-list-use = { $n ->
    [one] Använd detta betyg
   *[other] Använd dessa { $n } betyg
}
inspector-list-replaces = De ersätter omgångens svar.
inspector-mean-n = Svar (n)
inspector-mean-sd = Standardavvikelse
inspector-mean-needs = Ange medelvärdet och antalet svar; standardavvikelsen ger resultatet ett intervall.
inspector-people = Svarande
inspector-rate = Svarsfrekvens
inspector-invited = Inbjudna
inspector-invited-tip = Hur många som ombads svara. Det ger svarsfrekvensen.
inspector-bounds = Om alla tillfrågade som inte svarade hade gett det sämsta eller bästa betyget: { $range }
inspector-population = Kunder totalt
inspector-population-tip = Med få kunder blir intervallet smalare när en stor del av dem svarade. Lämna tomt om du inte vet.
inspector-of-round = { $n } i omgången
inspector-response-rate = { $n } av { $invited } inbjudna svarade: svarsfrekvens { $rate }.
inspector-everybody = Alla svarade.
inspector-collected = Insamlat
inspector-answers-source = Källa
inspector-answers-owner = Hålls aktuellt av
inspector-asked = Frågan löd annorlunda då
inspector-asked-question = Frågan då
inspector-remove-answers = Ta bort omgångens svar

## Avvisad inmatning

inspector-refused-number = ”{ $text }” är inget tal.
inspector-refused-count = ”{ $text }” är inget heltal från 0 uppåt.
inspector-refused-whole = ”{ $text }” är inget heltal.
inspector-refused-date = ”{ $text }” är ingen dag. Skriv den så här: { $example }.
inspector-refused-target = Ett mål ligger mellan 0 och 100.
inspector-refused-scale-order = Det högsta svaret måste vara större än det lägsta.
inspector-refused-scale-long = En skala har högst 1001 steg.
inspector-refused-off-scale = { $score } finns inte på skalan { $scale }.
inspector-refused-spread = En standardavvikelse kan inte vara negativ.
inspector-refused-not-nps = Ambassadörer och kritiker kräver en rekommendationsfråga på 0–10 eller 1–10.
inspector-refused-nobody = Det behövs minst ett svar. Om ingen svarade, ta bort omgångens svar.
inspector-refused-too-many = Fler svar än vad som kan räknas.
inspector-refused-round-twice = Omgången har redan svar.
inspector-refused-people = Det som är känt om enskilda personer passar inte med svaren.
inspector-refused-segments = Ett segment har fler svar än det finns, eller så är segmenten fler än 20.
inspector-refused-reach = { $n } svarade, så färre kan inte ha bjudits in, och kunderna kan inte vara färre än de inbjudna.
inspector-refused-list-number = Värde { $at }, ”{ $text }”, är inget heltal.
inspector-refused-list-off = Värde { $at } är { $score }, som inte finns på skalan { $scale }.

## Kontaktpunktens uppgifter

inspector-details = Uppgifter
inspector-description = Beskrivning
inspector-channel = Kanal
inspector-channel-name = Kanalens namn
inspector-importance = Betydelse för kunden
inspector-moment-of-truth = Sanningens ögonblick
inspector-customer-does = Kunden gör
inspector-customer-expects = Kunden väntar sig
inspector-target = Målpoäng
inspector-inherited = { $score } (ärvt)
inspector-owner = Ansvarig
inspector-experience = Upplevelse
inspector-function = Funktion: vad den gör
inspector-emotion = Känsla: hur det känns
inspector-meaning = Mening: vad den betyder
inspector-management = Hur styrd upplevelsen är
inspector-delivery = Vad den måste ge
inspector-backstage = Bakom kulisserna

## Listor

inspector-pains = Smärtpunkter
inspector-pain = Smärtpunkt
inspector-add-pain = Lägg till en smärtpunkt och tryck Enter
inspector-remove-pain = Ta bort smärtpunkten
inspector-opportunities = Möjligheter
inspector-opportunity = Möjlighet
inspector-add-opportunity = Lägg till en möjlighet och tryck Enter
inspector-remove-opportunity = Ta bort möjligheten
inspector-quotes = Citat
inspector-quote = Citat
inspector-add-quote = Lägg till ett citat och tryck Enter
inspector-remove-quote = Ta bort citatet

## Nyckeltal

inspector-kpis = Nyckeltal
inspector-add-kpi = Lägg till nyckeltal
inspector-new-kpi = Nytt nyckeltal
inspector-remove-kpi = Ta bort nyckeltalet
inspector-kpi-name = Nyckeltalets namn
inspector-kpi-unit = Enhet
inspector-kpi-better = Bra riktning
inspector-kpi-target = Nyckeltalets mål
inspector-kpi-formula = Hur det räknas ut
inspector-kpi-input-name = { $input }, { $round }
inspector-kpi-clear = Ta bort värdet för { $round }
inspector-kpi-incomplete = Fyll i omgångens alla fält.
inspector-link-title = Nyckeltalet och resultatet i samma omgångar
inspector-link = Resultat mot { $kpi }. { $rows }
inspector-link-row = { $round }: { $value }, resultat { $score }
inspector-link-score = Resultat
inspector-link-few = { $rounds } omgångar: för få för en korrelation
inspector-link-rank = Rangkorrelation { $rho } över { $rounds } omgångar ({ $p }). Den visar inte vad som beror på vad.
inspector-link-none = Ingen korrelation: det ena av de två har inte ändrats.
inspector-input-value = Värde
inspector-input-revenue-per-customer = Omsättning per kund
inspector-input-margin = Marginal, %
inspector-input-churn = Kundbortfall, %
inspector-input-spend = Sälj- och marknadskostnader
inspector-input-new-customers = Nya kunder
inspector-input-clv = CLV
inspector-input-cac = CAC
inspector-input-converted = Har köpt eller bokat
inspector-input-visitors = Besökare
inspector-input-customers-end = Kunder i slutet
inspector-input-customers-start = Kunder i början
inspector-input-lost = Förlorade kunder
inspector-input-repeat = Har köpt minst två gånger
inspector-input-customers = Kunder
inspector-input-referred = Rekommenderade köp
inspector-input-purchases = Alla köp
inspector-input-minutes = Minuter (median)
inspector-input-solved = Lösta vid första kontakten
inspector-input-contacts = Alla kontakter
inspector-input-units = Sålda enheter
inspector-input-price = Pris
inspector-input-revenue = Omsättning
inspector-input-costs = Kostnader
inspector-input-old = Gammalt
inspector-input-new = Nytt

## Kundröster

inspector-feedback = Kundernas kommentarer
inspector-feedback-open = { $open } av { $n } öppna
inspector-themes = Omgångens teman
inspector-theme-row = { $theme }, { $n }
inspector-comment = Kommentar { $number }
inspector-comment-text = Vad kunden sade
inspector-add-comment = Lägg till en kommentar och tryck Enter
inspector-remove-comment = Ta bort kommentaren
inspector-comment-round = Kommentarens omgång
inspector-comment-score = Betyg
inspector-comment-themes = Teman, åtskilda med komma
inspector-comment-sentiment = Ton
inspector-comment-state = Hantering
inspector-comment-who = Av vem
inspector-comment-date = När
inspector-show-more = { $n ->
    [one] Visa en till
   *[other] Visa { $n } till
}
inspector-no-round = Ingen omgång

## Åtgärder

inspector-actions = Åtgärder
inspector-all-actions = Alla åtgärder
inspector-add-action = Lägg till en åtgärd och tryck Enter
inspector-link-action = Koppla en åtgärd
inspector-remove-action = Ta bort åtgärden
inspector-unlink-action = Koppla bort från kontaktpunkten
inspector-action-title = Vad som ska göras
inspector-action-due = Klar senast
inspector-action-state = Läge
inspector-action-effect = Väntad effekt
inspector-action-step = Steg i kundupplevelsearbetet
inspector-action-where = Hjälper här
inspector-action-nowhere = Inte kopplad till en kontaktpunkt
inspector-link-touchpoint = Koppla en kontaktpunkt
inspector-unlink-from = Koppla bort från { $name }
inspector-unnamed-action = Åtgärd utan namn

## Fas

inspector-stage = Fas
inspector-stage-kind = Typ av fas
inspector-stage-score = Resultat per omgång
inspector-stage-measured = { $measured } av { $all } mätta
inspector-customer-goal = Kundens mål
inspector-company-goal = Företagets mål
inspector-company-means = Företagets medel
inspector-touchpoints = Kontaktpunkter
inspector-no-touchpoints = Fasen har ännu inga kontaktpunkter.

## Kundresa

inspector-journey = Kundresa
inspector-title = Kundresans namn
inspector-stages-n = { $n ->
    [one] en fas
   *[other] { $n } faser
}
inspector-touchpoints-n = { $n ->
    [one] en kontaktpunkt
   *[other] { $n } kontaktpunkter
}
inspector-target-experience = Målbild för kundupplevelsen
inspector-feelings = Känslor vi vill väcka
inspector-distinction = Vad som skiljer oss från andra
inspector-exceeding = Hur vi överträffar förväntningarna
inspector-rounds = Mätomgångar
inspector-personas = Personor
inspector-add-persona = Lägg till en persona och tryck Enter
inspector-remove-persona = Ta bort personan
inspector-persona-in-use = En kontaktpunkt eller fråga är begränsad till den här personan.
inspector-persona-name = Personans namn
inspector-persona-segment = Segment
inspector-persona-goals = Mål
inspector-persona-needs = Behov
inspector-parking-lot = Parkeringsplats
inspector-parked = Parkerad sak
inspector-add-parked = Parkera något och tryck Enter
inspector-remove-parked = Ta bort från parkeringsplatsen
inspector-parked-owner = Vem tar det vidare
inspector-parked-reviewed = Genomgången

### Mätning, nyckeltal, åtgärder och personor: kretsloppet i att leda med kundupplevelsen.

## Slag

state-idea = Idé
report-state-idea = idé
formula-first-response-p90 = Första svar inom (9 av 10)
formula-clv-now = CLV, första betalningen nu
formula-clv-later = CLV utan första betalningen
formula-clv-end = CLV, betalningar i periodens slut
whom-customers = Kunder
whom-left = Kunder som lämnat
whom-never-came = Personer som aldrig blev kunder
inspector-input-margin-per-period = Marginal per kund och period
inspector-input-retention = Andel behållna kunder, %
inspector-input-discount = Diskonteringsränta per period, %
measure-whom = Målgrupp
measure-open-question = Öppen fråga
actions-expected-score = Förväntade poäng

## Mätning

view-measure = Mätning
measure-title = Vad som mäts
measure-summary = { $measured } av { $all } kontaktpunkter uppmätta. { $enough ->
    [0] Ingenstans räcker svaren för en förändring på { $points } poäng.
    [one] I en räcker svaren för en förändring på { $points } poäng.
   *[other] I { $enough } räcker svaren för en förändring på { $points } poäng.
}
measure-list = Frågor
measure-search = Sök i planen
measure-order = Ordning
measure-order-journey = Kundresans ordning
measure-order-missing = Saknade först
measure-order-oldest = Äldsta först
measure-head-touchpoint = Kontaktpunkt
measure-head-who = Av vem och vad
measure-head-how = Hur och när
measure-head-evidence = Underlag och ålder
measure-head-n = n, % av inbjudna
measure-head-need = Svar som behövs (förändring på { $points } poäng)
measure-head-rounds = Omgångar
measure-whole = Hela kundresan
measure-unasked = ingen fråga
measure-how = { $channel } ({ $method })
measure-enough = räcker
measure-missing = { $n } saknas
measure-never = ingen slutsats möjlig
measure-has-of = { $has }/{ $needed }
measure-age-days = { $days ->
    [one] en dag
   *[other] { $days } dagar
}
measure-age-months = { $months ->
   *[other] { $months } mån
}
measure-rate = { $rate } av { $invited }
measure-answers = { $n } svar
measure-score = Poäng { $score }
measure-hides = Ingen frågar. Nedgången { $from } → { $to } går över den här kontaktpunkten.
measure-nobody = Ingen frågar om detta.
measure-whole-unasked = Varje kontaktpunkt kan fungera fastän kundresan inte gör det. Ingen frågar om helheten.
measure-nobody-title = Det ingen frågar
measure-nobody-both = Kunder som lämnat och personer som aldrig blev kunder får inga frågor.
measure-nobody-left = Kunder som lämnat får inga frågor.
measure-nobody-never-came = Personer som aldrig blev kunder får inga frågor.
measure-nobody-stages = Faser utan fråga: { $names }{ $more ->
    [0] .
   *[other] {" "}och { $more } till.
}
measure-nobody-touchpoints = Kontaktpunkter utan fråga: { $names }{ $more ->
    [0] .
   *[other] {" "}och { $more } till.
}
measure-nobody-personas = Ingen fråga ställs till: { $names }{ $more ->
    [0] .
   *[other] {" "}och { $more } till.
}
measure-nobody-nothing = Det finns en fråga om varje kontaktpunkt, även till dem som lämnat eller aldrig kom.
measure-note = Saknas = fler svar per omgång, så att en förändring på { $points } poäng upptäcks fyra gånger av fem bland { $count ->
    [one] en jämförelse
   *[other] { $count } jämförelser
}.
measure-note-guess = * Spridningen är ett antagande: { $spread } poäng.
measure-add-question = Lägg till fråga
measure-add-invited = ange antal inbjudna
measure-add-group = Lägg till målgrupp…
measure-questionnaire = Enkätmall…
measure-keys = Pilarna väljer, Enter redigerar, N lägger till en fråga, Esc stänger
measure-empty = Det finns inga kontaktpunkter än. Lägg till dem på kartan; här planerar du vem som tillfrågas om dem.
measure-no-round = Ingen mätomgång än. Planen kan göras först.
measure-more-points = Större förändring
measure-fewer-points = Mindre förändring
measure-other-questions = { $n ->
    [one] en fråga till
   *[other] { $n } frågor till
}
measure-close = Klart
measure-invited = Inbjudna
measure-population = Kunder totalt
measure-end-low = Ord vid det lägsta svaret
measure-end-high = Ord vid det högsta svaret
measure-no-answers = Antalet inbjudna anges när omgången har svar.
measure-promise = Löfte
measure-no-promise = Inget utlovas: skriv på kartan vad kunden förväntar sig.
measure-say = Kunderna säger
measure-say-nothing = Inga kommentarer i den här omgången.
measure-say-score = { $score } poäng av 100
measure-say-target = mål { $target }
measure-group-where = Om vilken kontaktpunkt
measure-group-left-question = Vilken var den viktigaste orsaken till att du inte längre är kund hos oss?
measure-group-left-scale = Hur nöjd var du med oss när du lämnade? (1 = mycket missnöjd, 5 = mycket nöjd)
measure-group-never-question = Vad borde ha varit annorlunda för att du skulle ha blivit kund hos oss?
measure-group-never-scale = Hur bra hittade du det du sökte hos oss? (1 = mycket dåligt, 5 = mycket bra)
cmd-measure = Visa mätning

## Enkätmallar

cmd-questionnaire = Gör enkätmall…
toast-wrote = Sparat: { $file }
questionnaire-title = Enkätmall
questionnaire-text = De valda frågorna blir ett formulär. När svaren senare importeras hittar de rätt av sig själva, så länge frågornas ord är desamma.
questionnaire-nothing = Ingen fråga har ord än. Lägg till frågor i vyn Mätning.
questionnaire-all = Markera alla
questionnaire-none = Avmarkera alla
questionnaire-count = { $n ->
    [0] Ingen fråga vald
    [one] En fråga vald
   *[other] { $n } frågor valda
}
questionnaire-save = Spara…
questionnaire-copy = Kopiera
questionnaire-copied = Kopierat
questionnaire-form-text = Text att klistra in
questionnaire-form-print = Formulär att skriva ut
questionnaire-form-google = Google Forms
questionnaire-form-lime = LimeSurvey
questionnaire-form-surveyjs = SurveyJS
questionnaire-how-text = Klistra in den i ett e-postmeddelande eller en enkättjänst.
questionnaire-how-print = Öppnas i en webbläsare och skrivs ut därifrån.
questionnaire-how-google = Öppna script.google.com, skapa ett nytt projekt, klistra in skriptet och kör makeForm. Formuläret finns sedan i din Drive.
questionnaire-how-lime = Välj i LimeSurvey att skapa en enkät, importera och den här filen.
questionnaire-how-surveyjs = Klistra in den i JSON-redigeraren i SurveyJS Creator.
questionnaire-intro = Berätta hur det verkligen var. Ingen som svarar namnges.
questionnaire-thanks = Tack för dina svar.
questionnaire-end = { $score } = { $text }

## Åtgärder

view-actions = Åtgärder
cmd-actions = Visa åtgärdstavlan
actions-title = Åtgärder
actions-board = Tavla med åtgärder
actions-list = Lista över åtgärder
actions-shows = Visas som
actions-shows-board = Tavla
actions-shows-list = Lista
actions-group = Gruppera efter
actions-group-state = Läge
actions-group-owner = Ansvarig
actions-group-touchpoint = Kontaktpunkt
actions-group-step = Sex steg
actions-add = Lägg till åtgärd
actions-calendar = Till kalendern (.ics)…
actions-who = Vem?
actions-when = När?
actions-untitled = Namnlös åtgärd
actions-no-touchpoint = Ingen kontaktpunkt
actions-no-step = Inget steg
actions-expected = Förväntat: { $effect }
actions-expected-points = Förväntat: poäng { $score }
actions-expected-both = Förväntat: { $effect } (poäng { $score })
actions-soon = { $day } · { $days ->
    [0] i dag
    [one] i morgon
   *[other] om { $days } dagar
}
actions-overdue = { $day } · { $days ->
    [one] en dag försenad
   *[other] { $days } dagar försenad
}
actions-scores = { $before } → { $after }
actions-measured = Uppmätt
actions-few = n { $n }, preliminärt: ingen förändring kan påvisas
actions-interval = 95 % konfidensintervall { $interval }
actions-not-tested = Förändringen är inte testad
actions-effect-reached = uppnått
actions-effect-not-yet = inte än
actions-effect-not-shown = inte påvisad
actions-summary = { $overdue } försenade, { $soon } inom två veckor, { $doing } pågår, { $done } klara.
actions-summary-effects = Av dem som mätts efteråt har { $reached } uppnått det förväntade, { $notyet } inte än, { $notshown } utan påvisad förändring.
actions-pick = Välj bland möjligheter
actions-picked-none = Alla möjligheter på kartan är redan valda.
actions-more-on-map = { $n ->
    [one] en möjlighet finns kvar på kartan
   *[other] { $n } möjligheter finns kvar på kartan
}
actions-dropped = Nedlagda { $n }: { $titles }
actions-foot = Det lodräta strecket är förväntad nivå, ring före, punkt efter. En förändring bevisar inte sin orsak.
actions-keys = Pilarna väljer kort, Alt+pil flyttar till nästa kolumn, Enter öppnar, N lägger till
actions-empty = Inga åtgärder än. Skriv vad ni ska göra, eller välj en möjlighet från kartan.
actions-close = Stäng detaljerna
actions-in-column = { $title }, { $n }
actions-head-action = Åtgärd
actions-head-where = Kontaktpunkt
actions-head-state = Läge
actions-head-owner = Ansvarig
actions-head-due = Klar senast
actions-head-expected = Förväntat
actions-head-measured = Uppmätt

## Nyckeltal

view-kpis = Nyckeltal
cmd-kpis = Nyckeltal
kpis-title = Nyckeltal
kpis-list = Nyckeltal
kpis-shows = Visas
kpis-shows-table = Tal
kpis-shows-leaving = Var kunderna lämnar
kpis-add = Lägg till nyckeltal
kpis-head-name = Nyckeltal
kpis-head-good = Bra riktning
kpis-head-course = Alla omgångar
kpis-head-way = Väg till målet
kpis-head-change = Förändring
kpis-good-high = högt
kpis-good-low = lågt
kpis-good-direction = Bra riktning: { $good }
kpis-way-share = { $share } av vägen
kpis-way-there = målet nått
kpis-way-away = längre bort än före
kpis-from-to = { $before } → { $after }
kpis-target-is = Mål { $target }
kpis-no-target = inget mål
kpis-map-target = mål { $target }
kpis-set-target = sätt ett mål
kpis-course-better = I bra riktning
kpis-course-worse = I fel riktning
kpis-course-not-shown = Ingen förändring påvisad
kpis-course-same = Oförändrat
kpis-course-unknown = Inget att jämföra
kpis-summary = { $n ->
    [one] Ett nyckeltal
   *[other] { $n } nyckeltal
}{ $compared ->
    [yes] : { $better } bättre, { $worse } sämre, { $unshown } utan påvisad förändring.
   *[no] .
} { $there ->
    [0] Inget har nått sitt mål.
    [one] Ett har nått sitt mål.
   *[other] { $there } har nått sina mål.
}
kpis-foot = Blått bättre, orange sämre, grått: ingen förändring påvisad (95 % konfidensintervall innehåller noll). Intervall beräknas för andelar; annars visar färgen bara riktningen. En förändring bevisar inte sin orsak.
kpis-keys = Pilarna väljer, Enter öppnar, N lägger till
kpis-empty = Inga nyckeltal än. Ett nyckeltal hör till en fas eller kontaktpunkt: omsättning, väntetid, andelen som köper.
kpis-sum-title = Så beräknades det, { $round }
kpis-what-if = Om det vore: { $input }
kpis-close = Stäng detaljerna
kpis-times = Tider till första svar, minuter
kpis-times-hint = 3; 12; 7; 45 …
kpis-times-refused = ”{ $text }” är inte en lista över tider i minuter.
kpis-times-how = Klistra in omgångens alla tider: talet blir { $which ->
    [p90] tiden inom vilken nio av tio fick svar
   *[median] medianen
}.
kpis-why-churn = bortfallet är 0
kpis-why-zero = division med 0
kpis-why-discount = andelen behållna ska vara 0–100, och ingen kan stanna för evigt utan diskontering
kpis-why-share = delen är större än helheten
kpis-why-other = går inte att beräkna

leaving-title = Var kunderna lämnar
leaving-reached = { $n } kunder
leaving-not-counted = inte räknat
leaving-goes-on = { $share } går vidare ({ $interval })
leaving-joined = fler än i kontaktpunkten före: en del kommer med först här
leaving-change = Förändring { $diff } ({ $interval })
leaving-nothing-yet = Skriv hur många kunder som kom till varje kontaktpunkt. Två räknade visar hur stor andel som går vidare.
leaving-no-round = Kunderna räknas per mätomgång. Lägg först till en omgång.
leaving-summary = { $round }: minst andel går vidare { $from } → { $to }: { $share }.
leaving-head-touchpoint = Kontaktpunkt
leaving-head-score = Poäng
leaving-head-goes-on = Går vidare, 95 % konfidensintervall
leaving-head-change = Förändring, procentenheter
leaving-count-of = { $name }, { $round }: kunder
leaving-foot = Bandet är så tjockt som antalet kunder; linjen ovanför är deras poäng. Senare poäng är från dem som stannade.
leaving-picture = Kunder och poäng längs kundresan
leaving-refused = ”{ $text }” är inte ett helt antal kunder.
edit-reached = Ändra antal kunder

## Målbild och personor

view-experience = Löfte
cmd-experience = Visa målbild och personor
experience-title = Målbild för kundupplevelsen
experience-shows-target = Målbild
experience-shows-personas = Personor
experience-list = Löften
experience-matrix = Vad som ska levereras och hur styrt det är
experience-empty = Det finns inga kontaktpunkter än. Lägg till dem på kartan; här skriver du vad var och en lovar.
experience-summary = { $below ->
    [0] Ingen kontaktpunkt ligger under målet,
    [one] En kontaktpunkt ligger under målet,
   *[other] { $below } kontaktpunkter ligger under målet,
} { $met ->
    [0] ingen når det.
    [one] en når det.
   *[other] { $met } når det.
}
experience-target = Kundresans mål: { $target }.
experience-unled = Löftet styrs inte: { $names }{ $n ->
    [1] .
    [2] .
    [3] .
    [4] .
    [5] .
   *[other] {" "}… ({ $n }).
}
experience-all-led = Inget löfte är slumpmässigt.
experience-unled-one = Löftet styrs inte
experience-head-touchpoint = Kontaktpunkt
experience-head-expects = Kunden förväntar sig
experience-head-experience = Kunden upplever
experience-head-value = Nytta och uppoffring
experience-no-promise = inget skrivet
experience-unmeasured = inte uppmätt
experience-below = under målet { $target }
experience-met = målet { $target } nås
experience-undecided = målet { $target }: går inte att avgöra
experience-benefit = + { $text }
experience-sacrifice = − { $text }
experience-benefit-field = Kundens nytta
experience-sacrifice-field = Kundens uppoffring
experience-moment = sanningens ögonblick
experience-unplaced = { $n ->
    [one] En kontaktpunkt saknas i matrisen: det är inte skrivet vad den ska leverera eller hur styrd den är.
   *[other] { $n } kontaktpunkter saknas i matrisen: det är inte skrivet vad de ska leverera eller hur styrda de är.
}
experience-matrix-note = Orange grund: att överträffa förväntningarna beror på vem som råkar vara på plats. Orange kant: ett sanningens ögonblick gör det.
experience-more = och { $n } till
personas-title = Personor
personas-list = Personor
personas-empty = Inga personor än. Skriv namnet på en, till exempel den kund du oftast möter.
personas-portrait = Porträtt…
personas-no-portrait = Ta bort porträttet
personas-no-picture = är inte en JPEG- eller PNG-bild som kan läsas
personas-show-only = Visa bara den här personans svar
personas-show-all = Visa allas svar
personas-differs = Vad som skiljer
personas-no-answers = Inga svar hålls isär för den här personan. Välj en kolumn med segment när du importerar.
personas-only-some = Vad bara några möter
personas-all-meet-all = Alla personor möter varje kontaktpunkt.
personas-meets = { $touchpoint }: bara { $names }
personas-never-meets = { $touchpoint }: bara { $names }, inte den här personan
personas-head-score = Poäng
personas-head-n = n
personas-head-diff = Jämfört med andra
personas-head-verdict = Slutsats
personas-better = bättre
personas-worse = sämre
personas-not-shown = ingen skillnad påvisad
personas-too-few = för få svar
personas-one = ingen att jämföra med
personas-chips = Vems svar
personas-everybody = allas
personas-note = Bara svar som man vet är den här personans; färre än 5 visas inte.
page-counting = Beräknar…
filter-pictures = Bilder

## Att sluta kretsen

waiting-title = De som väntat längst på svar
waiting-count = { $n ->
    [one] En av { $all } kommentarer väntar på svar.
   *[other] { $n } av { $all } kommentarer väntar på svar.
}
waiting-expect = Fyra av fem kunder som säger något väntar sig ett svar.
waiting-days = { $days ->
    [0] i dag
    [one] en dag
   *[other] { $days } dagar
}
waiting-no-day = inget datum
waiting-answer = Svara: { $comment }
waiting-courses = Teman omgång för omgång
answer-title = Utkast till svar
answer-copy = Kopiera svaret
answer-anew = Nytt utkast
answer-note = Utkastet görs av åtgärderna i kontaktpunkten. Det skickas inte: kopiera det dit där du svarar.
answer-thanks = Tack för att du berättade.
answer-said = Du skrev: ”{ $text }”
answer-done = Det här är gjort: { $actions }.
answer-doing = Det här arbetar vi med: { $actions }.
answer-planned = Det här är planerat: { $actions }.
answer-nothing = Vi undersöker saken ({ $touchpoint }) och berättar vad vi gör.
answer-end = Vi hör gärna om det blev bättre.

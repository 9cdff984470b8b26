# Rapporten i ord: tabeller, meningar och sammanfattning.

report-untitled = Namnlös kundresa
report-compared = Före: { $before }. Efter: { $after }.
report-turned-round = Efter-omgången är daterad tidigare än före-omgången: resultaten skulle vändas.
report-one-round = Mätomgång: { $round }.
report-no-round = Inga mätomgångar ännu.
report-target-score = Målpoäng: { $score }.
report-date-of = { $name } ({ $date })

report-in-short = I korthet
report-overall = Resan som helhet
report-stage-score = { $stage }: medelvärde { $score } ({ $measured } av { $all } kontaktpunkter har poäng)
report-stage-no-score = { $stage }: inga poäng
report-changes = Förändringar
report-drops = Från en kontaktpunkt till nästa
report-priorities = Var man börjar
report-trend = Poäng från alla mätomgångar
report-figures = Affärsnyckeltal
report-comments = Öppen återkoppling
report-actions = Åtgärder
report-added = Bara i den senare filen
report-removed = Bara i den tidigare filen
report-footnote = Poängen går från 0 till 100; högt är bra. Intervallen på 95 % visar bara vad slumpen i vilka som svarade kan göra: även en annan säsong eller en annan kundgrupp kan ändra poängen. En förändring bevisar inte sin orsak.

report-column-touchpoint = Kontaktpunkt
report-column-question = Fråga
report-column-own = Egen enhet
report-column-score = Poäng
report-column-interval = 95 %
report-column-answers = Svar
report-column-evidence = Underlag
report-column-change = Förändring
report-column-verdict = Utslag
report-column-target = Mål
report-column-versus = Mot målet
report-column-importance = Vikt
report-column-priority = Prioritet
report-column-figure = Nyckeltal
report-column-where = Var
report-column-percent = Förändring i %
report-column-comments = Kommentarer
report-column-open = Obesvarade
report-column-themes = Teman
report-column-action = Åtgärd
report-column-state = Läge
report-column-owner = Ansvarig
report-column-due = Senast

report-percentage-points = %-enh.
report-metric-nps = NPS { $min }–{ $max }
report-metric-csat = CSAT { $min }–{ $max }
report-metric-ces = CES { $min }–{ $max } (högt är lätt)
report-metric-ces-low = CES { $min }–{ $max } (låg ansträngning är bra)
report-metric-rating = Betyg { $min }–{ $max }
report-metric-low-is-good = { $metric } (lågt är bra)
report-not-measured = inte mätt

report-evidence-measured = uppmätt
report-evidence-observed = observerat
report-evidence-assumed = antaget

report-reliability-none = inga svar
report-reliability-anecdotal = enstaka röster (1–4 svar)
report-reliability-very-small = mycket få svar (5–9)
report-reliability-tentative = få svar (10–29)
report-reliability-normal = tillräckligt med svar (minst 30)

report-versus-below = under målet
report-versus-met = målet nås
report-versus-undecided = går inte att avgöra

report-verdict-better = bättre
report-verdict-worse = sämre
report-verdict-not-shown = inte påvisad
report-verdict-not-tested = inte testad

report-gap-confirmed = bekräftat fall
report-gap-possible = möjligt fall
report-gap-none = inget fall påvisat
report-gap-not-tested = inte testat

report-state-planned = planerad
report-state-doing = pågår
report-state-done = klar
report-state-dropped = avbruten

report-rose = Steg med { $points } { $form ->
    [one] poäng
   *[other] poäng
}
report-fell = Föll med { $points } { $form ->
    [one] poäng
   *[other] poäng
}
report-same = Poängen är densamma
report-only = { $size }.
report-sure-between = { $size }; med 95 % säkerhet mellan { $lo } och { $hi }.
report-sure-signed = { $size }; med 95 % säkerhet ligger förändringen mellan { $lo } och { $hi }.
report-not-chance = Inte slump ({ $p }).
report-not-chance-of-many = Inte slump ({ $p } efter korrigering för { $count ->
    [one] { $count } jämförelse
   *[other] { $count } jämförelser
}).
report-not-shown-detectable = Inte påvisad: med så här många svar hade först en förändring på ungefär { $points } poäng synts.
report-not-shown-chance = Inte påvisad: det kan vara slump ({ $p }).
report-not-shown-chance-of-many = Inte påvisad: det kan vara slump ({ $p } efter korrigering för { $count ->
    [one] { $count } jämförelse
   *[other] { $count } jämförelser
}).
report-not-tested = Inte testad: för få svar, ett antagande på ena sidan, en ändrad fråga eller okänd spridning.
report-not-tested-question = Inte testad: frågan eller dess skala har ändrats, så skillnaden kan bero på frågan.
report-not-tested-guess = Inte testad: ena sidan är ett antagande.
report-not-tested-few = Inte testad: ett utslag kräver 10 svar på båda sidor; det finns { $before } före och { $after } efter.
report-not-tested-spread = Inte testad: bara medelvärdet är känt, inte hur svaren spreds.
report-nps-change = NPS { $change } (95 %: mellan { $lo } och { $hi }).
report-link = { $figure } och resultatet för { $place }: rangkorrelation { $rho } över { $rounds } omgångar. Den visar inte vad som beror på vad.

report-gap-falls = Från { $from } till { $to } faller poängen med { $points } { $form ->
    [one] poäng
   *[other] poäng
}
report-gap-rises = Från { $from } till { $to } stiger poängen med { $points } { $form ->
    [one] poäng
   *[other] poäng
}
report-gap-level = Från { $from } till { $to } är poängen oförändrad
report-gap-not-chance = Bekräftat: inte slump ({ $p } efter korrigering för omgångens alla steg).
report-gap-may-be-chance = Möjligt, inte bekräftat: det kan vara slump ({ $p } efter korrigering för omgångens alla steg).
report-gap-no-drop = Inget fall är påvisat.
report-gap-untested = Inte testat: färre än 5 svar, ett antagande eller okänd spridning på ena sidan.
report-gap-different = Frågorna är olika: jämför med försiktighet.
report-no-drops = Inget fall är påvisat.
report-untested-steps = { $count ->
    [one] { $count } av { $all } steg kunde inte testas.
   *[other] { $count } av { $all } steg kunde inte testas.
}

report-summary-confirmed = { $count ->
    [one] Bekräftat fall
   *[other] Bekräftade fall
}: { $list }.
report-summary-possible = { $count ->
    [one] Möjligt fall, inte bekräftat
   *[other] Möjliga fall, inte bekräftade
}: { $list }.
report-summary-better = Bättre sedan { $before }: { $list }.
report-summary-worse = Sämre sedan { $before }: { $list }.
report-summary-no-change = Ingen förändring är påvisad sedan { $before }; { $count ->
    [one] { $count } kontaktpunkt testades.
   *[other] { $count } kontaktpunkter testades.
}
report-summary-nothing-tested = Ingen förändring sedan { $before } kunde testas.
report-summary-unmeasured = Ingen har mätt: { $list }.
report-summary-stages = Faser som ingen har mätt: { $list }.
report-summary-below = Under målet: { $list }.
report-summary-assumed = Bara antaget: { $list }.
report-summary-small = Färre än 30 svar: { $list }.
report-summary-old = Äldre än ett år: { $list }.
report-summary-empty = Det finns inga kontaktpunkter ännu.
report-summary-step = { $from } → { $to } ({ $change })
report-summary-item = { $name } ({ $change })
report-summary-more = { $list } och { $count } till

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
report-priorities = Börja här
report-trend-newest = Poäng från de { $count } senaste mätomgångarna
report-trend = Poäng från alla mätomgångar
report-kpis = Affärsnyckeltal
report-comments = Kundernas kommentarer
report-actions = Åtgärder
report-added = Bara i den senare filen
report-removed = Bara i den tidigare filen
report-footnote = Poängen går från 0 till 100; högt är bra. Konfidensintervallen tar bara hänsyn till vilka som råkade svara: också en annan årstid eller en annan kundkrets kan ge andra poäng.

report-column-touchpoint = Kontaktpunkt
report-column-question = Fråga
report-column-own = Egen enhet
report-column-score = Poäng
report-column-interval = Konfidensintervall
report-column-corrected = Konfidensintervall, korrigerat
report-column-answers = Svar
report-column-evidence = Underlag
report-column-change = Förändring
report-column-difference = Skillnad
report-column-verdict = Slutsats
report-column-target = Mål
report-column-versus = Mot målet
report-column-importance = Betydelse
report-column-priority = Prioritet
report-column-kpi = Nyckeltal
report-column-where = Var
report-column-percent = Förändring i %
report-column-comments = Kommentarer
report-column-open = Obesvarade
report-column-themes = Teman
report-column-action = Åtgärd
report-column-state = Läge
report-column-owner = Ansvarig
report-column-due = Klar senast

report-percentage-points = procentenheter
report-metric-nps = NPS { $scale }
report-metric-csat = CSAT { $scale }
report-metric-ces = CES { $scale } (högt är lätt)
report-metric-ces-low = CES { $scale } (låg ansträngning är bra)
report-metric-rating = Betyg { $scale }
report-metric-low-is-good = { $metric } (lågt är bra)
report-not-measured = inte uppmätt

report-evidence-measured = uppmätt
report-evidence-observed = observerat
report-evidence-assumed = antaget

report-reliability-none = inga svar
report-reliability-anecdotal = enstaka svar (1–4)
report-reliability-very-small = mycket få svar (5–9)
report-reliability-tentative = preliminärt (10–29 svar)
report-reliability-normal = tillräckligt med svar (minst 30)

report-versus-below = under målet
report-versus-met = målet nås
report-versus-undecided = går inte att avgöra

report-verdict-better = bättre
report-verdict-worse = sämre
report-verdict-not-shown = inte påvisad
report-verdict-not-tested = inte testad

report-gap-confirmed = säkerställd nedgång
report-gap-possible = möjlig nedgång
report-gap-none = ingen nedgång påvisad
report-gap-not-tested = inte testat

report-state-planned = planerad
report-state-doing = pågår
report-state-done = klar
report-state-dropped = nedlagd

report-rose = Poängen steg med { $points } { $form ->
    [one] poäng
   *[other] poäng
}
report-fell = Poängen sjönk med { $points } { $form ->
    [one] poäng
   *[other] poäng
}
report-same = Poängen är densamma
report-only = { $size }.
report-not-chance = Statistiskt säkerställd ({ $p }).
report-not-shown-detectable = Ingen förändring påvisad. { $found }
report-not-shown-chance = Ingen förändring påvisad ({ $p }).
report-not-tested = Inte testad: för få svar, ett antagande på ena sidan, en ändrad fråga eller okänd spridning.
report-not-tested-question = Inte testad: frågan eller dess skala har ändrats, så skillnaden kan bero på frågan.
report-not-tested-guess = Inte testad: ena sidan är ett antagande.
report-not-tested-few = Inte testad: en slutsats kräver 10 svar på båda sidor; det finns { $before } före och { $after } efter.
report-not-tested-spread = Inte testad: bara medelvärdet är känt, inte hur svaren spreds.
report-nps-change = NPS { $change } (95 % konfidensintervall { $interval }).
report-link = { $kpi } och poängen för { $place }: rangkorrelation { $rho } över { $rounds } omgångar ({ $p }). Den visar inte vad som beror på vad.

report-gap-falls = Från { $from } till { $to } sjunker poängen med { $points } { $form ->
    [one] poäng
   *[other] poäng
}
report-gap-rises = Från { $from } till { $to } stiger poängen med { $points } { $form ->
    [one] poäng
   *[other] poäng
}
report-gap-level = Från { $from } till { $to } är poängen oförändrad
report-gap-not-chance = Statistiskt säkerställd ({ $p }, korrigerat för omgångens alla steg).
report-gap-may-be-chance = Möjlig: vore säkerställd om den vore det enda steg man tittade på ({ $p }, okorrigerat).
report-gap-unlike = Möjlig: vore säkerställd om den vore det enda steg man tittade på ({ $p }, okorrigerat), men mellan olika frågor kan ingen nedgång säkerställas.
report-gap-no-drop = Ingen nedgång påvisad.
report-gap-untested = Inte testad: färre än 10 svar på en sida.
report-gap-different = Frågorna är olika: jämför med försiktighet.
report-no-drops = Ingen nedgång påvisad.
report-untested-steps = { $count ->
    [one] { $count } av { $all } steg kunde inte testas.
   *[other] { $count } av { $all } steg kunde inte testas.
}

report-summary-confirmed = { $count ->
    [one] Säkerställd nedgång
   *[other] Säkerställda nedgångar
}: { $list }.
report-summary-possible = { $count ->
    [one] Möjlig nedgång, inte säkerställd
   *[other] Möjliga nedgångar, inte säkerställda
}: { $list }.
report-summary-better = Bättre sedan { $before }: { $list }.
report-summary-worse = Sämre sedan { $before }: { $list }.
report-summary-no-change = Ingen förändring är påvisad sedan { $before }; { $count ->
    [one] { $count } kontaktpunkt testades.
   *[other] { $count } kontaktpunkter testades.
}
report-summary-nothing-tested = Ingen förändring sedan { $before } kunde testas.
report-summary-unmeasured = Inte uppmätta i omgången { $round }: { $list }.
report-summary-stages = Faser utan mätning i omgången { $round }: { $list }.
report-summary-below = Under målet: { $list }.
report-summary-assumed = Bara antaget: { $list }.
report-summary-small = Färre än 30 svar: { $list }.
report-summary-old = Äldre än ett år: { $list }.
report-summary-empty = Det finns inga kontaktpunkter ännu.
report-summary-step = { $from } → { $to } ({ $change })
report-summary-item = { $name } ({ $change })
report-summary-more = { $list } och { $count } till
report-sure = { $count ->
    [one] { $size } (95 % konfidensintervall: { $interval }).
   *[other] { $size } (95 % konfidensintervall, korrigerat för { $count } jämförelser: { $interval }).
}

plan-title = Svar som behövs i vardera omgången för en förändring på { $points } poäng ({ $count ->
    [one] en jämförelse
   *[other] { $count } jämförelser
  }; upptäcks fyra gånger av fem):
plan-missing = { $name }: { $needed } (nu { $has }, { $missing } saknas)
plan-enough = { $name }: { $needed } (nu { $has })
plan-population = Av { $population } kunder.
plan-never = { $name }: med färre än 10 kunder kan ingen förändring påvisas.
plan-guess = * Ingen egen spridning ännu: räknat med 25 poäng.
plan-nothing = Ingen kontaktpunkt har ännu en fråga.

report-whole = Hela kundresan: { $diff } poäng (95 % konfidensintervall { $interval }).
report-whole-bound = Om samma personer svarade överallt är inte känt, så intervallet är så brett som det kan vara.
report-gap-bridged = Inte uppmätt däremellan: { $list }.
report-answers-people = { $n } från { $people } personer
report-answers-rate = { $n } ({ $rate } av { $invited } inbjudna)
report-trends = Alla omgångar
report-trend-none = ingen trend kan påvisas över { $rounds } omgångar.
report-trend-differ = de { $rounds } omgångarna skiljer sig, statistiskt säkerställt ({ $p }).
report-trend-rises = stiger med { $points } poäng { $unit ->
    [year] om året
   *[other] per omgång
 } ({ $corrected ->
    [yes] 95 % konfidensintervall, korrigerat:
   *[no] 95 % konfidensintervall
 } { $interval }).
report-trend-falls = sjunker med { $points } poäng { $unit ->
    [year] om året
   *[other] per omgång
 } ({ $corrected ->
    [yes] 95 % konfidensintervall, korrigerat:
   *[no] 95 % konfidensintervall
 } { $interval }).
report-segments = Segment
report-segment = { $touchpoint }: { $segment } skiljer sig från de andra med { $diff } poäng (95 % konfidensintervall, korrigerat: { $interval }).
report-segments-none = Ingen skillnad mellan segment kan påvisas.
report-drivers = Vad som hänger ihop med helhetsbetyget
report-drivers-head = Bygger på svar från { $n } personer; tillsammans förklarar frågorna { $r2 } av skillnaderna mellan personer. Andelar med 95 % konfidensintervall; det bevisar ingen orsak.
report-driver = { $name }: { $share } ({ $interval })
report-drivers-few = För få svarande ({ $n } av { $needed }).
report-drivers-none = Inget samband kan påvisas.
report-drivers-impossible = Svaren kommer från alltför olika personer för att läggas ihop.
error-mean-off-scale = Medelvärdet ligger utanför skalan { $min }–{ $max }.
error-sd-small = Med det här medelvärdet är standardavvikelsen minst { $limit }.
error-sd-large = Med det här medelvärdet är standardavvikelsen högst { $limit }.
cli-no-touchpoint = Det finns ingen kontaktpunkt ”{ $name }”.
cli-no-question = Kontaktpunkten ”{ $name }” har ingen fråga.

change-no-improvement = Med så få svar hade ingen förbättring kunnat påvisas.
change-no-fall = Med så få svar hade ingen nedgång kunnat påvisas.
change-neither = Med så få svar hade varken en förbättring eller en nedgång kunnat påvisas.
report-caveat-rounds = Det bästa paret av många omgångar skiljer sig lätt utan att något har ändrats: välj på förhand vilka omgångar som jämförs.
report-caveat-cause = En förändring säger inget om sin orsak.
report-caveat-lowest = En kontaktpunkt som var bland de lägsta stiger lätt när den mäts på nytt, också utan att något har ändrats.
inspector-trend-differ = { $rounds } omgångar: de skiljer sig på ett statistiskt säkerställt sätt ({ $p }).
inspector-trend-alike = { $rounds } omgångar: ingen skillnad mellan dem kan påvisas ({ $p }).
report-value-interval = { $value } ({ $interval })

### Vad som ska åtgärdas först: betydelse × avstånd till målet.

priorities-title = Börja här
priorities-title-round = Börja här: { $round }
# { $sure } är en av priorities-sure-…
priorities-first = Börja med { $name }: betydelse { $importance }, { $points } { $unit ->
    [one] poäng
   *[other] poäng
} under målet { $target }; { $sure }.
priorities-sure-below = hela konfidensintervallet ligger under det
priorities-sure-undecided = men målet ligger inom konfidensintervallet
priorities-first-sure = Första vars hela konfidensintervall ligger under målet: { $name } (prioritet { $priority }).
priorities-first-none = Ingen kontaktpunkt ligger under målet.
priorities-none-ranked = Ingen ordning kan beräknas än: den kräver betydelse, mål och poäng.
priorities-note = Prioritet = betydelse × poäng under målet. Betydelsen är teamets egen bedömning, inte uppmätt.
priorities-note-unranked = { $count ->
    [one] En kontaktpunkt kan inte rangordnas ännu; den står sist i listan.
   *[other] { $count } kontaktpunkter kan inte rangordnas ännu; de står sist i listan.
}
priorities-hint = Tangenterna 1–5 anger den valda kontaktpunktens betydelse.
priorities-no-touchpoints = Den här kundresan har inga kontaktpunkter ännu. Lägg till några på kartan och ge sedan var och en en betydelse.
priorities-no-target = Kundresan har inga målpoäng. Ange dem i uppgifterna: ordningen bygger på poängen som saknas till målet.
priorities-no-round = Kundresan har ingen mätomgång ännu och därför inga poäng.

priorities-list = Kontaktpunkter efter prioritet
priorities-matrix = Betydelse och avstånd från målet
priorities-in-matrix = { $name } i matrisen
priorities-importance-of = Betydelse, { $name }: { $step }

priorities-head-touchpoint = Kontaktpunkt
priorities-head-importance = Betydelse
priorities-head-score = Poäng → mål
priorities-head-verdict = Slutsats
priorities-head-priority = Prioritet
priorities-group-measure = Mät först: antaganden och färre än 10 svar
priorities-group-there = På eller över målet
priorities-group-unranked = Vad som saknas

priorities-score = { $score } → { $target }
priorities-below = { $points } under
priorities-above = { $points } över
priorities-level = på målet
priorities-n = n { $n }

priorities-standing-below = ▼ under målet
priorities-standing-met = ✓ målet nås
priorities-standing-undecided = går inte att avgöra
priorities-standing-guess = antagande
priorities-standing-few = för få svar

# { $list } innehåller en eller flera av priorities-missing-…
priorities-missing = Saknas: { $list }
priorities-missing-importance = betydelse
priorities-missing-target = mål
priorities-missing-score = omgångens poäng
priorities-missing-axis = poäng 0–100 (bara NPS-grupper kända)

priorities-sentence = { $name }: betydelse { $importance } × { $points } poäng under målet { $target } = prioritet { $priority }.
priorities-sentence-measure = { $name }: mät det här först, därför ingen plats i ordningen.
priorities-sentence-there = { $name }: betydelse { $importance }, { $points } poäng över målet { $target }.
priorities-sentence-score = { $n ->
    [one] Poäng { $score } från ett svar.
   *[other] Poäng { $score } från { $n } svar.
}
priorities-sentence-interval = Poäng { $score }, { $n } svar, 95 % konfidensintervall { $interval }.
priorities-sentence-below = Under målet.
priorities-sentence-met = Målet nås.
priorities-sentence-undecided = Går inte att avgöra: målet ligger inom konfidensintervallet.
priorities-sentence-guess = Ett antagande: mät innan ni bestämmer.
priorities-sentence-few = Färre än 10 svar: ingen slutsats.
# { $missing } är priorities-missing
priorities-sentence-unranked = { $name } kan inte rangordnas ännu. { $missing }.

priorities-axis-importance = Betydelse för kunden
priorities-axis-distance = Poäng under (−) och över (+) målet
priorities-field-focus = Fokusera
priorities-field-keep = Slå vakt om
priorities-field-monitor = Bevaka
priorities-field-maintain = Räcker

priorities-legend-below = under målet
priorities-legend-open = går inte att avgöra
priorities-legend-met = målet nås
priorities-legend-guess = antagande
priorities-legend-few = färre än 30 svar
priorities-legend-several = flera kontaktpunkter
priorities-more-here = { $count ->
    [one] En kontaktpunkt till är ritad på samma plats.
   *[other] Ytterligare { $count } kontaktpunkter är ritade på samma plats.
}

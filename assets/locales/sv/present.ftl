### Presentation: sida för sida för rummet.

present-rounds = { $after }, jämfört med { $before }
present-no-rounds = Inga mätomgångar ännu
present-stage-of = Fas { $at }/{ $count }
present-touchpoint-of = Kontaktpunkt { $at }/{ $count }
present-stage-mean = fasens medelvärde
present-stage-target = fasens medelvärde, mål { $target }
present-stage-score = Medelvärdet för fasens kontaktpunkter är { $score }.
present-stage-empty = Fasen har inga kontaktpunkter ännu.
present-empty = Kundresan har inga kontaktpunkter ännu.
present-band = 95 % konfidensintervall
present-target-line = mål
present-target = mål { $target }
present-axis = skala 0–100
present-n = n { $n }
present-guess = antaget
present-tentative = preliminärt
present-few = för få
present-not-measured = inte uppmätt
present-unmeasured = Ingen har frågat om den här kontaktpunkten ännu.
present-unmeasured-now = Ingen frågade om det här i den här omgången.
present-score-only = Poängen är { $score } (95 % konfidensintervall { $interval }).
present-moment = Det här är ett sanningens ögonblick: här avgörs kundrelationen.
present-moment-label = sanningens ögonblick
present-no-drop = Inga nedgångar påvisade.
present-no-change = Inga förändringar påvisade.
present-drops = Var nöjdheten sjunker
present-drops-counted = säkerställda { $confirmed }, möjliga { $possible }
present-changes = Vad som har förändrats
present-priorities = Vad som ska åtgärdas först
present-priorities-how = prioritet = betydelse × poäng som saknas
present-actions = Vad vi gör
present-actions-counted = { $count ->
    [one] en åtgärd
   *[other] { $count } åtgärder
}, klara { $done }, försenade { $late }
present-pains = Smärtpunkter
present-doing = Vad vi gör
present-voices = Kunderna säger
present-next = Härnäst
present-overdue = försenad
present-late = { $n ->
    [one] en dag försenad
   *[other] { $n } dagar försenad
}
present-nobody = Vem?
present-more = och { $n } till
present-no-question = Frågans ordalydelse har inte skrivits ned
present-end-nps-low = inte alls troligt
present-end-nps-high = mycket troligt
present-end-csat-low = mycket missnöjd
present-end-csat-high = mycket nöjd
present-detractors = kritiker { $share }
present-promoters = ambassadörer { $share }
present-dissatisfied = missnöjda { $share }
present-satisfied = nöjda { $share }
present-low-ratings = låga betyg { $share }
present-high-ratings = höga betyg { $share }

present-notes = Ledarens anteckningar
present-notes-next = Härnäst: { $name }
present-notes-last = Det här är den sista sidan.
present-notes-of = Sida { $at }/{ $count }
present-notes-keys = → nästa · ← föregående · ↓ till en kontaktpunkt · ↑ tillbaka till fasen · 1–9 till en fas · B mörklägg · N anteckningar · Esc avslutar
present-page = Presentationens sida
present-blank = Mörklagd. B tar bilden tillbaka.

# Import av enkätdata: vad en kolumn annars kan vara, och vad som inte tas med.

import-holds-kpi = Nyckeltal
import-holds-filter = Urval av rader
import-holds-customer = Kundens id
import-holds-segment = Kundgrupp (persona)
import-whole = Hela kundresan
import-stage = Fas: { $stage }
import-near = Liknande namn
import-skip-rows = Hoppa över rader i början
import-kpi-plain = Värdet som det är
import-share-of = Av alla: { $column }
import-share-unsaid = Andel av vad? Välj en kolumn
import-denominator = Andel av
import-filter-only = Bara rader med
import-filter-not = Alla utom
import-filter-kind = Hur rader väljs
import-filter-values = Värden att välja
import-filter-choose = Välj värden…
import-filter-other = Annat värde (Enter lägger till)
import-lacks-direction = Ange vilken riktning som är bra.
import-lacks-denominator = En andel behöver kolumnen med det tal den är en del av.
import-lacks-value = Välj vad det står på raderna.
import-same-words = Samma ord och tal som i kolumnen ”{ $column }”
import-confirm-same = Bekräfta { $count } kolumner
import-refused = { $count ->
    [one] { $count } cell tas inte med…
   *[other] { $count } celler tas inte med…
}
import-refused-cell = Rad { $row }, { $column }: ”{ $text }” tas inte med
import-round-held = { $count ->
    [one] Omgången ”{ $round }” har redan svar på en fråga. Kontrollera att ingen räknas två gånger.
   *[other] Omgången ”{ $round }” har redan svar på { $count } frågor. Kontrollera att ingen räknas två gånger.
}
import-totals-take = Ta med även de raderna som svar
import-filtered-rows = { $count ->
    [one] { $count } rad utelämnas enligt urvalet
   *[other] { $count } rader utelämnas enligt urvalet
}
import-kpis-taken = { $count ->
    [one] { $count } värde för nyckeltal
   *[other] { $count } värden för nyckeltal
}
import-error-other-question = Hela kundresan har redan frågan ”{ $held }”, och där ryms bara en. Lägg ”{ $other }” i en kontaktpunkt.
import-holds-question = Fråga, radvis
import-holds-answer = Svar, radvis
import-questions-in = Frågor i kolumnen ”{ $column }”
import-no-question-column = Välj kolumnen som anger frågan.
import-no-answer-column = Välj kolumnen med svaren på frågorna.
import-more = Inbjudna, antal kunder, egen mätomgång…
import-own-round = Egen mätomgång
import-own-round-hint = samma som de andra
import-people-wrong = Ange ett heltal, till exempel 450, eller lämna fältet tomt.
import-more-round = Egen mätomgång…

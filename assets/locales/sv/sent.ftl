### Det som lämnar programmet: kolumner, och vad ett kommando säger om sina flaggor.

export-column-goes-on = Går vidare hit, %
export-column-change-lo = Förändring från
export-column-change-hi = Förändring till
cli-export-page-only-pdf = --page, --landscape och --tiles gäller PDF; den här filen har inga sidor.
cli-export-tiles-only-view = --tiles gäller en enda vy; de här sidorna delas inte.
cli-export-scale-only-png = --scale gäller PNG; den här filen har inga bildpunkter.
cli-questionnaire-no-touchpoint = Det finns ingen kontaktpunkt ”{ $name }” med en fråga. { $near ->
    [none] Namnen är som på kartan.
   *[some] Menade du { $names }?
}
cli-questionnaire-ending = Ändelsen ”.{ $ending }” säger inte vilket formulär det ska bli. Lägg till --form text, print, google, limesurvey eller surveyjs.
cli-questionnaire-lss = LimeSurvey tar emot formuläret i tabbformat. Använd ett namn som slutar på .txt och --form limesurvey.
save-error-not-made = inte skriven, eftersom { $reason }. Välj en annan mapp eller ett annat namn.
export-column-expected-score = Förväntade poäng
export-column-measured = Uppmätt efter att den gjordes
warning-impossible-mean = { $count ->
    [one] Ett helt betyg
   *[other] { $n } hela betyg
} kan inte ha medelvärdet { $mean }; de närmaste är { $below } och { $above }. Kontrollera medelvärdet och antalet svar.
report-column-best = Bästa svaren
report-column-bounds = Om alla andra hade svarat sämst eller bäst
report-column-segment = Segment
report-column-others = Jämfört med övriga
report-column-expected = Förväntat
report-column-measured = Uppmätt efter att den gjordes
report-trend-slope = Förändring per { $unit ->
    [year] år
   *[round] omgång
}: { $corrected ->
    [yes] 95 % konfidensintervall, korrigerat:
   *[no] 95 % konfidensintervall
} { $interval }.
feedback-bar-share = Andel av kommentarerna
cli-export-on-pages = Som en enda sida skulle den bli större än en PDF kan vara, så den fortsätter på flera A4-sidor. --page väljer en annan storlek.

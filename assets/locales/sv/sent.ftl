### Det som lämnar programmet: kolumner, och vad ett kommando säger om sina flaggor.

export-column-goes-on = Går vidare hit, %
export-column-change-lo = Förändring från
export-column-change-hi = Förändring till
cli-export-page-only-pdf = --page, --landscape och --tiles gäller PDF; den här filen har inga sidor.
cli-export-scale-only-png = --scale gäller PNG; den här filen har inga bildpunkter.
cli-questionnaire-no-touchpoint = Det finns ingen kontaktpunkt ”{ $name }” med en fråga. { $near ->
    [none] Namnen är som på kartan.
   *[some] Menade du { $names }?
}
save-error-not-made = inte skriven, eftersom { $reason }. Välj en annan mapp eller ett annat namn.
export-column-expected-score = Förväntade poäng
export-column-measured = Uppmätt efter att den gjordes

### Vad man bör veta om en karta som kommer från annat håll.

convert-no-section = De här uppgifterna står före det första avsnittet. De ligger nu i en egen fas; ge den ett namn.
convert-empty-section = Avsnittet ”{ $section }” har inga uppgifter. Mermaid ritar det inte; här är det en fas utan kontaktpunkter.
convert-no-score = ”{ $touchpoint }” har inget betyg.
convert-odd-score = Betyget ”{ $score }” för ”{ $touchpoint }” är inte ett heltal från 1 till 5 och utelämnades.
convert-no-stage = Det finns ingen fas ovanför den här kontaktpunkten. Den ligger nu i en egen fas; ge den ett namn.
convert-left-out = Utelämnades, eftersom en fas inte har plats för det: ”{ $text }”
convert-odd-value = Förstods inte och finns kvar som beskrivning: ”{ $text }”
convert-done-title = Öppnades som en ny kundresa
convert-done = Kartan är nu en kundresa utan fil. Betygen i den räknas som en gissning var, tills kunderna har tillfrågats.
convert-notes = Allt kunde inte tas med som det var:
convert-note = Rad { $line }: { $text }

### Vad man bör veta om en karta som kommer från annat håll.

convert-no-section = De här uppgifterna står före det första avsnittet. De ligger nu i en egen fas; ge den ett namn.
convert-empty-section = Avsnittet ”{ $section }” har inga uppgifter. Mermaid ritar det inte; här är det en fas utan kontaktpunkter.
convert-no-score = ”{ $touchpoint }” har inget betyg.
convert-odd-score = Betyget ”{ $score }” för ”{ $touchpoint }” är inte ett heltal från 1 till 5 och utelämnades.
convert-no-stage = Det finns ingen fas ovanför den här kontaktpunkten. Den ligger nu i en egen fas; ge den ett namn.
convert-left-out = Utelämnades, eftersom en fas inte har plats för det: ”{ $text }”
convert-odd-value = Förstods inte och finns kvar som beskrivning: ”{ $text }”
convert-done-title = Öppnades som en ny kundresa
convert-done = Kartan är nu en kundresa utan fil. Betygen i den räknas som ett antagande var, tills kunderna har tillfrågats.
convert-notes = Allt kunde inte tas med som det var:
convert-note = Rad { $line }: { $text }
convert-only-diagram = Bara Mermaid-diagrammet som börjar här togs med; texten runt det utelämnades.
convert-error-not-text = det här är inte text i UTF-8 eller UTF-16. Spara den som UTF-8 och försök igen.
convert-error-too-long = Texten är längre än { $size }, längre än någon karta. Korta den till kartan.
convert-error-too-many = Kartan är för stor: { $count } { $what }, högst { $most } kan tas med. Dela upp den i flera kartor.
convert-error-nothing = Den har varken faser eller kontaktpunkter. Skriv varje fas som ”## Fas” och varje kontaktpunkt under den som ”- Kontaktpunkt”.
convert-error-keyword = texten börjar inte med `journey`.
convert-error-semicolon = `;` avslutar en rad i Mermaid, så inget får följa efter det. Skriv `#59;` för ett semikolon.
convert-error-again = en rad som börjar med ordet ”journey” inleder ett nytt diagram i Mermaid. Skriv ett annat ord först.
convert-error-colon = ett kolon står där Mermaid väntar sig ett namn. Skriv `#58;` för ett kolon som hör till namnet i en sektion eller före ett betyg.
convert-error-no-score = ”{ $task }” saknar betyg. Skriv ”{ $task }: 3”. Om raden har ett `#` läser Mermaid resten som en kommentar: skriv `#35;`.
convert-error-open-braces = `accDescr {"{"}` öppnas här och stängs aldrig. Skriv `{"}"}` där det slutar.
convert-error-open-line = inget följer efter `{ $key }` före textens slut.
convert-error-front-matter = inställningarna mellan `---` och `---` öppnas och stängs aldrig. Skriv `---` ensamt på raden före `journey`.
convert-error-open-title = titeln i inställningarna har ett inledande citattecken men inget avslutande.
convert-guessed = Bokstäverna lästes som { $encoding }, vilket är ett antagande. Om å, ä eller ö ser fel ut, spara filen som UTF-8 och öppna den igen.

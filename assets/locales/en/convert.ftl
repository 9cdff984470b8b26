### What is to be known about a map that came from elsewhere.

convert-no-section = These tasks stand before the first section. They are in a stage of their own now; give it a name.
convert-empty-section = The section “{ $section }” has no tasks. Mermaid does not draw it; here it is a stage without touchpoints.
convert-no-score = “{ $touchpoint }” has no score.
convert-odd-score = The score “{ $score }” of “{ $touchpoint }” is not a whole number from 1 to 5 and was left out.
convert-no-stage = There is no stage above this touchpoint. It is in a stage of its own now; give it a name.
convert-left-out = Left out, as a stage has no place for it: “{ $text }”
convert-odd-value = Not understood and kept as the description: “{ $text }”
convert-done-title = Opened as a new journey
convert-done = The map is now a journey without a file. Scores in it count as one guess each, until customers are asked.
convert-notes = Not everything could be taken as it was:
convert-note = Line { $line }: { $text }
convert-only-diagram = Only the Mermaid diagram that begins here was taken; the text around it was left out.
convert-error-not-text = this is not text in UTF-8 or UTF-16. Save it as UTF-8 and try again.
convert-error-too-long = The text is longer than { $size }, longer than any map. Cut it down to the map.
convert-error-too-many = The map has too much: { $count } { $what }, at most { $most } can be taken. Divide it into several maps.
convert-error-nothing = There is neither a stage nor a touchpoint in it. Write each stage as “## Stage” and each touchpoint below it as “- Touchpoint”.
convert-error-keyword = the text does not begin with `journey`.
convert-error-semicolon = `;` ends a line for Mermaid, so nothing may follow it. Write `#59;` for a semicolon.
convert-error-again = a line that begins with the word “journey” starts another diagram for Mermaid. Write another word first.
convert-error-colon = a colon stands where Mermaid expects a name. In a section or before a score write `#58;` for a colon that belongs to the name.
convert-error-no-score = “{ $task }” has no score. Write “{ $task }: 3”. Where the line has a `#`, Mermaid reads the rest of it as a comment: write `#35;`.
convert-error-open-braces = `accDescr {"{"}` is opened here and never closed. Write `{"}"}` where it ends.
convert-error-open-line = nothing follows `{ $key }` until the end of the text.
convert-error-front-matter = the settings between `---` and `---` are opened and never closed. Write `---` alone on the line before `journey`.
convert-error-open-title = the title in the settings has an opening quotation mark and no closing one.
convert-guessed = The letters were read as { $encoding }, which is an assumption. If ä, ö or å look wrong, save the file as UTF-8 and open it again.

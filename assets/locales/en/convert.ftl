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

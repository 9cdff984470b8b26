# Paper, slides and all rounds.

view-trend = Trend
trend-title = Scores in all rounds
trend-how = Scale 0–100; the bar is the 95% confidence interval. The dashed line is the target.
trend-none = Nothing has been measured yet, so there is no trend to show.
trend-few = { $rounds ->
    [one] One round
   *[other] { $rounds } rounds
}, { $n } answers.
export-what-canvas = Empty canvas
export-what-slides = Presentation
export-format-pptx = PowerPoint (PPTX)
export-format-cjml = CJML (XML)
export-cjml-customer = Customer
export-note-cjml = The public description of CJML does not say how experience is written, so the scores were left out.
export-error-no-format = For standard output the format must be told: add --format csv, for example.
export-purpose-slides = Slides
export-purpose-slides-hint = The presentation as pages, or as slides to work on: one for each stage.
export-grey-directions = In grey, blue (better) and orange (worse) look alike: tell them apart by ▲ and ▼.
export-grey-stages = In grey, the colours of the stages look alike: tell the stages apart by their names.

## Clipboard
cmd-copy-picture = Copy view as picture
cmd-copy-cells = Copy numbers as cells
cmd-copy-words = Copy touchpoint as text
cmd-copy-drops = Copy drops as text

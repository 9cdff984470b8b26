# What leaves the program: spreadsheets, pages, reports.

export-sheet-overview = Overview
export-sheet-touchpoints = Touchpoints
export-sheet-questions = Questions and answers
export-sheet-counts = Counts
export-sheet-steps = Steps
export-curve = Scores along the journey, with 95% intervals

export-column-what = What
export-column-value = Value
export-row-journey = Journey
export-row-before = Before
export-row-after = After
export-row-round = Measurement round
export-row-touchpoints = Touchpoints
export-row-measured = Of these measured
export-row-assumed = Of these only assumed
export-row-method = How to read the numbers

export-yes = yes
export-column-stage = Stage
export-column-channel = Channel
export-column-moment = Moment of truth
export-column-kind = Question type
export-column-lo = Interval from
export-column-hi = Interval to
export-column-below = Interval, below the score
export-column-above = Interval, above the score
export-column-mean = Mean
export-column-nps = NPS
export-column-nps-lo = NPS from
export-column-nps-hi = NPS to
export-column-best = Best answers, %
export-column-date = Date
export-column-pains = Pains
export-column-opportunities = Opportunities
export-column-round = Round
export-column-people = People
export-column-invited = Invited
export-column-population = Customers in all
# A column with how many of a row's answers are of a group of customers.
export-column-of-segment = Answers: { $name }
export-column-source = Source
export-column-count-of = Score { $score }
export-column-scored = Rating
export-column-sd = Standard deviation
export-column-metric = Metric
export-column-least = Scale from
export-column-most = Scale to
export-column-id = Question id
export-column-note = Note
export-note-promoters = promoters
export-note-passives = passives
export-note-detractors = detractors
export-note-mean = only the mean is known: { $mean }
export-note-sd = , standard deviation { $sd }
export-column-n-before = Answers before
export-column-n-after = Answers after
export-column-lo-holm = Corrected interval from
export-column-hi-holm = Corrected interval to
export-column-p = p
export-column-p-holm = Corrected p
export-column-effect = Effect size
export-column-detectable = Detectable change
export-column-from = From
export-column-to = To
export-column-unlike = Different questions
export-column-rounds = Rounds
export-column-slope = Change per unit of time
export-column-per = Per
export-column-p-alike = p, all rounds alike
export-per-round = round
export-per-year = year
export-column-unit = Unit
export-column-better = Good direction
export-column-comment = Comment
export-column-tone = Tone
export-column-expected = Expected effect
export-column-step = Step

## Errors
export-error-writer = The file could not be made: { $detail }
export-error-page-too-large = A page would be { $width } × { $height } metres; a PDF can hold at most 5 × 5. Choose a page size such as A4.
export-stopped = Stopped. Nothing was written.

## Pages and reports
export-page-of = { $page } ({ $all })
export-as-table = As a table
export-tile = Row { $row } of { $rows }, column { $column } of { $columns }. Lay the crosses on each other.
export-section-method = Method and limits
export-section-annex = Annex: every number
export-error-page-too-small = The stage “{ $stage }” does not fit on this page in a readable size. Choose a larger page or turn it.
export-sheet-drivers = What goes together
export-sheet-themes = Themes
export-column-theme = Theme
export-column-count = Comments
export-column-share = Share, %
export-column-correlation = Correlation
export-quotes = In customers’ words

export-board-for = For the board
export-board-between = Customer journey: { $before } → { $after }
export-board-one = Customer journey: { $round }
export-board-draft = Draft: some scores are only assumed
export-board-worst = { $name }: down from { $before } to { $after } points, more than chance usually gives.
export-board-worst-moment = { $name }, a moment of truth: down from { $before } to { $after } points, more than chance usually gives.
export-board-drop = { $from } → { $to }: the score falls by { $points } points, the largest confirmed drop.
export-board-calm = { $compared ->
    [yes] No worsening and no confirmed drop is shown.
   *[no] No drop is confirmed.
}
export-board-unmeasured = No touchpoint has been measured yet.
export-board-better = Better: { $list }.
export-board-better-more = Better: { $list } and { $more } more.
export-board-late = { $count ->
    [one] One action is overdue
   *[other] { $count } actions are overdue
}: { $list }.
export-board-strip = Journey and scores 0–100
export-board-below = below target
export-board-interval = 95% interval
export-board-target = target { $target }
export-board-drops = Confirmed drops
export-board-drops-some = Drops
export-board-drops-none = No drop is confirmed.
export-board-possible = possible, not confirmed
export-board-changes = What changed
export-board-changes-none = No change is shown.
export-board-rest = { $rest ->
    [0] {""}
    [one] { $some ->
        [yes] For one more touchpoint no change is shown
       *[no] For one touchpoint no change is shown
    }
   *[other] { $some ->
        [yes] For { $rest } more touchpoints no change is shown
       *[no] For { $rest } touchpoints no change is shown
    }
}{ $both ->
    [yes] ,{" "}
   *[no] {""}
}{ $untested ->
    [0] {""}
    [one] { $rest ->
        [0] One
       *[other] one
    } was not tested
   *[other] { $untested } were not tested
}.
export-board-more = and { $count } more
export-board-actions = Agreed actions
export-board-overdue = overdue
export-board-kpis = Business
export-board-kpis-rest = { $shown } of { $all } KPIs: { $compared ->
    [yes] first what worsened, then what misses its target, the largest change first.
   *[no] first what misses its target.
}
export-board-improved = improved
export-board-worsened = worsened
export-board-not-shown = no change shown
export-board-foot = Scores 0–100, high is good. Intervals are 95% intervals and cover only who happened to answer.
export-board-foot-changes = Changes are corrected for { $count } comparisons.
export-board-foot-drops = Drops are corrected for { $count } steps.
export-board-foot-answers = Answers per touchpoint: { $range }.
export-board-key = Touchpoints by number
export-column-number = Number
export-what-report = Report
export-error-not-so = “{ $what }” cannot be written as .{ $format }. It goes as { $endings }; or leave the view out.
export-note-borrowed = Letters that the program’s own font lacks were drawn with: { $list }.
export-note-missing = { $count ->
    [one] No font on this computer has one letter, which is a box
   *[other] No font on this computer has { $count } letters, which are boxes
}: { $list }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}. Install a font that has them, and export again.
export-note-small = The smallest text is { $size } mm high. Choose a larger page if it should be read on paper.
export-html-skip = Skip to the report
export-html-look = Light or dark
export-html-contents = Contents
export-mermaid-unmeasured = Not measured, so not in the diagram: { $list }

## The dialog
export-title = Export
export-purpose = What for
export-purpose-picture = Picture
export-purpose-picture-hint = For slides, chats and documents.
export-purpose-print = Print
export-purpose-print-hint = One view on paper, from A4 to A0. The text can be selected and is read out by screen readers.
export-purpose-report = Report
export-purpose-report-hint = One page with what matters, then the parts you choose.
export-purpose-spreadsheet = Spreadsheet
export-purpose-spreadsheet-hint = All numbers, to work on with them.
export-purpose-text = Text
export-purpose-text-hint = The report as text with tables.
export-purpose-tools = For other tools
export-purpose-tools-hint = As text that other programs read.
export-format-png = PNG
export-format-svg = SVG (sharp at every size)
export-format-pdf = PDF
export-format-html = Web page (HTML)
export-format-xlsx = Excel (XLSX)
export-format-csv = CSV
export-format-md = Markdown
export-format-mmd = Mermaid
export-format-json = JSON
export-page = Page size
export-page-fit = As large as it is
export-page-letter = Letter
export-orientation = Orientation
export-portrait = Portrait
export-landscape = Landscape
export-tiles = Cut into A4 pages to be glued together
export-sections = Parts
export-summary = Text at the top
export-copy = Copy
export-copied = Copied to the clipboard
export-preview = Preview
export-preview-comes = The preview is on its way…
export-page-before = Previous page
export-page-after = Next page
export-smallest = Smallest text { $size } mm
export-running = Exporting
export-running-text = The file is being made. You can stop it; nothing is written then.
export-running-page = Page { $page } of { $all }
export-stop = Stop

# Importing survey data.

import-title = Import survey data
import-choose-file = Choose the survey’s file
import-filter = Survey data
import-looking = Reading the beginning of the file…
import-known = { $service } export
import-columns = { $count ->
    [one] { $count } column
   *[other] { $count } columns
}
import-automatic = Detected automatically
import-found = { $what } (detected)
import-delimiter-comma = comma
import-delimiter-semicolon = semicolon
import-delimiter-tab = tab
import-delimiter-pipe = vertical bar
import-encoding = Encoding
import-delimiter = Delimiter
import-header-rows = Header rows
import-sheet = Sheet
import-encoding-doubtful = The encoding is only an assumption.
import-encoding-check = The encoding is only a guess. Does this read right: “{ $text }”? If not, choose another.
import-encoding-sample = It reads: “{ $text }”
import-last-time = Read as last time ({ $file })
import-afresh = Start afresh
import-as-own = As Polku wrote it
import-own-columns = Choose the columns
import-own-says = Polku has written this table: each row says to which touchpoint, question and round it belongs.
import-own-rounds = Each row names its round.

import-tab-columns = Columns
import-tab-rows = First rows
import-tick-all = Select all ({ $count })
import-tick = Select { $column }
import-drag = Drag { $column }
import-confirm-all = { $count ->
    [one] Confirm { $count } column as shown…
   *[other] Confirm all { $count } as shown…
}
import-confirm-these = Yes, they are as listed here
import-confirm = Confirm
import-confirmed = ✓ Confirmed
import-suggested = Scale and its direction are only a suggestion. Confirm them.
import-touchpoint = Goes to
import-holds = Holds
import-holds-scores = Answers on a scale
import-holds-comments = Comments
import-holds-date = Day of the answer
import-holds-round = Measurement round
import-holds-response = Response id
import-holds-count = Number of people
import-holds-nothing = Leave out
import-no-values = No values in the first rows
import-scale = Scale
import-scale-unsaid = Scale?
import-scale-other = Other…
import-scale-wrong = Two whole numbers, the lower one first
import-better-unsaid = Is high or low good?
import-labels = Answers in words: the number of each; a dash (–) means no answer
import-word-worth = { $column }: number of “{ $word }”
import-word-add = Another word
import-word-wrong = A whole number, or – for no answer
import-themes = Themes
import-themes-hint = Themes, with commas between

import-nowhere = Nowhere yet
import-new = New: { $touchpoint }
import-new-in = New: { $touchpoint } ({ $stage })
import-with-column = With the answers of { $column }
import-place-hint = Search, or name a new touchpoint
import-place-more = … and more; type some letters of the name
import-make-new = New touchpoint in
import-targets = Where the answers go
import-targets-hint = Drag a column onto a touchpoint, or select columns and press a touchpoint.
import-put = Place the selected columns at { $touchpoint }
import-new-plus = + New touchpoint…
import-new-here = New touchpoint in { $stage }
import-new-name = Name of the new touchpoint
import-new-one = Create “{ $touchpoint }”
import-new-each = { $count ->
    [one] Create a touchpoint from the column
   *[other] Create { $count } touchpoints, one for each column
}
import-tick-first = First select the columns that go there, or drag a column here.

import-round = Measurement round
import-round-named = One round for all rows
import-round-column = The round stands in a column
import-round-split = Two rounds, divided by a day
import-round-which = Round
import-round-new = New round…
import-round-name = Name of the new round
import-round-by = Column with the round
import-round-date = Column with the date
import-round-day = First day of the later round
import-round-choose = Choose a column
import-round-before = Before { $date }
import-round-from = From { $date }
import-round-early = Name of the earlier round
import-round-late = Name of the later round
import-day-first = 3/4 is 3 April
import-month-first = 3/4 is March 4

import-outcome = What the import will do
import-progress = Progress of reading
import-stop = Stop
import-stopped = The reading was stopped. Nothing was imported.
import-go-on = Read again
import-waiting = The import starts when everything has been read…
import-run = Import
import-again = Add these too
import-replace = Replace the old answers
import-is-again = The answers will be counted in addition to those that are there.
import-is-replace = The new answers will replace those that the round has.
import-repeat-back = Undo this choice
import-partial = { $count ->
    [one] { $count } row is a preview or not finished, and is left out
   *[other] { $count } rows are previews or not finished, and are left out
}
import-partial-take = Take unfinished answers too
import-left-out = { $count ->
    [one] { $count } column of answers goes nowhere and is left out
   *[other] { $count } columns of answers go nowhere and are left out
}
import-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
import-taken = { $count ->
    [one] { $count } answer taken
   *[other] { $count } answers taken
}
import-missing = { $count ->
    [one] { $count } answer missing
   *[other] { $count } answers missing
}
import-rejected = { $count ->
    [one] { $count } cell rejected
   *[other] { $count } cells rejected
}
import-comments = { $count ->
    [one] { $count } comment added
   *[other] { $count } comments added
}
import-comments-known = { $count ->
    [one] { $count } comment there already
   *[other] { $count } comments there already
}
import-rows-rejected = { $count ->
    [one] { $count } whole row is left out
   *[other] { $count } whole rows are left out
}
import-rounds-made = New rounds: { $names }
import-touchpoints-made = New touchpoints: { $names }
import-counted = { $touchpoint } · { $question } · { $round }: { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
import-counted-more = … and { $count ->
    [one] { $count } more question
   *[other] { $count } more questions
}
import-rejection = Row { $row }, column “{ $column }”: “{ $text }”
import-rejected-more = … and { $count } more rejected
import-why-number = is not a number
import-why-whole = is not a whole number
import-why-label = is not one of the words with a number
import-why-scale = is outside the scale { $scale }
import-why-fault = is an error value of the spreadsheet
import-why-alike = looks like “{ $label }” but has the letter { $found } in the place of { $wanted }
import-why-percent = is a percentage, which this scale does not have
import-why-no-result = is a formula whose result the workbook does not store; save it again in a spreadsheet program
import-why-overhang = stands beyond the last column; the row is left out, since its cells may have moved
import-why-round = names no measurement round; the row is left out
import-why-date = is not a date; the row is left out
import-why-count = is not a number of people; the row is left out
import-why-count-whole = the number of people must be whole; the row is left out
import-why-count-negative = the number of people cannot be negative; the row is left out
import-why-count-large = more than a billion people; the row is left out
import-why-count-unclear = may be a fraction or thousands; the row is left out
import-done = { $file }: { $what }.

import-nothing-placed = Choose a touchpoint for at least one column.
import-unconfirmed = { $count ->
    [one] Scale and direction of { $count } column are not confirmed yet.
   *[other] Scale and direction of { $count } columns are not confirmed yet.
}
import-lacks-scale = Choose the scale of the answers.
import-lacks-better = Choose whether high or low is good.
import-lacks-word = Give “{ $word }” its number, or – for no answer.
import-word-off-scale = “{ $word }” has a number that is not on the scale.
import-no-round-name = Give the round a name.
import-no-round-column = Choose the column that names the round.
import-no-date-column = Choose the column with the date of the answer.
import-no-day = Write the first day of the later round.
import-same-names = Give the two rounds different names.
import-no-date-order = The dates can be read in two ways. Say which is right.

import-error-open = The file cannot be opened: { $reason }.
import-error-read = Reading stopped at row { $row }: { $reason }. Nothing was imported.
import-error-empty = There is nothing in the file. Save the survey’s answers again from the survey service as CSV or XLSX, with the header row.
import-error-no-rows = There is a header but no row below it, so there is nothing to import.
import-error-quote = A quotation mark is opened in row { $row } and never closed. Correct that row, or choose a different delimiter.
import-error-same-question = “{ $one }” and “{ $other }” are the same question of “{ $touchpoint }”: people would be counted twice. Leave one out, or place it elsewhere.
import-error-date-order = The dates in “{ $column }” ({ $example }) can be read day first or month first. Say which.
import-error-turned-dates = The dates in “{ $column }” are a mix of two orders (“{ $one }” and “{ $other }”), as when a spreadsheet takes the month for the day. Choose the order, or mend the dates in the file.
import-error-shares = “{ $column }” seems to hold shares of 1 (as 0.85) where the scale is 0–100 %. Show them as percentages in the spreadsheet, or multiply them by 100.
import-error-quoted-rows = Every row stands in quotation marks as a whole, so that it is one cell. Export the survey again.
import-error-pdf = This is a PDF, from which no answers can be read. Export the survey as CSV or as an Excel workbook (.xlsx).
import-error-wide = This is text in the rare encoding UTF-32. Open it in the program that wrote it, or in a text editor, and save it as UTF-8.
import-error-exchange = This is a spreadsheet in an old form (SYLK or DIF). Open it in a spreadsheet program and save it as .xlsx or CSV.
import-error-journey = This is a journey of Polku and no survey data. Open it (“Open…”), or merge it with another journey (“Merge a group’s file…”).
import-error-spss = This is an SPSS file (.sav), which Polku does not read. Save it as CSV or .xlsx.
import-error-statistics = This is a file of a statistics program. Save it from there as CSV.
import-error-packed = This file is compressed. Unpack it and import the file in it.
import-error-picture = This is a picture. Export the survey as CSV or .xlsx.
import-error-json = This is JSON, but no list of flat answers. Export the survey as CSV or .xlsx.
import-error-link = This is only a link to a document on the web. Open it there and download it as CSV or .xlsx.
import-error-document = This is a document and no table. Export the survey as CSV or .xlsx.
import-error-database = This is a database file. Export the answers from it as CSV.
import-error-html = This is a web page without a table of answers. Export the survey as CSV or .xlsx.
import-error-xml = This is XML, but no spreadsheet. Export the survey as CSV or .xlsx.
import-error-apple = This is a document of Numbers or Pages. Export it from there as Excel (.xlsx) or CSV.
import-error-many-rounds = “{ $column }” has more than { $count } different values, so it does not name measurement rounds.
import-error-nothing = Not one answer could be taken: { $missing } missing, { $rejected } rejected. Nothing was imported. Check columns, scales and words.
import-error-again = These very answers are already in the round “{ $round }” of “{ $touchpoint }”. Nothing was imported.
import-error-same-name = Another file named “{ $file }” is already in the round “{ $round }” of “{ $touchpoint }”. If this one holds the old answers too, replace them; if all its answers are new, add them.
import-error-cannot-add = The round “{ $round }” of “{ $touchpoint }” holds { $what }, which answers cannot be added to. Choose another round, or replace them.
import-error-too-many = From row { $row } on there is more than a journey can hold ({ $what }). Nothing was imported. Import a part of the file.
import-error-binary = This is not a text and not a workbook. Save the survey’s answers again from the survey service as CSV or XLSX with the header row, or choose the encoding.
import-error-encoding = The text is not { $encoding }. Choose its real encoding.
import-error-endless = One row is longer than 8 MB. Probably a quotation mark is never closed, or the delimiter is a different one.
import-error-without-end = This is more than 8 GB, which is no survey. Import a part of it.
import-error-old-workbook = This is an old Excel workbook (.xls) that cannot be read, or one with a password. Save it as .xlsx without a password.
import-error-ods = This OpenDocument file cannot be read as a spreadsheet. Save it as .xlsx or CSV.
import-error-xlsb = This binary workbook (.xlsb) cannot be read. Save it as .xlsx or CSV.
import-error-archive = This is a zip archive and not a workbook ({ $names }). Unpack it, and import the survey’s file in it.
import-error-huge = This is more than any survey holds. Import a part of it.
import-error-damaged = The workbook is damaged. Open it in a spreadsheet and save it again, or save it as CSV (UTF-8).
import-error-no-sheet = There is no sheet “{ $sheet }”. { $near }
import-error-sheets = Several sheets have data: { $sheets }. Choose one.
import-error-no-map = Say where the columns belong. The columns are { $columns }.
import-error-no-round = Say which measurement round the answers belong to. There are no rounds yet.
import-error-no-round-of = Say which measurement round the answers belong to. The rounds so far are { $rounds }.
import-error-no-column = There is no column “{ $column }”. { $near }
import-error-no-number = There is no column number { $number }; the header has { $count }.
import-error-column-twice = Several columns are called “{ $column }”. Say which by its number: { $numbers }.
import-error-no-touchpoint = Column “{ $column }”: there is no touchpoint “{ $touchpoint }”. { $near } To create it, say in which stage.
import-error-touchpoint-twice = Column “{ $column }”: several touchpoints are called “{ $touchpoint }”. Say in which stage: { $stages }.
import-error-no-stage = Column “{ $column }”: there is no stage “{ $stage }”. { $near }
import-error-no-scale = Column “{ $column }”: say on which scale “{ $touchpoint }” was rated. It is never guessed from the answers.
import-error-no-scale-ces = Column “{ $column }”: say on which scale “{ $touchpoint }” was rated, and whether high or low is good. It is never guessed from the answers.
import-error-scale = Column “{ $column }”: { $reason }
import-error-label = Column “{ $column }”: “{ $label }” is worth { $score }, which is outside the scale { $scale }.
import-overlap-again = about { $share } of the responses counted before are in it again
import-held-totals = only totals
import-held-evidence = answers with other evidence (measured, observed or assumed)
import-held-scale = answers on another scale
import-nothing-done = Nothing was imported.
import-error-piped-workbook = This is a workbook, which cannot be read from standard input. Give the name of its file, or save it as CSV (UTF-8).
import-near-nothing = There are none.
import-near-alike = Did you mean { $names }?
import-near-other = There are { $names }.
import-option = On the command line: { $option }
import-at-row = { $file }, row { $row }
import-rounds = Rounds: { $names }
import-questions = Questions: { $count }
import-of-sheet = sheet “{ $name }”
import-encoding-guessed = { $encoding }, which is an assumption
spec-error-shape = write COLUMN=TOUCHPOINT, for example "Q1=Checkout;metric=csat;scale=1..5".
spec-error-quote = a quotation mark is opened and never closed, or stands in the middle.
spec-error-no-value = “{ $part }” is not written as key=value.
spec-error-key = there is no key “{ $key }”. { $near }
spec-error-twice = “{ $key }” is given twice.
spec-error-value = { $key } cannot be “{ $value }”. Write for example { $key }={ $allowed }.
spec-error-label-twice = the label “{ $label }” is given twice.
spec-error-only-scores = { $key } has no meaning for a column of comments (kind=comment).
spec-error-no-comment = theme sorts comments. Name their column with comment=… or use kind=comment.
mapping-error-damaged = { $reason }. A mapping is written by `polku import … --save-mapping FILE`.
mapping-error-newer = this mapping has format { $format }, made by a newer version of Polku. Update Polku to use it.
spec-error-filter = write COLUMN=VALUE, or COLUMN!=VALUE for all others.
import-error-left-out = { $count ->
    [one] One row was left out as a test, as not finished or by a filter.
   *[other] { $count } rows were left out as tests, as not finished or by a filter.
}
import-filtered = { $count ->
    [one] { $count } row is left out by --where
   *[other] { $count } rows are left out by --where
}
import-warn-no-header = There seems to be no header: the first row ({ $row }) was taken for answers. If it is the header, say that there is one header row (--header-rows 1).
import-warn-header-of-answers = The first row ({ $row }) was taken for the header, though it may be an answer. If there is no header, say so (--header-rows 0).
import-warn-second-header = The second row ({ $row }) was taken for an answer, though it may belong to the header. If it does, say that there are two header rows (--header-rows 2).
import-warn-header-again = { $count ->
    [one] { $count } row is the header again and was left out.
   *[other] { $count } rows are the header again and were left out.
}
import-warn-many-rejected = Column “{ $column }”: { $rejected ->
    [one] { $rejected } of { $of } answers was rejected.
   *[other] { $rejected } of { $of } answers were rejected.
} { $remedy }
import-remedy-labels = Say what the words are worth (;labels=…).
import-remedy-usual = Say what the words are worth; usually it is ;labels={ $labels }
import-remedy-scale = Check the scale (;scale=…).
import-remedy-whole = They have fractions: check the decimal mark (--decimal) and the scale (;scale=…).
import-remedy-spreadsheet = Correct the formulas in the spreadsheet, or save it again.
import-warn-counts = Column “{ $column }” seems to say how many gave that answer, not what people answered. Read it and the columns beside it as such (kind=counts), or write a row for each answer and choose the column with the number of people (--count-column).
import-warn-encoding = The letters were read as { $encoding }, which is an assumption. Look at a comment, and choose another encoding if letters are wrong (--encoding windows-1252, macintosh, cp850 or cp437).
import-warn-totals = { $count ->
    [one] Row { $row } (“{ $text }”) is a sum or a mean and not an answer. It was left out.
   *[other] { $count } rows from row { $row } (“{ $text }”) on are sums or means and not answers. They were left out.
}
import-warn-state = Column “{ $column }” says “{ $text }”, which is not known, { $count ->
    [one] in { $count } row. It was taken as finished (--where takes only some).
   *[other] in { $count } rows. They were taken as finished (--where takes only some).
}

# What was counted before.
import-error-counted = { $known ->
    [one] One row of this file was
   *[other] { $known } rows of this file were
} counted before in the round “{ $round }” of “{ $touchpoint }” ({ $by }); { $new ->
    [0] none is new
    [one] one row is new
   *[other] { $new } rows are new
}. Nothing was imported.
import-error-counted-about = About { $share } of the rows that were counted before in the round “{ $round }” of “{ $touchpoint }” are in this file again ({ $by }). Nothing was imported.
import-error-same-answers = This file holds the answers that were counted before in the round “{ $round }” of “{ $touchpoint }”, while something else in its rows differs. If they are the same people’s, let the file replace the old answers; if they are other people’s, add all rows. Nothing was imported.
import-by-ids = by the column “{ $column }”
import-by-rows = by all their cells
import-by-times = by their times
import-by-cells = by the answers in them
import-advice-new = The new rows can be taken alone.
import-advice-replace = All rows counted before are in this file, so it can take their place and nothing is lost.
import-advice-loses = Replacing would lose rows that are not in this file.
import-advice-again = If they are other people after all, add all rows.
import-error-counts-again = The round “{ $round }” of “{ $touchpoint }” already has counts of people; a query made again counts them again. Put the new counts in their place, or add them if all these people are new. Nothing was imported.
import-error-new-unknown = Which rows are new cannot be told: of the answers to “{ $question }” only a sample is known, or they were counted on another computer. Nothing was imported.
import-rows-known = { $count ->
    [one] one row was counted before and is left out
   *[other] { $count } rows were counted before and are left out
}
import-not-compared = the round already has answers that cannot be compared with these (from another computer or an older version): make sure that nobody is counted twice
import-ids-repeated = { $count ->
    [one] one response id stands here more than once
   *[other] { $count } response ids stand here more than once
}, for example in rows { $row } and { $other }; every row is counted
import-ids-damaged = { $count ->
    [one] one response id was
   *[other] { $count } response ids were
} damaged by a spreadsheet, for example “{ $text }” in row { $row }: these rows are told apart by their other cells
import-replaced = the answers of “{ $touchpoint }” in the round “{ $round }” were replaced
import-only-new = Take only the new rows
import-is-only-new = Only rows that were not counted before are taken.

# KPIs and names in quotation marks.
import-why-figure-unclear = may be a fraction or thousands: say which sign stands before a fraction
import-why-more-than-all = is less than the part of it, or negative
import-kpis = { $count ->
    [one] one KPI value taken
   *[other] { $count } KPI values taken
}
import-error-no-direction = Column “{ $column }”: say which direction is good for the KPI “{ $name }”.
import-error-other-formula = Column “{ $column }”: the KPI “{ $name }” is there already and comes about in another way. Give this one another name.
import-error-no-kpi-place = Column “{ $column }”: there is neither a stage nor a touchpoint “{ $place }”. { $near }
import-error-kpi-several = “{ $column }” says one thing in row { $row } and another in row { $other }, both of the round “{ $round }”. A KPI has one value a round.
import-error-kpi-held = “{ $name }” already has another value in the round “{ $round }”. Nothing was imported.
import-error-people = Column “{ $column }”, round “{ $round }”: no more people can have answered than were asked, and no more asked than there are. Correct ;invited= or ;population=.
spec-error-of-scores = { $key } has no meaning for a column of answers.
spec-error-of-kpi = { $key } has no meaning for a column of KPIs (kind=kpi).
spec-error-no-denominator = { $formula } is a share. Name the column of all with per=COLUMN.
spec-error-quotation = A name that holds =, ; or " stands in quotation marks, and those inside are doubled: "\"Easy? (1=no; 5=yes)\"=Checkout;scale=1..5".
import-times = { $count ->
    [one] once
   *[other] { $count } times
}
import-as-no-answer = labels={ $label } takes it as no answer

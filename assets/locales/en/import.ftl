# Importing survey data.

import-title = Import survey data
import-choose-file = Choose the survey's file
import-filter = Survey data
import-looking = Reading the beginning of the file…
import-known = { $service } export
import-columns = { $count ->
    [one] { $count } column
   *[other] { $count } columns
}
import-automatic = Found out
import-found = { $what } (found out)
import-delimiter-comma = comma
import-delimiter-semicolon = semicolon
import-delimiter-tab = tab
import-delimiter-pipe = vertical bar
import-encoding = Encoding
import-delimiter = Delimiter
import-header-rows = Header rows
import-sheet = Sheet
import-encoding-doubtful = The encoding is only a guess.
import-encoding-check = The encoding is only a guess. Does this read right: “{ $text }”? If not, choose another.
import-encoding-sample = It reads: “{ $text }”
import-last-time = Read as last time ({ $file })
import-afresh = Start afresh

import-tab-columns = Columns
import-tab-rows = First rows
import-tick-all = Tick all ({ $count })
import-tick = Tick { $column }
import-drag = Drag { $column }
import-confirm-all = { $count ->
    [one] Confirm { $count } column as shown…
   *[other] Confirm all { $count } as shown…
}
import-confirm-these = Yes, they are as listed here
import-confirm = Confirm
import-confirmed = ✓ Confirmed
import-suggested = Scale and good end are only suggested. Please confirm them.
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
import-better-unsaid = Which end is good?
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
import-targets-hint = Drag a column onto a touchpoint, or tick columns and press it.
import-put = Put ticked columns into { $touchpoint }
import-new-plus = + New touchpoint…
import-new-here = New touchpoint in { $stage }
import-new-name = Name of the new touchpoint
import-new-one = Make “{ $touchpoint }”
import-new-each = { $count ->
    [one] Make a touchpoint of the column
   *[other] Make { $count } touchpoints, one of each column
}
import-tick-first = First tick the columns that go there, or drag one here.

import-round = Measurement round
import-round-named = One round for all rows
import-round-column = The round stands in a column
import-round-split = Two rounds, divided by a day
import-round-which = Round
import-round-new = New round…
import-round-name = Name of the new round
import-round-by = Column of the round
import-round-date = Column of the day
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
import-waiting = Importing as soon as all is read…
import-run = Import
import-again = Count once more
import-replace = Replace the old answers
import-is-again = The answers will be counted in addition to those that are there.
import-is-replace = The new answers will replace those that the round has.
import-repeat-back = Take back
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
import-why-number = is no number
import-why-whole = is no whole number
import-why-label = is none of the words with a number
import-why-scale = is outside the scale { $scale }
import-why-alike = looks like “{ $label }” but has the letter { $found } in the place of { $wanted }
import-why-percent = is a percentage, which this scale does not have
import-why-no-result = is a formula whose result the workbook does not store; save it again in a spreadsheet program
import-why-fault = is a spreadsheet's error
import-why-overhang = stands beyond the last column; the row is left out, since its cells may have moved
import-why-round = names no measurement round; the row is left out
import-why-date = is no date; the row is left out
import-why-count = is no number of people; the row is left out
import-why-count-whole = the number of people must be whole; the row is left out
import-why-count-negative = the number of people cannot be negative; the row is left out
import-why-count-large = more than a billion people; the row is left out
import-why-count-unclear = may be a fraction or thousands; the row is left out
import-done = { $file }: { $what }.

import-nothing-placed = Choose a touchpoint for at least one column.
import-unconfirmed = { $count ->
    [one] Scale and good end of { $count } column are not confirmed yet.
   *[other] Scale and good end of { $count } columns are not confirmed yet.
}
import-lacks-scale = Say on which scale the answers are.
import-lacks-better = Say which end of the scale is good.
import-lacks-word = Give “{ $word }” its number, or – for no answer.
import-word-off-scale = “{ $word }” has a number that is not on the scale.
import-no-round-name = Give the round a name.
import-no-round-column = Choose the column that names the round.
import-no-date-column = Choose the column of the day.
import-no-day = Write the first day of the later round.
import-same-names = Give the two rounds different names.
import-no-date-order = The dates can be read in two ways. Say which is right.

import-error-open = The file cannot be opened: { $reason }
import-error-read = Reading stopped at row { $row }: { $reason }
import-error-empty = There is nothing in the file. Export the survey again, with its header row.
import-error-no-rows = There is a header but no row below it.
import-error-quote = A quotation mark is opened in row { $row } and never closed. Mend that row, or choose another delimiter.
import-error-same-question = “{ $one }” and “{ $other }” are the same question of “{ $touchpoint }”: people would be counted twice. Leave one out, or let it go elsewhere.
import-error-turned-dates = The dates in “{ $column }” are a mix of two orders (“{ $one }” and “{ $other }”), as when a spreadsheet takes the month for the day. Choose the order, or mend the dates in the file.
import-error-shares = “{ $column }” seems to hold shares of 1 (as 0.85) where the scale is 0–100 %. Show them as percentages in the spreadsheet, or multiply them by 100.
import-error-quoted-rows = Every row stands in quotation marks as a whole, so that it is one cell. Export the survey again.
import-error-pdf = This is a PDF, from which no answers can be read. Export the survey as CSV or as an Excel workbook (.xlsx).
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
import-error-dos = Its letters seem to be in a DOS code page. Open it in a spreadsheet and save it as CSV (UTF-8), or choose its encoding.
import-error-date-order = The dates in “{ $column }” ({ $example }) can be read day first or month first.
import-error-many-rounds = “{ $column }” has more than { $count } different values, so it does not name measurement rounds.
import-error-nothing = Not one answer could be taken: { $missing } missing, { $rejected } rejected. Check columns, scales and words.
import-error-again = These very answers are already in the round “{ $round }” of “{ $touchpoint }”.
import-error-same-name = Another file named “{ $file }” is already in the round “{ $round }” of “{ $touchpoint }”. If this one holds the old answers too, replace them; if all its answers are new, count them as well.
import-error-overlap = Some responses that the round “{ $round }” of “{ $touchpoint }” already has are in this file too (by the column “{ $column }”). If the file holds all the old answers and new ones, replace them.
import-error-cannot-add = The round “{ $round }” of “{ $touchpoint }” holds answers that new ones cannot be added to. Choose another round, or replace them.
import-error-too-many = From row { $row } on there is more than a journey can hold. Import a part of the file.
import-error-binary = This is no text and no workbook. Export the survey as CSV or XLSX, or choose its encoding.
import-error-encoding = The text is not { $encoding }. Choose its real encoding.
import-error-endless = One row is longer than 8 MB. Probably a quotation mark is never closed, or the delimiter is another one.
import-error-without-end = This is more than 8 GB, which is no survey. Import a part of it.
import-error-old-workbook = This is an old Excel workbook (.xls) that cannot be read, or one with a password. Save it as .xlsx without a password.
import-error-ods = This OpenDocument file cannot be read as a spreadsheet. Save it as .xlsx or CSV.
import-error-xlsb = This binary workbook (.xlsb) cannot be read. Save it as .xlsx or CSV.
import-error-archive = This is a zip archive and no workbook. Unpack it, and import the survey's file in it.
import-error-huge = This is more than any survey holds. Import a part of it.
import-error-damaged = The workbook is damaged. Open it in a spreadsheet and save it again.
import-error-no-sheet = There is no sheet “{ $sheet }”.
import-error-sheets = Several sheets have data: { $sheets }. Choose one.

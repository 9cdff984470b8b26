# Importing survey data.

import-title = Import survey data
import-choose-file = Choose the survey's file…
import-file = File
import-found = { $encoding }, cells divided by { $delimiter }
import-delimiter-comma = comma
import-delimiter-semicolon = semicolon
import-delimiter-tab = tab
import-delimiter-pipe = vertical bar
import-encoding = Encoding
import-delimiter = Delimiter
import-column = Column
import-touchpoint = Touchpoint
import-holds = Holds
import-holds-scores = Answers on a scale
import-holds-comments = Comments
import-holds-nothing = Leave out
import-labels = Answers in words
import-themes = Themes
import-count-column = Number of people in a row
import-round = Measurement round
import-round-named = One round for all rows
import-round-column = The round stands in a column
import-round-split = Two rounds, divided by a date
import-round-before = Before { $date }
import-round-from = From { $date }
import-mapping-open = Open a kept mapping…
import-mapping-keep = Keep this mapping…
import-run = Import
import-again = Count once more
import-replace = Replace the old answers
import-step = Import of { $file }
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
import-rejection = Row { $row }, column “{ $column }”: “{ $text }”
import-rejected-more = … and { $count } more

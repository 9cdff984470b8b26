# Survey import: what else a column can be, and what is not taken.

import-holds-kpi = KPI value
import-holds-filter = Choice of rows
import-holds-customer = Customer id
import-holds-segment = Segment (persona)
import-whole = The whole journey
import-stage = Stage: { $stage }
import-near = Similar names
import-skip-rows = Skip rows at the top
import-kpi-plain = Value as it is
import-share-of = Out of: { $column }
import-share-unsaid = Out of what? Choose a column
import-denominator = Out of
import-filter-only = Only rows that say
import-filter-not = All except
import-filter-kind = How rows are chosen
import-filter-values = Values to choose
import-filter-choose = Choose values…
import-filter-other = Another value (Enter adds it)
import-lacks-direction = Say which direction is good.
import-lacks-denominator = A share needs the column of the number it is a part of.
import-lacks-value = Choose what the rows say.
import-same-words = Same words and numbers as in column “{ $column }”
import-confirm-same = Confirm { $count } columns
import-refused = { $count ->
    [one] { $count } cell is not taken…
   *[other] { $count } cells are not taken…
}
import-refused-cell = Row { $row }, { $column }: “{ $text }” is not taken
import-round-held = { $count ->
    [one] Round “{ $round }” already has answers to one question. Make sure that nobody is counted twice.
   *[other] Round “{ $round }” already has answers to { $count } questions. Make sure that nobody is counted twice.
}
import-totals-take = Take those rows as answers too
import-filtered-rows = { $count ->
    [one] { $count } row is left out by choice
   *[other] { $count } rows are left out by choice
}
import-kpis-taken = { $count ->
    [one] { $count } KPI value
   *[other] { $count } KPI values
}
import-error-other-question = The whole journey already has the question “{ $held }”, and there is room for one. Put “{ $other }” into a touchpoint.
import-holds-question = Question, by row
import-holds-answer = Answers, by row
import-questions-in = Questions in the column “{ $column }”
import-no-question-column = Choose the column that names the question.
import-no-answer-column = Choose the column with the answers to the questions.
import-more = Number invited, customers, own round…
import-own-round = Own round
import-own-round-hint = same as the others
import-people-wrong = Enter a whole number, for example 450, or leave it empty.
import-more-round = Own round…

# What an import says of people, segments and answers that have a row each.
imported-people = “{ $touchpoint }”, { $round }: { $answers ->
        [one] { $answers } answer
       *[other] { $answers } answers
    } of { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
imported-segments = Segments: { $names }
imported-segments-made = New segments: { $names }
imported-many-people = There are more than { $count } people: it was not kept who answered several times.
imported-damaged-people = Column “{ $column }”: a spreadsheet has made other numbers of { $count ->
        [one] { $count } id, which counts as a person of its own
       *[other] { $count } ids; each counts as a person of its own
    }
imported-many-questions = There are more than { $count } questions: it was not kept what the same people said to two of them.
imported-other-questions = { $count ->
        [one] { $count } row was left out, since its question belongs nowhere
       *[other] { $count } rows were left out, since their questions belong nowhere
    }: { $names }. Say with --map where they belong.
imported-why-question = no question: the row was left out
imported-many-segments = Column “{ $column }” names more than { $count } segments. Choose a column that says which kind of customer answered.
imported-people-and-counts = Rows that stand for several people cannot be told apart by person. Leave out --count-column or --id-column.
imported-no-score-column = Which column holds the answers is not clear. Columns: { $columns }.
imported-blank-rows = { $count ->
        [one] { $count } blank row between the answers
       *[other] { $count } blank rows between the answers
    }
imported-why-several = several choices of one question
imported-one-choice = The answers to “{ $question }” stand in { $count } columns, one for each choice, and only those of “{ $column }” were taken. --map "{ $question }=…" takes all of them.
imported-maybe-totals = { $count ->
        [one] Row { $row } (“{ $text }”) may be a sum or a mean; it was read as an answer, since answers follow. If it is none, delete it from the file.
       *[other] { $count } rows from row { $row } (“{ $text }”) on may be sums or means; they were read as answers, since answers follow. If they are none, delete them from the file.
    }
imported-hidden-rows = { $count ->
        [one] { $count } row is hidden in the sheet and was read too. If it should not count, delete it or leave it out (--where).
       *[other] { $count } rows are hidden in the sheet and were read too. If they should not count, delete them or leave them out (--where).
    }
imported-swallowed = { $count ->
        [one] In row { $row } a quotation mark stays open: { $count } line inside a cell looks like a row and was not counted. Mend the quotation mark in the file.
       *[other] In row { $row } a quotation mark stays open: { $count } lines inside cells look like rows and were not counted. Mend the quotation mark in the file.
    }
imported-turned-scale = Column “{ $column }”: the low end seems to be the good one (“{ $low }”, “{ $high }”), but high counts as good. Say ;better=lower if low is good.
imported-counts-beside = Column “{ $column }” seems to say how many people a row stands for, but every row was counted as one. If it does, choose it as the number of people (--count-column).
imported-shares-beside = Every answer stands here once, and column “{ $column }” holds shares: is this a table of results and not of answers? Of shares no answers can be counted. Import the answers themselves, or how many gave each (--count-column).
imported-merged-cells = { $count ->
        [one] A merged cell was read for { $count } more row that it covers.
       *[other] Merged cells were read for { $count } more rows that they cover.
    }
imported-why-day = is a date; a spreadsheet may have made it of another answer
imported-as-number = labels={ $label }NUMBER says what it is worth
imported-looks-alike = They look alike, but one has the letter { $found } where the other has { $wanted }.
imported-rounds-of-days = Column “{ $column }” holds days, so that nearly every row got a round of its own ({ $count }). Divide the answers by a day instead (--split-date "COLUMN@DAY"), or give them one round.

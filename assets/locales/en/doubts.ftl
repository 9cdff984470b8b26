# What an import found odd in a file, and what helps.
doubt-third-header = The second and the third row ({ $row }) were taken for answers, though they may belong to the header. If they do, say that there are three header rows (--header-rows 3).
doubt-filter-unmet = No row says “{ $value }” in the column “{ $column }”. It says: { $seen }.
doubt-broken-lines = { $count ->
        [one] Row { $row } seems to be the rest of the row above: a line is broken inside a cell. Its answers are missing or stand in the wrong column. Join the two rows in the file.
       *[other] { $count } rows from row { $row } on seem to be the rest of the row above each: lines are broken inside cells. Their answers are missing or stand in the wrong column. Join the rows in the file.
    }
doubt-other-scale = Column “{ $column }”: its heading speaks of a scale { $said }, but the answers were counted on { $given }. Check the scale (;scale=…).
doubt-near-rounds = The rounds “{ $one }” and “{ $other }” are counted apart. { $alike }
doubt-twice-encoded = Letters look as if they had been encoded twice (“{ $text }”). Export the survey again as UTF-8; comments would keep these letters.
doubt-quoted-row = stands in quotation marks as a whole, so that it is one cell; the row is left out
doubt-none-left = No row is left to import: { $count ->
        [one] one row was left out as a test, as not finished or by a filter
       *[other] { $count } rows were left out as tests, as not finished or by a filter
    }. Nothing was imported.
doubt-named-in-row = Row { $row } has it: perhaps the header stands there. On the command line: --skip-rows { $skip }
doubt-no-header = The first row ({ $row }) was taken for answers. If it is the header, say so. On the command line: --header-rows 1
doubt-one-column = The file has only one column. Perhaps another sign stands between the cells. On the command line: --delimiter SIGN
doubt-text-mixed = The letters in this row are not { $encoding }. If only some rows are so, save the file as CSV (UTF-8) again; else choose its real encoding.
doubt-open-directive = the settings that begin here with `%%{"{"}` are never closed. Write `{"}"}%%` where they end.
doubt-other-table = Below an empty row another table begins in row { $row } ({ $text }). Its { $count ->
        [one] one row was
       *[other] { $count } rows were
    } left out. If they are answers, remove the empty row and the names below it from the file.
doubt-remedy-none = They look like “no answer”. If they are, say so (;labels={ $labels }).
doubt-remedy-several = Several answers stand in one cell, and a question on a scale has one. Correct them in the file, or leave the column out.
doubt-own-missing = No column was found for { $names }. Where headings are cut short, export the survey with question codes.
doubt-named-in-second-row = The second row has it: perhaps the header has two rows. On the command line: --header-rows 2
doubt-maybe-one-round = The rounds “{ $one }” and “{ $other }” are counted apart, though both names seem to mean the same one. If they are one, write the same name for both in the file, or give all rows one round (--round).
doubt-rounds-joined = { $others } { $count ->
        [one] names
       *[other] name
    } the same time as “{ $round }” and { $count ->
        [one] was
       *[other] were
    } counted as that round. If they are rounds of their own, give each another name in the file.
doubt-missing-code = Column “{ $column }”: { $code } was given { $count ->
        [one] once
       *[other] { $count } times
    } and counted as an answer, but it often stands for no answer. If it does here, say so (;labels={ $code }:).
doubt-drawn = This is a table as a database client prints it, but it is not whole: rows or cells are missing, or each cell has a row. Let the client write CSV instead. Nothing was imported.
doubt-no-comments = { $count ->
        [one] { $count } cell that says only that there is no comment (such as “-” or “n/a”) was left out
       *[other] { $count } cells that say only that there is no comment (such as “-” or “n/a”) were left out
    }
doubt-times-since-1970 = Column “{ $column }” counts time from the beginning of 1970; it was read so, in the time zone UTC.
doubt-rows-again = { $count } rows from row { $again } on say the same in every cell as those from row { $first } on, and were counted too. If the table was pasted more than once, undo this import, delete those rows from the file and import it again.
doubt-same-as-counted = { $count ->
        [one] { $count } row was left out as counted before, though the file has more rows of the same time and answers than were counted then. If another person gave it, it is missing: undo this import, and if the file holds all the old answers, let it replace these.
       *[other] { $count } rows were left out as counted before, though the file has more rows of the same time and answers than were counted then. If other people gave them, they are missing: undo this import, and if the file holds all the old answers, let it replace these.
    }
doubt-same-minute = { $count ->
        [one] { $count } row is of the same minute as one counted before, but says something else; it was counted as another person’s. If it is the same answer, corrected since, undo this import and let the file replace the old answers.
       *[other] { $count } rows are of the same minute as others counted before, but say something else; they were counted as other people’s. If they are the same answers, corrected since, undo this import and let the file replace the old answers.
    }
doubt-last-is-sum = Column “{ $column }”: the last row ({ $row }) says “{ $text }”, which is what the answers above it add up to. It was counted as an answer; if it is their sum, delete it from the file.
doubt-each-row-again = Every row stands in the file { $times } times, and was counted each time. If the table was pasted more than once, undo this import, delete what is there again and import it again.
doubt-comments-again = “{ $touchpoint }”: { $count } comments say word for word what comments of this round said before. If these answers were counted before in another file, undo this import.
doubt-another-question = “{ $touchpoint }” had the question “{ $other }”; “{ $question }” was added as another one, so their answers are neither added up nor compared. If both are one question, undo this import and say so (;question="{ $other }").
doubt-named-sideways = Row { $row } begins with it: perhaps the table lies on its side, with a question in each row and a person in each column. Turn it in a spreadsheet (copy it, then Paste special › Transpose).
doubt-sideways = The table seems to lie on its side: each question has a row and each person a column. Turn it in a spreadsheet (copy it, then Paste special › Transpose) and import it again.
doubt-mixed-dates = The dates in “{ $column }” are a mix of two orders (“{ $one }” and “{ $other }”), so that no day of the answers was noted. Correct the dates in the file (--date-order dmy or mdy says how to read them).
doubt-few-invited = “{ $touchpoint }”, { $round }: the file says that { $said } were invited, but { $least } answered. The number of invited was left out; correct it in the file.
doubt-few-people = “{ $touchpoint }”, { $round }: the file says that there are { $said } people, but { $least } were asked. The number of people was left out; correct it in the file.
doubt-own-table = This table says itself where each row belongs and of which round it is, so that { $option } cannot be used. Leave it out; or say with --map which columns to read instead.

### What the command line says. The text before a colon is a file or an option.

cli-no-language = There is no language “{ $code }”. Use fi, sv or en.
cli-file-exists = the file exists and was left as it is. Choose another name, or replace it with --force.
cli-written = written
cli-window-failed = no window could be opened.
cli-window-what-to-do = Update the graphics driver, or try --renderer glow or --renderer wgpu. On Linux a display is needed (DISPLAY or WAYLAND_DISPLAY); without one, `polku report FILE` and `polku export FILE -o map.svg` still work.

cli-touchpoints = { $count ->
    [one] { $count } touchpoint
   *[other] { $count } touchpoints
}
cli-rounds = { $count ->
    [one] { $count } round
   *[other] { $count } rounds
}
cli-stages = { $count ->
    [one] { $count } stage
   *[other] { $count } stages
}
cli-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
cli-comments = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
cli-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}

## check
cli-check-ok = ok ({ $touchpoints }, { $rounds })
cli-check-newer = ok ({ $touchpoints }, { $rounds }; format { $format } of a newer version of Polku: read-only)

## report, compare, export
cli-no-round = There is no round “{ $name }”. { $rounds }
cli-rounds-are = The rounds are: { $names }.
cli-rounds-none = This journey has no rounds.
cli-same-round = Before and after are the same round. Name two rounds.
cli-no-second-round = There is no second round to compare with. { $rounds }
cli-export-ending = “.{ $ending }” files cannot be written. Use a name that ends in { $endings }.
cli-export-no-ending = the name has no ending. Use a name that ends in { $endings }.

## new
cli-new-name = Name the file to make: -o FILE.
cli-no-template = There is no template “{ $name }”. There are: { $names }.
cli-new-made = a new journey from “{ $template }” ({ $language })

## convert
cli-convert-form = the name does not say what the map is written in. Use a name that ends in .mmd or .md, or --from mermaid or --from outline.

## redact
cli-redact-itself = this is the journey itself. Name another file for the copy.
cli-redact-done = written without { $counts }
cli-redact-remains = what remains: { $kinds }. Read them, or name them with --leave-out too.
cli-redact-goes = left out
cli-redact-stays = remains

## merge
cli-merge-input = this is one of the files to merge and was left as it is. Choose another name, or replace it with --force.
cli-merge-twice = this file is named twice. Name every group’s file once.
cli-merge-same-file = this is the same file as { $other }. Name every group’s file once.
cli-merge-repeated = { $file }: the same as { $other }, so it counts once
cli-merge-more = … and { $count } more; --json lists all of them
cli-merge-same = { $count ->
    [one] { $count } set of answers is the same in several files and counted once; with --base FILE, the file all began with, only what is new in each counts
   *[other] { $count } sets of answers are the same in several files and counted once; with --base FILE, the file all began with, only what is new in each counts
}
cli-merge-done = { $files } files merged into { $touchpoints }, { $answers }, { $comments }; { $conflicts ->
    [one] { $conflicts } disagreement
   *[other] { $conflicts } disagreements
}, { $notes ->
    [one] { $notes } note on answers
   *[other] { $notes } notes on answers
}

## import
cli-import-folder = this is a folder. Name the survey’s file.
cli-import-overwritten = this file would be overwritten by something else. Name another file.
cli-import-known = the columns are known from the last import, and mapped as then (--map says otherwise)
cli-import-decimal = --decimal “{ $value }”: it is , or . (comma or point).
cli-import-encoding = --encoding “{ $value }” is not known. Try utf-8, windows-1252, iso-8859-15, macintosh, cp850, cp437, utf-16le or utf-16be.
cli-import-delimiter = --delimiter “{ $value }”: it is comma, semicolon, tab, pipe or one sign that is no letter, digit or quotation mark.
cli-import-split-date = --split-date “{ $value }”: write COLUMN@YYYY-MM-DD, for example date@2026-01-31.
cli-import-split-rounds = --split-rounds: the two rounds need different names.
cli-mapping-unread = the mapping could not be read: { $reason }.
cli-mapping-not-kept = the mapping could not be kept: { $reason }. Nothing was imported.

## what is kept, and where it goes
cli-new-format = now in format 2, which earlier versions of Polku cannot open
cli-unkept = no earlier version was kept: { $reason }
cli-standard-output = standard output: { $reason }.
cli-mapping-no-file = Standard output has the result: name a file for the mapping
cli-merge-both-standard = The journey and --json both go to standard output. Name a file with -o.
cli-versions-no-folder = There is no folder for versions on this system.
cli-versions-none = no versions and no recoveries are kept
cli-versions-restored = as it was on { $time }
cli-versions-undeleted = { $number }: was not deleted: { $reason }
cli-versions-deleted = { $count ->
    [one] one version deleted
   *[other] { $count } deleted
}
cli-versions-number = “{ $text }” is not a number of the list. The numbers go from 1 to { $count }.
cli-versions-version = version
cli-versions-recovery = recovery

### What went wrong: what, where, what to do. The text before a colon is a file.

## Why the system did not do what was asked; part of a sentence.
trouble-not-found = there is no such file or folder
trouble-not-allowed = you have no permission
trouble-full = the disk is full
trouble-quota = the disk space given to you is used up
trouble-read-only-disk = the disk is read-only
trouble-read-only-file = the file is read-only
trouble-takes-nothing = the disk accepts nothing more
trouble-is-folder = this is a folder, not a file
trouble-not-folder = a part of the path is a file, not a folder
trouble-link-circle = the link leads in a circle
trouble-link-nowhere = this is a link to a file that is not there
trouble-exists = something of that name is there already
trouble-in-use = another program is using the file
trouble-bad-name = the name is not allowed on this disk
trouble-too-large = the file is too large for this disk
trouble-no-connection = the disk or network cannot be reached
trouble-timed-out = the disk or network did not answer in time
trouble-bad-content = the content is damaged or ends too early
trouble-other = the computer reported an error ({ $what })

## What is wrong at a place of a text; a whole clause.
syntax-cut-off = the text ends in the middle
syntax-missing = “{ $mark }” is missing here
syntax-expected-yes-or-no = here should be true or false
syntax-expected-number = here should be a number
syntax-expected-whole-number = here should be a whole number
syntax-expected-text = here should be a text in quotation marks
syntax-expected-name = here should be a name
syntax-expected-optional = here should be Some(…) or None
syntax-no-such-name = “{ $name }” is not known here; possible are { $allowed }
syntax-not-said = “{ $name }” is missing
syntax-twice = “{ $name }” is there twice
syntax-trailing = there is more text after the end
syntax-number-range = the number is too large or too small
syntax-unfit = the value does not fit here ({ $detail })
syntax-other = the text cannot be understood here ({ $detail })

## Reading a journey file.
read-error-io = { $reason }. Check that the file is there and that you may read it.
read-error-too-large = the file is larger than 64 MB, so it is not a journey file. Nothing was read.
read-error-empty = the file is empty. Look for an earlier version under File → Versions, or in the history of your sync folder.
read-error-not-text = this is not UTF-8 text, so the file is damaged or not a journey file.
read-error-foreign = this is not a Polku journey file (it does not begin with a format number).
read-error-damaged = { $reason }. Correct that place, or open an earlier version or a backup.
read-error-no-such-format = there has never been a format { $format }. Correct the number at the beginning of the file, or open an earlier version or a backup.
read-error-faulty = { $fault }
read-error-newer = this file is in format { $format }, made by a newer version of Polku, and has parts that this version cannot show ({ $reason }). Update Polku to open it. The file was not changed.
read-error-altered = this is not what was kept: the version has been changed or damaged. Choose another version.

## Saving.
save-error-faulty = Not saved. { $fault }
save-error-round-trip = Not saved: the journey could not be written so that it reads back the same. The file on the disk was not touched. Save a copy under another name, and please report this.
save-error-changed = another program has changed the file since it was opened. Nothing was overwritten: save under another name, or reload the file.
save-error-read-only = This journey is open read-only: it was made by a newer version of Polku, or somebody else has it open. Save it under another name to work on a copy.
save-error-held = { $by } has this file open, so it was not replaced. Close it there, or choose another name.
save-error-io = not saved, because { $reason }. The old file is unchanged; save under another name or in another folder.
save-error-unsure = written, but the disk did not confirm it ({ $reason }), so it may be lost in a power cut. Save again, or under another name on another disk.

## Editing.
edit-error-gone = What you wanted to change is no longer there. Nothing was changed.
edit-error-faulty = Nothing was changed. { $fault }

## Parts of a journey, as they stand in a sentence.
thing-journey = the journey
thing-round = the measurement round
thing-comparison = the choice of before and after
thing-persona = the persona
thing-stage = the stage
thing-touchpoint = the touchpoint
thing-survey = the question
thing-kpi = the KPI
thing-comment = the comment
thing-action = the action
thing-parked-item = the item in the parking lot
thing-named = { $kind } “{ $name }”
thing-at = { $kind } (at “{ $at }”)
thing-named-at = { $kind } “{ $name }” (at “{ $at }”)

many-stages = stages
many-touchpoints = touchpoints
many-rounds = measurement rounds
many-surveys = questions
many-kpis = KPIs
many-comments = comments
many-personas = personas
many-actions = actions
many-action-places = touchpoints named by actions
many-parked-items = items in the parking lot
many-sources = kinds of imported data
many-cells = questions and KPIs times rounds
many-pains = pains
many-opportunities = opportunities
many-quotes = quotes
many-themes = themes
many-columns = columns

## Why a journey does not hold together.
fault-id-twice = { $one } and { $other } have the same identifier (id) in the file. Give one of the two another.
fault-round-name-twice = Two measurement rounds are called “{ $name }”. Rename one of them.
fault-no-round = { $thing }: its measurement round is not among the rounds of the journey. Choose another round for it, or add the round.
fault-no-persona = { $thing }: it is limited to a persona that is not among the personas of the journey. Choose another persona for it, or add the persona.
fault-no-touchpoint = { $thing }: it names a touchpoint that is no longer in the journey. Choose another touchpoint for it.
fault-long-source = The description of the imported data “{ $file }” is too long. Remove it from the file.
fault-too-many = { $thing }: { $n } { $what }, at most { $most } can be used. Make it smaller.
fault-long-name = { $thing }: the name is longer than { $most } characters. Shorten it.
fault-long-text = { $thing }: a text is longer than { $most } characters. Shorten it.

## Pictures.
png-error-drawing = The picture could not be made ({ $detail }). Nothing was written. Try SVG instead.
png-error-scale = A picture cannot be made at this scale. Choose a number above zero.
png-error-too-large = The picture would be { $width } × { $height } pixels, which is more than 100 megapixels. Choose a smaller scale.

## The state folder and the settings.
settings-not-kept = The settings could not be saved: { $reason }. They hold until the program is closed.
thing-lane = the lane
thing-picture = the picture
thing-agenda-point = the point of the agenda
thing-log-entry = the entry of the workshop’s log
many-pairs = pairs of questions
many-lanes = lanes of your own
many-pictures = pictures
many-picture-bytes = bytes of pictures
many-agenda-points = points of the agenda
many-votes = votings
many-log-entries = entries of the workshop’s log
many-ways-back = ways back
many-lines = lines of a lane
many-imports = imports
fault-lost = { $thing }: it names something that is no longer in the journey. Choose something else for it.
fault-reach = Measurement round “{ $name }”: more customers were invited than there are. Correct one of the numbers.
trouble-immutable = the file is marked as immutable (chattr +i)
trouble-nobody-reads = nobody reads from this pipe
trouble-no-place = this is neither a file nor a pipe

## What a replaced file could not keep; after the file's name and a colon
lost-owner = its owner could not be kept: it is yours now
lost-group = its group could not be kept: the new one may do what everybody may
lost-access-list = its access list could not be kept: the people named in it may no longer read or write it
lost-attributes = some of its extended attributes could not be kept
lost-names = { $count ->
    [one] it had another name (a hard link), which still leads to the old content
   *[other] it had { $count } other names (hard links), which still lead to the old content
}

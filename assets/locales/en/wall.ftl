### From the wall into the journey.

wall-question = How well does this work for the customer? (workshop)
wall-nothing-there = Nothing hangs there yet: “{ $text }”
wall-left-out = Left out, as there is no touchpoint above it: “{ $text }”
wall-canvas-how = One touchpoint in each cell. Circle ! where the relationship is decided, and 1–5 for how well it goes. Type it into Polku with its code first, for example B2: Counter 4
wall-canvas-group = Group
wall-canvas-file = canvas
wall-canvas-title = Where do you want to save the canvas?

wall-title = Paste from the wall
wall-text = Text
wall-text-hint = A list with one touchpoint a line, a block copied from a spreadsheet, or stages with touchpoints indented below them
wall-grammar = ! is a moment of truth · #phone is a channel · a number 1–5 at the end is a rating · B2: is the cell on the canvas
wall-form = Read as
wall-form-list = List
wall-form-slips = Notes, blank between
wall-form-table = Cells, a column a stage
wall-form-outline = Stages and indented lines
wall-stage = Into the stage
wall-header = The first row holds headings
wall-adds = To be added: { $what }
wall-nothing = Nothing to add yet
wall-count-touchpoints = { $n ->
    [one] one touchpoint
   *[other] { $n } touchpoints
}
wall-count-stages = { $n ->
    [one] one stage
   *[other] { $n } stages
}
wall-count-votes = { $n ->
    [one] one rating
   *[other] { $n } ratings
}
wall-votes = { $n ->
    [one] rating { $scores }
   *[other] ratings { $scores }
}
wall-new-stage = New stage
wall-known = is there already
wall-known-vote = is there already, gets the ratings
wall-more = and { $n } more

wall-bar-field = Note from the wall
wall-bar-example = Window display ! #digital 4
wall-bar-keys = Enter: take · Tab: next stage · - pain · + idea · " quote · ! moment of truth · #channel · @owner · 1–5 rating · p: parking lot · B2: cell · Esc: close
wall-bar-new = New in { $stage }: { $what }
wall-bar-new-at = New in { $stage }, place { $slot }: { $what }
wall-quoted = “{ $name }”
wall-did-pain = Pain → { $name }: “{ $text }”
wall-did-idea = Idea → { $name }: “{ $text }”
wall-did-quote = Quote → { $name }: “{ $text }”
wall-did-owner = Owner → { $name }: { $text }
wall-did-park = Parked: “{ $text }”
wall-did-vote = Rating { $vote } → { $name } ({ $round }, n { $n })
wall-did-add = Added { $name } to { $stage }
wall-did-nowhere = Not added: select a touchpoint first, or begin with its cell, for example C2: - slow
wall-will-pain = As a pain at { $name }: “{ $text }”
wall-will-idea = As an idea at { $name }: “{ $text }”
wall-will-quote = As a quote at { $name }: “{ $text }”
wall-will-owner = As the owner of { $name }: { $text }
wall-will-park = To the parking lot: “{ $text }”
wall-off-scale = { $number } is not on the scale 1–5: it stays in the name and is no rating.
wall-no-score = { $number } is no score from 1 to 5. Write first what it is about.
wall-count-notes = { $n ->
    [one] one note
   *[other] { $n } notes
}

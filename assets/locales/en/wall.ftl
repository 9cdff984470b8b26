### From the wall into the journey.

wall-question = How good is it? (workshop vote)
wall-nothing-there = Nothing hangs there yet: “{ $text }”
wall-left-out = Left out, as there is no touchpoint above it: “{ $text }”
wall-canvas-how = One touchpoint in each cell. Circle ! where the relationship is decided, and 1–5 for how well it goes. Type it into Polku with its code first, for example B2: Counter 4
wall-canvas-group = Group
wall-canvas-file = canvas
wall-canvas-title = Where shall the canvas go?

wall-title = Paste from the wall
wall-text = Text
wall-text-hint = A list with one touchpoint a line, a block copied from a spreadsheet, or stages with touchpoints indented below them
wall-grammar = ! is a moment of truth · #phone is a channel · a number 1–5 at the end is a vote · B2: says the cell on the canvas
wall-form = Read as
wall-form-list = List
wall-form-table = Cells, a column for each stage
wall-form-outline = Stages and indented lines
wall-stage = Into the stage
wall-header = The first row names the stages
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
    [one] one vote
   *[other] { $n } votes
}
wall-votes = { $n ->
    [one] vote { $scores }
   *[other] votes { $scores }
}
wall-new-stage = New stage
wall-known = is there already
wall-known-vote = is there already, gets the votes
wall-more = and { $n } more

wall-bar-field = Note from the wall
wall-bar-example = Window display ! #digital 4
wall-bar-keys = Enter: next touchpoint · Tab: next stage · ! moment of truth · #channel · 1–5 vote · B2: cell · Esc: close
wall-bar-new = New in { $stage }: { $what }
wall-bar-new-at = New in { $stage }, place { $slot }: { $what }
wall-quoted = “{ $name }”

# Files that are chosen or dropped together.
dialog-path-take = { $n ->
    [one] Take one file
   *[other] Take { $n } files
}
drop-only-first = Files open one at a time. Of these, “{ $file }” was opened.

# An entry of a lane of one's own that reaches over several touchpoints.
lane-line-stretch = Stretch: { $text }
lane-line-longer = Continue to the next touchpoint
lane-line-shorter = Shorten by one touchpoint
keys-stretch = Lengthen or shorten an entry of your own lane
keys-stretch-key = Shift+→, Shift+←

# The bar for notes in a workshop.
wall-bar-keys-room = Enter: save · Tab: next touchpoint · ← →: stage · - pain · + idea · " quote · ! moment of truth · @owner · 1–5 rating · p: parking lot · Esc: close

# Ending a session before its last point.
cmd-end-workshop = End the workshop

# Find and replace, before anything is typed.
replace-nothing-yet = Write what to look for.

# The key, as keyboards and our texts call it.
key-shift = Shift

# What a pasted table says beside a touchpoint, in the preview.
wall-note-pain = Pain: { $text }
wall-note-idea = Idea: { $text }
wall-note-quote = Quote: “{ $text }”
wall-note-owner = Owner: { $text }

# The plus in the head of a column of the board.
actions-add-to = Add action: { $title }

# Versions while no journey is open.
versions-only-others = Polku keeps versions of your journeys and unsaved work here. Open a journey to compare it with its versions.
versions-nothing-kept = Nothing is kept of any journey.

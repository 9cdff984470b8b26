### Presenting: page by page to a room.

present-rounds = { $after }, compared with { $before }
present-no-rounds = No measurement rounds yet
present-stage-of = Stage { $at }/{ $count }
present-touchpoint-of = Touchpoint { $at }/{ $count }
present-stage-mean = mean of the stage
present-stage-target = mean of the stage, target { $target }
present-stage-score = The mean of the stage’s touchpoints is { $score }.
present-stage-empty = This stage has no touchpoints yet.
present-empty = The journey has no touchpoints yet.
present-band = 95% interval
present-target-line = target
present-target = target { $target }
present-axis = scale 0–100
present-n = n { $n }
present-guess = assumed
present-tentative = tentative
present-few = too few
present-not-measured = not measured
present-unmeasured = Nobody has been asked about this touchpoint yet.
present-unmeasured-now = Nobody was asked about this in this round.
present-score-only = The score is { $score } (95% interval { $interval }).
present-moment = This is a moment of truth: the relationship is decided here.
present-moment-label = moment of truth
present-no-drop = No drops shown.
present-no-change = No changes shown.
present-drops = Where satisfaction drops
present-drops-counted = { $confirmed } confirmed, { $possible } possible
present-changes = What has changed
present-priorities = What to put right first
present-priorities-how = priority = importance × missing points
present-actions = What we do
present-actions-counted = { $count ->
    [one] one action
   *[other] { $count } actions
}, { $done } done, { $late } overdue
present-pains = Pains
present-doing = What we do
present-voices = Customers say
present-next = Next
present-overdue = overdue
present-late = { $n ->
    [one] one day overdue
   *[other] { $n } days overdue
}
present-nobody = Who?
present-more = and { $n } more
present-no-question = The wording of the question has not been written down
present-end-nps-low = not at all likely
present-end-nps-high = extremely likely
present-end-csat-low = very dissatisfied
present-end-csat-high = very satisfied
present-detractors = detractors { $share }
present-promoters = promoters { $share }
present-dissatisfied = dissatisfied { $share }
present-satisfied = satisfied { $share }
present-low-ratings = low ratings { $share }
present-high-ratings = high ratings { $share }

present-notes = Presenter’s notes
present-notes-next = Next: { $name }
present-notes-last = This is the last page.
present-notes-of = Page { $at }/{ $count }
present-notes-keys = → next · ← back · ↓ into a touchpoint · ↑ back to its stage · 1–9 to a stage · B blank · N notes · Esc ends
present-page = Page of the presentation
present-blank = Blanked. B brings the picture back.

### The workshop: agenda, timer, voting, parking lot.

view-workshop = Workshop
cmd-workshop = Workshop
cmd-timer-pause = Timer: pause or go on
cmd-timer-more = Timer: 5 more minutes
cmd-timer-next = Timer: begin or next item
cmd-parking-lot = Parking lot

edit-workshop = Change workshop
edit-vote = Keep vote

workshop-agenda = Agenda
workshop-edit = Edit
workshop-edit-done = Done
workshop-shift = Shift the plan
workshop-late = { $minutes } min late, ends { $time }
workshop-ends = ends { $time }
workshop-choose-agenda = The workshop has no agenda yet. Choose a length; the items can be edited.
workshop-preset-hour = One hour
workshop-preset-two-hours = Two hours
workshop-preset-half-day = Half a day
workshop-add-item = Add item
workshop-new-item = New item
workshop-minutes = { $minutes } min
workshop-minutes-over = { $minutes } + { $over } min
workshop-past = done
workshop-now = now
workshop-ahead = to come
workshop-item-title = Title of item { $at }
workshop-item-minutes = Minutes: { $title }
workshop-earlier = Earlier: { $title }
workshop-later = Later: { $title }
workshop-remove-item = Remove: { $title }
workshop-item-frame = Scope
workshop-item-stages = Stages
workshop-item-touchpoints = Touchpoints
workshop-item-feelings = Thoughts and feelings
workshop-item-pains = Pains and ideas
workshop-item-vote = Voting
workshop-item-actions = Parking lot, actions
workshop-item-break = Break

workshop-left = Left
workshop-over = Over
workshop-left-of = Left of { $minutes } minutes
workshop-planned = Planned length
workshop-no-agenda = Choose an agenda first.
workshop-begin = Begin
workshop-pause = Pause
workshop-go-on = Go on
workshop-five = +5 min
workshop-next = Next
workshop-done = The agenda is done
workshop-end = End the workshop

workshop-no-stages = The journey has no stages yet.
workshop-first-touchpoint = Type the first touchpoint.
workshop-stage-before = Previous stage
workshop-stage-after = Next stage
workshop-hidden-scores = Measured scores are hidden until voting is closed.
workshop-pain = Pain: { $text }
workshop-idea = Idea: { $text }
workshop-voted-n = { $n ->
    [one] one person has voted
   *[other] { $n } people have voted
}

workshop-vote = Voting
workshop-heads = People in the room
workshop-vote-experience = Experience 1–5
workshop-vote-importance = Importance 1–5
workshop-dots-each = Dots per person
workshop-dots-touchpoints = Dots: touchpoints
workshop-dots-actions = Dots: actions
workshop-question-importance = How important is this to the customer? (workshop)
workshop-question-dots = Which touchpoints do we tackle first?
workshop-question-actions = Which actions do we take first?
workshop-hidden = Votes hidden
workshop-ready = ready
workshop-too-many = There are { $n } votes and { $people } people. Somebody may have voted twice.
workshop-nobody-sees = Nobody sees the votes, not even you.
workshop-close-show = Close and show
workshop-by-hand = By hand…
workshop-drop-vote = Discard the vote
workshop-closing = Closing…
workshop-closed = Voting is closed
workshop-show = Show the result
workshop-reopen = Open again
workshop-few-voters = Fewer than three have voted: the result would tell who gave what.
workshop-not-all = Not everybody has voted yet.
workshop-wait = Wait
workshop-show-anyway = Show anyway
workshop-result-title = Result
workshop-voters = { $n ->
    [one] one voter
   *[other] { $n } voters
}
workshop-result = { $name }: mean { $mean }, spread { $spread }, n { $n }.
workshop-result-none = { $name }: no ratings.
workshop-result-dots = { $name }: { $n ->
    [one] one dot
   *[other] { $n } dots
}, { $place }.
workshop-place = place { $place }
workshop-place-tied = shared place { $place }
workshop-spread = spread { $spread }
workshop-keep = Keep
workshop-again = Repeat
workshop-kept = The vote is part of the journey now.
workshop-source = Workshop
workshop-hand-scores = Each digit 1–5 is one vote. What is typed stays hidden.
workshop-hand-dots = Type the number of dots. What is typed stays hidden.
workshop-hand-people = Voters
workshop-hand-of = Votes by hand: { $name }
workshop-hand-done = Counted

workshop-parking = Parking lot
workshop-not-reviewed = { $n } not reviewed
workshop-parking-empty = Leave here what cannot be dealt with now.
workshop-review = Reviewed: { $text }
workshop-park-hint = New item @owner
workshop-park-field = New item for the parking lot
workshop-parking-title = The parking lot has items that were not reviewed
workshop-parking-text = Go through them before the workshop ends?
workshop-look = Go through
workshop-end-anyway = End anyway

workshop-log-begun = The workshop began.
workshop-log-item = Began: { $title }
workshop-log-kept = Vote: { $question } Voters: { $n }. { $outcome }
workshop-summary = Summary of the workshop
workshop-summary-text = This is in the workshop’s log now and goes into the report.
workshop-summary-added = New touchpoints { $n }: { $list }
workshop-summary-notes = New pains { $pains }, ideas { $ideas }
workshop-summary-votes = Votes kept: { $n }
workshop-summary-decided = Decided { $n }: { $list }
workshop-summary-nothing = Nothing new was written down.
workshop-summary-parked = In the parking lot { $n }: { $list }
report-workshop = Workshops

### Merging another file into a journey: what it brings, and what the two disagree about.

merge-choose = Merge which file into this journey?
merge-heading = Merge “{ $file }”
merge-brings = Brings { $list }.
merge-brings-nothing = It adds no stages, touchpoints, comments or answers of its own.
merge-stages-n = { $n ->
    [one] one stage
   *[other] { $n } stages
}
merge-touchpoints-n = { $n ->
    [one] one touchpoint ({ $names })
   *[other] { $n } touchpoints ({ $names })
}
merge-rounds-n = { $n ->
    [one] one measurement round
   *[other] { $n } measurement rounds
}
merge-surveys-n = { $n ->
    [one] one question
   *[other] { $n } questions
}
merge-answers-n = { $n ->
    [one] one answer
   *[other] { $n } answers
}
merge-comments-n = { $n ->
    [one] one comment
   *[other] { $n } comments
}
merge-actions-n = { $n ->
    [one] one action
   *[other] { $n } actions
}
merge-removed = Removed: { $names }.
merge-and-more = { $names } and { $n } more
merge-same-file = The file says the same as this journey. There is nothing to merge.
merge-own-file = This is the file of the open journey. Choose another group’s file.
merge-same-n = { $n ->
    [one] One set of answers is the same in both and counts once.
   *[other] { $n } sets of answers are the same in both and count once.
}
merge-no-conflicts = There are no conflicts.
merge-progress = { $at } of { $n }
merge-earlier = Previous
merge-later = Next
merge-why-differs = The two files differ here.
merge-why-removed = One side removed this, the other changed it.
merge-why-added = The answers of both were added up.
merge-why-same = Both have the same answers from the same source: they count once.
merge-mine = This journey
merge-before = Before: { $value }
merge-sum = Both together
merge-keep-mine = Keep mine
merge-take-theirs = Take theirs
merge-add-up = Add up
merge-for-rest = Decide all the rest the same way
merge-undecided = { $n ->
    [0] Everything is decided.
    [one] One is undecided: there, what this journey says stays.
   *[other] { $n } are undecided: there, what this journey says stays.
}
merge-go = Merge
merge-done = Merged. Undo takes it back in one step.
merge-keys = M keeps mine, T takes theirs, A adds answers up, ← and → go through them.

## Words for what has no name, and for values

merge-persona = Persona
merge-touchpoint = Touchpoint
merge-kpi = KPI
merge-comment = Comment
merge-existence = Still there
merge-title-field = Title
merge-compared = Rounds compared
merge-scale = Question type and scale
merge-gone = removed
merge-there = changed or kept
merge-empty = nothing
merge-yes = yes
merge-no = no
merge-answers = { $n ->
    [one] one answer: { $detail }
   *[other] { $n } answers: { $detail }
}

## Findings as sentences

merge-says = { $side }: { $value }
merge-line-differs = { $place } – { $field }: { $values }. Kept: { $kept }.
merge-line-removed = { $place }: { $values }. Kept: { $kept }.
merge-line-added = { $place }: answers added up. { $values }.
merge-line-same = { $place }: the same answers, counted once. { $values }.
merge-lane = Lane
merge-agenda = Point of the agenda
merge-settled = Settled
merge-parked-at = Came up
merge-invited = Invited
merge-population = Customers in all
merge-shown = Shown
merge-beside = In the place of
merge-benefit = Benefit
merge-sacrifice = Sacrifice
merge-reached = Customers who came here
merge-given-at = Given
merge-score-of = Question of the score
merge-end-low = Word for the lowest score
merge-end-high = Word for the highest score
merge-minutes = Minutes
merge-agenda-kind = What is done
merge-over = Over
agenda-talk = Discussion
agenda-work = Group work
agenda-vote = Vote
agenda-parking = Parking lot
agenda-break = Break
cmd-merge-groups = Merge groups’ files…
merge-groups-title = Merge groups’ files
merge-groups-text = Choose the groups’ files. They are merged into the open journey one after the other. If the groups got the same file to begin with, choose it too: its answers then count once.
merge-groups-no-start = not chosen
merge-groups-start = Start file: { $file }
merge-groups-go = Merge
merge-groups-add = Add files…
merge-groups-choose-start = Start file…
merge-groups-which-start = Which file did the groups begin with?

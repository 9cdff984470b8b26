### Editing on the map itself, and keys.

cmd-panel = To the details panel and back

keys-title = Other keys
keys-tab = Next or previous place
keys-tab-key = Tab, Shift+Tab
keys-arrows = Between cards, stages and lines
keys-arrows-key = Arrows
keys-press = Press a button, select
keys-press-key = Enter, Space
keys-escape = Take back what was typed; close; the whole journey
keys-escape-key = Esc
keys-lane = Type in a cell of a lane
keys-lane-key = Enter, F2
keys-next-line = Keep and begin the next line
keys-next-line-key = Enter
keys-next-cell = Keep and go to the next cell
keys-next-cell-key = Tab
keys-to-action = Turn a pain or an opportunity into an action
keys-to-action-key = T
keys-context = Open the menu
keys-context-key = Shift+F10, right click
keys-zoom = Zoom in and out
keys-zoom-key = Ctrl+wheel
keys-present = End the presentation
keys-present-key = Esc, F5

inspector-tab-result = Score
inspector-tab-surveys = Questions
inspector-tab-content = Content
inspector-tab-kpis = KPIs
inspector-tab-actions = Actions
inspector-tab-rounds = Rounds
inspector-tab-people = Personas
inspector-tab-touchpoints = Points
palette-selected = Selected

menu-lanes = Lanes
cmd-journey = Details of the whole journey
cmd-add-lane = Add a lane of your own
cmd-lane-does = Show what customers do
cmd-lane-expects = Show expectation and experience
cmd-lane-function = Show function
cmd-lane-emotion = Show emotion
cmd-lane-meaning = Show meaning
cmd-lane-backstage = Show backstage
cmd-lane-owner = Show owners
cmd-lane-delivery = Show core, extended and exceeding
cmd-lane-management = Show random, expected and managed
cmd-lane-own = Show a lane of your own
map-lane-does = The customer does
map-lane-expects = Expectation and experience
map-lane-function = Function
map-lane-emotion = Emotion
map-lane-meaning = Meaning
map-lane-backstage = Backstage
map-lane-owner = Owner
map-lane-delivery = What to deliver
map-lane-management = How managed
map-lane-own = Own lane
lane-new = Own lane
lane-hide = Hide lane: { $lane }
lane-up = Move the lane up
lane-down = Move the lane down
lane-remove = Remove lane: { $lane }
lane-name = Name of the lane
lane-shown = Show: { $lane }
lane-line-hint = Enter: next · Tab: next cell · Esc: drop
lane-line-add = Add a line here
lane-line-change = Change
lane-line-remove = Remove
lane-line-removed = Removed.
lane-line-to-action = Turn this into an action
lane-line-move = Move to lane: { $lane }
lane-action-added = The action was added to this touchpoint.
inspector-lanes = Lanes of the map
edit-lanes = Change lanes
card-vote = Quick vote
card-vote-hint = Assumed rating
card-vote-1 = 1 Very badly
card-vote-2 = 2 Badly
card-vote-3 = 3 In between
card-vote-4 = 4 Well
card-vote-5 = 5 Very well
card-voted = The rating was recorded as assumed.

cmd-copy = Copy touchpoints
cmd-cut = Cut touchpoints
cmd-duplicate = Duplicate touchpoints
toast-copied = Copied. Paste here or in another window.
toast-paste-bare = Pasted without answers, figures and comments: they do not fit this journey. They are still in the journey they were copied from.
toast-paste-unfit = The copied touchpoints do not fit this journey. Nothing was changed.

cmd-replace = Find and replace…
edit-replace = Replace text
replace-title = Find and replace in the whole journey
replace-find = Find
replace-with = Replace with
replace-count = { $n ->
    [0] Not found.
    [one] Found in one place.
   *[other] Found in { $n } places.
}
replace-note = Capital and small letters are told apart. Customers’ comments, quotes and questions stay as they are.
replace-go = Replace all
replace-done = { $n ->
    [one] One place was replaced.
   *[other] { $n } places were replaced.
}

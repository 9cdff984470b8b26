### What customers said in their own words, and whether they heard back.

feedback-title = Customers’ comments
feedback-count = { $n } of { $all }
feedback-reading = Reading the comments…
feedback-nothing = There are no comments yet. They come with a survey’s open question when answers are imported, or are typed one by one: choose a touchpoint on the map and open Customers’ comments in its details.
feedback-all-answered = No comment in the list waits for an answer.

## Search and filters

feedback-search = Search comments
feedback-show-all = Show all comments
feedback-all-rounds = All rounds
feedback-all-touchpoints = All touchpoints
feedback-all-themes = All themes
feedback-all-scores = All scores
feedback-all-states = All states
feedback-without-theme = No theme
feedback-scores-low = Low, detractors
feedback-scores-middle = Middle, passives
feedback-scores-high = High, promoters
feedback-scores-none = No score

## The list

feedback-list = Comments
feedback-hint = T themes · 1–4 state · Space one state further · Shift and arrows select several · Ctrl+F search
feedback-no-match = No comment matches the search and filters.
feedback-no-text = Comment without text
feedback-untagged = no theme
feedback-themes-of = themes: { $themes }
feedback-score = score { $score }
feedback-score-on = score { $score } on { $scale }, { $group }
feedback-group-low = low
feedback-group-middle = middle
feedback-group-high = high
feedback-group-detractor = detractor
feedback-group-passive = passive
feedback-group-promoter = promoter
feedback-head-score = Score
feedback-head-text = Comment
feedback-head-place = Touchpoint
feedback-head-themes = Themes
feedback-head-state = Closed loop

## The selected comments

feedback-selected = { $n ->
    [one] One comment selected
   *[other] { $n } comments selected
}
feedback-show-on-map = Show on the map
feedback-theme-field = Add a theme
feedback-theme-hint = A theme, then Enter; ↓ next comment
feedback-remove-theme = Remove the theme { $theme }
feedback-add-theme = Add the theme { $theme }
feedback-add-word = Add the frequent word { $theme } as a theme
feedback-add-new = Add { $theme } as a new theme

## The closed loop and the themes of a round

feedback-loop = Closed loop
feedback-loop-of = Closed loop: { $round }
feedback-loop-row = { $state }: { $n ->
    [one] one comment
   *[other] { $n } comments
}, { $share }
feedback-oldest-on = Waiting longest for an answer: { $n ->
    [one] one comment
   *[other] { $n } comments
} of { $round } ({ $date }).
feedback-oldest = Waiting longest for an answer: { $n ->
    [one] one comment
   *[other] { $n } comments
} of { $round }.
feedback-show-oldest = Show them
feedback-themes = Themes of comments
feedback-themes-in = Themes: { $round }
feedback-themes-note = { $n ->
    [one] One comment,
   *[other] { $n } comments,
} { $untagged } without a theme. Bars are shares of the comments of the round.
feedback-no-themes = No themes yet. Select a comment and press T.
feedback-more-themes = Show more themes
feedback-fewer-themes = Show fewer themes
feedback-no-test = Counts as they are, without a test: whoever comments is not everybody who was a customer.
feedback-cumulative = Cumulative
feedback-theme-row = { $theme }: { $n } of { $all } comments ({ $share }), { $open } unanswered. With the themes above { $cumulative } of all mentions.
feedback-theme-row-before = { $round }: { $n } of { $all } ({ $share }).
feedback-edit = Change what was said

### Names of undo steps.

undo-step = Undo: { $step }
redo-step = Redo: { $step }

edit-title = Change title
edit-target = Change target experience
edit-personas = Change personas
edit-parking-lot = Change parking lot
edit-compared = Choose rounds
edit-outcome = Choose the overall score
edit-add-round = Add measurement round
edit-round = Change measurement round
edit-remove-round = Remove measurement round
edit-move-round = Move measurement round
edit-add-stage = Add stage
edit-rename-stage = Rename stage
edit-stage = Change stage
edit-remove-stage = Remove stage
edit-move-stage = Move stage
edit-add-touchpoint = Add touchpoint
edit-rename-touchpoint = Rename touchpoint
edit-touchpoint = Change touchpoint
edit-remove-touchpoint = Remove touchpoint
edit-move-touchpoint = Move touchpoint
edit-survey = Change question
edit-answers = Change answers
edit-kpi = Change KPI
edit-feedback = Change feedback
edit-notes = Change notes
edit-add-action = Add action
edit-action = Change action
edit-remove-action = Remove action
edit-import = Import answers
edit-reload = Reload from disk
edit-bring-back = Bring back version
edit-wall = Add from the wall
edit-merge = Merge file

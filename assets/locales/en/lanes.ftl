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

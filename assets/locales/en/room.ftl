### The page of a phone in a workshop, and joining it.

room-door = Join the workshop
room-code = Code from the screen
room-enter = Join
room-wrong = The code does not fit. Check it on the screen.
room-back = Back
room-vote = Vote
room-write = Write a note
room-soon = Voting will begin soon.
room-hidden = Your vote is hidden until voting is closed.
room-all-given = All given. Wait for the facilitator to close the vote.
room-closing = Voting is closed. The result will be on the screen soon.
room-shown = Closed. The result is on the screen.
room-lost = No connection. Your answer is kept on the phone.
room-taken = Saved
room-closed = Voting is closed already.
room-no-dots = There are not so many dots left.
room-full = There are too many phones in the workshop already.
room-no-cookie = The browser allows no cookies on this page. Allow them and load the page again.
room-gave = You gave: { $given }
room-change = Change
room-not-yet = not given yet
room-give = Give this rating
room-unsure = Can’t say
room-very-badly = Very badly
room-badly = Badly
room-between = Neither well nor badly
room-well = Well
room-very-well = Very well
room-not-at-all = Not important
room-little = A little important
room-somewhat = Somewhat important
room-much = Important
room-very-much = Very important
room-dots = { $n ->
    [one] one dot
   *[other] { $n } dots
}
room-curve = The stage’s satisfaction curve
room-which = Which kind of note?
room-pain = Pain
room-idea = Idea
room-question = Question
room-where = Where?
room-nowhere = The whole stage
room-what = What happens to the customer?
room-send = Send note
room-note-sent = The note is sent.
room-note-gone = The note is removed.
room-note-empty = The note is empty.
room-note-long = A note has at most 140 characters.
room-note-many = There are too many notes already.
room-own = Your notes
room-waiting = Waits for the facilitator
room-on-journey = On the journey
room-not-taken = Not taken
room-withdraw = Remove
room-privacy = Your name is not asked. Write no names. Others on the local network can read what you send.

room-join = Join by phone
room-off = Phones cannot join before you open the page. Others on the local network can read its traffic.
room-address = Network address
room-open = Open the page for phones
room-close = Close the page
room-no-network = No network: vote by hand.
room-failed = The page could not be opened: { $reason }
room-no-chance = the system gives no random numbers
room-phones = { $n ->
    [one] 1 phone
   *[other] { $n } phones
}
room-code-is = code
room-same-wifi = same Wi-Fi
room-enlarge = Enlarge
room-shrink = Make smaller
room-follow = Phones may follow
room-nobody = Nobody has reached the page yet…
room-check = What to check
room-checklist = Nobody has reached the page
room-checklist-text = Go through these in order:
room-checklist-items =
    1. Phones and this computer are in the same Wi-Fi, not a guest network: guests are kept apart from each other.
    2. The phone’s VPN is off.
    3. This computer’s firewall allows Polku; in Windows the network is private.
    4. Another network address from the list: the computer may be in several networks.
    5. A hotspot of the computer or a phone, for up to 8 people.
    6. Voting by hand always works.
room-qr = QR code: { $url }
room-notes-waiting = { $n ->
    [one] 1 note waits
   *[other] { $n } notes wait
}
room-notes-title = Notes from phones
room-notes-none = No notes are waiting.
room-notes-keys = Enter takes, Delete drops
room-note-take = Take
room-note-drop = Drop
room-note-about = What the note is about
room-note-nowhere = No touchpoint: to the parking lot
room-note-taken = Note taken: { $text }
cmd-waiting-notes = Notes from phones
room-look-again = Look again
room-write-still = Write a note on a page that does not change meanwhile
room-follow-again = Back to the page that follows by itself

### Recovery, earlier versions, changes by others, locks.

cmd-versions = Versions…

safety-ago-now = just now
safety-ago-minutes = { $count ->
    [one] { $count } minute ago
   *[other] { $count } minutes ago
}
safety-ago-hours = { $count ->
    [one] { $count } hour ago
   *[other] { $count } hours ago
}
safety-ago-days = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}

safety-stages = { $count ->
    [one] { $count } stage
   *[other] { $count } stages
}
safety-touchpoints = { $count ->
    [one] { $count } touchpoint
   *[other] { $count } touchpoints
}

## Recovery

recovery-title = Unsaved work was found
recovery-text = Polku closed before it had finished. These changes were not saved; nothing is removed until you decide.
recovery-no-file = It has no file yet.
recovery-file-missing = Its file is gone or cannot be read.
recovery-typed = { $count ->
    [one] { $count } unfinished text in a field
   *[other] { $count } unfinished texts in fields
}
recovery-changed = { $count ->
    [one] { $count } touchpoint changed
   *[other] { $count } touchpoints changed
}
recovery-added = { $count ->
    [one] { $count } touchpoint added
   *[other] { $count } touchpoints added
}
recovery-removed = { $count ->
    [one] { $count } touchpoint removed
   *[other] { $count } touchpoints removed
}
recovery-other = Something besides the touchpoints changed
recovery-moved-on = The file was changed by somebody else since. Saving asks before it replaces anything.
recovery-damaged = Damaged snapshot
recovery-restore = Restore
recovery-restore-of = Restore { $title }
recovery-delete = Delete
recovery-delete-of = Delete { $title }
recovery-delete-sure = Delete for good
recovery-later = Keep for later
recovery-restored = Restored. Save it to keep it in its file.

## Versions

versions-title = Earlier versions
versions-text = A version is kept with each save: the newest ones, then one an hour for a day, then one a day for three months.
versions-none = No version has been kept of this journey yet. The first one is kept when it is saved.
versions-current = as it is now
versions-unreadable = cannot be read
versions-compare = Compare with now
versions-delete-all = Delete all
versions-bring-back = Bring back
versions-brought-back = The version of { $time } is back. It is not saved yet.
versions-unkept = Saved, but no earlier version could be kept: { $reason }.

## Others who change or hold the file

safety-changed = “{ $file }” was changed by another program.
safety-changed-mine = “{ $file }” was changed by another program, and you have changes that are not saved.
safety-gone = “{ $file }” is no longer there: somebody moved or deleted it. Saving writes it again.
safety-reload = Reload
safety-keep-mine = Keep mine
safety-reloaded = Reloaded: this is what the file holds now.
safety-merge = Merge
safety-held = { $user } has this journey open on { $host } since { $time }, so it is open here for reading only.
safety-read-only = read only
safety-open-anyway = Open anyway
safety-newer = This journey was made by a newer version of Polku and is open read-only.

## Autosave

safety-not-kept = Unsaved changes cannot be protected against a crash at the moment: { $reason }. Save often.
safety-kept-again = Unsaved changes are kept safe again.

# Versions: other journeys.
versions-elsewhere = Kept of other journeys
versions-elsewhere-text = Also of files that are gone. What is deleted does not come back.
versions-elsewhere-all = Delete all of these
versions-elsewhere-sure = Delete all of these for good
versions-elsewhere-recovery = work that was not saved
versions-elsewhere-gone = { $count ->
    [one] the file is gone · one version
   *[other] the file is gone · { $count } versions
}
versions-elsewhere-there = { $count ->
    [one] one version
   *[other] { $count } versions
}

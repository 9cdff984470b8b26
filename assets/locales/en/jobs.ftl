# Work beside the window that a mistake of the program ended. { $what } is one of the names below.
job-broke = A mistake in the program ended this work: { $what }. The open journey is still there and can be edited. Save it, start Polku again, and then try once more.
broke-numbers = counting the numbers
broke-view = making the view
broke-comments = looking for comments
broke-reading = reading the file
broke-saving = saving
broke-privacy = looking for personal data
broke-versions = the list of versions
broke-merging = merging
broke-import = the import
broke-export = the export
import-error-broke = A mistake in the program ended the reading. Save the journey, start Polku again, and then try once more.

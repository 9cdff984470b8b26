# What is said of files that are read in new ways.
convert-open-front = The settings at the top, which begin with ---, have no end. Lines 1 to { $to } were left out as belonging to them; close them with a line --- if more does.
convert-open-fence = The code that begins with a fence here has no end. All below was read as a part of the outline; close it with a second fence if it is not.
convert-open-comment = The comment that begins with <!-- here has no end. It was read as a part of the outline, as was all below; close it with --> where it ends.
convert-open-diagram = The fence of the diagram that begins here has no end. All below was read as a part of it; close it with a second fence if it is not.
import-error-counts-twice = Each answer has a column of its own with how many gave it, so rows do not stand for several people besides. Leave out --count-column.
import-error-no-counts = No columns beside “{ $column }” are headed with the answers { $scale }, so how many gave each cannot be read. Name a column whose heading is an answer, or say what the headings are worth (labels).
import-error-counts-words = The headings beside “{ $column }” are answers in words. Say what they are worth; usually this is so:
import-warn-counts-shares = The numbers from column “{ $column }” on add up to 100 in every row. Are they percentages? Then they are not how many answered: import the numbers of answers.
import-warn-counts-together = { $rows } rows were counted together for one question, though column “{ $column }” says something else in each. If it names the question, say so (--question-column); if it names a round, a segment or a part of the rows, choose it as that (--round-column, --segment-column, --where).
import-counts-on = Columns “{ $from }” to “{ $to }” say how many gave each answer
cli-import-own = the columns are headed with questions of the journey, and mapped to them (--map says otherwise)

# What is said of files that are read in new ways.
convert-open-front = The settings at the top, which begin with ---, have no end. Lines 1 to { $to } were left out as belonging to them; close them with a line --- if more does.
convert-open-fence = The code that begins with a fence here has no end. All below was read as a part of the outline; close it with a second fence if it is not.

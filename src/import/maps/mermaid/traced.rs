//! A text that knows from which line of the file each of its parts came, also after parts were cut out.

use std::ops::Range;

/// A text made from another one, with the lines of that one.
#[derive(Clone, Debug)]
pub(super) struct Traced {
    text: String,
    /// Where in the text a part of the file begins that does not follow what is before it, and its line.
    marks: Vec<(usize, usize)>,
}

impl Traced {
    /// The text of a whole file, or of a part of it that begins on `line`.
    pub(super) fn new(text: String, line: usize) -> Self {
        Self { text, marks: vec![(0, line)] }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The same with `changes` made: parts in order that do not overlap, and what comes in their place.
    pub(super) fn spliced(self, changes: &[(Range<usize>, String)]) -> Self {
        if changes.is_empty() {
            return self;
        }
        let mut lines = self.lines();
        let mut made = Self { text: String::with_capacity(self.text.len()), marks: Vec::new() };
        let mut from = 0;
        let mut keep = |made: &mut Self, part: Range<usize>| {
            made.marks.push((made.text.len(), lines.at(part.start)));
            let shift = made.text.len();
            let within = self.marks.iter().skip_while(|(at, _)| *at <= part.start);
            for (at, line) in within.take_while(|(at, _)| *at < part.end) {
                made.marks.push((at - part.start + shift, *line));
            }
            made.text.push_str(self.text.get(part).unwrap_or_default());
        };
        for (range, instead) in changes {
            keep(&mut made, from..range.start);
            made.text.push_str(instead);
            from = range.end;
        }
        keep(&mut made, from..self.text.len());
        made
    }

    /// The same with something added at the end.
    pub(super) fn with(mut self, end: &str) -> Self {
        self.text.push_str(end);
        self
    }

    /// For asking the lines of places from the beginning to the end.
    pub(super) fn lines(&self) -> Lines<'_> {
        Lines { of: self, mark: 0, at: 0, line: self.marks.first().map_or(1, |(_, line)| *line) }
    }
}

/// Tells the line of one place after the other.
pub(super) struct Lines<'a> {
    of: &'a Traced,
    mark: usize,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    /// The line of a place that is not before the last one asked for.
    pub(super) fn at(&mut self, place: usize) -> usize {
        while let Some((at, line)) = self.of.marks.get(self.mark + 1).filter(|(at, _)| *at <= place)
        {
            (self.mark, self.at, self.line) = (self.mark + 1, *at, *line);
        }
        let between = self.of.text.get(self.at..place).unwrap_or_default();
        self.line += between.matches('\n').count();
        self.at = self.at.max(place);
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_stay_those_of_the_file() {
        let text = Traced::new("a\nb\nc\nd\ne".into(), 1);
        let cut = text.spliced(&[(2..4, String::new()), (6..6, "x".into())]);
        assert_eq!(cut.text(), "a\nc\nxd\ne");
        let mut lines = cut.lines();
        assert_eq!([0, 2, 5, 7].map(|at| lines.at(at)), [1, 3, 4, 5]);
        let again = cut.clone().spliced(&[(0..2, String::new())]);
        let mut lines = again.lines();
        assert_eq!(again.text(), "c\nxd\ne");
        assert_eq!([0, 3, 5].map(|at| lines.at(at)), [3, 4, 5]);
    }
}

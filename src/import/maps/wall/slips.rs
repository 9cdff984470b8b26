//! Notes of several lines, as a phone copies them from a photo of the wall: an empty line stands between two.

/// Whether the lines below each first one seem to go on with it, and some do.
pub(super) fn are_slips(text: &str) -> bool {
    let begins = |line: &str| line.chars().find(|sign| sign.is_alphanumeric());
    let goes_on = |before: &str, line: &str| {
        let is_vote = line.len() == 1 && line.bytes().all(|sign| sign.is_ascii_digit());
        before.ends_with('-') || is_vote || begins(line).is_some_and(char::is_lowercase)
    };
    let slips = slips(text);
    let all_go_on = slips.iter().all(|slip| {
        slip.first().is_some_and(|first| begins(first).is_some_and(char::is_uppercase))
            && slip.windows(2).all(|pair| matches!(pair, [one, next] if goes_on(one, next)))
    });
    slips.len() > 1 && slips.iter().any(|slip| slip.len() > 1) && all_go_on
}

/// The lines of each note.
fn slips(text: &str) -> Vec<Vec<&str>> {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let all = lines.split(|line| line.is_empty()).map(<[&str]>::to_vec);
    all.filter(|slip| !slip.is_empty()).collect()
}

/// The text with each note on its first line; the lines that it had stay empty, so that all keep their numbers.
pub(super) fn on_one_line(text: &str) -> String {
    let (mut all, mut slip, mut lines) = (String::new(), String::new(), 0);
    for line in text.lines().map(str::trim).chain([""]) {
        if !line.is_empty() {
            let word = slip.strip_suffix('-').filter(|_| line.starts_with(char::is_lowercase));
            match word.map(str::to_owned) {
                Some(word) => slip = word,
                None if slip.is_empty() => {}
                None => slip.push(' '),
            }
            slip.push_str(line);
            lines += 1;
            continue;
        }
        all.push_str(&std::mem::take(&mut slip));
        all.push_str(&"\n".repeat(std::mem::take(&mut lines) + 1));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    const WALL: &str = "Ajanvaraus\nverkossa\n\nJono\nkassalla\n4\n\n• Palaute-\nlomake\n";

    #[test]
    fn notes_of_several_lines_are_told_from_lists() {
        assert!(are_slips(WALL));
        for text in
            ["Kassa\nOvi\n\nTuote", "kassa\novi\n\ntuote", "Kassa\n\nOvi\n", "Kassa\novella", ""]
        {
            assert!(!are_slips(text), "{text:?}");
        }
    }

    #[test]
    fn a_note_stands_where_its_first_line_stood() {
        let plain = on_one_line(WALL);
        let lines: Vec<(usize, &str)> =
            (1..).zip(plain.lines()).filter(|(_, line)| !line.is_empty()).collect();
        assert_eq!(
            lines,
            [(1, "Ajanvaraus verkossa"), (4, "Jono kassalla 4"), (8, "• Palautelomake")]
        );
    }
}

//! One line from the wall: `A3: Window display ! #"in person" 4`.

use crate::import::headings::kinds::channel;
use crate::journey::Channel;

/// What one line says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WallLine {
    /// Where on the printed canvas it hung.
    pub code: Option<Code>,
    /// The touchpoint's name; may be empty where the code says which is meant.
    pub name: String,
    /// It is marked with `!`.
    pub moment_of_truth: bool,
    /// The channel after `#`.
    pub channel: Option<Channel>,
    /// The number 1–5 at its end.
    pub vote: Option<u8>,
    /// What a table says beside it.
    pub extras: Extras,
}

/// What a row of a table says of a touchpoint beyond what fits into a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extras {
    /// Pains.
    pub pains: Vec<String>,
    /// Ideas.
    pub ideas: Vec<String>,
    /// Quotes.
    pub quotes: Vec<String>,
    /// Who looks after it; empty where nobody is named.
    pub owner: String,
}

impl Extras {
    /// How many notes there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.pains.len()
            + self.ideas.len()
            + self.quotes.len()
            + usize::from(!self.owner.is_empty())
    }
}

/// A cell of the printed canvas, such as `B2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code {
    /// The stage that the letter stands for, counted from 0.
    pub stage: usize,
    /// The number, counted from 1.
    pub slot: usize,
}

/// How surely a line must show that it begins with a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Codes {
    /// `A3: text` and also `A3 text`.
    Loose,
    /// Only `A3: text`, because "A4 leaflet" may be a name.
    Strict,
}

impl Code {
    /// The letter of a stage on the canvas; there is none for the 27th.
    #[must_use]
    pub fn letter(stage: usize) -> Option<char> {
        u8::try_from(stage).ok().filter(|at| *at < 26).map(|at| char::from(b'A' + at))
    }

    /// The code that a line begins with, for a journey with so many stages, and what follows it.
    #[must_use]
    pub fn read(text: &str, stages: usize, codes: Codes) -> Option<(Self, &str)> {
        let text = text.trim_start();
        let letter = text.chars().next().filter(char::is_ascii_alphabetic)?;
        let stage = usize::from(letter.to_ascii_uppercase() as u8 - b'A');
        let rest = text.get(1..)?;
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let slot: usize = rest.get(..digits.min(3))?.parse().ok()?;
        let after = rest.get(digits..)?;
        let rest = match after.trim_start().strip_prefix(':') {
            Some(rest) => rest,
            None if codes == Codes::Loose && (after.is_empty() || after.starts_with(' ')) => after,
            None => return None,
        };
        let fits = stage < stages && (1..=99).contains(&slot) && digits <= 2;
        fits.then_some((Self { stage, slot }, rest.trim_start()))
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", Self::letter(self.stage).unwrap_or('?'), self.slot)
    }
}

impl WallLine {
    /// Reads a line. `stages` is how many stages the journey has: other letters are no codes.
    #[must_use]
    pub fn read(text: &str, stages: usize, codes: Codes) -> Self {
        match Code::read(text, stages, codes) {
            Some((code, rest)) => Self { code: Some(code), ..Self::without_code(rest) },
            None => Self::without_code(text),
        }
    }

    /// Reads a line that stands in a cell or below a stage, where no code is needed.
    #[must_use]
    pub fn without_code(text: &str) -> Self {
        let mut made = Self::default();
        let mut words: Vec<&str> = Vec::new();
        let mut rest = text.trim();
        if let Some(marked) = rest.strip_prefix('!') {
            made.moment_of_truth = true;
            rest = marked.trim_start();
        }
        while !rest.is_empty() {
            if let Some((named, after)) = tag(rest) {
                made.channel = Some(channel(named));
                rest = after.trim_start();
                continue;
            }
            let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            if word == "!" {
                made.moment_of_truth = true;
            } else {
                words.push(word);
            }
            rest = after.trim_start();
        }
        made.vote = words.last().and_then(|last| vote(last));
        if made.vote.is_some() {
            words.pop();
        }
        made.name = words.join(" ");
        made
    }
}

fn vote(word: &str) -> Option<u8> {
    word.parse().ok().filter(|score| word.len() == 1 && (1..=5).contains(score))
}

/// `#word` or `#"two words"` and what follows.
fn tag(text: &str) -> Option<(&str, &str)> {
    let rest = text.strip_prefix('#')?;
    let first = rest.chars().next()?;
    if let Some(close) = match first {
        '"' => Some('"'),
        // As word processors write them.
        '“' | '”' | '„' => Some('”'),
        _ => None,
    } {
        let inner = rest.get(first.len_utf8()..)?;
        let ends = |c: char| c == close || (close == '”' && c == '“');
        let end = inner.find(ends)?;
        let after = inner.get(end..)?.chars().next().map_or(0, char::len_utf8);
        let named = inner.get(..end)?.trim();
        return (!named.is_empty()).then_some((named, inner.get(end + after..)?));
    }
    let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
    let (word, after) = rest.split_at(end);
    // "#1" is a rank, not a channel.
    word.starts_with(char::is_alphabetic).then_some((word, after))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::ChannelKind;

    fn read(text: &str) -> WallLine {
        WallLine::read(text, 5, Codes::Loose)
    }

    #[test]
    fn marks_may_stand_anywhere_but_the_vote_at_the_end() {
        for text in
            ["Kassa ! #puhelin 4", "! Kassa #puhelin 4", "#puhelin Kassa ! 4", "!Kassa #Puhelin  4"]
        {
            let line = read(text);
            assert_eq!(
                (line.name.as_str(), line.moment_of_truth, line.vote),
                ("Kassa", true, Some(4))
            );
            assert_eq!(line.channel.map(|one| one.kind), Some(ChannelKind::Phone), "{text}");
        }
        assert_eq!(read("Hurraa!").name, "Hurraa!");
        assert_eq!(read("Pöytä 12").name, "Pöytä 12");
        assert_eq!(read("4 kuppia").name, "4 kuppia");
        assert_eq!(read("Sija #1 ! 5").name, "Sija #1");
        assert_eq!(read("6").name, "6");
        assert_eq!(read("3"), WallLine { vote: Some(3), ..WallLine::default() });
    }

    #[test]
    fn channels_of_two_words_are_quoted() {
        for text in [
            "Ovi #\"paikan päällä\"",
            "Ovi #”paikan päällä”",
            "Ovi #“paikan päällä”",
            "Ovi #paikan_päällä",
        ] {
            let line = read(text);
            assert_eq!(line.channel.map(|one| one.kind), Some(ChannelKind::InPerson), "{text}");
            assert_eq!(line.name, "Ovi", "{text}");
        }
        let other = read("Mainos #TikTok").channel.expect("a channel");
        assert_eq!((other.kind, other.name.as_str()), (ChannelKind::Other, "TikTok"));
        assert_eq!(read("Ovi #\"auki").name, "Ovi #\"auki");
    }

    #[test]
    fn codes_name_a_cell() {
        assert_eq!(read("A3: Ovi").code, Some(Code { stage: 0, slot: 3 }));
        assert_eq!(read(" e12 Ovi 4").name, "Ovi");
        assert_eq!(
            read("B2 5"),
            WallLine {
                code: Some(Code { stage: 1, slot: 2 }),
                vote: Some(5),
                ..WallLine::default()
            }
        );
        for text in ["F1: Ovi", "A0: Ovi", "A100: Ovi", "A: Ovi", "Ä3: Ovi", "AB3: Ovi", "A3x Ovi"]
        {
            assert_eq!(read(text).code, None, "{text}");
        }
        assert_eq!(WallLine::read("A4 esite", 5, Codes::Strict).name, "A4 esite");
        assert_eq!(WallLine::read("A4 : esite", 5, Codes::Strict).name, "esite");
        assert_eq!(Code { stage: 1, slot: 2 }.to_string(), "B2");
    }
}

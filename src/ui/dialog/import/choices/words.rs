//! Answers in words: what each may be worth. A suggestion only where the words are a ladder everybody knows.

/// What an answer in words is worth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Worth {
    /// Nobody said yet.
    #[default]
    Unsaid,
    /// It counts as no answer, such as “don't know”.
    NoAnswer,
    /// A point of the scale.
    Score(i32),
}

impl Worth {
    /// The point of the scale; `None` is no answer.
    #[must_use]
    pub fn score(self) -> Option<i32> {
        match self {
            Self::Score(score) => Some(score),
            Self::Unsaid | Self::NoAnswer => None,
        }
    }

    /// As it is typed: a number, or a dash for no answer.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text.trim() {
            "" => Some(Self::Unsaid),
            "-" | "–" | "—" | "\u{2212}" => Some(Self::NoAnswer),
            number => number.replace('\u{2212}', "-").parse().ok().map(Self::Score),
        }
    }

    /// As it is shown.
    #[must_use]
    pub fn text(self) -> String {
        match self {
            Self::Unsaid => String::new(),
            Self::NoAnswer => "–".to_owned(),
            Self::Score(score) => score.to_string().replace('-', "\u{2212}"),
        }
    }
}

/// Ladders of words from the lowest to the highest, in English, Finnish and Swedish.
const LADDERS: [&[&str]; 22] = [
    &["very dissatisfied", "dissatisfied", "neutral", "satisfied", "very satisfied"],
    &[
        "very dissatisfied",
        "somewhat dissatisfied",
        "neither satisfied nor dissatisfied",
        "somewhat satisfied",
        "very satisfied",
    ],
    &["strongly disagree", "disagree", "neutral", "agree", "strongly agree"],
    &["strongly disagree", "disagree", "neither agree nor disagree", "agree", "strongly agree"],
    &["very difficult", "difficult", "neutral", "easy", "very easy"],
    &["very poor", "poor", "fair", "good", "very good"],
    &["poor", "fair", "good", "very good", "excellent"],
    &["low", "medium", "high"],
    &["bad", "ok", "good"],
    &[
        "erittäin tyytymätön",
        "tyytymätön",
        "en tyytyväinen enkä tyytymätön",
        "tyytyväinen",
        "erittäin tyytyväinen",
    ],
    &[
        "erittäin tyytymätön",
        "melko tyytymätön",
        "en tyytyväinen enkä tyytymätön",
        "melko tyytyväinen",
        "erittäin tyytyväinen",
    ],
    &[
        "täysin eri mieltä",
        "jokseenkin eri mieltä",
        "ei samaa eikä eri mieltä",
        "jokseenkin samaa mieltä",
        "täysin samaa mieltä",
    ],
    &["erittäin vaikeaa", "vaikeaa", "ei helppoa eikä vaikeaa", "helppoa", "erittäin helppoa"],
    &["erittäin huono", "huono", "kohtalainen", "hyvä", "erittäin hyvä"],
    &["heikko", "välttävä", "tyydyttävä", "hyvä", "erinomainen"],
    &["matala", "keskitaso", "korkea"],
    &["mycket missnöjd", "missnöjd", "varken nöjd eller missnöjd", "nöjd", "mycket nöjd"],
    &["mycket missnöjd", "ganska missnöjd", "varken eller", "ganska nöjd", "mycket nöjd"],
    &[
        "instämmer inte alls",
        "instämmer delvis inte",
        "varken eller",
        "instämmer delvis",
        "instämmer helt",
    ],
    &["mycket svårt", "svårt", "varken lätt eller svårt", "lätt", "mycket lätt"],
    &["mycket dålig", "dålig", "godtagbar", "bra", "mycket bra"],
    &["låg", "medel", "hög"],
];

const NO_ANSWER: [&str; 14] = [
    "don't know",
    "don’t know",
    "do not know",
    "not applicable",
    "n/a",
    "no opinion",
    "en osaa sanoa",
    "eos",
    "en tiedä",
    "ei koske minua",
    "vet ej",
    "vet inte",
    "ej aktuellt",
    "ingen åsikt",
];

/// What the words may be worth, in the order of the scale. Words without a number are not in it twice.
#[must_use]
pub fn suggested(words: &[String]) -> Vec<(String, Worth)> {
    let lower = |word: &str| word.trim().to_lowercase();
    let is_known = |word: &&String| !NO_ANSWER.contains(&lower(word).as_str());
    let meant: Vec<&String> = words.iter().filter(is_known).collect();
    let ladder = LADDERS.iter().find(|ladder| {
        !meant.is_empty() && meant.iter().all(|word| ladder.contains(&lower(word).as_str()))
    });
    let worth = |word: &String| {
        let text = lower(word);
        let rung = ladder.and_then(|ladder| ladder.iter().position(|one| *one == text));
        match rung.and_then(|rung| i32::try_from(rung + 1).ok()).or_else(|| leading(&text)) {
            Some(score) => Worth::Score(score),
            None if NO_ANSWER.contains(&text.as_str()) => Worth::NoAnswer,
            None => Worth::Unsaid,
        }
    };
    let mut found: Vec<(String, Worth)> =
        words.iter().map(|word| (word.clone(), worth(word))).collect();
    found.sort_by_key(|(_, worth)| match worth {
        Worth::Score(score) => (0, *score),
        Worth::Unsaid => (1, 0),
        Worth::NoAnswer => (2, 0),
    });
    found
}

/// The number a label begins with, as in `5 – Very satisfied`.
fn leading(label: &str) -> Option<i32> {
    let end = label.find(|c: char| !c.is_ascii_digit())?;
    label.get(..end)?.parse().ok()
}

/// The ends of the ladder that the words come from: those of the scale, also where nobody chose its last rung.
#[must_use]
pub fn ends(words: &[(String, Worth)]) -> Option<(i32, i32)> {
    let scores = || words.iter().filter_map(|(_, worth)| worth.score());
    let names: Vec<String> = words
        .iter()
        .filter(|(_, worth)| worth.score().is_some())
        .map(|(word, _)| word.trim().to_lowercase())
        .collect();
    let on = |ladder: &&&[&str]| names.iter().all(|name| ladder.contains(&name.as_str()));
    let ladder = LADDERS.iter().find(on).filter(|_| !names.is_empty());
    let whole = ladder.and_then(|ladder| i32::try_from(ladder.len()).ok()).map(|last| (1, last));
    whole.or_else(|| scores().min().zip(scores().max())).filter(|(min, max)| min < max)
}

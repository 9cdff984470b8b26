//! What a heading says of a column whose cells alone say too little: who the customer is, to which segment
//! they belong, or words that nobody can rate.

use super::{Role, Score, Worth};
use crate::journey::name;

/// Headings of columns that name the customer behind a row.
const CUSTOMERS: &[&str] = &[
    "asiakasnumero",
    "asiakasnro",
    "asiakastunnus",
    "asiakas-id",
    "asiakas id",
    "jäsennumero",
    "kanta-asiakasnumero",
    "customer id",
    "customerid",
    "customer number",
    "customer no",
    "client id",
    "member id",
    "member number",
    "panelist id",
    "kundnummer",
    "kund-id",
    "kund id",
    "kundid",
    "medlemsnummer",
];
/// Headings of columns that name a segment.
const SEGMENTS: &[&str] = &[
    "segmentti",
    "asiakassegmentti",
    "asiakasryhmä",
    "kohderyhmä",
    "persoona",
    "asiakastyyppi",
    "segment",
    "customer segment",
    "customer group",
    "customer type",
    "persona",
    "target group",
    "kundgrupp",
    "kundsegment",
    "målgrupp",
    "kundtyp",
];

/// The first guess: what the cells say, unless the heading knows better. `numbers`: some cells are numbers.
pub(super) fn role(heading: &str, guessed: Role, score: &Score, numbers: bool) -> Role {
    let key = name::key(heading);
    let key = key.trim_matches([':', '*', '?', ' ']);
    if CUSTOMERS.contains(&key) {
        return Role::Customer;
    }
    if matches!(guessed, Role::Score | Role::Out) && SEGMENTS.contains(&key) {
        return Role::Segment;
    }
    // Towns, shops and kinds of goods: words of which none is a step of any usual scale. A question is
    // asked about all the same.
    let unknown = !numbers
        && !score.words.is_empty()
        && score.words.iter().all(|(_, worth)| *worth == Worth::Unsaid)
        && !heading.trim_end().ends_with('?');
    if guessed == Role::Score && unknown { Role::Out } else { guessed }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_decides_where_cells_say_too_little() {
        let words = |words: &[&str]| Score {
            words: words.iter().map(|word| ((*word).to_owned(), Worth::Unsaid)).collect(),
            ..Score::default()
        };
        let towns = words(&["Turku", "Oulu"]);
        assert_eq!(role("Myymälä", Role::Score, &towns, false), Role::Out);
        assert_eq!(role("Asiakasryhmä:", Role::Score, &towns, false), Role::Segment);
        assert_eq!(role("Asiakasnumero", Role::Out, &Score::default(), false), Role::Customer);
        assert_eq!(
            role("Millaista oli?", Role::Score, &words(&["jees", "höh"]), false),
            Role::Score
        );
        assert_eq!(role("Jono", Role::Score, &towns, true), Role::Score, "numbers");
        assert_eq!(role("Segmentti", Role::Comment, &Score::default(), false), Role::Comment);
    }
}

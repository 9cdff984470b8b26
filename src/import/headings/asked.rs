//! What the words of a question say about its answers: what is measured, on which scale, and that it is
//! no scale at all.

use crate::import::values::alike::key;
use crate::import::values::list::List;
use crate::import::values::style::UNITS;
use crate::journey::Metric;

/// Words of questions in English, Finnish, Swedish, German, French, Spanish, Portuguese, Norwegian,
/// Danish, Italian and Dutch.
const RECOMMEND: List = List(
    "recommend|suosittel|rekommender|weiterempf|empfehl|recommand|recomend|recomiend|anbefal|\
     consigli|raccomand|aanbevel|aanbeveel|nps|promoter",
);
const SATISFIED: List =
    List("satisf|tyytyväi|nöjd|zufrieden|tilfreds|fornøyd|soddisf|tevred|csat|contento");
const EFFORT: List = List(
    "easy|ease|effort|helppo|helpoks|vaivatt|vaivaa|vaivann|lätt att|enkelt|anstreng|einfach|\
     leicht|aufwand|mühe|facile|facilement|fácil|esfuerzo|esforço|nemt|let var det|let det var|\
     lett var|lett det var|indsats|innsats|makkelijk|gemakkelijk|sforzo|ces",
);
/// Words of headings whose numbers are amounts.
const AMOUNTS: List = List(
    "age|ikä|ålder|alter|edad|âge|idade|alder|leeftijd|età|price|prices|hinta|pris|preis|prix|\
     precio|preço|prezzo|prijs|cost|costs|amount|total|summa|sum|eur|euro|euros|euroa|usd|sek|nok|\
     dkk|gbp|chf|€|$|£|kr|revenue|salary|income|palkka|tulot|lön|inkomst|gehalt|einkommen|spend|\
     spent|purchase amount|basket|ostos|ostoksen|loppusumma|belopp|betrag|umsatz|montant|importe|\
     valor|määrä|lukumäärä|kpl|antal|anzahl|quantity|qty|count|visits|käynnit|orders|tilaukset|\
     besök|besuche|items|nights|days|hours|minutes|seconds|duration|kesto|sekuntia|minuuttia|year|\
     years|vuosi|vuotta|år|jahr|año|année|month|kuukausi|week|viikko|kilometers|km|distance|weight|\
     height|paino|pituus|points|pisteet|household|store|myymälä|branch|order number|tilausnumero|\
     invoice|id|code|koodi|gender|sex|sukupuoli|kön|geschlecht|kjønn|køn|sexe|sexo|genre|group|\
     ryhmä|grupp|gruppe|vuodet|asiakasvuodet|region|alue|language|kieli|språk|sprache",
);
/// Parts of questions whose answers are amounts.
const HOW_MANY: List = List(
    "how many|how much|how old|how often do you visit|number of|kuinka monta|kuinka paljon|montako|\
     kuinka vanha|hur många|hur mycket|hur gammal|wie viele|wie viel|wie alt|combien|cuánto|quanto|\
     quanti|hvor mange|hvor meget|hvor mye|hvor gammel|hoeveel|syntymävuosi|year of birth|\
     birth year|födelseår",
);
/// Words of headings that ask for a rating, whatever else stands there.
const RATED: List = List(
    "rate|rating|score|arvio|arvosana|pisteytä|betyg|betygsätt|bewert|note|nota|valora|vurder|\
     karakter|beoordel|cijfer|asteik|skala|scale|stars|tähte|likely|todennäköis|sannolik|\
     wahrscheinlich|agree|laatusuhde|hinta-laatu|hinta/laatu|value for money|prisvärd|preis-leistung|\
     preis/leistung|rapport qualité|qualité-prix|calidad-precio|calidad precio|qualità-prezzo|quality ratio",
);
/// Parts of questions that are not answered on a scale, though with few different words.
const NO_RATING: List = List(
    "how did you hear|where did you hear|how did you find|how did you learn|mistä kuulit|mistä sait|mistä löysit|\
     hur hörde du|hur fick du|var hörde du|wie haben sie von|wie sind sie auf|comment avez-vous connu|may we|\
     can we contact|saako sinu|saako teihin|saako teille|saammeko|får vi|dürfen wir|newsletter|uutiskirje|nyhetsbrev|consent|suostumu|\
     samtyck|einwillig|i agree to|hyväksyn|jag godkänner|ich stimme der",
);
/// Headings of what programs note of a case.
const OF_CASES: List = List(
    "priority|prioriteetti|prioritet|priorität|severity|urgency|kiireellisyys|channel|kanava|kanal|device|laite|enhet|\
     browser|selain|agent|assignee|käsittelijä|handläggare|source|lähde|källa|quelle",
);

/// What a question measures. `nps`: whether its answers can be of a scale from 0 to 10.
pub(in crate::import) fn metric(question: &str, nps: bool) -> Option<Metric> {
    let lower = key(question);
    let says = |list: List| list.each().any(|word| named(&lower, word));
    match () {
        () if says(RECOMMEND) && nps => Some(Metric::Nps),
        () if says(SATISFIED) => Some(Metric::Csat),
        () if says(EFFORT) => Some(Metric::Ces),
        () => None,
    }
}

/// A part of the text; a short one has to be a word of its own.
fn named(text: &str, word: &str) -> bool {
    if word.chars().count() > 4 || !word.is_ascii() {
        return text.contains(word);
    }
    text.split(|sign: char| !sign.is_alphanumeric()).any(|one| one == word)
}

/// Whether numbers below this question are amounts of something, and no answers on a scale.
pub(in crate::import) fn is_amount(question: &str) -> bool {
    let lower = key(&question.replace('_', " "));
    if HOW_MANY.is_in(&lower) {
        return true;
    }
    let rated = RATED.is_in(&lower) || is_of_grid(question);
    let words: Vec<&str> =
        lower.split(|sign: char| !(sign.is_alphanumeric() || "€$£".contains(sign))).collect();
    let amount = AMOUNTS.each().any(|word| words.contains(&word) || lower == word);
    let short = words.iter().filter(|word| !word.is_empty()).count() <= 4;
    amount && short && !rated && metric(question, true).is_none()
}

/// Whether words below this question are no answers on a scale, however few they are.
pub(in crate::import) fn is_no_rating(question: &str) -> bool {
    let lower = key(question);
    OF_CASES.has(&lower) || NO_RATING.is_in(&lower) && metric(question, true).is_none()
}

/// Whether the question is a row of a grid: `Service [Price]`. The answers of its rows are on one scale.
fn is_of_grid(question: &str) -> bool {
    let parts = question.trim().strip_suffix(']').and_then(|rest| rest.rsplit_once('['));
    parts.is_some_and(|(grid, row)| {
        let letters = row.chars().filter(|sign| sign.is_alphabetic()).count();
        grid.split_whitespace().count() >= 2 && letters >= 4 && !UNITS.has(&key(row))
    })
}

/// What stands between the ends of a scale.
const JOINTS: &[&str] = &[
    "-", "--", "..", "...", "…", "to", "/", "bis", "till", "til", "à", "a", "al", "ad", "tot",
    "through", "ja", "–",
];

/// The scale that a question names: “(1–7)”, “asteikolla 0–10”, “1 = bad, 5 = good”.
pub(in crate::import) fn scale(question: &str) -> Option<(i32, i32)> {
    let text = key(question);
    let numbers = numbers(&text);
    // Grades of schools begin with 4.
    let plausible = |min: i32, max: i32| {
        (min, max) == (4, 10) || (-5..=1).contains(&min) && (3..=100).contains(&max) && max > min
    };
    let joined = numbers.windows(2).find_map(|pair| {
        let [(min, _, to), (max, from, _)] = pair else { return None };
        let between = text.get(*to..*from)?.trim().trim_matches(['(', ')', '"']).trim();
        (JOINTS.contains(&between) && plausible(*min, *max)).then_some((*min, *max))
    });
    joined.or_else(|| {
        let worth = |(_, _, to): &&(i32, usize, usize)| {
            text.get(*to..).is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        let named: Vec<i32> = numbers.iter().filter(worth).map(|(number, ..)| *number).collect();
        let (min, max) = (*named.iter().min()?, *named.iter().max()?);
        (named.len() >= 2 && plausible(min, max)).then_some((min, max))
    })
}

/// The whole numbers of a text in small letters, with where they begin and end.
pub(in crate::import) fn numbers(text: &str) -> Vec<(i32, usize, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(begin) =
        text.get(at..).and_then(|rest| rest.find(|sign: char| sign.is_ascii_digit()))
    {
        let begin = at + begin;
        let length =
            text.get(begin..).map_or(0, |rest| rest.bytes().take_while(u8::is_ascii_digit).count());
        let end = begin + length;
        let before = text.get(..begin).and_then(|before| before.chars().next_back());
        let minus = before == Some('-')
            && text
                .get(..begin - 1)
                .is_none_or(|text| text.trim_end().is_empty() || text.ends_with([' ', '(']))
            && !text
                .get(..begin - 1)
                .is_some_and(|text| text.trim_end().ends_with(|sign: char| sign.is_ascii_digit()));
        let letter = before.is_some_and(char::is_alphabetic);
        if let Ok(number) = text.get(begin..end).unwrap_or_default().parse::<i32>()
            && length <= 3
            && !letter
        {
            let (number, begin) = if minus { (-number, begin - 1) } else { (number, begin) };
            found.push((number, begin, end));
        }
        at = end;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_of_nine_languages() {
        for question in [
            "How likely are you to recommend us?",
            "Kuinka todennäköisesti suosittelisit meitä?",
            "Hur troligt är det att du skulle rekommendera oss?",
            "Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?",
            "Quelle est la probabilité que vous nous recommandiez ?",
            "¿Qué probabilidad hay de que nos recomiende?",
            "Qual a probabilidade de nos recomendar?",
            "Hvor sannsynlig er det at du vil anbefale oss?",
            "Hvor sandsynligt er det, at du vil anbefale os?",
            "NPS",
        ] {
            assert_eq!(metric(question, true), Some(Metric::Nps), "{question}");
        }
        for question in
            ["Kuinka tyytyväinen olit?", "Hvor fornøyd er du?", "Wie zufrieden sind Sie?"]
        {
            assert_eq!(metric(question, true), Some(Metric::Csat), "{question}");
        }
        for question in ["How easy was it?", "Kuinka helppoa se oli?", "Wie einfach war es?"] {
            assert_eq!(metric(question, true), Some(Metric::Ces), "{question}");
        }
        for question in ["Please list your processes", "Shop", "Releases"] {
            assert_eq!(metric(question, true), None, "{question}");
        }
    }

    #[test]
    fn scales_in_questions() {
        for (question, found) in [
            ("How easy was it? (1–7)", Some((1, 7))),
            ("Kuinka hyvin asteikolla 0–10?", Some((0, 10))),
            ("On a scale of 1 to 5, how …", Some((1, 5))),
            ("Auf einer Skala von 0 bis 10", Some((0, 10))),
            ("På en skala 1-5", Some((1, 5))),
            ("De 0 à 10", Some((0, 10))),
            ("Score (1=bad; 5=good)", Some((1, 5))),
            ("1 = huono … 4 = hyvä", Some((1, 4))),
            ("Satisfaction (0-100 %)", Some((0, 100))),
            ("Mood (-2 - 2)", None),
            ("Mood (-3 to 3)", Some((-3, 3))),
            ("Ages 18-25", None),
            ("Q1-5 in 2026", None),
            ("Open 24/7", None),
            ("1-2 times", None),
            ("Plain", None),
            ("Arvosana palvelulle (4–10)", Some((4, 10))),
            ("Kouluarvosana asteikolla 4-10", Some((4, 10))),
        ] {
            assert_eq!(scale(question), found, "{question}");
        }
    }

    #[test]
    fn amounts_are_no_scales() {
        for question in [
            "Age",
            "Ikä",
            "Price (€)",
            "Montako kertaa kävit?",
            "order_count",
            "Antal besök",
            "How many people were with you?",
            "Amount EUR",
            "Tilausnumero",
        ] {
            assert!(is_amount(question), "{question}");
        }
        for question in ["Gender", "Sukupuoli", "Kön", "Group", "Asiakasvuodet"] {
            assert!(is_amount(question), "{question}");
        }
        for question in [
            "Satisfaction with the price",
            "Manager",
            "Rate the price",
            "How easy was it?",
            "Score",
            "Summer offers",
            "Arvosana vuodelle",
            "Kassan palvelu [Hinta-laatusuhde]",
            "Kassan palvelu [Hinta]",
            "Value for money",
        ] {
            assert!(!is_amount(question), "{question}");
        }
        for question in ["Ostokset [kpl]", "Sales [€]", "Waiting for hours [hours]"] {
            assert!(is_amount(question), "{question}");
        }
    }

    #[test]
    fn consents_and_sources_are_no_ratings() {
        for question in [
            "How did you hear about us?",
            "Får vi kontakta dig?",
            "Saako sinuun ottaa yhteyttä?",
            "Priority",
            "Haluan uutiskirjeen",
        ] {
            assert!(is_no_rating(question), "{question}");
        }
        for question in
            ["Kuinka tyytyväinen olet uutiskirjeeseen?", "Was the channel good?", "How was it?"]
        {
            assert!(!is_no_rating(question), "{question}");
        }
    }
}

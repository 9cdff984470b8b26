//! What answers in words are usually worth: satisfaction, agreement, ease, frequency, quality and
//! likelihood in English, Finnish, Swedish, German, Norwegian and Danish; the first of them also in French,
//! Spanish, Portuguese, Dutch and Italian; and faces, thumbs and lights.
//!
//! Only offered: a person says whether it is so.

use super::alike::key;
use super::list::List;
use super::scales::{NO_ANSWER, scales, without_pictures, without_tones};
use super::score::numbered;

/// What each word is worth; `None`: no answer.
pub type Worth = Vec<(String, Option<i32>)>;

/// What the words are usually worth, and the scale that they are on; `None` where not all of them are
/// known of one scale, or only one of its points is among them.
#[must_use]
pub fn usual(words: &[String]) -> Option<(Worth, (i32, i32))> {
    on_one_scale(words, 2)
}

/// The same, also where only one point is among the words.
#[must_use]
pub fn possible(words: &[String]) -> Option<(Worth, (i32, i32))> {
    on_one_scale(words, 1)
}

/// What those of the words are usually worth that are known of one scale, where these are most of them.
#[must_use]
pub fn partly(words: &[String]) -> Option<(Worth, (i32, i32))> {
    /// Fewer may be of a scale by chance.
    const FEWEST: usize = 4;
    let known: Vec<String> = words
        .iter()
        .filter(|word| possible(std::slice::from_ref(*word)).is_some())
        .cloned()
        .collect();
    let most = known.len() >= FEWEST && known.len() * 2 > words.len();
    most.then(|| usual(&known)).flatten()
}

/// What a single word says about itself: a number that stands beside it, or that it is no answer.
#[must_use]
pub fn alone(word: &str) -> Option<Option<i32>> {
    let word = key(word);
    if NO_ANSWER.has(&word) { Some(None) } else { numbered(&word).map(Some) }
}

/// What a word says: pictures beside its letters only adorn it.
fn said(word: &str) -> String {
    without_pictures(&without_tones(&key(word))).to_owned()
}

fn on_one_scale(words: &[String], fewest: usize) -> Option<(Worth, (i32, i32))> {
    let keys: Vec<String> = words.iter().map(|word| said(word)).collect();
    let no_answer = |word: &String| NO_ANSWER.has(word);
    scales().find_map(|scale| {
        let point = |word: &String| {
            scale.iter().position(|point| List(point).has(word)).map(|at| at as i32 + 1)
        };
        let mut used = Vec::new();
        let mut worth = Vec::new();
        for (word, spelled) in keys.iter().zip(words) {
            let found = if no_answer(word) { None } else { Some(point(word)?) };
            if let Some(point) = found {
                // Two words for one point: the scale has more points than this one.
                let other = used.iter().any(|(one, other)| *one == point && *other != word);
                if other {
                    return None;
                }
                used.push((point, word));
            }
            worth.push((spelled.clone(), found));
        }
        let points = i32::try_from(scale.len()).ok()?;
        let mut different: Vec<i32> = used.iter().map(|(point, _)| *point).collect();
        different.sort_unstable();
        different.dedup();
        (different.len() >= fewest).then_some((worth, (1, points)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn worth(words: &[&str]) -> Option<Vec<Option<i32>>> {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        usual(&words).map(|(worth, _)| worth.into_iter().map(|(_, score)| score).collect())
    }

    #[test]
    fn usual_words() {
        let all = |scores: &[i32]| Some(scores.iter().map(|one| Some(*one)).collect::<Vec<_>>());
        assert_eq!(worth(&["Very satisfied", "Dissatisfied", "Neutral"]), all(&[5, 2, 3]));
        assert_eq!(worth(&["Somewhat agree", "Agree", "Strongly disagree"]), all(&[5, 6, 1]));
        assert_eq!(worth(&["Täysin samaa mieltä", "Jokseenkin eri mieltä"]), all(&[5, 2]));
        assert_eq!(worth(&["Mycket nöjd", "missnöjd"]), all(&[5, 2]));
        assert_eq!(worth(&["sehr einfach", "schwierig"]), all(&[5, 2]));
        assert_eq!(worth(&["Helt uenig", "Delvis enig"]), all(&[1, 4]));
        assert_eq!(worth(&["Meget tilfreds", "Utilfreds"]), all(&[5, 2]));
        assert_eq!(
            worth(&["Aina", "En osaa sanoa", "Harvoin"]),
            Some(vec![Some(5), None, Some(2)])
        );
        assert_eq!(worth(&["Poor", "Excellent", "Very good"]), all(&[1, 5, 4]));
        assert_eq!(worth(&["Extremely satisfied", "Not so satisfied"]), all(&[5, 2]));
        assert_eq!(worth(&["Välttävä", "Tyydyttävä", "Heikko", "Erinomainen"]), all(&[2, 3, 1, 5]));
        assert_eq!(worth(&["Samaa mieltä", "Melko samaa mieltä", "Eri mieltä"]), all(&[5, 4, 1]));
        assert_eq!(worth(&["Instämmer till stor del", "Instämmer delvis"]), all(&[4, 3]));
        assert_eq!(worth(&["Hverken eller", "Svært fornøyd"]), all(&[3, 5]));
        assert_eq!(worth(&["trifft zu", "teils-teils", "trifft nicht zu"]), all(&[5, 3, 1]));
        assert_eq!(worth(&["Sehr gut", "Mangelhaft"]), all(&[6, 2]));
        assert_eq!(worth(&["Zeer tevreden", "Ontevreden"]), all(&[5, 2]));
        assert_eq!(worth(&["FIVE", "ONE", "FOUR"]), all(&[5, 1, 4]));
        assert_eq!(worth(&["kolme", "Viisi"]), all(&[3, 5]));
        assert_eq!(worth(&["😀", "🙂", "😐", "🙁", "😡"]), all(&[5, 4, 3, 2, 1]));
        assert_eq!(worth(&["🙂", "😐", "☹\u{fe0f}"]), all(&[3, 2, 1]));
        assert_eq!(worth(&["😍", "😊", "😐", "🙁", "😠"]), all(&[5, 4, 3, 2, 1]));
        assert_eq!(worth(&["👍", "👎", "👍🏽"]), all(&[2, 1, 2]));
        assert_eq!(worth(&["😀 Erittäin tyytyväinen", "🙁 Tyytymätön"]), all(&[5, 2]));
        for words in [&["Red", "Blue"][..], &["Very satisfied"], &["Satisfied", "Often"], &[]] {
            assert_eq!(worth(words), None, "{words:?}");
        }
    }

    #[test]
    fn no_scale_has_a_word_twice() {
        for scale in scales() {
            let mut words: Vec<&str> = scale.iter().flat_map(|point| point.split('|')).collect();
            assert!(words.iter().all(|word| key(word) == *word), "{words:?}");
            let count = words.len();
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), count, "{words:?}");
        }
    }
}

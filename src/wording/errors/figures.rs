//! Typed figures that cannot be.

use super::Say;
use crate::i18n::{Arg, Words};
use crate::journey::FiguresError;

impl Say for FiguresError {
    fn say(&self, words: &Words) -> String {
        let limit = |key: &str, limit: f64| {
            let limit = words.number(limit, 2);
            words.with(key, &[("limit", Arg::from(&limit))])
        };
        match *self {
            Self::MeanOffScale { min, max } => {
                let end = |score: i32| words.number(f64::from(score), 0);
                let (min, max) = (end(min), end(max));
                let args = [("min", Arg::from(&min)), ("max", Arg::from(&max))];
                words.with("error-mean-off-scale", &args)
            }
            Self::SpreadTooSmall { least } => limit("error-sd-small", least),
            Self::SpreadTooLarge { most } => limit("error-sd-large", most),
        }
    }
}

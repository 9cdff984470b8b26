//! Typed figures that cannot be, or hardly.

use super::Say;
use crate::i18n::{Arg, Words};
use crate::journey::{FiguresError, ImpossibleMean};

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

impl Say for ImpossibleMean {
    fn say(&self, words: &Words) -> String {
        // As many decimals as were typed; two are what people write.
        let digits = self.mean.to_string().split_once('.').map_or(0, |(_, digits)| digits.len());
        let mean = words.short_number(self.mean);
        let mean = if digits > 2 { words.number(self.mean, digits.min(6)) } else { mean };
        let near = |mean: f64| words.number(mean, digits.clamp(2, 6));
        let (below, above, n) = (near(self.below), near(self.above), words.count(self.n));
        let args = [
            ("count", Arg::from(self.n)),
            ("n", Arg::from(&n)),
            ("mean", Arg::from(&mean)),
            ("below", Arg::from(&below)),
            ("above", Arg::from(&above)),
        ];
        words.with("warning-impossible-mean", &args)
    }
}

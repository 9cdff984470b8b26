//! A vote on a card: who has voted as dots, and after the reveal how the scores spread.

use crate::i18n::Words;
use crate::paint::fonts::{regular, semibold};
use crate::paint::text::wrapped;
use crate::room::{Outcome, Topic};
use crate::ui::context::Context;
use egui::{Painter, Rect, Stroke, pos2};

/// So many people have a dot each.
const DOTS: u64 = 40;

/// How many have voted, and of how many; in words.
pub(super) fn voters(
    painter: &Painter,
    cx: &Context<'_>,
    voted: u64,
    people: Option<u64>,
    inner: Rect,
    y: &mut f32,
) -> String {
    let theme = cx.theme;
    let shown = people.map_or_else(|| voted.to_string(), |people| format!("{voted}/{people}"));
    let galley = wrapped(painter, &shown, semibold(24.0), theme.text, inner.width(), 1);
    *y += 4.0;
    let height = galley.size().y;
    painter.galley(pos2(inner.min.x, *y), galley, theme.text);
    *y += height + 8.0;
    let all = people.unwrap_or(voted).max(voted).min(DOTS);
    let step = 20.0;
    let across = ((inner.width() + 6.0) / step).floor().max(1.0) as u64;
    for at in 0..all {
        let middle = pos2(
            inner.min.x + 6.0 + step * (at % across) as f32,
            *y + 6.0 + step * (at / across) as f32,
        );
        if at < voted {
            painter.circle_filled(middle, 6.0, theme.accent);
        } else {
            painter.circle_stroke(middle, 6.0, Stroke::new(1.6, theme.edge));
        }
    }
    *y += step * all.div_ceil(across) as f32 + 6.0;
    cx.words.with("workshop-voted-n", &[("n", voted.into())])
}

/// The outcome of an item: bars for 1 to 5, mean and spread; for dots their number and place. In words.
pub(super) fn outcome(
    painter: &Painter,
    cx: &Context<'_>,
    topic: Topic,
    found: &Outcome,
    inner: Rect,
    y: &mut f32,
) -> String {
    let (theme, words) = (cx.theme, cx.words);
    let said = sentence(words, topic, found);
    let big = match (topic, found.mean) {
        (Topic::Dots(_), _) => found.n.to_string(),
        (_, Some(mean)) => words.mean(mean),
        (_, None) => "–".to_owned(),
    };
    let galley = wrapped(painter, &big, semibold(34.0), theme.text, inner.width(), 1);
    let (width, height) = (galley.size().x, galley.size().y);
    painter.galley(pos2(inner.min.x, *y), galley, theme.text);
    let beside = match topic {
        Topic::Dots(_) => place(words, found),
        Topic::Experience | Topic::Importance => words.with("map-n", &[("n", found.n.into())]),
    };
    let galley =
        wrapped(painter, &beside, regular(13.5), theme.muted, inner.width() - width - 8.0, 2);
    painter.galley(
        pos2(inner.min.x + width + 8.0, *y + height - galley.size().y - 4.0),
        galley,
        theme.muted,
    );
    *y += height + 4.0;
    if matches!(topic, Topic::Dots(_)) {
        return said;
    }
    // Above the highest bar stands its count.
    *y += 10.0;
    let most = found.counts.iter().copied().max().unwrap_or(0).max(1);
    let step = inner.width() / 5.0;
    let tall = 44.0;
    for (at, n) in found.counts.iter().enumerate() {
        let x = inner.min.x + step * at as f32;
        let high = tall * *n as f32 / most as f32;
        let bar =
            Rect::from_min_max(pos2(x + 2.0, *y + tall - high), pos2(x + step - 2.0, *y + tall));
        painter.rect_filled(bar, 2.0, theme.accent);
        let count = wrapped(painter, &n.to_string(), regular(12.0), theme.muted, step, 1);
        if *n > 0 {
            let at = pos2(x + (step - count.size().x) / 2.0, bar.min.y - 14.0);
            painter.galley(at, count, theme.muted);
        }
        let score = wrapped(painter, &(at + 1).to_string(), regular(13.5), theme.text, step, 1);
        painter.galley(pos2(x + (step - score.size().x) / 2.0, *y + tall + 2.0), score, theme.text);
    }
    let base = *y + tall;
    painter.line_segment(
        [pos2(inner.min.x, base), pos2(inner.max.x, base)],
        Stroke::new(1.0, theme.edge),
    );
    *y += tall + 22.0;
    if let Some(spread) = found.spread {
        let spread = words.with("workshop-spread", &[("spread", (&words.mean(spread)).into())]);
        let galley = wrapped(painter, &spread, regular(13.5), theme.muted, inner.width(), 1);
        painter.galley(pos2(inner.min.x, *y), galley, theme.muted);
        *y += 22.0;
    }
    said
}

/// The place among all, and whether it is shared.
pub(super) fn place(words: &Words, found: &Outcome) -> String {
    let key = if found.tied { "workshop-place-tied" } else { "workshop-place" };
    words.with(key, &[("place", found.place.into())])
}

/// The outcome in words.
pub(crate) fn sentence(words: &Words, topic: Topic, found: &Outcome) -> String {
    let name = found.item.name.as_str();
    if matches!(topic, Topic::Dots(_)) {
        let place = place(words, found);
        let args = [("name", name.into()), ("n", found.n.into()), ("place", (&place).into())];
        return words.with("workshop-result-dots", &args);
    }
    let Some(mean) = found.mean else {
        return words.with("workshop-result-none", &[("name", name.into())]);
    };
    let mean = words.mean(mean);
    let spread = found.spread.map_or_else(|| "–".to_owned(), |spread| words.mean(spread));
    let args = [
        ("name", name.into()),
        ("mean", (&mean).into()),
        ("spread", (&spread).into()),
        ("n", found.n.into()),
    ];
    words.with("workshop-result", &args)
}

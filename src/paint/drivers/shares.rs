//! The bars: each question's share of what is explained, with its 95 % interval.

use super::{DriverPlace, Ranked, texts};
use crate::i18n::Words;
use crate::journey::TouchpointId;
use crate::paint::fonts::{regular, semibold};
use crate::paint::text::{row, wrapped};
use crate::paint::theme::Theme;
use egui::{Rangef, Rect, Stroke, Ui, pos2, vec2};

const ROW: f32 = 44.0;
const HEAD: f32 = 44.0;

/// Draws the rows below each other and returns where they end.
pub(super) fn draw(
    ui: &Ui,
    from: Rect,
    ranked: &[Ranked<'_>],
    words: &Words,
    theme: &Theme,
    selected: Option<&TouchpointId>,
    places: &mut Vec<DriverPlace>,
) -> f32 {
    let painter = ui.painter();
    let head = row(painter, &words.text("drivers-shares"), semibold(12.5), theme.text);
    painter.galley(from.min, head, theme.text);
    let names = (from.width() * 0.36).min(170.0);
    let own = 64.0;
    let bars = Rangef::new(from.left() + names, from.right() - own);
    let most = ranked.iter().filter_map(|one| one.item.weight).map(|it| it.hi).fold(0.1, f64::max);
    let x = |share: f64| bars.min + (share / most) as f32 * bars.span();
    let stated = row(painter, &words.text("drivers-own"), regular(11.0), theme.muted);
    let at = pos2(from.right() - stated.size().x, from.top() + 22.0);
    painter.galley(at, stated, theme.muted);
    let mut y = from.top() + HEAD;
    for one in ranked {
        let rect = Rect::from_min_size(pos2(from.left(), y), vec2(from.width(), ROW));
        if selected == Some(&one.item.touchpoint) {
            painter.rect_filled(rect, 6.0, theme.accent_soft);
        }
        let middle = rect.center().y;
        let name = wrapped(painter, &one.item.name, regular(12.5), theme.text, names - 12.0, 2);
        let at = pos2(from.left() + 6.0, middle - name.size().y / 2.0);
        painter.galley(at, name, theme.text);
        if let Some(weight) = one.item.weight {
            let bar = Rect::from_x_y_ranges(
                Rangef::new(x(0.0), x(weight.share)),
                Rangef::new(middle - 7.0, middle + 7.0),
            );
            painter.rect_filled(bar, 3.0, theme.band);
            let stroke = Stroke::new(1.5, theme.accent);
            painter.hline(Rangef::new(x(weight.lo), x(weight.hi)), middle, stroke);
            for end in [weight.lo, weight.hi] {
                painter.vline(x(end), Rangef::new(middle - 4.0, middle + 4.0), stroke);
            }
            painter.circle_filled(pos2(x(weight.share), middle), 3.5, theme.accent);
            let share = words.percent(weight.share * 100.0, 0);
            let share = row(painter, &share, semibold(11.5), theme.text);
            let at = pos2(x(weight.share) + 5.0, middle - 7.0 - share.size().y);
            painter.galley(at, share, theme.text);
        }
        let stated = one.item.importance.map_or_else(|| "–".into(), |it| it.to_string());
        let stated = row(painter, &stated, regular(12.5), theme.muted);
        painter.galley(
            pos2(from.right() - stated.size().x - 4.0, middle - stated.size().y / 2.0),
            stated,
            theme.muted,
        );
        places.push(DriverPlace {
            id: one.item.touchpoint.clone(),
            rect,
            sentence: texts::sentence(one, words),
        });
        y += ROW;
    }
    y
}

//! Where the names of points stand: near their point, and on nothing else.
//!
//! Greedy and without chance: one after the other, each takes the first free place, at first beside
//! its point, then further and further away with a line that leads back.

use egui::{Pos2, Rect, Vec2, pos2, vec2};

/// A point and the size of its name.
#[derive(Clone, Copy, Debug)]
pub(in crate::paint) struct Spot {
    /// Where the point is.
    pub middle: Pos2,
    /// How large it is.
    pub radius: f32,
    /// How large its name is.
    pub size: Vec2,
}

/// Where a name stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::paint) struct Label {
    /// The name.
    pub rect: Rect,
    /// The line back to its point, where the name is not beside it.
    pub leader: Option<[Pos2; 2]>,
}

/// Space between a point and a name beside it.
const BESIDE: f32 = 3.0;
/// Space between two names.
const APART: f32 = 2.0;
/// Lengths of the lines that are tried.
const AWAY: [f32; 9] = [12.0, 20.0, 30.0, 42.0, 58.0, 78.0, 104.0, 136.0, 176.0];
/// Directions that are tried around a point.
const ROUND: usize = 16;
/// So many places at the end of a line are near.
const SHORT: usize = 3 * ROUND;

/// Finds a place in `area` for the name of each of the first `count` spots, off what is `taken` and
/// off all spots; off the `lines` too where that is possible. None where there is no room.
pub(in crate::paint) fn place(
    spots: &[Spot],
    count: usize,
    area: Rect,
    taken: &[Rect],
    lines: &[Rect],
) -> Vec<Option<Label>> {
    let mut page = Page { spots, area, taken, lines, labels: Vec::new() };
    for at in 0..count.min(spots.len()) {
        let found = page.find(at);
        page.labels.push(found);
    }
    page.labels
}

struct Page<'a> {
    spots: &'a [Spot],
    area: Rect,
    taken: &'a [Rect],
    lines: &'a [Rect],
    labels: Vec<Option<Label>>,
}

impl Page<'_> {
    fn find(&self, at: usize) -> Option<Label> {
        let spot = self.spots.get(at)?;
        let beside = || beside(spot).into_iter().map(|rect| Label { rect, leader: None });
        let away = || AWAY.into_iter().flat_map(|length| around(spot, length));
        let clear = |label: &Label| label.leader.is_none_or(|line| self.is_clear(at, line));
        let free = |label: &Label| self.is_free(at, label.rect);
        let off_lines = |label: &Label| !self.lines.iter().any(|one| one.intersects(label.rect));
        // What a name gives up first is not to lie on a line, then that its own line crosses nothing.
        let best = beside().chain(away().take(SHORT).filter(clear)).filter(off_lines).find(free);
        best.or_else(|| beside().chain(away().filter(clear)).find(free))
            .or_else(|| away().find(free))
    }

    fn is_free(&self, at: usize, rect: Rect) -> bool {
        let apart = rect.expand(APART);
        self.area.contains_rect(rect)
            && !self.taken.iter().any(|one| one.intersects(rect))
            && !self.others(at).any(|spot| distance_to(rect, spot.middle) < spot.radius + 1.0)
            && !self.labels.iter().flatten().any(|label| {
                label.rect.intersects(apart)
                    || label.leader.is_some_and(|line| crosses(rect.expand(1.0), line))
            })
    }

    fn is_clear(&self, at: usize, line: [Pos2; 2]) -> bool {
        !self.others(at).any(|spot| distance_from(line, spot.middle) < spot.radius + 2.0)
            && !self.labels.iter().flatten().any(|label| {
                crosses(label.rect.expand(1.0), line)
                    || label.leader.is_some_and(|other| meet(line, other))
            })
    }

    fn others(&self, at: usize) -> impl Iterator<Item = &Spot> {
        self.spots.iter().enumerate().filter(move |(one, _)| *one != at).map(|(_, spot)| spot)
    }
}

/// The eight places that touch a point, the most readable first.
fn beside(spot: &Spot) -> [Rect; 8] {
    let (x, y) = (spot.radius + BESIDE + spot.size.x / 2.0, spot.radius + spot.size.y / 2.0);
    let slant = vec2(0.7 * spot.radius + spot.size.x / 2.0, 0.7 * spot.radius + spot.size.y / 2.0);
    [
        vec2(x, 0.0),
        vec2(-x, 0.0),
        vec2(0.0, -y),
        vec2(0.0, y),
        vec2(slant.x, -slant.y),
        vec2(slant.x, slant.y),
        vec2(-slant.x, -slant.y),
        vec2(-slant.x, slant.y),
    ]
    .map(|from| Rect::from_center_size(spot.middle + from, spot.size))
}

/// Places around a point, a line's length away.
fn around(spot: &Spot, length: f32) -> impl Iterator<Item = Label> {
    let spot = *spot;
    (0..ROUND).map(move |at| {
        // Right, left, right a little lower, …
        let turn = (at / 2) as f32 / ROUND as f32 + (at % 2) as f32 / 2.0;
        let toward = Vec2::angled(turn * std::f32::consts::TAU);
        let middle = spot.middle + toward * (spot.radius + length) + toward * spot.size / 2.0;
        let rect = Rect::from_center_size(middle, spot.size);
        let end = nearest(rect, spot.middle);
        let start = spot.middle + (end - spot.middle).normalized() * spot.radius;
        Label { rect, leader: Some([start, end]) }
    })
}

fn nearest(rect: Rect, to: Pos2) -> Pos2 {
    pos2(to.x.clamp(rect.left(), rect.right()), to.y.clamp(rect.top(), rect.bottom()))
}

fn distance_to(rect: Rect, from: Pos2) -> f32 {
    nearest(rect, from).distance(from)
}

fn distance_from([a, b]: [Pos2; 2], from: Pos2) -> f32 {
    let along = b - a;
    let share = ((from - a).dot(along) / along.length_sq().max(f32::EPSILON)).clamp(0.0, 1.0);
    (a + along * share).distance(from)
}

/// Whether a line touches a box.
pub(super) fn crosses(rect: Rect, line: [Pos2; 2]) -> bool {
    let corners = [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom()];
    line.iter().any(|end| rect.contains(*end))
        || (0..4).any(|at| meet(line, [corners[at], corners[(at + 1) % 4]]))
}

/// Whether two lines cross.
fn meet([a, b]: [Pos2; 2], [c, d]: [Pos2; 2]) -> bool {
    let side = |from: Pos2, to: Pos2, of: Pos2| {
        let (along, off) = (to - from, of - from);
        along.x * off.y - along.y * off.x
    };
    side(a, b, c) * side(a, b, d) < 0.0 && side(c, d, a) * side(c, d, b) < 0.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn crowd(count: usize) -> Vec<Spot> {
        // Always the same, and as crowded as a matrix gets.
        let spot = |at: usize| Spot {
            middle: pos2((at * 97 % 400) as f32 + 40.0, (at * 61 % 5) as f32 * 70.0 + 40.0),
            radius: 9.0,
            size: vec2(40.0 + (at * 37 % 60) as f32, 14.0),
        };
        (0..count).map(spot).collect()
    }

    const AREA: Rect = Rect { min: pos2(0.0, 0.0), max: pos2(500.0, 400.0) };

    #[test]
    fn names_stand_apart_and_off_all_points() {
        let spots = crowd(24);
        let taken = [Rect::from_min_size(pos2(0.0, 0.0), vec2(90.0, 20.0))];
        let labels = place(&spots, 24, AREA, &taken, &[]);
        let rects: Vec<Rect> = labels.iter().flatten().map(|label| label.rect).collect();
        assert!(rects.len() >= 22, "{} of 24", rects.len());
        for (at, rect) in rects.iter().enumerate() {
            assert!(AREA.contains_rect(*rect) && !taken[0].intersects(*rect));
            assert!(rects[at + 1..].iter().all(|other| !other.intersects(*rect)));
            assert!(spots.iter().all(|spot| distance_to(*rect, spot.middle) >= spot.radius));
        }
    }

    #[test]
    fn the_same_points_get_the_same_places() {
        let spots = crowd(30);
        assert_eq!(place(&spots, 30, AREA, &[], &[]), place(&spots, 30, AREA, &[], &[]));
    }

    #[test]
    fn lines_are_avoided_where_there_is_room() {
        let spot = Spot { middle: pos2(200.0, 100.0), radius: 9.0, size: vec2(90.0, 14.0) };
        let line = Rect::from_min_max(pos2(220.0, 0.0), pos2(221.0, 400.0));
        let label = place(&[spot], 1, AREA, &[], &[line])[0].expect("room");
        assert!(label.rect.right() < 200.0 && label.leader.is_none());
        assert!(place(&[spot], 1, AREA, &[], &[AREA])[0].is_some());
    }

    #[test]
    fn without_room_there_is_no_name() {
        let spot = Spot { middle: pos2(20.0, 20.0), radius: 9.0, size: vec2(90.0, 14.0) };
        let area = Rect::from_min_size(Pos2::ZERO, vec2(60.0, 40.0));
        assert_eq!(place(&[spot], 1, area, &[], &[]), [None]);
        assert!(place(&[spot], 1, AREA, &[], &[])[0].is_some());
    }

    #[test]
    fn lines_cross_where_they_cross() {
        let line = |a: (f32, f32), b: (f32, f32)| [pos2(a.0, a.1), pos2(b.0, b.1)];
        assert!(meet(line((0.0, 0.0), (10.0, 10.0)), line((0.0, 10.0), (10.0, 0.0))));
        assert!(!meet(line((0.0, 0.0), (10.0, 0.0)), line((0.0, 5.0), (10.0, 5.0))));
        let rect = Rect::from_min_size(pos2(4.0, -2.0), vec2(2.0, 4.0));
        assert!(crosses(rect, line((0.0, 0.0), (10.0, 0.0))));
        assert!(!crosses(rect, line((0.0, 5.0), (10.0, 5.0))));
    }
}

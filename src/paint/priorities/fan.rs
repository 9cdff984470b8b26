//! Points that would cover each other step aside, up and down only: to the side would be another score.

use egui::Pos2;

/// One step aside.
const STEP: f32 = 5.0;
/// Space between two points.
const APART: f32 = 1.5;

/// Where the points of one importance are drawn, given their true places and sizes. None goes further
/// from its place than `most`; where that is not enough they cover each other as little as possible.
pub(super) fn fan(places: &[(Pos2, f32)], most: f32) -> Vec<Pos2> {
    let mut order: Vec<usize> = (0..places.len()).collect();
    // Points of the same place keep their order, so the same points always go the same way.
    order.sort_by(|a, b| places[*a].0.x.total_cmp(&places[*b].0.x));
    let widest = places.iter().map(|(_, radius)| *radius).fold(0.0, f32::max);
    let mut drawn: Vec<Pos2> = places.iter().map(|(place, _)| *place).collect();
    for (done, at) in order.iter().enumerate() {
        let (place, radius) = places[*at];
        let before = order[..done].iter().rev();
        let near: Vec<(Pos2, f32)> = before
            .take_while(|other| place.x - drawn[**other].x < 2.0 * widest + APART)
            .map(|other| (drawn[*other], places[*other].1))
            .collect();
        let room = |y: f32| {
            let here = Pos2::new(place.x, y);
            let gaps = near.iter().map(|(other, size)| here.distance(*other) - radius - size);
            gaps.fold(f32::INFINITY, f32::min)
        };
        let mut best = (place.y, room(place.y));
        for y in asides(most).map(|aside| place.y + aside) {
            if best.1 >= APART {
                break;
            }
            let here = room(y);
            if here > best.1 {
                best = (y, here);
            }
        }
        drawn[*at].y = best.0;
    }
    drawn
}

/// Up, down, further up, further down, …
fn asides(most: f32) -> impl Iterator<Item = f32> {
    let steps = (most.max(0.0) / STEP) as usize;
    (1..=steps).flat_map(|step| [-(step as f32) * STEP, step as f32 * STEP])
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::pos2;

    #[test]
    fn points_of_the_same_place_stand_apart_at_the_same_score() {
        let places = [(pos2(50.0, 100.0), 9.0); 3];
        let drawn = fan(&places, 30.0);
        assert!(drawn.iter().all(|one| one.x == 50.0 && (one.y - 100.0).abs() <= 30.0));
        for (at, one) in drawn.iter().enumerate() {
            assert!(drawn[at + 1..].iter().all(|other| one.distance(*other) >= 18.0));
        }
        assert_eq!(drawn[0], pos2(50.0, 100.0));
        assert_eq!(drawn, fan(&places, 30.0));
    }

    #[test]
    fn points_with_room_stay_where_they_are() {
        let places = [(pos2(10.0, 5.0), 9.0), (pos2(80.0, 5.0), 9.0), (pos2(40.0, 5.0), 5.0)];
        assert_eq!(fan(&places, 30.0), places.map(|(place, _)| place));
    }

    #[test]
    fn too_many_points_do_as_well_as_they_can() {
        let drawn = fan(&[(pos2(0.0, 0.0), 9.0); 40], 20.0);
        assert!(drawn.iter().all(|one| one.y.abs() <= 20.0));
    }
}

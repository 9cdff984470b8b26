//! The map as a page: title above, legend of rounds, the map, and what it says below.

use super::{Lane, MapInput, Marks, arranged, layout, least_width, paint};
use crate::paint::fonts::{regular, semibold};
use crate::paint::text::wrapped;
use egui::{Rect, Sense, Ui, Vec2, pos2, vec2};

const MARGIN: f32 = 24.0;
/// Nobody can open a picture, so its texts are read whole.
const ROWS: usize = 40;

/// Paints the page into a `Ui` as wide as the page; `sayings` stand below the map, the first one strong.
pub fn page(ui: &mut Ui, input: &MapInput<'_>, sayings: &[String]) {
    let theme = input.theme;
    let (corner, width) = (ui.max_rect().min, ui.max_rect().width() - 2.0 * MARGIN);
    let mut y = corner.y + MARGIN;
    let put = |ui: &Ui, y: &mut f32, text: &str, size: f32, strong: bool| {
        let font = if strong { semibold(size) } else { regular(size) };
        let colour = if strong { theme.text } else { theme.muted };
        let galley = wrapped(ui.painter(), text, font, colour, width, ROWS);
        let height = galley.size().y;
        ui.painter().galley(pos2(corner.x + MARGIN, *y), galley, colour);
        *y += height + 4.0;
    };
    put(ui, &mut y, &input.journey.title, 24.0, true);
    if !input.journey.description.is_empty() {
        put(ui, &mut y, &input.journey.description, 12.5, false);
    }
    y = people(ui, input, pos2(corner.x + MARGIN, y + 2.0), width);
    y += 8.0;
    let boxes = layout(ui.painter(), input, vec2(width, 0.0));
    paint(ui.painter(), input, &boxes, pos2(corner.x + MARGIN, y), Marks::default());
    y += boxes.size.y + 12.0;
    for (at, saying) in sayings.iter().enumerate() {
        put(ui, &mut y, saying, 13.0, at == 0);
    }
    let used = Rect::from_min_max(corner, pos2(corner.x + width + 2.0 * MARGIN, y + MARGIN - 4.0));
    ui.allocate_rect(used, Sense::hover());
}

/// The personas whose portraits the journey holds, in a row; where the row ends.
fn people(ui: &Ui, input: &MapInput<'_>, from: egui::Pos2, width: f32) -> f32 {
    const FACE: f32 = 38.0;
    let (painter, theme) = (ui.painter(), input.theme);
    let with_face =
        input.journey.personas.iter().filter_map(|one| Some((one, one.pictures.first()?)));
    let (mut x, mut bottom) = (from.x, from.y - 2.0);
    for (persona, picture) in with_face {
        let name = crate::paint::text::row(painter, &persona.name, semibold(12.5), theme.text);
        if x + FACE + 10.0 + name.size().x > from.x + width {
            break;
        }
        let face = Rect::from_min_size(pos2(x, from.y + 4.0), Vec2::splat(FACE));
        crate::paint::photo::paint(painter, picture, face, (FACE / 2.0) as u8);
        let at = pos2(face.max.x + 10.0, face.center().y - name.size().y / 2.0);
        x = at.x + name.size().x + 28.0;
        painter.galley(at, name, theme.text);
        bottom = face.max.y + 6.0;
    }
    bottom
}

/// How wide a page must be so that nothing on the map is squeezed.
#[must_use]
pub fn natural_width(painter: &egui::Painter, input: &MapInput<'_>) -> f32 {
    least_width(painter, input) + 2.0 * MARGIN
}

/// The lanes that the journey shows and that have something to show.
#[must_use]
pub fn filled_lanes(journey: &crate::journey::Journey) -> Vec<Lane> {
    let any = |test: fn(&crate::journey::Touchpoint) -> bool| {
        journey.touchpoints().any(|(_, one)| test(one))
    };
    let filled = |lane: &Lane| match lane {
        Lane::Kpis => {
            any(|one| !one.kpis.is_empty())
                || journey.stages.iter().any(|stage| !stage.kpis.is_empty())
        }
        Lane::Pains => any(|one| !one.pains.is_empty()),
        Lane::Opportunities => any(|one| !one.opportunities.is_empty()),
        Lane::Quotes => any(|one| !one.quotes.is_empty()),
        Lane::Actions => journey.actions.iter().any(|action| !action.touchpoints.is_empty()),
        Lane::Does => any(|one| !one.customer_does.is_empty()),
        Lane::Expects => any(|one| !one.customer_expects.is_empty()),
        Lane::Function => any(|one| !one.layers.function.is_empty()),
        Lane::Emotion => any(|one| !one.layers.emotion.is_empty()),
        Lane::Meaning => any(|one| !one.layers.meaning.is_empty()),
        Lane::Backstage => any(|one| !one.backstage.is_empty()),
        Lane::Owner => any(|one| !one.owner.is_empty()),
        Lane::Delivery => any(|one| one.delivery.is_some()),
        Lane::Management => any(|one| one.management.is_some()),
        Lane::Own(_) => lane.own(journey).is_some_and(|own| {
            journey.touchpoints().any(|(_, one)| one.lines.contains_key(&own.id))
        }),
    };
    let usual: Vec<Lane> = Lane::ALL.iter().filter(|lane| !lane.is_extra()).copied().collect();
    arranged(journey, &usual).into_iter().filter(filled).collect()
}

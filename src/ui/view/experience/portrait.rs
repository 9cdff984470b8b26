//! Portraits as textures, made once for each picture.

use crate::journey::{Picture, PictureId};
use crate::paint::theme::UNTINTED;
use egui::{ColorImage, Context, Pos2, Rect, Shape, TextureHandle, TextureOptions, Ui};
use std::collections::BTreeMap;

/// The portraits that were shown.
#[derive(Default)]
pub(super) struct Portraits {
    made: BTreeMap<PictureId, Option<TextureHandle>>,
}

impl Portraits {
    /// Draws a portrait into a round place; false where the picture cannot be read.
    pub(super) fn draw(&mut self, ui: &Ui, picture: &Picture, place: Rect) -> bool {
        let texture = self
            .made
            .entry(picture.id().clone())
            .or_insert_with(|| texture(ui.ctx(), picture))
            .as_ref();
        let Some(texture) = texture else { return false };
        let size = texture.size_vec2();
        // The middle of the picture, as a square.
        let (wide, high) = (1.0_f32.min(size.y / size.x), 1.0_f32.min(size.x / size.y));
        let part = Rect::from_center_size(Pos2::new(0.5, 0.5), egui::vec2(wide, high));
        let mut shape = egui::epaint::RectShape::filled(place, place.width() / 2.0, UNTINTED);
        shape = shape.with_texture(texture.id(), part);
        ui.painter().add(Shape::Rect(shape));
        true
    }
}

fn texture(ctx: &Context, picture: &Picture) -> Option<TextureHandle> {
    let image = image::load_from_memory(picture.bytes()).ok()?.thumbnail(256, 256).to_rgba8();
    let size = [image.width() as usize, image.height() as usize];
    let image = ColorImage::from_rgba_unmultiplied(size, image.as_raw());
    Some(ctx.load_texture(picture.id().to_string(), image, TextureOptions::LINEAR))
}

//! Photos and portraits: as textures in the window, made once for each picture; on paper as what they are.

use crate::journey::{Picture, PictureId};
use crate::paint::theme::UNTINTED;
use egui::epaint::{PaintCallback, RectShape};
use egui::{ColorImage, Context, CornerRadius, Id, Painter, Pos2, Rect, Shape, TextureHandle};
use egui::{TextureOptions, vec2};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// A texture has at most this many pixels a side.
const SIDE: u32 = 320;
/// With more of them those that have long not been seen are given up.
const MOST: usize = 120;
/// So many are made in a frame; the others follow in the next ones.
const IN_A_FRAME: usize = 2;

/// The pictures that were shown.
#[derive(Clone, Default)]
struct Made(Arc<Mutex<Cache>>);

#[derive(Default)]
struct Cache {
    textures: BTreeMap<PictureId, Texture>,
    /// The frame, and how many were made in it.
    frame: (u64, usize),
}

struct Texture {
    /// Where the bytes lie: another picture may come under the same id.
    bytes: usize,
    handle: Option<TextureHandle>,
    seen: u64,
}

/// On this page pictures are left as they are, for what writes the page.
pub fn on_paper(ctx: &Context) {
    ctx.data_mut(|data| data.insert_temp(Id::unique("on paper"), true));
}

/// Paints the middle of a picture into a place; false where it cannot be read.
pub fn paint(painter: &Painter, picture: &Picture, place: Rect, radius: u8) -> bool {
    let ctx = painter.ctx();
    if ctx.data(|data| data.get_temp::<bool>(Id::unique("on paper"))).unwrap_or_default() {
        let callback = PaintCallback { rect: place, callback: Arc::new(picture.clone()) };
        painter.add(Shape::Callback(callback));
        return true;
    }
    let made =
        ctx.data_mut(|data| data.get_temp_mut_or_default::<Made>(Id::unique("photos")).clone());
    let mut cache = made.0.lock().unwrap_or_else(PoisonError::into_inner);
    let texture = match cache.texture(ctx, picture) {
        Found::Texture(texture) => texture,
        Found::Unreadable => return false,
        Found::Waits => {
            painter.rect_filled(place, radius, crate::paint::theme::of(ctx).sunken);
            ctx.request_repaint();
            return true;
        }
    };
    let size = texture.size_vec2();
    let (wide, high) = (place.width() / size.x, place.height() / size.y);
    let part = vec2((wide / wide.max(high)).min(1.0), (high / wide.max(high)).min(1.0));
    let part = Rect::from_center_size(Pos2::new(0.5, 0.5), part);
    let shape = RectShape::filled(place, CornerRadius::same(radius), UNTINTED);
    painter.add(Shape::Rect(shape.with_texture(texture.id(), part)));
    true
}

enum Found {
    Texture(TextureHandle),
    Unreadable,
    /// Enough were made in this frame.
    Waits,
}

impl Cache {
    fn texture(&mut self, ctx: &Context, picture: &Picture) -> Found {
        let now = ctx.cumulative_pass_nr();
        if self.frame.0 != now {
            self.frame = (now, 0);
        }
        let bytes = picture.bytes().as_ptr() as usize;
        if let Some(held) = self.textures.get_mut(picture.id()).filter(|held| held.bytes == bytes) {
            held.seen = now;
            return held.handle.clone().map_or(Found::Unreadable, Found::Texture);
        }
        if self.frame.1 >= IN_A_FRAME {
            return Found::Waits;
        }
        self.frame.1 += 1;
        if self.textures.len() >= MOST {
            self.textures.retain(|_, held| held.seen + 2 >= now);
        }
        let handle = texture(ctx, picture);
        let found = handle.clone().map_or(Found::Unreadable, Found::Texture);
        self.textures.insert(picture.id().clone(), Texture { bytes, handle, seen: now });
        found
    }
}

fn texture(ctx: &Context, picture: &Picture) -> Option<TextureHandle> {
    let image = crate::import::photo::pixels(picture.bytes())?.thumbnail(SIDE, SIDE).to_rgba8();
    let size = [image.width() as usize, image.height() as usize];
    let image = ColorImage::from_rgba_unmultiplied(size, image.as_raw());
    Some(ctx.load_texture(picture.id().to_string(), image, TextureOptions::LINEAR))
}

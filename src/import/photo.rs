//! A photo from a camera or a telephone as a journey keeps it: upright, small, and without what the camera wrote
//! into it (where and when it was taken).

use crate::journey::{Picture, PictureId};
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits};
use std::io::Cursor;

/// No file is read for a picture that is larger, in bytes.
pub const LARGEST: u64 = 40_000_000;
/// A kept picture has at most so many pixels a side; then fewer, until it is small enough.
const SIDES: [u32; 4] = [960, 720, 480, 320];
/// No picture of more pixels a side is read.
const MOST_SIDE: u32 = 20_000;
/// The memory that reading one may take, in bytes.
const MOST_MEMORY: u64 = 600_000_000;

/// The picture as it is kept. None where it is no PNG or JPEG that can be read.
#[must_use]
pub fn picture(bytes: &[u8], id: &PictureId) -> Option<Picture> {
    let image = pixels(bytes)?;
    let clear = image.color().has_alpha();
    SIDES.iter().find_map(|side| {
        let small = if image.width().max(image.height()) > *side {
            image.resize(*side, *side, FilterType::Triangle)
        } else {
            image.clone()
        };
        // A drawing is smaller and sharper as PNG, a photo as JPEG.
        let png = || written(&small, ImageFormat::Png);
        let jpeg = || written(&DynamicImage::ImageRgb8(on_white(&small)), ImageFormat::Jpeg);
        let drawn = png().filter(|bytes| clear || bytes.len() <= Picture::MOST_BYTES / 4);
        let bytes = drawn.filter(|bytes| bytes.len() <= Picture::MOST_BYTES).or_else(jpeg)?;
        Picture::new(id.clone(), bytes).ok()
    })
}

/// The pixels of a picture, upright.
#[must_use]
pub fn pixels(bytes: &[u8]) -> Option<DynamicImage> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let mut limits = Limits::default();
    (limits.max_image_width, limits.max_image_height) = (Some(MOST_SIDE), Some(MOST_SIDE));
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().ok()?;
    let turned = decoder.orientation().ok()?;
    let mut image = DynamicImage::from_decoder(decoder).ok()?;
    image.apply_orientation(turned);
    Some(image)
}

fn written(image: &DynamicImage, format: ImageFormat) -> Option<Vec<u8>> {
    let mut out = Cursor::new(Vec::new());
    image.write_to(&mut out, format).ok()?;
    Some(out.into_inner())
}

/// What can be seen through is white: JPEG knows no holes.
fn on_white(image: &DynamicImage) -> image::RgbImage {
    let image = image.to_rgba8();
    image::RgbImage::from_fn(image.width(), image.height(), |x, y| {
        let [r, g, b, a] = image.get_pixel(x, y).0;
        let over = |colour: u8| {
            let (colour, a) = (u32::from(colour), u32::from(a));
            u8::try_from((colour * a + 255 * (255 - a)) / 255).unwrap_or(u8::MAX)
        };
        image::Rgb([over(r), over(g), over(b)])
    })
}

/// Whether a file is called as pictures are.
#[must_use]
pub fn is_picture(path: &std::path::Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    ["jpg", "jpeg", "png"].iter().any(|known| ending.eq_ignore_ascii_case(known))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::PictureKind;

    /// A picture in which nothing is like its neighbour, as in a photo.
    fn noisy(width: u32, height: u32) -> Vec<u8> {
        let image = image::RgbImage::from_fn(width, height, |x, y| {
            let mixed = x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503).rotate_left(7);
            image::Rgb([mixed as u8, (mixed >> 8) as u8, (mixed >> 16) as u8])
        });
        written(&DynamicImage::ImageRgb8(image), ImageFormat::Png).expect("a picture")
    }

    #[test]
    fn a_large_photo_becomes_small_enough_and_keeps_its_shape() {
        let bytes = noisy(1600, 800);
        assert!(bytes.len() > 2_000_000);
        let kept = picture(&bytes, &PictureId::from_bits(1)).expect("a photo");
        assert!(kept.bytes().len() <= Picture::MOST_BYTES);
        assert_eq!(kept.kind(), PictureKind::Jpeg);
        let again = pixels(kept.bytes()).expect("what was kept can be read");
        assert_eq!(again.width(), again.height() * 2);
    }

    #[test]
    fn a_small_drawing_stays_a_png_and_other_bytes_are_no_picture() {
        let plain = DynamicImage::ImageRgba8(image::RgbaImage::new(40, 20));
        let bytes = written(&plain, ImageFormat::Png).expect("a picture");
        let kept = picture(&bytes, &PictureId::from_bits(1)).expect("a drawing");
        assert_eq!(kept.kind(), PictureKind::Png);
        assert_eq!(picture(b"\x89PNG\r\n\x1a\n and nothing", &PictureId::from_bits(1)), None);
        assert_eq!(picture(b"<svg/>", &PictureId::from_bits(1)), None);
    }
}

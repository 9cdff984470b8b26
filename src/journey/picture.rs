//! Photos and portraits, inside the journey file.

use super::PictureId;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;

/// How a picture is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PictureKind {
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
    /// WebP.
    Webp,
}

impl PictureKind {
    /// What the first bytes say.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            Some(Self::Png)
        } else if bytes.starts_with(b"\xff\xd8\xff") {
            Some(Self::Jpeg)
        } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
            Some(Self::Webp)
        } else {
            None
        }
    }
}

/// Why bytes were refused as a picture.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum PictureError {
    /// Larger than one picture may be.
    #[error("a picture has at most {} kB, not {} kB", Picture::MOST_BYTES / 1000, .0.div_ceil(1000))]
    TooLarge(usize),
    /// Neither PNG nor JPEG nor WebP, or another one than was said.
    #[error("the picture “{0}” is no PNG, JPEG or WebP as its kind says")]
    Kind(String),
    /// Not base64.
    #[error("the picture “{0}” is not written in base64")]
    Base64(String),
}

/// A picture and its bytes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "RawPicture", into = "RawPicture")]
pub struct Picture {
    id: PictureId,
    kind: PictureKind,
    bytes: Arc<[u8]>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "Picture", deny_unknown_fields)]
struct RawPicture {
    id: PictureId,
    kind: PictureKind,
    base64: String,
}

impl Picture {
    /// The largest picture, in bytes.
    pub const MOST_BYTES: usize = 200_000;
    /// All pictures of a journey together, in bytes.
    pub const MOST_IN_ALL: usize = 8_000_000;

    /// The picture with these bytes.
    ///
    /// # Errors
    /// [`PictureError`] where it is too large or of no kind that can be shown.
    pub fn new(id: PictureId, bytes: Vec<u8>) -> Result<Self, PictureError> {
        if bytes.len() > Self::MOST_BYTES {
            return Err(PictureError::TooLarge(bytes.len()));
        }
        let kind = PictureKind::of(&bytes).ok_or_else(|| PictureError::Kind(id.to_string()))?;
        Ok(Self { id, kind, bytes: bytes.into() })
    }

    /// Stays the same for good.
    #[must_use]
    pub fn id(&self) -> &PictureId {
        &self.id
    }

    /// The same picture under another id.
    #[must_use]
    pub fn with_id(&self, id: PictureId) -> Self {
        Self { id, ..self.clone() }
    }

    /// How it is stored.
    #[must_use]
    pub fn kind(&self) -> PictureKind {
        self.kind
    }

    /// Its bytes, as in a file of its kind.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Picture({}, {:?}, {} bytes)", self.id, self.kind, self.bytes.len())
    }
}

impl TryFrom<RawPicture> for Picture {
    type Error = PictureError;
    fn try_from(raw: RawPicture) -> Result<Self, PictureError> {
        let RawPicture { id, kind, base64 } = raw;
        let bytes = STANDARD.decode(base64).map_err(|_| PictureError::Base64(id.to_string()))?;
        let picture = Self::new(id, bytes)?;
        if picture.kind == kind {
            Ok(picture)
        } else {
            Err(PictureError::Kind(picture.id.to_string()))
        }
    }
}

impl From<Picture> for RawPicture {
    fn from(picture: Picture) -> Self {
        Self { base64: STANDARD.encode(&picture.bytes), id: picture.id, kind: picture.kind }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pictures_of_a_bearable_size_are_taken() {
        let id = PictureId::from_bits(1);
        let of = |bytes: &[u8]| Picture::new(id.clone(), bytes.to_vec());
        assert_eq!(of(b"\xff\xd8\xff\xe0").map(|one| one.kind()), Ok(PictureKind::Jpeg));
        assert_eq!(of(b"<svg/>"), Err(PictureError::Kind(id.to_string())));
        let mut large = b"\x89PNG\r\n\x1a\n".to_vec();
        large.resize(200_001, 0);
        let said = Picture::new(id, large).expect_err("too large").to_string();
        assert_eq!(said, "a picture has at most 200 kB, not 201 kB");
    }
}

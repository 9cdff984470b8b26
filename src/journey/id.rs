//! Stable identities: a touchpoint stays itself across rounds, files and renames.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;

/// Why a text cannot be an id.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("“{0}” cannot be an id: use 1–40 of the letters a–z, digits, - and _")]
pub struct IdError(String);

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id with this text.
            ///
            /// # Errors
            /// [`IdError`] when the text is empty, longer than 40 or has other characters than a–z, 0–9, - and _.
            pub fn new(text: &str) -> Result<Self, IdError> {
                let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
                if text.is_empty() || text.len() > 40 || !text.chars().all(fits) {
                    return Err(IdError(text.chars().take(60).collect()));
                }
                Ok(Self(text.into()))
            }

            /// An id of eight letters and digits made from random bits; the caller brings the chance.
            #[must_use]
            pub fn from_bits(bits: u64) -> Self {
                const LETTERS: &[u8; 32] = b"abcdefghijkmnopqrstuvwxyz2345678";
                let letter = |place: u32| char::from(LETTERS[(bits >> (5 * place)) as usize % 32]);
                Self((0..8).map(letter).collect::<String>().into())
            }

            /// Whether it is a clone of another id, so that equality is known without reading either. Equal ids that
            /// were made apart are none.
            #[must_use]
            pub fn is_clone_of(&self, other: &Self) -> bool { Arc::ptr_eq(&self.0, &other.0) }

            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str { &self.0 }
        }
        impl TryFrom<String> for $name {
            type Error = IdError;
            fn try_from(text: String) -> Result<Self, IdError> { Self::new(&text) }
        }
        impl From<$name> for String {
            fn from(id: $name) -> Self { id.0.as_ref().into() }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.0) }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "{}", self.0) }
        }
    };
}

id!(/** A stage. */ StageId);
id!(/** A touchpoint. */ TouchpointId);
id!(/** A survey question. */ SurveyId);
id!(/** A measurement round. */ RoundId);
id!(/** A business kpi. */ KpiId);
id!(/** A persona or segment. */ PersonaId);
id!(/** A comment. */ FeedbackId);
id!(/** An action. */ ActionId);
id!(/** A row of one's own on the map. */ LaneId);
id!(/** A picture. */ PictureId);

//! The fields of a settings file, each read by itself: one that cannot be read costs no other one.

use ron::value::RawValue;
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, Visitor};
use std::fmt;

/// The fields up to the place where the text is damaged, as they stand there.
pub(super) struct Fields {
    pub(super) all: Vec<(String, Box<RawValue>)>,
    /// Where reading stopped, if it did.
    pub(super) damage: Option<String>,
}

impl Fields {
    pub(super) fn of(text: &str) -> Self {
        let mut all = Vec::new();
        let read = ron::Deserializer::from_str(text).map_err(|error| error.to_string()).and_then(
            |mut reader| {
                Into(&mut all).deserialize(&mut reader).map_err(|error| error.to_string())?;
                reader.end().map_err(|error| error.to_string())
            },
        );
        Self { all, damage: read.err() }
    }
}

/// Puts the fields into a list, which keeps them where reading stops half-way.
struct Into<'a>(&'a mut Vec<(String, Box<RawValue>)>);

impl<'de> DeserializeSeed<'de> for Into<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        reader.deserialize_struct("Settings", &[], self)
    }
}

impl<'de> Visitor<'de> for Into<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("settings")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(Name(name)) = map.next_key()? {
            let value: Box<RawValue> = map.next_value()?;
            if self.0.iter().any(|(old, _)| *old == name) {
                return Err(A::Error::custom(format!("{name} is there twice")));
            }
            self.0.push((name, value));
        }
        Ok(())
    }
}

/// The name of a field.
struct Name(String);

impl<'de> serde::Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        struct Word;
        impl Visitor<'_> for Word {
            type Value = Name;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a setting")
            }
            fn visit_str<E>(self, word: &str) -> Result<Name, E> {
                Ok(Name(word.to_owned()))
            }
        }
        reader.deserialize_identifier(Word)
    }
}

//! Texts and attributes of a part that is XML.

use super::error::BadWorkbook;
use quick_xml::Reader;
use quick_xml::escape::{resolve_xml_entity, unescape};
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesRef, BytesStart, Event};
use std::io::{BufReader, Read};

/// A part as events: every tag begins and ends, also an empty one.
pub(super) struct Xml<R> {
    reader: Reader<BufReader<R>>,
    buffer: Vec<u8>,
}

impl<R: Read> Xml<R> {
    pub(super) fn new(inner: R) -> Self {
        let mut reader = Reader::from_reader(BufReader::with_capacity(64 * 1024, inner));
        let config = reader.config_mut();
        config.check_end_names = false;
        config.check_comments = false;
        config.expand_empty_elements = true;
        Self { reader, buffer: Vec::with_capacity(1024) }
    }

    /// The next event.
    pub(super) fn next(&mut self) -> Result<Event<'_>, BadWorkbook> {
        self.buffer.clear();
        self.reader.read_event_into(&mut self.buffer).map_err(|error| BadWorkbook::damaged(&error))
    }

    /// All text until the end of the tag that has just begun, without what stands in tags named in `but`.
    /// Where `only` is named, only the text in such tags.
    pub(super) fn text(
        &mut self,
        end: &str,
        only: Option<&str>,
        but: &[&str],
    ) -> Result<String, BadWorkbook> {
        let mut text = String::new();
        let (mut inside, mut out) = (only.is_none(), 0_usize);
        loop {
            match self.next()? {
                Event::Start(tag) => {
                    let name = tag.local_name();
                    let name = name.as_ref();
                    out += usize::from(out > 0 || but.contains(&name));
                    if out == 0 && Some(name) == only {
                        inside = true;
                    }
                }
                Event::End(_) if out > 0 => out -= 1,
                Event::End(tag) => {
                    let name = tag.local_name();
                    if name.as_ref() == end {
                        return Ok(text);
                    }
                    if Some(name.as_ref()) == only {
                        inside = false;
                    }
                }
                Event::Text(more) if inside && out == 0 => text.push_str(&more.xml10_content()),
                Event::CData(more) if inside && out == 0 => text.push_str(&more.xml10_content()),
                Event::GeneralRef(entity) if inside && out == 0 => push(&entity, &mut text)?,
                Event::Eof => return Err(BadWorkbook::Damaged(format!("“{end}” never ends"))),
                _ => {}
            }
        }
    }
}

/// Adds what an entity such as `&amp;` or `&#228;` stands for.
pub(super) fn push(entity: &BytesRef<'_>, text: &mut String) -> Result<(), BadWorkbook> {
    if let Some(known) = resolve_xml_entity(entity) {
        text.push_str(known);
        return Ok(());
    }
    match entity.resolve_char_ref().map_err(|error| BadWorkbook::damaged(&error))? {
        Some(letter) => text.push(letter),
        None => return Err(BadWorkbook::Damaged("it has an unknown entity".into())),
    }
    Ok(())
}

/// An attribute by its whole name.
pub(super) fn attribute(tag: &BytesStart<'_>, name: &str) -> Result<Option<String>, BadWorkbook> {
    let found = tag.try_get_attribute(name).map_err(|error| BadWorkbook::damaged(&error))?;
    found.map(|found| value(&found)).transpose()
}

/// An attribute by its name without the prefix.
pub(super) fn local(tag: &BytesStart<'_>, name: &str) -> Result<Option<String>, BadWorkbook> {
    for attribute in tag.attributes().with_checks(false) {
        let attribute = attribute.map_err(|error| BadWorkbook::damaged(&error))?;
        if attribute.key.local_name().as_ref() == name {
            return value(&attribute).map(Some);
        }
    }
    Ok(None)
}

/// What an attribute says.
pub(super) fn value(attribute: &Attribute<'_>) -> Result<String, BadWorkbook> {
    let plain = unescape(&attribute.value).map_err(|error| BadWorkbook::damaged(&error))?;
    Ok(plain.into_owned())
}

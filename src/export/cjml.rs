//! The journey in the Customer Journey Modelling Language 2.0 (cjml.no), as far as its public example goes: the planned
//! journey with every touchpoint, and the actual one with those that customers have been asked about.
//!
//! Of experience the public description names no element, so scores are left out; whoever exports is told.

use super::xml::escaped;
use crate::analysis::{Report, TouchpointReport};
use crate::i18n::Words;
use crate::journey::{Evidence, Journey, Touchpoint, TouchpointId};
use crate::wording::report::headline_summary;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The names of both actors within the file.
const CUSTOMER: &str = "customer";
const COMPANY: &str = "company";

/// Both journeys as XML.
#[must_use]
pub fn cjml(journey: &Journey, report: &Report, words: &Words) -> String {
    let own: BTreeMap<&TouchpointId, &Touchpoint> =
        journey.touchpoints().map(|(_, one)| (&one.id, &**one)).collect();
    let mut xml = Xml::default();
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.comment(&headline_summary(report, words).join(" "));
    xml.open("CJML version=\"2.0\"");
    let all: Vec<&TouchpointReport> = report.touchpoints().map(|(_, one)| one).collect();
    let asked: Vec<&TouchpointReport> =
        all.iter().copied().filter(|one| is_measured(one, report)).collect();
    part(&mut xml, ("planned", "PJ1"), &all, &own, journey, words);
    if !asked.is_empty() {
        part(&mut xml, ("actual", "AJ1"), &asked, &own, journey, words);
    }
    xml.close("CJML");
    xml.out
}

/// Guesses are no experience of anybody.
fn is_measured(one: &TouchpointReport, report: &Report) -> bool {
    let score = report.current.and_then(|round| one.score(round));
    score.is_some_and(|score| score.evidence != Evidence::Assumed)
}

fn part(
    xml: &mut Xml,
    (kind, id): (&str, &str),
    touchpoints: &[&TouchpointReport],
    own: &BTreeMap<&TouchpointId, &Touchpoint>,
    journey: &Journey,
    words: &Words,
) {
    xml.open(&format!("{kind}Journey"));
    xml.element("journeyID", id);
    actors(xml, id, journey, words);
    xml.open("touchpoints");
    let mut number = 0;
    let mut stage = None;
    for one in touchpoints {
        number += 1;
        let held = journey.place(&one.id).and_then(|place| journey.stages.get(place.stage));
        let name = held.map(|stage| stage.name.as_str());
        if name != stage {
            // Phases are in the language, but not in what is public of its file format.
            xml.comment(name.unwrap_or_default());
            stage = name;
        }
        let point = format!("{kind}CommunicationPoint");
        xml.open(&point);
        xml.element("touchpointID", &format!("{id}-TP{number}"));
        let does = own.get(&one.id).map_or("", |it| it.customer_does.trim());
        let label = if does.is_empty() { one.name.as_str() } else { does };
        side(xml, "initiator", &format!("{id}-{CUSTOMER}"), label);
        side(xml, "receiver", &format!("{id}-{COMPANY}"), &one.name);
        xml.open("channel");
        let channel = one.channel_name.trim();
        let channel = if channel.is_empty() { words.kind(one.channel) } else { channel.to_owned() };
        xml.element("channelName", &channel);
        xml.close("channel");
        xml.close(&point);
    }
    xml.close("touchpoints");
    xml.close(&format!("{kind}Journey"));
}

fn actors(xml: &mut Xml, id: &str, journey: &Journey, words: &Words) {
    let persona = journey.personas.first().map(|persona| persona.name.trim().to_owned());
    let customer = persona.filter(|name| !name.is_empty());
    let customer = customer.unwrap_or_else(|| words.text("export-cjml-customer"));
    let company = journey.title.trim();
    let company =
        if company.is_empty() { words.text("report-untitled") } else { company.to_owned() };
    xml.open("actors");
    xml.open(&format!("endUser actorID=\"{id}-{CUSTOMER}\""));
    xml.element("actorName", &customer);
    xml.close("endUser");
    xml.open(&format!("serviceProvider actorID=\"{id}-{COMPANY}\""));
    xml.element("companyName", &company);
    xml.close("serviceProvider");
    xml.close("actors");
}

fn side(xml: &mut Xml, side: &str, actor: &str, label: &str) {
    xml.open(side);
    let _ = writeln!(xml.out, "{}<refersTo actorIDref=\"{actor}\"/>", xml.indent());
    xml.element(&format!("{side}Label"), label);
    xml.close(side);
}

/// XML being written; everything that is not markup goes through one function.
#[derive(Default)]
struct Xml {
    out: String,
    depth: usize,
}

impl Xml {
    fn indent(&self) -> String {
        "  ".repeat(self.depth)
    }

    fn raw(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    fn open(&mut self, tag: &str) {
        let _ = writeln!(self.out, "{}<{tag}>", self.indent());
        self.depth += 1;
    }

    fn close(&mut self, tag: &str) {
        self.depth = self.depth.saturating_sub(1);
        let _ = writeln!(self.out, "{}</{tag}>", self.indent());
    }

    fn element(&mut self, tag: &str, text: &str) {
        let _ = writeln!(self.out, "{}<{tag}>{}</{tag}>", self.indent(), escaped(text));
    }

    /// Two hyphens would end a comment.
    fn comment(&mut self, text: &str) {
        let text = escaped(text).replace('-', "\u{2011}");
        if !text.trim().is_empty() {
            let _ = writeln!(self.out, "{}<!-- {} -->", self.indent(), text.trim());
        }
    }
}

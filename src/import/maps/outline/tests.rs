//! Outlines as people write them.

use super::super::convert::{Converted, MapForm, Telling, convert};
use super::*;
use crate::i18n::{Language, Words};
use crate::journey::{ChannelKind, Importance, StageKind, Tally};

fn converted(text: &str) -> Result<Converted, ConvertError> {
    let mut bits = 0;
    let mut chance = || {
        bits += 1;
        bits
    };
    let words = Words::of(Language::En);
    let telling = Telling { words, chance: &mut chance, today: None, name: "file" };
    convert(text.as_bytes(), MapForm::Outline, telling)
}

/// Stages with their touchpoints: `Purchase: Counter, Receipt`.
fn shape(text: &str) -> Vec<String> {
    let journey = converted(text).unwrap_or_else(|error| panic!("{text}: {error}")).journey;
    let names = |stage: &Stage| {
        stage.touchpoints.iter().map(|one| one.name.clone()).collect::<Vec<_>>().join(", ")
    };
    journey.stages.iter().map(|stage| format!("{}: {}", stage.name, names(stage))).collect()
}

#[test]
fn headings_that_begin_deeper_are_stages() {
    let text = "# Polku\n\n### **Vaihe 1: Tietoisuus**\n* Mainos\n\n### 2️⃣ Osto\n* Kassa\n";
    assert_eq!(shape(text), ["Tietoisuus: Mainos", "Osto: Kassa"]);
    assert_eq!(converted(text).expect("a journey").journey.stages[1].kind, StageKind::Purchase);
}

#[test]
fn numbers_that_are_a_part_of_names_stay() {
    for (text, names) in [
        ("1. 1.5 l pullo\n2. 0.5 l pullo\n", "1.5 l pullo, 0.5 l pullo"),
        ("- 8.30 Herätys\n- 9.15 Aamiainen\n", "8.30 Herätys, 9.15 Aamiainen"),
        ("- 24.12. Aatto\n- 25.12. Joulu\n", "24.12. Aatto, 25.12. Joulu"),
        ("- 2.0 julkaisu\n- 3.0 julkaisu\n", "2.0 julkaisu, 3.0 julkaisu"),
        ("- (1) käynti\n- (2) käynti\n", "(1) käynti, (2) käynti"),
        ("- 2.1 Kassa\n- 2.2 Kuitti\n- 3.1 Kotona\n", "Kassa, Kuitti, Kotona"),
        ("- 1.1.1 Kassa\n- 1.1.2 Kuitti\n- 1.2.1 Kotona\n", "Kassa, Kuitti, Kotona"),
        ("- (1) Kassa\n- (2) Kuitti\n", "Kassa, Kuitti"),
        ("- 1.1 a\n- 1.2 b\n- 65535.1 c\n- 1.1 d\n", "1.1 a, 1.2 b, 65535.1 c, 1.1 d"),
    ] {
        assert_eq!(shape(&format!("# Polku\n## Osto\n{text}")), [format!("Osto: {names}")]);
    }
    let text = "# Polku\n## 1. vuosi\n- Kassa\n## 2. vuosi\n- Kuitti\n";
    assert_eq!(shape(text), ["1. vuosi: Kassa", "2. vuosi: Kuitti"]);
    let text = "# Polku\n## 1.1 Osto\n- Kassa\n## 1.2 Käyttö\n- Koti\n";
    assert_eq!(shape(text), ["Osto: Kassa", "Käyttö: Koti"]);
}

#[test]
fn a_comment_behind_a_name_may_have_several_lines() {
    let text =
        "# Polku\n## 🔍 Awareness\n- Ad <!-- ask\n  - Bo: why? -->\n- Search\n- An open <!-- end\n";
    assert_eq!(shape(text), ["🔍 Awareness: Ad, Search, An open <!-- end"]);
    assert_eq!(converted(text).expect("a journey").journey.stages[0].kind, StageKind::Awareness);
}

#[test]
fn headings_and_lists() {
    let text = "# Our café\n\nFor guests.\n\n## Purchase\n- goal: pay quickly\n- **Counter**\n  - channel: in person\n  \
                - Importance: 4\n  - moment of truth\n  - score: 4\n  - score: 2\n  - pain: a long queue\n  \
                - personas: Ann, Bo\n  - Friendly\n    and warm\n* Receipt \\#1\n\n## Käyttö\n1. Table\n   owner: Kai\n";
    let Converted { journey, warnings } = converted(text).expect("a journey");
    assert_eq!(shape(text), ["Purchase: Counter, Receipt #1", "Käyttö: Table"]);
    assert_eq!((journey.title.as_str(), journey.description.as_str()), ("Our café", "For guests."));
    assert_eq!(journey.stages[0].customer_goal, "pay quickly");
    assert_eq!(journey.stages[1].kind, StageKind::Use);
    let counter = &journey.stages[0].touchpoints[0];
    assert_eq!(counter.channel.kind, ChannelKind::InPerson);
    assert_eq!(counter.importance.map(Importance::get), Some(4));
    assert!(counter.moment_of_truth);
    assert_eq!(counter.surveys[0].answers()[0].tally, Tally::of_scores(&[2, 4]));
    assert_eq!((counter.pains.len(), counter.personas.len()), (1, 2));
    assert_eq!(counter.description, "Friendly\nand warm");
    assert_eq!(journey.stages[1].touchpoints[0].owner, "Kai");
    assert_eq!(warnings, []);
}

#[test]
fn other_ways_to_write_the_same() {
    let wanted = ["Osto: Kassa, Kuitti", "Käyttö: Pöytä"];
    for text in [
        "## Osto\n- Kassa\n- Kuitti\n## Käyttö\n- Pöytä",
        "# Osto\n- Kassa\n- Kuitti\n# Käyttö\n- Pöytä",
        "Polku\n=====\n\nOsto\n----\n\n* Kassa\n* Kuitti\n\nKäyttö\n---\n+ Pöytä",
        "# P\n## Osto\n### Kassa\n### Kuitti\n## Käyttö\n### Pöytä",
        "Osto\n  Kassa\n    kuvaus: x\n  Kuitti\nKäyttö\n  Pöytä",
        "Osto\n\tKassa\n\tKuitti\r\nKäyttö\r\n\tPöytä",
        "- Osto\n  - Kassa\n    - hyvä\n  - Kuitti\n- Käyttö\n  - Pöytä",
        "Polku\n\nOsto\n  Kassa\n  Kuitti\nKäyttö\n  Pöytä",
        "---\nx: y\n---\n## Osto\n- Kassa\n- Kuitti\n\n```\n- no\n```\n## Käyttö\n- Pöytä",
    ] {
        assert_eq!(shape(text), wanted, "{text}");
    }
    assert_eq!(shape("- Kassa\n- Kuitti"), ["New stage: Kassa, Kuitti"]);
}

#[test]
fn marks_links_and_numbers_do_not_stay_in_names() {
    let wanted = ["Tietoisuus: Mainos, Verkkosivut", "Osto: Kassa"];
    for text in [
        "# Polku\n## 1. Tietoisuus\n- [Mainos](https://a.fi)\n- **Verkkosivut**\n## 2. *Osto*\n- `Kassa`\n",
        "## **1. Tietoisuus**\n1. Mainos\n2. Verkkosivut\n## 2) Osto\n1. Kassa\n",
        "**Tietoisuus**\n- Mainos\n- Verkkosivut\n\n**Osto**\n- Kassa\n",
        "Tietoisuus\n- Mainos\n- Verkkosivut\n\nOsto\n- Kassa\n",
        "## Vaihe 1: Tietoisuus\n### 1.1 Mainos\n### 1.2 [Verkkosivut][w]\n## Vaihe 2: Osto\n### 2.1 Kassa\n\n[w]: https://a.fi\n",
        "1. Tietoisuus\n   - 1. Mainos\n   - 2. Verkkosivut\n2. Osto\n   - Kassa\n",
    ] {
        assert_eq!(shape(text), wanted, "{text}");
        let journey = converted(text).expect("a journey").journey;
        let kinds: Vec<StageKind> = journey.stages.iter().map(|one| one.kind).collect();
        assert_eq!(kinds, [StageKind::Awareness, StageKind::Purchase], "{text}");
    }
    assert_eq!(shape("## Käyttö\n- 1. käynti\n- Paluu\n"), ["Käyttö: 1. käynti, Paluu"]);
    let text = "## Osto\n- Kassa\n  - **Kanava:** verkko\n  - Katso [ohje](https://a.fi)\n";
    let kassa = converted(text).expect("a journey").journey.stages[0].touchpoints[0].clone();
    assert_eq!(kassa.channel.kind, ChannelKind::Digital);
    assert_eq!(kassa.description, "Katso ohje (https://a.fi)");
}

#[test]
fn what_has_no_place_is_told_with_its_line() {
    let text = "- Early\n## Osto\nSome text\n- Kassa\n  - score: 7\n  - importance: very\n";
    let Converted { journey, warnings } = converted(text).expect("a journey");
    assert_eq!(warnings.iter().map(|note| note.line).collect::<Vec<_>>(), [1, 3, 5, 6]);
    let kassa = &journey.stages[1].touchpoints[0];
    assert_eq!(kassa.description, "score: 7\nimportance: very", "nothing is lost");
    assert!(kassa.surveys.is_empty());
    assert_eq!(converted("\n \n"), Err(ConvertError::Nothing));
    assert_eq!(converted("just words, no map\n").map(|made| made.warnings.len()), Ok(1));
}

#[test]
fn hostile_texts_end_soon() {
    let deep: String = (0..1500).map(|n| format!("{}- x\n", " ".repeat(n))).collect();
    assert!(converted(&deep).is_ok());
    let many = format!("## S\n{}", "- x\n".repeat(100_000));
    assert!(matches!(
        converted(&many),
        Err(ConvertError::TooMany { what: crate::journey::Many::Touchpoints, .. })
    ));
    let stages = "# x\n".repeat(100_000);
    assert!(matches!(
        converted(&stages),
        Err(ConvertError::TooMany { what: crate::journey::Many::Stages, .. })
    ));
    for part in ["  - x\n", "key: \n", "**", "\\", "====\n", "# a\n- b\n  - score: 3\n"] {
        let _ = converted(&part.repeat(400_000 / part.len()));
    }
}

#[test]
fn a_list_of_stages_below_a_title() {
    let text = "# Café\n\n1. Tietoisuus\n   - [Instagram](https://x.y)\n   - Radio\n2. Osto\n   1. Kassa\n3. Muu\n";
    assert_eq!(shape(text), ["Tietoisuus: Instagram, Radio", "Osto: Kassa", "Muu: "]);
    let journey = converted(text).expect("a journey").journey;
    assert_eq!((journey.title.as_str(), journey.stages[0].kind), ("Café", StageKind::Awareness));
}

#[test]
fn tables_and_counted_names() {
    let table = "# Kahvila\n\n| Vaihe | Kosketuspiste | Huomio |\n|:---|---|---|\n| Osto | Kassa | Jono |\n\
                 | | Kuitti | |\n| Käyttö | Pöytä | |\n";
    assert_eq!(shape(table), ["Osto: Kassa, Kuitti", "Käyttö: Pöytä"]);
    let journey = converted(table).expect("a journey").journey;
    assert_eq!(journey.stages[0].touchpoints[0].description, "Jono");
    let beside = "## Osto\n- Kassa\n\n| Vaihe | Kanava |\n|---|---|\n| Nouto | tiski |\n";
    assert_eq!(shape(beside), ["Osto: Kassa"], "a table beside a list is about it");
    let counted = "# I. Tietoisuus\n- a) Mainos\n- b) Kyltti {#k}\n# II. Osto:\n- Kassa\n";
    assert_eq!(shape(counted), ["Tietoisuus: Mainos, Kyltti", "Osto: Kassa"]);
    let kind = converted(counted).expect("a journey").journey.stages[0].kind;
    assert_eq!(kind, StageKind::Awareness);
}

#[test]
fn what_is_never_closed_takes_nothing_else_with_it() {
    let open = "---\ntitle: Café\ntags: [a]\n\n## Osto\n- Kassa\n- Kuitti\n";
    assert_eq!(shape(open), ["Osto: Kassa, Kuitti"]);
    let made = converted(open).expect("a journey");
    assert_eq!(made.journey.title, "Café");
    assert_eq!(made.warnings.iter().map(|note| note.line).collect::<Vec<_>>(), [1]);
    let closed = "---\ntitle: Café\n---\n## Osto\n- Kassa\n";
    assert_eq!(converted(closed).map(|made| made.warnings.len()), Ok(0));
    let rule = "---\n## Osto\n- Kassa\n\n---\n\n## Käyttö\n- Pöytä\n";
    assert_eq!(shape(rule), ["Osto: Kassa", "Käyttö: Pöytä"]);
    let fence = "## Osto\n- Kassa\n```\n## Käyttö\n- Pöytä\n";
    assert_eq!(shape(fence), ["Osto: Kassa", "Käyttö: Pöytä"]);
    let noted = converted(fence).expect("a journey").warnings;
    assert_eq!(noted.iter().map(|note| note.line).collect::<Vec<_>>(), [3]);
}

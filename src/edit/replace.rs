//! Finding a text in everything that people have written in a journey, and replacing it.

use crate::journey::{Journey, Stage, Touchpoint};
use std::sync::Arc;

/// The journey with another text in place of one, and how often it stood there. What customers said and were asked,
/// and names of rounds, stay as they are: they are evidence.
#[must_use]
pub fn replaced(journey: &Journey, find: &str, with: &str) -> (Journey, usize) {
    let mut new = journey.clone();
    let mut all = Replacing { find, with, count: 0 };
    if find.is_empty() {
        return (new, 0);
    }
    all.text(&mut new.title);
    all.text(&mut new.description);
    for persona in &mut new.personas {
        for text in
            [&mut persona.name, &mut persona.segment, &mut persona.goals, &mut persona.needs]
        {
            all.text(text);
        }
    }
    let target = &mut new.target;
    for text in [&mut target.feelings, &mut target.distinction, &mut target.exceeding] {
        all.text(text);
    }
    for action in &mut new.actions {
        for text in [&mut action.title, &mut action.owner, &mut action.expected_effect] {
            all.text(text);
        }
    }
    for item in &mut new.parking_lot {
        all.text(&mut item.text);
        all.text(&mut item.owner);
    }
    for lane in &mut new.lanes {
        all.text(&mut lane.name);
    }
    for stage in &mut new.stages {
        // A stage in which it does not stand stays shared.
        let mut changed = stage.as_ref().clone();
        let before = all.count;
        all.stage(&mut changed);
        if all.count > before {
            *stage = Arc::new(changed);
        }
    }
    (new, all.count)
}

struct Replacing<'a> {
    find: &'a str,
    with: &'a str,
    count: usize,
}

impl Replacing<'_> {
    fn text(&mut self, text: &mut String) {
        let n = text.matches(self.find).count();
        if n > 0 {
            *text = text.replace(self.find, self.with);
            self.count += n;
        }
    }

    fn stage(&mut self, stage: &mut Stage) {
        for text in [
            &mut stage.name,
            &mut stage.customer_goal,
            &mut stage.company_goal,
            &mut stage.company_means,
        ] {
            self.text(text);
        }
        for touchpoint in &mut stage.touchpoints {
            let mut changed = touchpoint.as_ref().clone();
            let before = self.count;
            self.touchpoint(&mut changed);
            if self.count > before {
                *touchpoint = Arc::new(changed);
            }
        }
    }

    fn touchpoint(&mut self, one: &mut Touchpoint) {
        for text in [
            &mut one.name,
            &mut one.description,
            &mut one.channel.name,
            &mut one.customer_does,
            &mut one.customer_expects,
            &mut one.layers.function,
            &mut one.layers.emotion,
            &mut one.layers.meaning,
            &mut one.backstage,
            &mut one.owner,
        ] {
            self.text(text);
        }
        let lines = one.lines.iter_mut().flat_map(|(_, lines)| lines);
        for text in one.pains.iter_mut().chain(&mut one.opportunities).chain(lines) {
            self.text(text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{StageId, StageKind, TouchpointId};

    #[test]
    fn a_text_is_replaced_everywhere_but_in_what_customers_said() {
        let mut stage = Stage::new(StageId::from_bits(1), StageKind::Use, "Kassa");
        let mut one = Touchpoint::new(TouchpointId::from_bits(2), "Jono kassalla");
        one.pains = vec!["Kassa on piilossa, kassa kiinni".into()];
        one.quotes = vec!["Kassa oli ihana".into()];
        stage.touchpoints.push(Arc::new(one));
        let untouched = Arc::new(Stage::new(StageId::from_bits(3), StageKind::Use, "Koti"));
        let stages = vec![Arc::new(stage), Arc::clone(&untouched)];
        let old = Journey { title: "Kassa".into(), stages, ..Journey::default() };
        let (new, count) = replaced(&old, "Kassa", "Tiski");
        assert_eq!((count, new.title.as_str()), (3, "Tiski"));
        let touchpoint = &new.stages[0].touchpoints[0];
        assert_eq!(touchpoint.pains, ["Tiski on piilossa, kassa kiinni"]);
        assert_eq!(touchpoint.quotes, ["Kassa oli ihana"]);
        assert!(Arc::ptr_eq(&new.stages[1], &untouched));
        assert_eq!(replaced(&old, "", "x"), (old.clone(), 0));
    }
}

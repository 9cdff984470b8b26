//! A stage with more KPIs than its place on the map has room for.

use super::*;
use polku::journey::{Better, Formula, Kpi, KpiId};

#[test]
fn kpis_without_room_are_counted_and_lead_to_all_of_them() {
    let mut journey: Journey = cafe().journey().as_ref().clone();
    let stage = Arc::make_mut(&mut journey.stages[0]);
    while stage.kpis.len() < 9 {
        let number = stage.kpis.len();
        let id = KpiId::from_bits(1000 + number as u64);
        stage.kpis.push(Kpi::new(id, &format!("Mittari {number}"), Better::Higher, Formula::Plain));
    }
    let text = file::to_text(&journey).expect("a text");
    let mut user = opening().with("mittarit.ron", text.as_bytes()).open();
    assert!(!user.sees("Mittari 6"), "it has no room");
    user.press("+ 3 muuta: Mittarit");
    assert!(user.has(Role::ListBoxOption, "Mittari 8"));
}

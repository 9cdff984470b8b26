//! Columns that survey services write for themselves, beside the answers.

use super::known::Known;
use crate::import::values::list::List;

/// What services note for themselves.
const TECHNICAL: List = List(
    "network id|collector id|status|progress|duration (in seconds)|finished|distributionchannel|\
     userlanguage|response type|tags|ending|total points|quiz feedback|last modified time|\
     externaldatareference|responseset|row|rivi|score|stage date (utc)|recipientid|consent|\
     language|lastpage|last page|startlanguage|start language|seed|refurl|referrer url|\
     _validation_status|_notes|_status|_submitted_by|__version__|_tags|_index|survey id|\
     formbricks id|collector name",
);
/// What a known service writes beside the answers.
pub(in crate::import) fn service_notes(known: Option<Known>, header: &str) -> bool {
    let quiz = header.starts_with("points - ") || header.starts_with("feedback - ");
    match known {
        None => false,
        Some(Known::MicrosoftForms) if quiz => true,
        Some(Known::Qualtrics) if header.ends_with("_nps_group") => true,
        Some(_) => TECHNICAL.has(header),
    }
}

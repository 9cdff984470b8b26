//! The column that tells responses apart, in a file of no known service: by its heading, and by its cells.

use super::table::Table;
use crate::import::tally::counted::is_damaged;
use crate::import::values::alike::key;
use crate::import::values::list::List;
use std::collections::HashSet;

/// What it is called.
const IDS: List = List(
    "id|#|uuid|_uuid|_id|response id|responseid|response_id|respondent id|respondentid|respondent_id|\
     respondent|submission id|submissionid|submission_id|submission uuid|record id|recordid|record_id|\
     entry id|entryid|interview id|ticket id|ticket_id|ticketid|ticket|ticket number|conversation id|\
     conversation_id|case id|case number|feedback id|feedback_id|survey response id|rating id|\
     palautteen id|palaute-id|tiketti|tikettinumero|ärendenummer|svar id|answer id|vastaajatunnus|vastaajan tunnus|vastaaja-id|vastaajan id|\
     vastaus-id|vastauksen id|vastauksen tunnus|vastaustunnus|vastausnumero|svars-id|svarsid|svars id|\
     svarets id|respondent-id|respondentnummer|svarsnummer|antwort-id|antwort id|teilnehmer-id|\
     teilnehmernummer|fragebogennummer|besvarelses-id|svar-id|id de la réponse|\
     id de respuesta|id da resposta|id de réponse|id della risposta|id risposta|response #|response no|\
     response number|respondent #|respondent no|respondent number|submission #|submission number|\
     vastauksen tunniste|vastaajan tunniste|vastauksen numero|vastausnro|vastaajan numero|vastaajanumero|\
     lomakkeen vastaustunnus|palautetunnus|palautenumero|svarsnr|svarets nummer|svarandens id|\
     antwortnummer|antwortnr|datensatz-id|datensatznummer|besvarelse-id|besvarelsesnummer|reactie-id|respons-id",
);

/// Whether a column is called so.
pub(in crate::import) fn is_called(heading: &str) -> bool {
    IDS.has(heading)
}

/// The first column that is called so, and in which most rows have an id of their own.
pub(in crate::import) fn usual(table: &Table<'_>) -> Option<usize> {
    let called = |at: &usize| is_called(&key(&table.name(*at)));
    (0..table.headers().len()).filter(called).find(|at| {
        let cells = table.sample(*at);
        let filled: Vec<&str> =
            cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect();
        let different = filled.iter().collect::<HashSet<_>>().len();
        let damaged = filled.iter().filter(|cell| is_damaged(cell)).count();
        // Where a table was pasted twice, each stands there twice.
        let tells = different * 2 >= filled.len() || damaged * 2 > filled.len();
        filled.len() * 2 > cells.len() && tells
    })
}

//! Rows that are no finished answer: services export previews, tests and broken-off answers with the rest.
//!
//! What says so is a column of a known name with a value of a known meaning, in the words of the service
//! or of the spreadsheet that saved the file again.

use crate::import::headings::known::{Known, LIME_SENT, is_called};
use crate::import::headings::table::Table;
use crate::import::rows::row::Row;
use crate::import::values::alike::key;
use crate::import::values::list::List;
use crate::import::values::spelled::Spelled;

/// What a cell says about its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) enum State {
    /// It is an answer, or nothing is said.
    Answer,
    /// Not finished, or no answer of a customer.
    Partial,
    /// Something that is not known.
    Unknown,
}

/// What a column says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Says {
    /// Whether the answer was finished: yes or no, or a word.
    Finished,
    /// The state of an answer, or another state: only words that are known for it say something.
    State,
    /// The state of an answer, since some of its words are known for it.
    AnswerState,
    /// Qualtrics' numbers and words for where an answer came from.
    Channel,
    /// How far somebody came, in percent.
    Progress,
    /// Whether somebody has looked the answer through.
    Validated,
    /// The day on which the answer was sent; none where it was not.
    Sent,
    /// Whether it is a test: yes or no.
    Test,
    /// In which way it came, of which a preview is one.
    Way,
    /// How far a form of `REDCap` has come: 0 begun, 1 not looked through, 2 finished.
    Form,
    /// How an interview of Questback ended: 31 and 32 finished.
    Ending,
}

/// The columns that say whether a row is a finished answer.
pub(in crate::import) struct Partial {
    columns: Vec<(usize, Says)>,
}

/// Yes or no, done or not, in the languages of services and spreadsheets.
const YES: List = List(
    "true|1|yes|y|tosi|sant|wahr|sann|sand|vrai|verdadero|verdadeiro|vero|waar|prawda|tõene|igaz|\
     pravda|kyllä|ja|oui|sí|si|sim|tak|completed|complete|finished|submitted|done|valmis|lähetetty|\
     vastattu|slutförd|klar|besvarad|abgeschlossen|vollständig|beendet|terminé|complété|completado|\
     completa|concluído|voltooid|fuldført|fullført|vastannut|vastaus lähetetty|answered|responded|\
     svarat|har svarat|beantwortet|teilgenommen|besvart|besvaret|gennemført|genomförd|besvarat|valid|\
     normal|completato|completada|finalizada|finalizado|terminada|terminado|vastattu kokonaan|\
     kokonaan vastattu|100|100%|100 %|x|✓|✔",
);
const NO: List = List(
    "false|0|no|n|epätosi|falskt|falsch|usann|falsk|faux|falso|onwaar|fałsz|väär|hamis|nepravda|ei|\
     nej|nein|nei|non|não|nee|nie",
);
/// States in which nobody has finished, or that are no customer's.
const UNFINISHED: List = List(
    "partial|partially completed|partial complete|incomplete|unfinished|not finished|not completed|\
     not complete|in progress|started|abandoned|dropped out|dropout|break-off|draft|disqualified|\
     terminated|screened out|screenout|over quota|overquota|quota full|quota exceeded|deleted|\
     invalid|rejected|spam|preview|survey preview|survey test|test|test data|test response|testing|\
     kesken|keskeneräinen|keskeytynyt|keskeytetty|aloitettu|luonnos|osittain vastattu|osittainen|\
     ei valmis|avattu|hylätty|testi|esikatselu|poistettu|roskaposti|påbörjad|ofullständig|\
     ej slutförd|inte slutförd|delvis|delvis besvarad|avbruten|utkast|pågående|pågår|\
     förhandsgranskning|skräppost|borttagen|diskvalificerad|unvollständig|teilweise|abgebrochen|\
     nicht abgeschlossen|begonnen|in bearbeitung|entwurf|vorschau|disqualifiziert|gelöscht|\
     ausgescreent|partiel|partielle|incomplet|incomplète|inachevé|abandonné|en cours|brouillon|\
     aperçu|disqualifié|parcial|incompleto|incompleta|en curso|en progreso|borrador|vista previa|\
     abandonado|descalificado|em andamento|rascunho|parziale|in corso|bozza|onvolledig|\
     gedeeltelijk|niet voltooid|bezig|concept|ufullstendig|ikke fullført|påbegynt|ufuldstændig|\
     ikke fuldført|igangværende|delvist besvaret|kladde|aloittanut|ei vastannut|ei vastattu|\
     ei vastausta|keskeyttänyt|jättänyt kesken|not answered|not responded|no response|\
     did not respond|has not responded|ej svarat|inte svarat|har inte svarat|ej besvarad|\
     nicht beantwortet|nicht teilgenommen|angefangen|ikke svart|ikke besvart|ikke besvaret|\
     ikke svaret|not started|interrupted|break off|breakoff|viewed|opened|not opened|bounced|\
     aloittanut vastaamisen|aloittanut vastauksen|ei aloittanut|ei aloitettu|ei avattu|\
     vastaaminen kesken|keskeneräiset|ej påbörjad|inte påbörjad|har påbörjat|nicht begonnen|\
     nicht gestartet|unterbrochen|ny|distribueret|nogle svar|noen svar|frafaldet|ikke påbegynt|\
     ikke startet|no iniciada|non commencé|niet gestart",
);
/// Qualtrics: 1 preview, 2 test, 4 imported, 8 spam, 12 preview and spam, 16 offline, 17 offline preview.
const CHANNELS: List = List("1|2|8|9|12|17|24|25");
/// What stands in the words of any language for a preview, a test or spam.
const PREVIEWS: List = List(
    "preview|vorschau|esikatselu|förhandsgranskning|forhåndsvisning|aperçu|vista previa|anteprima|\
     voorbeeld|visualização|test|spam|roskaposti",
);
/// And for what came from customers: by a link, from a device without a network, from a file.
const CUSTOMERS: List = List(
    "0|4|16|ip address|ip-osoite|ip-adress|ip-adresse|adresse ip|dirección ip|endereço ip|\
     indirizzo ip|ip-adres|imported|import|tuotu|importerad|importiert|importé|offline",
);
/// An answer that was looked through; what else is said of it is told, and taken.
const APPROVED: List = List(
    "approved|validation_status_approved|hyväksytty|godkänd|genehmigt|approuvé|aprobado|aprovado",
);
const VALIDATED: List = List("_validation_status|validation_status|validation status");
const PROGRESS: List = List(
    "progress|completion rate|completion|completion percentage|% complete|% completed|\
     percent complete|percent completed|percentage complete|percentage completed|fortschritt|\
     edistyminen|valmiusaste|förlopp|framsteg|progression|progreso",
);
/// What stands before the word “state” in the heading of a column of states of answers.
const OF_ANSWERS: List = List(
    "respon|survey|answer|record|submission|form|interview|questionn|complet|particip|invit|\
     kysely|vasta|lomak|enkät|svar|umfrag|frageb|teilnahme|teilnehm|antwort|skema|undersøg|encuesta|\
     respuesta|enquête|réponse",
);
const STATE_WORDS: [&str; 8] =
    ["status", "state", " tila", "statut", " état", "estado", "stato", "tillstånd"];

/// In which way an answer came to Qualtrics.
const WAYS: List = List("distributionchannel|distribution channel");
/// Names of columns that say when an answer was sent: who has not sent it has not finished.
const SENT: List = List(
    "submit date (utc)|submit date|submitted at|submitted on|submission date|submission time|\
     date submitted|submitteddate|submitted date|completed at|completed on|completed date|\
     date completed|completion date|completion time|finished at|finish date|date finished|answered at|\
     lähetetty|lähetysaika|lähetyspäivä|lähetysajankohta|vastattu|vastausaika|valmistunut|\
     valmistumisaika|lopetettu|skickat|inskickat|inskickad|svarat|svarsdatum|svarstid|slutfört|\
     slutförandetid|abgeschickt|abgesendet|abgesendet am|abgeschlossen am|fertigstellungszeit|\
     datum abgeschickt|eingereicht am|date de soumission|fecha de envío|innsendt|indsendt",
);

/// Names of columns that say whether an answer was finished.
const FINISHED: List = List(
    "finished|completed|complete|complete?|is complete|iscomplete|is completed|is finished|submitted|\
     is submitted|response complete|response completed|survey completed|valmis|suoritettu|\
     lähetetty?|päätetty|slutförd|avslutad|färdig|abgeschlossen|beendet|vollständig|terminé|\
     complété|finalizado|completado|concluído|completato|voltooid|fullført|fuldført",
);
const STATES: List = List(
    "status|state|response status|responsestatus|response type|response state|completion status|\
     completion state|survey status|submission status|answer status|respondent status|\
     interview status|disposition|tila|vastauksen tila|vastaajan tila|vastaustila|lomakkeen tila|\
     svarsstatus|svarets status|enkätstatus|antwortstatus|bearbeitungsstatus|teilnahmestatus|\
     statut|statut de la réponse|état|estado|estado de la respuesta|estado da resposta|stato|\
     stato risposta",
);
const TESTS: List = List(
    "test|tester|is test|istest|test data|testdata|is test data|istestdata|test response|preview|\
     is preview|is_preview|is_test|is_test_data|testi|testivastaus|testsvar|spam|is spam",
);

impl Partial {
    /// `mapped` are columns of answers: they say nothing about themselves.
    pub(in crate::import) fn new(table: &Table<'_>, mapped: &[usize]) -> Self {
        let known = table.known();
        let says = |header: &str| {
            let is = |names: List| names.each().any(|name| is_called(header, name));
            Some(match () {
                () if known == Some(Known::LimeSurvey)
                    && LIME_SENT.iter().any(|name| is_called(header, name)) =>
                {
                    Says::Sent
                }
                () if known == Some(Known::Qualtrics) && WAYS.has(header) => Says::Way,
                () if known == Some(Known::Qualtrics) && header == "status" => Says::Channel,
                () if is(PROGRESS) => Says::Progress,
                () if is(VALIDATED) => Says::Validated,
                () if header == "dispcode" => Says::Ending,
                () if header.ends_with("_complete") => Says::Form,
                () if is(FINISHED) => Says::Finished,
                () if is(STATES) || is_state_of_answers(header) => Says::State,
                () if is(TESTS) => Says::Test,
                () if is(SENT) && known != Some(Known::LimeSurvey) => Says::Sent,
                () => return None,
            })
        };
        let columns = (0..table.headers().len()).filter(|at| !mapped.contains(at));
        let columns = columns.filter_map(|at| {
            let asked = table.question(at);
            let says = [table.name(at), asked].iter().find_map(|one| {
                let heading = key(one);
                says(&heading).or_else(|| says(&plain(&heading)))
            })?;
            let says = match says {
                Says::Sent | Says::Finished
                    if known != Some(Known::LimeSurvey) && are_days(&table.sample(at)) =>
                {
                    Says::Sent
                }
                Says::Sent if known != Some(Known::LimeSurvey) => return None,
                Says::State if is_of_answers(&table.sample(at)) => Says::AnswerState,
                says => says,
            };
            let by_cells = known.is_none()
                || matches!(says, Says::Form | Says::Ending)
                || says == Says::Progress && known != Some(Known::Qualtrics);
            (!by_cells || says.fits(&table.sample(at))).then_some((at, says))
        });
        let mut columns: Vec<(usize, Says)> = columns.collect();
        // Each form of a file has such a column behind its own: one form that is not finished says nothing of others.
        let forms = columns.iter().filter(|(_, says)| *says == Says::Form).count();
        columns.retain(|(_, says)| *says != Says::Form || forms == 1);
        let has_sent = columns.iter().any(|(_, says)| *says == Says::Sent);
        if let (Some(Known::LimeSurvey), false, (_, Some(at))) =
            (known, has_sent, Known::LimeSurvey.usual_places())
        {
            columns.push((at, Says::Sent));
        }
        Self { columns }
    }

    /// The cells of a row that say that it is no finished answer, or what is not known.
    pub(in crate::import) fn state(
        &self,
        row: &Row,
        seen: &mut [Spelled<State>],
    ) -> (State, usize) {
        let mut unknown = None;
        for ((at, says), seen) in self.columns.iter().zip(seen) {
            let cell = row.cell(*at);
            let state = match says {
                // Hardly two are the same.
                Says::Sent => says.of(cell),
                _ => seen.of(cell, |cell| says.of(cell)),
            };
            match state {
                State::Answer => {}
                State::Partial => return (State::Partial, *at),
                State::Unknown => unknown = Some(*at),
            }
        }
        unknown.map_or((State::Answer, 0), |at| (State::Unknown, at))
    }

    /// Memory for what cells of the columns said.
    pub(in crate::import) fn memory(&self) -> Vec<Spelled<State>> {
        self.columns.iter().map(|_| Spelled::default()).collect()
    }
}

/// A heading or a state without what programs write between its words, and behind it.
fn plain(text: &str) -> String {
    let text = text.replace(['_', '-'], " ");
    text.trim_matches([' ', '?', ':', '*']).to_owned()
}

/// Whether a heading such as `Vastaamisen tila` or `record_status` is of the states of answers.
fn is_state_of_answers(heading: &str) -> bool {
    const MOST: usize = 4;
    let before = STATE_WORDS.iter().find_map(|word| heading.strip_suffix(word));
    before.is_some_and(|before| OF_ANSWERS.is_in(before) && before.split(' ').count() <= MOST)
}

/// Whether all cells that say something are days.
fn are_days(cells: &[String]) -> bool {
    let mut filled = cells.iter().filter(|cell| !cell.trim().is_empty()).peekable();
    filled.peek().is_some()
        && filled.all(|cell| crate::import::values::date::any_date(cell).is_some())
}

/// Whether a column of states is one of answers: some of them say that they are finished, or not.
fn is_of_answers(cells: &[String]) -> bool {
    let told = |cell: &String| {
        let word = key(cell);
        UNFINISHED.has(&word)
            || UNFINISHED.has(&plain(&word))
            || (YES.has(&word) && word.parse::<u32>().is_err())
    };
    cells.iter().any(told)
}

impl Says {
    /// Whether a column of no known service says such things: its name alone could be a question's.
    fn fits(self, cells: &[String]) -> bool {
        let words = cells.iter().map(|cell| key(cell)).filter(|word| !word.is_empty());
        let (mut all, mut fitting) = (0, 0);
        for word in words {
            all += 1;
            let listed = [YES, NO, UNFINISHED].iter().any(|list| list.has(&word));
            fitting +=
                usize::from(listed || crate::import::values::date::any_date(&word).is_some());
        }
        match self {
            Self::Finished => fitting * 2 >= all,
            Self::Form => {
                let is = |number: &str| cells.iter().any(|cell| cell.trim() == number);
                let other = |cell: &String| !matches!(cell.trim(), "" | "0" | "1" | "2");
                is("2") && !cells.iter().any(other)
            }
            Self::Ending => cells.iter().all(|cell| cell.trim().parse::<u8>().is_ok()),
            Self::Progress => {
                let percents: Vec<Option<u8>> = cells
                    .iter()
                    .map(|cell| cell.trim().trim_end_matches(['%', ' ', '\u{a0}']))
                    .filter(|cell| !cell.is_empty())
                    .map(|cell| cell.parse().ok().filter(|percent| *percent <= 100))
                    .collect();
                percents.contains(&Some(100)) && !percents.contains(&None)
            }
            Self::Test => fitting == all,
            Self::State
            | Self::AnswerState
            | Self::Channel
            | Self::Validated
            | Self::Way
            | Self::Sent => true,
        }
    }

    fn of(self, cell: &str) -> State {
        if self == Self::Sent {
            let cell = cell.trim();
            let none = ["", "n/a", "null", "-"].iter().any(|none| cell.eq_ignore_ascii_case(none));
            return if none { State::Partial } else { State::Answer };
        }
        let word = key(crate::import::values::cell::unguarded(cell));
        let spaced = plain(&word);
        let is = |list: List| list.has(&word) || list.has(&spaced);
        let partial = |yes: bool| if yes { State::Partial } else { State::Answer };
        match self {
            Self::Sent => State::Answer,
            _ if word.is_empty() => State::Answer,
            // As programs write what says nothing, and all that is known of a state.
            Self::Validated if word == "{}" || word.contains("'validation_status_approved'") => {
                State::Answer
            }
            Self::Finished if is(NO) || is(UNFINISHED) => State::Partial,
            // Some write here when an answer was finished.
            Self::Finished if is(YES) || crate::import::values::date::any_date(&word).is_some() => {
                State::Answer
            }
            Self::State => partial(is(UNFINISHED)),
            Self::AnswerState if is(UNFINISHED) => State::Partial,
            Self::AnswerState if is(YES) || is(CUSTOMERS) => State::Answer,
            Self::Channel if is(CHANNELS) || is(UNFINISHED) || PREVIEWS.is_in(&word) => {
                State::Partial
            }
            Self::Channel if is(CUSTOMERS) => State::Answer,
            Self::Progress => match word.trim_end_matches(['%', ' ']).parse::<u32>() {
                Ok(percent) => partial(percent < 100),
                Err(_) => State::Unknown,
            },
            Self::Validated if is(APPROVED) => State::Answer,
            Self::Finished | Self::AnswerState | Self::Channel | Self::Validated => State::Unknown,
            Self::Way => partial(PREVIEWS.is_in(&word)),
            Self::Form => partial(word == "0"),
            Self::Ending => partial(word != "31" && word != "32"),
            Self::Test => partial(is(YES) || is(UNFINISHED)),
        }
    }
}

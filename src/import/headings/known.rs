//! The exports that are recognised by their header, or by what stands below it where the header is in
//! a language that is not listed.

use super::known_cells::{by_cells, times};
use crate::import::rows::row::Row;
use crate::import::values::alike::key;
use serde::Serialize;

/// A survey service whose export was recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Known {
    /// Google Forms.
    GoogleForms,
    /// Typeform.
    Typeform,
    /// `SurveyMonkey`.
    SurveyMonkey,
    /// Microsoft Forms.
    MicrosoftForms,
    /// Qualtrics.
    Qualtrics,
    /// `LimeSurvey`.
    LimeSurvey,
    /// Formbricks.
    Formbricks,
    /// Alchemer, formerly `SurveyGizmo`.
    Alchemer,
    /// `KoboToolbox`, and others that speak ODK.
    KoboToolbox,
    /// Webropol.
    Webropol,
}

impl Known {
    /// The service's name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::GoogleForms => "Google Forms",
            Self::Typeform => "Typeform",
            Self::SurveyMonkey => "SurveyMonkey",
            Self::MicrosoftForms => "Microsoft Forms",
            Self::Qualtrics => "Qualtrics",
            Self::LimeSurvey => "LimeSurvey",
            Self::Formbricks => "Formbricks",
            Self::Alchemer => "Alchemer",
            Self::KoboToolbox => "KoboToolbox",
            Self::Webropol => "Webropol",
        }
    }

    /// The columns that may tell its responses apart, as [`key`] writes them.
    pub(in crate::import) fn response_columns(self) -> &'static [&'static str] {
        match self {
            Self::GoogleForms => &[],
            Self::Typeform => &["#", "response id", "token"],
            Self::SurveyMonkey => &MONKEY_IDS,
            Self::MicrosoftForms => &["id", "id.", "tunnus", "identyfikator"],
            Self::Qualtrics => &["responseid", "response id"],
            Self::LimeSurvey => &LIME_IDS,
            Self::Formbricks | Self::Alchemer => &["response id"],
            Self::KoboToolbox => &["_uuid", "_id", "meta/instanceid", "instanceid", "key"],
            Self::Webropol => &WEBROPOL_IDS,
        }
    }

    /// The columns that may say when an answer was given; the first that is there counts.
    pub(in crate::import) fn date_columns(self) -> &'static [&'static str] {
        match self {
            Self::GoogleForms => &TIMES,
            Self::Typeform => &["submit date (utc)", "submitted at"],
            Self::SurveyMonkey => &["end date", "date modified", "start date", "date created"],
            Self::MicrosoftForms => &FORMS_TIMES,
            Self::Qualtrics => {
                &["enddate", "recordeddate", "startdate", "end date", "recorded date", "start date"]
            }
            Self::LimeSurvey => &LIME_DAYS,
            Self::Formbricks => &["timestamp"],
            Self::Alchemer => &["date submitted", "time started"],
            Self::KoboToolbox => &["end", "_submission_time", "submissiondate", "start"],
            Self::Webropol => &WEBROPOL_DAYS,
        }
    }

    /// Where those columns stand when none of their names is known: of ids, and of days.
    pub(in crate::import) fn usual_places(self) -> (Option<usize>, Option<usize>) {
        match self {
            Self::GoogleForms => (None, Some(0)),
            Self::MicrosoftForms => (Some(0), Some(2)),
            Self::LimeSurvey => (Some(0), Some(1)),
            _ => (None, None),
        }
    }
}

const MONKEY_IDS: [&str; 9] = [
    "respondent id",
    "respondentid",
    "befragten-id",
    "vastaajatunnus",
    "vastaajan tunnus",
    "respondent-id",
    "id du répondant",
    "id del encuestado",
    "id do respondente",
];

/// What `LimeSurvey` calls the number of a response.
const LIME_IDS: [&str; 14] = [
    "id",
    "response id",
    "vastauksen id",
    "vastauksen tunnus",
    "vastaus id",
    "svars-id",
    "svarets id",
    "antwort id",
    "antwort-id",
    "id de la réponse",
    "id de respuesta",
    "id risposta",
    "reactie id",
    "respons-id",
];

/// What `LimeSurvey` calls the day on which a response was sent.
pub(in crate::import) const LIME_SENT: &[&str] = LIME_DAYS.split_at(12).0;

/// The days that it writes: twelve names of the one of sending, then those of the beginning and of the last touch.
const LIME_DAYS: [&str; 16] = [
    "submitdate",
    "date submitted",
    "lähetyspäivä",
    "lähetetty",
    "datum inskickat",
    "inskickat datum",
    "datum abgeschickt",
    "date de soumission",
    "fecha de envío",
    "data invio",
    "datum ingezonden",
    "dato sendt",
    "datestamp",
    "date last action",
    "startdate",
    "date started",
];

/// Columns that no other service has: of the way through a questionnaire of `LimeSurvey`.
const LIME_OWN: [&str; 27] = [
    "submitdate",
    "lastpage",
    "last page",
    "viimeinen sivu",
    "sista sidan",
    "letzte seite",
    "dernière page",
    "última página",
    "ultima pagina",
    "laatste pagina",
    "siste side",
    "sidste side",
    "startlanguage",
    "start language",
    "aloituskieli",
    "startspråk",
    "start-sprache",
    "startsprache",
    "langue de départ",
    "idioma inicial",
    "lingua iniziale",
    "begintaal",
    "startsprog",
    "seed",
    "siemen",
    "siemenluku",
    "zufallsstartwert",
];

/// When an answer was sent, and how long it took: only what is a day counts.
const WEBROPOL_DAYS: [&str; 12] = [
    "vastausaika",
    "vastattu",
    "vastauspäivä",
    "lähetetty",
    "answered",
    "response time",
    "submitted",
    "svarstid",
    "svarat",
    "skickat",
    "aloitettu",
    "started",
];

/// The first of them are in Finnish or Swedish, as hardly another service writes them.
const WEBROPOL_IDS: [&str; 11] = [
    "vastaajan id",
    "vastaaja id",
    "vastaajatunnus",
    "vastauksen id",
    "vastauksen tunnus",
    "vastaustunnus",
    "svars-id",
    "respondent id",
    "respondentid",
    "respondent-id",
    "answer id",
];
const NORDIC_IDS: &[&str] = WEBROPOL_IDS.split_at(7).0;

/// What Google Forms calls the time of an answer, in the languages of Europe and some more.
const TIMES: [&str; 24] = [
    "timestamp",
    "aikaleima",
    "tidstämpel",
    "zeitstempel",
    "horodateur",
    "marca temporal",
    "marca de tiempo",
    "informazioni cronologiche",
    "tijdstempel",
    "tidsstempel",
    "tidsmerke",
    "carimbo de data/hora",
    "data e hora",
    "sygnatura czasowa",
    "časová značka",
    "časová pečiatka",
    "ajatempel",
    "időbélyeg",
    "marca de temps",
    "marcaj de timp",
    "zaman damgası",
    "отметка времени",
    "позначка часу",
    "χρονική σήμανση",
];

/// What Microsoft Forms calls the end of an answer, then its beginning.
const FORMS_TIMES: [&str; 24] = [
    "completion time",
    "valmistumisaika",
    "lopetusaika",
    "slutförandetid",
    "sluttid",
    "fertigstellungszeit",
    "heure de fin",
    "hora de finalización",
    "ora di completamento",
    "ora di fine",
    "hora de conclusão",
    "tijd van voltooien",
    "fullføringstidspunkt",
    "fuldførelsestidspunkt",
    "godzina ukończenia",
    "start time",
    "aloitusaika",
    "starttid",
    "startzeit",
    "heure de début",
    "hora de inicio",
    "ora di inizio",
    "begintijd",
    "starttidspunkt",
];

/// What it calls the address and the name of who answered: columns that it always has.
const FORMS_PEOPLE: [&str; 20] = [
    "email",
    "e-mail",
    "email address",
    "sähköposti",
    "sähköpostiosoite",
    "e-post",
    "e-postadress",
    "e-mail-adresse",
    "adresse de messagerie",
    "correo electrónico",
    "posta elettronica",
    "indirizzo di posta elettronica",
    "correio eletrónico",
    "adres e-mail",
    "name",
    "nimi",
    "namn",
    "nom",
    "nombre",
    "nome",
];

/// Whether a header names a column: as it is, or after or before a code as in `id. Response ID`.
/// Both are written as [`key`] does.
pub(in crate::import) fn is_called(header: &str, name: &str) -> bool {
    header == name
        || header.strip_prefix(name).is_some_and(|rest| rest.starts_with(". "))
        || header.strip_suffix(name).is_some_and(|rest| rest.ends_with(". "))
}

/// Which service the first rows of a file come from. `rows` begins with the header.
pub(in crate::import) fn known(rows: &[Row]) -> Option<Known> {
    if import_ids(rows.get(2)) {
        return Some(Known::Qualtrics);
    }
    named(rows).map(|(known, _)| known).or_else(|| by_cells(rows))
}

/// In which of the first two rows a service's own names stand: old exports, and some of today, have them
/// in the second.
pub(in crate::import) fn named_at(rows: &[Row]) -> Option<usize> {
    named(rows).map(|(_, at)| at)
}

fn named(rows: &[Row]) -> Option<(Known, usize)> {
    (0..2).find_map(|at| rows.get(at..).and_then(by_names).map(|known| (known, at)))
}

fn by_names(rows: &[Row]) -> Option<Known> {
    let first = rows.first()?;
    let all: Vec<String> = first.cells().map(key).collect();
    let has = |name: &str| all.iter().any(|one| is_called(one, name));
    let any = |names: &[&str]| names.iter().any(|name| has(name));
    let leads = |names: &[&str]| all.first().is_some_and(|one| names.contains(&one.as_str()));
    let count = |names: &[&str]| names.iter().filter(|name| has(name)).count();
    Some(match () {
        () if has("responseid") && any(&["startdate", "responseset", "recordeddate"]) => {
            Known::Qualtrics
        }
        () if has("response id") && any(&["recorded date", "distribution channel"]) => {
            Known::Qualtrics
        }
        () if any(&MONKEY_IDS)
            && (any(&["collector id", "collectorid", "start date", "date created"])) =>
        {
            Known::SurveyMonkey
        }
        () if leads(&["#", "response id", "token"])
            && any(&["network id", "submit date (utc)", "stage date (utc)"]) =>
        {
            Known::Typeform
        }
        () if has("response id") && has("survey id") && any(&["finished", "formbricks id"]) => {
            Known::Formbricks
        }
        () if count(&["_uuid", "_submission_time", "_validation_status", "__version__"]) >= 2 => {
            Known::KoboToolbox
        }
        () if any(&["instanceid", "meta/instanceid"]) && has("submissiondate") => {
            Known::KoboToolbox
        }
        () if has("response id") && has("time started") && has("date submitted") => Known::Alchemer,
        () if any(NORDIC_IDS) && any(&WEBROPOL_DAYS) && !any(&LIME_OWN) => Known::Webropol,
        () if count(&["submitdate", "lastpage", "startlanguage", "seed"]) >= 2
            || (any(&LIME_IDS) && any(LIME_SENT)) =>
        {
            Known::LimeSurvey
        }
        () if leads(&["id", "id.", "tunnus", "identyfikator"])
            && count(&FORMS_TIMES) >= 2
            && any(&FORMS_PEOPLE) =>
        {
            Known::MicrosoftForms
        }
        () if leads(&TIMES) && times(rows.get(1..).unwrap_or_default(), 0) => Known::GoogleForms,
        () if has("webropol") || any(&["vastaajan id", "vastaaja id"]) => Known::Webropol,
        () => return None,
    })
}

/// Whether a row names Qualtrics' inner ids.
pub(in crate::import) fn import_ids(row: Option<&Row>) -> bool {
    row.is_some_and(|row| {
        // With single quotation marks where another program has written the file again.
        let is_id = |cell: &&str| cell.contains("\"ImportId\"") || cell.contains("'ImportId'");
        let ids = row.cells().filter(is_id).count();
        ids > 0 && ids * 2 >= row.len()
    })
}

//! What people and programs write into a field of comments to say that there is none.

use super::alike::key;
use super::list::List;

/// Only what can be nothing else: “nothing” and “ei mitään” answer what was missed, and stay.
const NONE: List = List(
    "n/a|na|n.a.|n.a|n. a.|n/a.|#n/a|not applicable|no comment|no comments|no comment.|no comments.|no answer|\
     no response|none|null|(null)|<null>|nil|nan|<na>|\\n|undefined|(none)|(blank)|(empty)|blank|[blank]|skipped|\
     not answered|question not answered|\
     ei kommenttia|ei kommentteja|ei kommentoitavaa|ei ole kommentoitavaa|ei kommenttia.|ei kommentoitavaa.|\
     ei vastausta|ei vastannut|(tyhjä)|vastaamatta|\
     ingen kommentar|inga kommentarer|inget att kommentera|ingenting att kommentera|inget svar|(tomt)|obesvarad|\
     kein kommentar|keine kommentare|keine angabe|keine angaben|keine antwort|k.a.|k. a.|k.a|(leer)|\
     ingen kommentarer|intet svar|ikke besvart|ikke besvaret|\
     pas de commentaire|pas de commentaires|aucun commentaire|sans commentaire|sans réponse|\
     sin comentario|sin comentarios|sin respuesta|sem comentário|sem comentários|sem resposta|\
     -9|-66|-77|-88|-97|-98|-99|-999|nessun commento|nessuna risposta|geen commentaar|geen opmerkingen|geen antwoord|n.v.t.|nvt",
);

/// Whether a cell says only that there is no comment: so in words, or in strokes and dots.
pub(in crate::import) fn is_no_comment(text: &str) -> bool {
    const LONGEST: usize = 40;
    if text.len() > LONGEST {
        return false;
    }
    let filler = |sign: char| sign.is_whitespace() || "-._/\\*~=·•…".contains(sign);
    let key = key(text);
    key.chars().all(filler) || NONE.has(&key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strokes_and_words_for_none_are_no_comment() {
        for text in [
            "n/a",
            "N/A",
            "-",
            "–",
            "—",
            "--",
            ".",
            "...",
            "…",
            "Ei kommentoitavaa",
            "NULL",
            "none",
            "Inga kommentarer",
            "k. A.",
            "_",
            "- - -",
        ] {
            assert!(is_no_comment(text), "{text}");
        }
        for text in [
            "nothing",
            "ei mitään",
            "inget",
            "Ei",
            "no",
            "👍",
            ":)",
            "?",
            "!!!",
            "+",
            "5",
            "x",
            "ok",
            "None of the staff greeted us",
            "en osaa sanoa",
        ] {
            assert!(!is_no_comment(text), "{text}");
        }
    }
}

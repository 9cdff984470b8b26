//! What spreadsheets show in the place of a result.

use super::cell::unguarded;
use super::list::List;

/// What stands for a formula whose result the workbook does not store.
pub(in crate::import) const NO_RESULT: &str = "#NO_RESULT!";
/// What stands for an error that has no usual name.
pub(in crate::import) const SOME_ERROR: &str = "#ERROR!";

/// The errors of Excel, `LibreOffice` and Google Sheets in English, Finnish, Swedish, German, Danish,
/// Norwegian, Dutch, French, Spanish, Italian and Portuguese.
const FAULTS: List = List(
    "#N/A|#DIV/0!|#VALUE!|#REF!|#NAME?|#NUM!|#NULL!|#DATA!|#SPILL!|#CALC!|#GETTING_DATA|#FIELD!|\
     #BLOCKED!|#CONNECT!|#UNKNOWN!|#BUSY!|#EXTERNAL!|#PYTHON!|#TIMEOUT!|#EXPAND!|#CIRCULAR!|\
     #PUUTTUU!|#JAKO/0!|#ARVO!|#VIITTAUS!|#NIMI?|#LUKU!|#TYHJÄ!|#VIRHE!|#LEVIÄ!|#LEVIÄMINEN!|\
     #LASKE!|#KENTTÄ!|#ESTETTY!|#YHDISTÄ!|#TUNTEMATON!|#VARATTU!|#NOUDETAAN_TIETOJA|\
     #HAETAAN_TIETOJA|#SAKNAS!|#DIVISION/0!|#VÄRDEFEL!|#REFERENS!|#NAMN?|#OGILTIGT!|#SKÄRNING!|\
     #SPILLD!|#BERÄKNA!|#FÄLT!|#BLOCKERAD!|#ANSLUT!|#OKÄNT!|#UPPTAGEN!|#HÄMTAR_DATA|#FEL!|#NV|\
     #WERT!|#BEZUG!|#ZAHL!|#ÜBERLAUF!|#KALK!|#FELD!|#BLOCKIERT!|#VERBINDEN!|#UNBEKANNT!|\
     #BESCHÄFTIGT!|#DATEN_ABRUFEN|#GETTING_DATA!|#I/T|#VÆRDI!|#REFERENCE!|#NAVN?|#NUL!|#OVERLØB!|\
     #BEREGN!|#VERDI!|#NAVN!|#OVERFLYT!|#N/B|#WAARDE!|#VERW!|#NAAM?|#GETAL!|#LEEG!|#OVERLOOP!|\
     #BEREKENEN!|#VALEUR!|#NOM?|#NOMBRE!|#PROPAGATION!|#CALCUL!|#CHAMP!|#N/D|#¡DIV/0!|#¡VALOR!|\
     #¡REF!|#¿NOMBRE?|#¡NUM!|#¡NULO!|#¡DESBORDAMIENTO!|#¡CALC!|#VALOR!|#NOME?|#NÚM!|#NULO!|\
     #VALORE!|#RIF!|#NULLO!|#ESPANSIONE!|#DESPEJAR!|#CAMPO!|#DIV/0|#ADR!|#ARG!|#DZIEL/0!|#NAZWA?|\
     #LICZBA!|#ZERO!|#N/D!|#HODNOTA!|#ODKAZ!|#NÁZEV?|#NÁZOV?|#ČÍSLO!|#CÍSLO!|#NENÍ_K_DISPOZICI|\
     #DĚLENÍ_NULOU!|#DELENIENULOU!|#NEDOSTUPNÝ|#ÉRTÉK!|#HIV!|#NÉV?|#SZÁM!|#HIÁNYZIK|#ZÉRÓOSZTÓ!|\
     #VIRHE|#PARSE!|#LOADING...",
);

/// What `LibreOffice` writes before the number of an error.
const ERR: [&str; 7] = ["err:", "virhe:", "fel:", "fejl:", "feil:", "fehler:", "erreur:"];

/// Whether a cell is the result of a broken formula.
pub(in crate::import) fn is_fault(cell: &str) -> bool {
    let cell = unguarded(cell);
    if cell.starts_with('#') {
        return [NO_RESULT, SOME_ERROR].contains(&cell) || FAULTS.has(&cell.to_uppercase());
    }
    let number = |start: &str| {
        let head = cell.get(..start.len())?;
        let rest = cell.get(start.len()..)?;
        (head.eq_ignore_ascii_case(start) && rest.len() == 3).then_some(rest)
    };
    cell.len() < 12
        && ERR.iter().filter_map(|start| number(start)).any(|rest| rest.parse::<u16>().is_ok())
}

/// Whether a cell that should be a number looks like an error that is not listed, or like a column that was too
/// narrow for what stood in it: `#ЗНАЧ!`, `#####`.
pub(in crate::import) fn looks_like_fault(cell: &str) -> bool {
    let Some(rest) = unguarded(cell).strip_prefix('#') else { return false };
    let narrow = rest.len() > 1 && rest.bytes().all(|byte| byte == b'#');
    let name = rest.strip_suffix(['!', '?']).unwrap_or_default();
    let error = |sign: char| sign.is_uppercase() || sign.is_ascii_digit() || "/_¡¿".contains(sign);
    narrow || name.chars().count() > 1 && name.chars().all(error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_of_spreadsheets() {
        for text in
            ["#N/A", "#SPILL!", "#n/a", "Err:502", "Virhe:504", "#PUUTTUU!", "#NV", "'=#REF!"]
        {
            assert_eq!(is_fault(text), text != "'=#REF!", "{text}");
        }
        for text in ["#best shop!", "#1", "Err: the queue", "N/A", "", "#", "Error"] {
            assert!(!is_fault(text), "{text}");
            assert!(!looks_like_fault(text), "{text}");
        }
        for text in ["#ЗНАЧ!", "#####", "#HODNOTA!", "#ССЫЛКА!", "#¿X?"] {
            assert!(looks_like_fault(text), "{text}");
        }
    }
}

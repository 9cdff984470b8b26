//! Columns that say who answered: their names, addresses and places are never proposed as comments.

use crate::import::values::alike::key;
use crate::import::values::date::any_date;
use crate::import::values::list::List;

/// Words that make a short heading personal, wherever they stand in it.
const PARTS: List = List(
    "email|e-mail|mail address|sähköposti|e-post|epost|correo|courriel|posta elettronica|\
     adresse mail|ip address|ipaddress|ip-osoite|ip-adress|phone|puhelin|puhnro|telefon|teléfono|\
     téléphone|telefono|telefoon|mobile number|matkapuhelin|mobilnummer|handynummer|first name|\
     firstname|last name|lastname|surname|family name|full name|fullname|given name|middle name|\
     maiden name|etunimi|sukunimi|förnamn|efternamn|vorname|nachname|familienname|prénom|\
     nom de famille|nombre completo|apellido|cognome|sobrenome|apelido|voornaam|achternaam|fornavn|\
     etternavn|efternavn|username|user name|käyttäjänimi|användarnamn|benutzername|latitude|\
     longitude|recipientlastname|recipientfirstname|recipientemail|custom data|postcode|post code|\
     postal code|zip code|zipcode|postinumero|postnummer|postnr|postleitzahl|code postal|\
     código postal|codigo postal|codice postale|codigo-postal|postitoimipaikka|henkilötunnus|\
     personnummer|social security|date of birth|birthday|birth date|syntymäaika|syntymäpäivä|\
     födelsedatum|geburtsdatum|osoite|address|adress|adresse|dirección|direccion|indirizzo|\
     endereço|endereco|yhteystiedot|yhteyshenkilö|contact details|contact person|kontaktuppgifter|\
     kontaktperson",
);
/// Words that make a heading personal where it is hardly more than they are.
const WORDS: List = List(
    "name|names|nimi|namn|navn|naam|nom|nome|nombre|customer|customer name|client|cliente|asiakas|\
     asiakkaan nimi|kund|kunde|klant|utente|respondent name|vastaajan nimi|street|katu|katuosoite|\
     lähiosoite|gata|gatuadress|strasse|strasse|rue|calle|via|rua|straat|gade|vei|city|town|\
     kaupunki|kunta|paikkakunta|asuinpaikka|kotikunta|kotipaikka|stad|ort|hemort|kommun|bostadsort|\
     stadt|wohnort|gemeinde|ville|commune|ciudad|localidad|municipio|città|comune|cidade|\
     localidade|município|woonplaats|plaats|gemeente|by|sted|poststed|kommune|country|maa|land|\
     pays|país|paese|region|county|state|province|maakunta|zip|plz|cap|cp|mobile|gsm|mobil|handy|\
     tel|puh|móvil|portable|cellulare|mail|company|company name|yritys|yrityksen nimi|organisaatio|\
     företag|firma|unternehmen|entreprise|empresa|azienda|bedrijf|virksomhed|bedrift|organisation|\
     organization|employer|työnantaja|contact|kontakt|externalreference|user|ip|location|sijainti|\
     signature|allekirjoitus",
);
/// Words around those that do not change what they are.
const AROUND: List = List(
    "your|the|of|customer|customers|client|respondent|user|home|billing|delivery|shipping|sinun|\
     asiakkaan|vastaajan|oma|din|ditt|kundens|ihr|ihre|votre|tu|su|seu|sua|il|la|el|le|number|no|\
     nro|numero|nummer|1|2|optional|vapaaehtoinen|valfritt|code|contact",
);
/// Words of headings under which customers write.
const WRITTEN: List = List(
    "comment|kommentti|kommentit|kommentar|commentaire|comentario|comentário|commento|opmerking|\
     palaute|feedback|avoin|avoin palaute|vapaa sana|perustel|miksi|why|varför|warum|\
     pourquoi|por qué|porque|perché|waarom|hvorfor|kerro|tell us|explain|berätta|beskriv|describe|\
     kuvaile|parantaa|parannus|kehit|improve|could be better|do better|förbättra|verbesser|\
     améliorer|mejorar|melhorar|migliorare|verbeteren|forbedre|ehdotu|toive|suggest|förslag|\
     vorschl|anmerkung|bemerkung|remark|synpunkt|muuta|anything else|övrigt|sonstiges|open-ended|\
     verbatim|reason|syy|what did you like|what went|öppen respons|fri respons|fritext|\
     fria ord|göra bättre|gjort bättre|besser machen|besser gemacht|mieux faire|hacer mejor|gøre bedre|gjøre bedre|\
     terveis|hälsning|öppet svar|avoin vastaus|freitext|texte libre|texto libre|texto livre",
);

/// The heading in small letters, with words that were written together or with lines between them apart.
fn apart(heading: &str) -> String {
    let mut text = String::with_capacity(heading.len() + 8);
    let mut small = false;
    for letter in heading.chars() {
        if small && letter.is_uppercase() {
            text.push(' ');
        }
        small = letter.is_lowercase();
        text.push(if letter == '_' || letter == '.' || letter == '/' { ' ' } else { letter });
    }
    key(&text).trim_matches([':', '*', '?', ' ', '(', ')']).to_owned()
}

/// Whether a heading says that customers wrote something below it.
#[must_use]
pub fn is_written(heading: &str) -> bool {
    let heading = apart(heading);
    WRITTEN.is_in(&heading)
}

/// Whether a heading or what stands below it says who answered.
pub(in crate::import) fn is_personal(heading: &str, cells: &[&str]) -> bool {
    let written = is_written(heading);
    let name = apart(heading);
    let plain = key(heading);
    let words: Vec<&str> =
        name.split([' ', ':', '(', ')', ',']).filter(|word| !word.is_empty()).collect();
    let short = words.len() <= 5 && !heading.trim_end().ends_with('?') || words.len() <= 3;
    let part = PARTS.is_in(&name) || PARTS.is_in(&plain);
    let whole = WORDS.has(&name) || WORDS.has(&plain) || {
        let own: Vec<&&str> = words.iter().filter(|word| !AROUND.has(word)).collect();
        matches!(own.as_slice(), [one] if WORDS.has(one))
            || (own.is_empty() && words.iter().any(|word| WORDS.has(word)))
    };
    if short && !written && (part || whole) {
        return true;
    }
    let share = |is: &dyn Fn(&str) -> bool| {
        let count = cells.iter().filter(|cell| is(cell)).count();
        !cells.is_empty() && count * 10 >= cells.len() * 7
    };
    share(&is_mail) || share(&is_phone) || (!written && (share(&is_person) || share(&is_street)))
}

fn is_mail(cell: &str) -> bool {
    let parts = cell.trim().split_once('@');
    parts.is_some_and(|(_, host)| host.contains('.') && !cell.trim().contains(' '))
}

fn is_phone(cell: &str) -> bool {
    let cell = cell.trim();
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    let signs = cell.bytes().all(|byte| byte.is_ascii_digit() || b"+-() ./".contains(&byte));
    let looks = cell.starts_with(['+', '0', '(']) || cell.contains(' ');
    (7..=16).contains(&digits) && signs && looks && any_date(cell).is_none()
}

/// Two or three words that begin with capital letters.
fn is_person(cell: &str) -> bool {
    let words: Vec<&str> = cell.split_whitespace().collect();
    let is_name = |word: &&str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase)
            && word.chars().count() > 1
            && letters.all(|letter| {
                letter.is_lowercase() || "-'’".contains(letter) || letter.is_uppercase()
            })
            && word.chars().any(char::is_lowercase)
    };
    (2..=3).contains(&words.len()) && words.iter().all(is_name)
}

/// A street with its number: Mannerheimintie 5, 12 Long Street.
fn is_street(cell: &str) -> bool {
    let words: Vec<&str> = cell.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let capital = |word: &&&str| word.starts_with(char::is_uppercase);
    let number =
        |word: &&&str| word.starts_with(|sign: char| sign.is_ascii_digit()) && word.len() <= 5;
    let second = words.get(1);
    let nordic = words.first().as_ref().is_some_and(capital) && second.as_ref().is_some_and(number);
    let english = words.first().as_ref().is_some_and(number)
        && words.len() > 2
        && words.iter().skip(1).all(|word| capital(&word));
    words.len() <= 6 && (nordic || english)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_people() {
        for heading in [
            "first_name",
            "Address:",
            "Cliente",
            "Kaupunki",
            "Name",
            "E-mail",
            "Your name",
            "Email Address",
            "customerCity",
            "Postleitzahl",
            "Wohnort",
            "Ville",
            "Ciudad",
            "Città",
            "By",
            "Poststed",
            "Asiakkaan nimi",
            "Vorname",
            "Nom",
            "Nombre",
            "Customer name",
            "Phone (optional)",
            "Företag",
            "LastName",
            "Puhelinnumero",
            "Dirección",
            "Morada/Endereço",
        ] {
            assert!(is_personal(heading, &[]), "{heading}");
        }
        for heading in [
            "What could be better?",
            "Kommentti",
            "How easy was it to find our address?",
            "Avoin palaute",
            "Why did you choose this city?",
            "Score",
            "Comment on the delivery address",
            "Miksi?",
            "How satisfied were you with the company?",
            "Mikä kaupungissa on parasta ja mikä huonointa?",
        ] {
            assert!(!is_personal(heading, &[]), "{heading}");
        }
    }

    #[test]
    fn cells_of_people() {
        for cells in [
            ["anna@example.org", "b.c@firma.fi", "x@y.se"],
            ["+358 40 1234567", "0401234567", "(040) 123 4567"],
            ["Anna Virtanen", "Bo Ek", "Jean-Luc Le Goff"],
            ["Mannerheimintie 5", "Storgatan 12 B", "Kauppakatu 7, Turku"],
        ] {
            assert!(is_personal("Q7", &cells), "{cells:?}");
        }
        for cells in [
            ["Good", "Too slow", "ok"],
            ["Very good service", "Long queue", "Nice"],
            ["5", "4", "3"],
        ] {
            assert!(!is_personal("Q7", &cells), "{cells:?}");
        }
    }
}

//! The words of usual scales, and those that are no answer.

mod english;
mod nordic;
mod others;
mod signs;

pub(in crate::import) use signs::{without_pictures, without_tones};

use super::list::List;

/// The points of a scale from its least on, each with the words that stand for it.
pub(in crate::import) type Scale = &'static [&'static str];

/// All scales; what comes first is meant where words are of several.
pub(in crate::import) fn scales() -> impl Iterator<Item = Scale> {
    let all = [
        english::ENGLISH,
        nordic::FINNISH,
        nordic::SWEDISH,
        others::GERMAN,
        nordic::NORWEGIAN,
        nordic::DANISH,
        others::FRENCH,
        others::SPANISH,
        others::DUTCH,
        others::ITALIAN,
        others::PORTUGUESE,
        signs::SIGNS,
    ];
    all.into_iter().flatten().copied()
}

/// Numbers that stand for no answer where no answer can be one of them.
pub(in crate::import) const MISSING_CODES: List = List(
    "77|88|96|97|98|99|777|888|997|998|999|7777|8888|9998|9999|-1|-2|-7|-8|-9|-66|-77|-88|-97|-98|-99|\
     -888|-999|-9999",
);

/// Words that are no answer.
pub(in crate::import) const NO_ANSWER: List = List(
    "don't know|i don't know|do not know|not applicable|n/a|na|no opinion|not sure|unsure|\
     prefer not to say|no answer|can't say|cannot say|did not use|not relevant|en osaa sanoa|\
     en tiedä|eos|ei koske minua|ei kokemusta|en halua vastata|ei mielipidettä|ei sovellu|\
     ei vastausta|en ole käyttänyt|vet ej|vet inte|ej aktuellt|inte aktuellt|ingen åsikt|\
     ingen uppfattning|kan inte säga|kan inte bedöma|vill inte svara|weiss nicht|weiss nicht|\
     keine angabe|keine angaben|k.a.|k. a.|nicht zutreffend|keine meinung|\
     kann ich nicht beurteilen|vet ikke|ikke relevant|ikke aktuelt|ingen mening|\
     ne sait pas|je ne sais pas|sans opinion|non concerné|nsp|no sabe|no sé|no aplica|ns/nc|\
     não sei|não se aplica|sem opinião|ei tietoa|ei vastausta annettu|null|\\n|nan|none|nil|(null)|<na>|?|.|\
     ønsker ikke å svare|ved ikke|ingen holdning|ønsker ikke at svare|-|–|—|--|---|…|n.a.|n. a.|n/v|(blank)|(empty)|\
     (tyhjä)|(tomt)|(leer)|blank|skipped|not answered|question not answered|other|other (please specify)|\
     -oth-|muu|jokin muu|muu, mikä?|annat|annat, vad?|sonstiges|andere|andet|annet|autre|otro|otra|\
     offered|unoffered|not offered|weet niet|weet ik niet|geen mening|n.v.t.|non so|nessuna opinione|vastaamatta|obesvarad|ei vastannut",
);

//! Small words that say nothing about what a comment is about. They also tell its language.

use std::collections::HashMap;
use std::sync::LazyLock;
use strum::EnumCount;

/// The languages of comments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumCount)]
pub(super) enum Tongue {
    Finnish,
    Swedish,
    English,
}

impl Tongue {
    pub(super) const ALL: [Self; Self::COUNT] = [Self::Finnish, Self::Swedish, Self::English];

    /// Its bit in the table.
    fn bit(self) -> u8 {
        match self {
            Self::Finnish => 1,
            Self::Swedish => 2,
            Self::English => 4,
        }
    }
}

/// Whether a word in lower case is a small word of a language.
pub(super) fn is_stop_word(tongue: Tongue, word: &str) -> bool {
    TABLE.get(word).is_some_and(|bits| bits & tongue.bit() != 0)
}

static TABLE: LazyLock<HashMap<&str, u8>> = LazyLock::new(|| {
    let mut table = HashMap::new();
    for (tongue, words) in Tongue::ALL.into_iter().zip([FINNISH, SWEDISH, ENGLISH]) {
        for word in words.split_whitespace() {
            *table.entry(word).or_default() |= tongue.bit();
        }
    }
    table
});

const FINNISH: &str = "
    ja tai sekä eli mutta vaan vaikka jos kun koska että jotta kuin kuten niin näin noin myös siis
    on oli olen olet olemme olette ovat olin olit olimme olitte olivat ole olla ollut olleet olisi olisin
    olisivat olevan ei en et emme ette eivät eikä enkä älä
    se ne sen niiden sitä niitä siinä siitä siihen sillä siltä sille sinne siellä sieltä niissä niistä
    tämä nämä tämän tätä tässä tästä tähän tällä tälle näitä täällä tänne tuo nuo tuon tuota
    minä sinä hän me te he minun minua minulle minulla minut sinun hänen häntä meidän meitä meille meillä
    teidän teitä teille teillä heidän heitä heille heillä mun sun mä sä
    mikä mitä missä mistä mihin minkä millä millainen kuka kenen ketä joka jota jossa josta johon jonka jolla
    jolle jotka joita joissa itse itsensä
    jo vielä nyt sitten silloin aina usein joskus koskaan heti taas yhä enää ihan aivan vain vähän paljon
    liian melko tosi todella hyvin kyllä ehkä hieman erittäin lähes noin lisäksi kuitenkin kanssa ilman
    jälkeen ennen yli alle asti mukaan varten takia vuoksi läpi luona kohti
    kaikki kaikkea kaikille joku joka jokin jotain mitään mikään muu muut muuta muita toinen toisen sama
    saa sai saada saanut saisi voi voin voisi voida voinut pitää piti pitäisi täytyy tuli tulee tulla tullut
    tehdä teki tehty mennä meni menee kävi käydä käy yksi kaksi kolme
    hyvä hyvää hyvät parempi paras huono huonoa kiva iso pieni
";

const SWEDISH: &str = "
    och eller men utan som att om när där här då så än också därför eftersom medan samt
    är var vara varit blir blev bli blivit har hade ha haft kan kunde ska skulle vill ville måste får fick
    inte ej ingen inget inga aldrig alltid ofta ibland redan ännu nu sedan igen bara mycket lite väldigt
    ganska helt mer mest mindre alla allt några något någon andra annan annat samma själv
    jag du han hon den det vi ni de dem dom mig dig oss er min mitt mina din ditt dina hans hennes vår vårt
    våra deras sin sitt sina man en ett denna detta dessa
    i på av för till från med hos över under vid efter före innan mot mellan genom in ut upp ner
    vad vem vilken vilket vilka hur varför
    bra bättre bäst dålig dåligt tog ta gick gå kom komma göra gjorde två tre
";

const ENGLISH: &str = "
    the a an and or but nor so if then than because while although though as that this these those there here
    is are was were be been being am do does did doing done have has had having can could will would shall
    should may might must get got gets getting
    not no never always often sometimes already yet still just only very really quite too much many more most
    less least all any some every each other another same own
    i you he she it we they me him her us them my your his its our their mine yours ours myself yourself
    of in on at to from by for with without about into onto over under after before between through during
    up down out off again once what which who whom whose when where why how
    don't didn't doesn't isn't wasn't aren't weren't can't couldn't won't wouldn't i'm it's i've you're
    don’t didn’t doesn’t isn’t wasn’t aren’t weren’t can’t couldn’t won’t wouldn’t i’m it’s i’ve you’re
    good better best bad great nice also even well one two three went go going came come make made
";

//! The words of usual scales, and those that are no answer.

use super::list::List;

/// The points of a scale from its least on, each with the words that stand for it.
pub(super) type Scale = &'static [&'static str];

pub(super) const SCALES: &[Scale] = &[
    // English
    &[
        "very dissatisfied|extremely dissatisfied|strongly dissatisfied|very unsatisfied|completely dissatisfied|not at all satisfied",
        "dissatisfied|somewhat dissatisfied|unsatisfied|rather dissatisfied|fairly dissatisfied",
        "neither satisfied nor dissatisfied|neutral|neither",
        "satisfied|somewhat satisfied|rather satisfied|fairly satisfied",
        "very satisfied|extremely satisfied|strongly satisfied|completely satisfied",
    ],
    &[
        "extremely dissatisfied|very dissatisfied",
        "dissatisfied|moderately dissatisfied",
        "somewhat dissatisfied|slightly dissatisfied",
        "neither satisfied nor dissatisfied|neutral",
        "somewhat satisfied|slightly satisfied",
        "satisfied|moderately satisfied",
        "extremely satisfied|very satisfied",
    ],
    &[
        "strongly disagree|completely disagree|totally disagree",
        "disagree|somewhat disagree|tend to disagree",
        "neither agree nor disagree|neutral|undecided",
        "agree|somewhat agree|tend to agree",
        "strongly agree|completely agree|totally agree",
    ],
    &[
        "strongly disagree",
        "disagree",
        "somewhat disagree|slightly disagree",
        "neither agree nor disagree|neutral",
        "somewhat agree|slightly agree",
        "agree",
        "strongly agree",
    ],
    &[
        "very difficult|extremely difficult|very hard",
        "difficult|somewhat difficult|hard|rather difficult",
        "neither easy nor difficult|neutral",
        "easy|somewhat easy|rather easy",
        "very easy|extremely easy",
    ],
    &[
        "very low effort|very little effort",
        "low effort|little effort",
        "neutral|moderate effort|some effort",
        "high effort|much effort",
        "very high effort|very much effort",
    ],
    &[
        "never",
        "rarely|seldom|almost never",
        "sometimes|occasionally",
        "often|frequently|usually|very often",
        "always|almost always",
    ],
    &["poor", "fair", "good", "very good", "excellent"],
    &[
        "very poor|very bad|terrible|awful",
        "poor|bad",
        "average|fair|ok|okay|neutral|acceptable|neither good nor bad",
        "good",
        "very good|excellent|great",
    ],
    &[
        "very unlikely|extremely unlikely|not at all likely",
        "unlikely|somewhat unlikely",
        "neither likely nor unlikely|neutral",
        "likely|somewhat likely",
        "very likely|extremely likely",
    ],
    &["low", "medium|moderate", "high"],
    &["bad", "ok|okay", "good"],
    // Finnish
    &["matala", "keskitaso", "korkea"],
    &[
        "erittäin tyytymätön|täysin tyytymätön|hyvin tyytymätön|todella tyytymätön|en lainkaan tyytyväinen|en ollenkaan tyytyväinen",
        "tyytymätön|melko tyytymätön|jokseenkin tyytymätön",
        "ei tyytyväinen eikä tyytymätön|en tyytyväinen enkä tyytymätön|en tyytymätön enkä tyytyväinen|neutraali|siltä väliltä|ei kumpaakaan|en kumpaakaan|ei kumpikaan",
        "tyytyväinen|melko tyytyväinen|jokseenkin tyytyväinen",
        "erittäin tyytyväinen|täysin tyytyväinen|hyvin tyytyväinen|todella tyytyväinen",
    ],
    &[
        "täysin eri mieltä|vahvasti eri mieltä",
        "jokseenkin eri mieltä|osittain eri mieltä|melko eri mieltä|eri mieltä|jonkin verran eri mieltä",
        "ei samaa eikä eri mieltä|en samaa enkä eri mieltä|neutraali|ei kumpaakaan|en kumpaakaan|ei kumpikaan",
        "jokseenkin samaa mieltä|osittain samaa mieltä|melko samaa mieltä|samaa mieltä|jonkin verran samaa mieltä",
        "täysin samaa mieltä|vahvasti samaa mieltä",
    ],
    &[
        "erittäin vaikeaa|erittäin vaikea|hyvin vaikeaa|hyvin vaikea|todella vaikeaa",
        "vaikeaa|vaikea|melko vaikeaa|melko vaikea",
        "ei helppoa eikä vaikeaa|ei helppo eikä vaikea|ei vaikeaa eikä helppoa|neutraali|ei kumpaakaan|en kumpaakaan|ei kumpikaan",
        "helppoa|helppo|melko helppoa|melko helppo",
        "erittäin helppoa|erittäin helppo|hyvin helppoa|hyvin helppo|todella helppoa",
    ],
    &[
        "ei koskaan|en koskaan",
        "harvoin",
        "joskus|silloin tällöin|toisinaan",
        "usein",
        "aina|lähes aina",
    ],
    &["välttävä", "tyydyttävä", "hyvä", "kiitettävä", "erinomainen"],
    &[
        "erittäin huono|todella huono|surkea|hyvin huono|erittäin huonosti",
        "huono|melko huono|heikko|huonosti",
        "kohtalainen|keskinkertainen|tyydyttävä|ok|ihan ok|neutraali|ei hyvä eikä huono|kohtalaisesti",
        "hyvä|melko hyvä|hyvin",
        "erittäin hyvä|erinomainen|todella hyvä|loistava|erittäin hyvin|erinomaisesti",
    ],
    &[
        "erittäin epätodennäköisesti|en lainkaan todennäköisesti|hyvin epätodennäköisesti",
        "epätodennäköisesti|melko epätodennäköisesti",
        "neutraali|ehkä",
        "todennäköisesti|melko todennäköisesti",
        "erittäin todennäköisesti|hyvin todennäköisesti",
    ],
    // Swedish
    &["låg", "medel", "hög"],
    &[
        "mycket missnöjd|väldigt missnöjd|helt missnöjd|inte alls nöjd",
        "missnöjd|ganska missnöjd",
        "varken nöjd eller missnöjd|varken eller|neutral",
        "nöjd|ganska nöjd",
        "mycket nöjd|väldigt nöjd|helt nöjd",
    ],
    &[
        "instämmer inte alls|tar helt avstånd|håller inte alls med|helt av annan åsikt|av helt annan åsikt",
        "instämmer inte|instämmer till liten del|delvis av annan åsikt|håller inte med|av delvis annan åsikt",
        "varken instämmer eller tar avstånd|varken eller|neutral|varken av samma eller annan åsikt",
        "instämmer|instämmer delvis|instämmer till stor del|delvis av samma åsikt|håller med",
        "instämmer helt|håller helt med|helt av samma åsikt|av helt samma åsikt",
    ],
    &[
        "mycket svårt|väldigt svårt",
        "svårt|ganska svårt",
        "varken lätt eller svårt|varken eller|neutral",
        "lätt|ganska lätt|enkelt|ganska enkelt",
        "mycket lätt|mycket enkelt|väldigt lätt|väldigt enkelt",
    ],
    &["aldrig", "sällan", "ibland", "ofta", "alltid|nästan alltid"],
    &[
        "mycket dålig|mycket dåligt|väldigt dåligt",
        "dålig|dåligt|ganska dåligt|ganska dålig",
        "godtagbar|godtagbart|varken bra eller dåligt|varken bra eller dålig|ok|okej|godkänt|medel",
        "bra|ganska bra|god",
        "mycket bra|utmärkt|väldigt bra|mycket god",
    ],
    &[
        "mycket osannolikt|inte alls sannolikt",
        "osannolikt|ganska osannolikt",
        "varken eller|neutral|kanske",
        "sannolikt|ganska sannolikt",
        "mycket sannolikt",
    ],
    // German
    &[
        "sehr unzufrieden|überhaupt nicht zufrieden|äusserst unzufrieden",
        "unzufrieden|eher unzufrieden",
        "weder noch|weder zufrieden noch unzufrieden|neutral|teils teils|teils/teils|teils, teils",
        "zufrieden|eher zufrieden",
        "sehr zufrieden|äusserst zufrieden",
    ],
    &[
        "stimme überhaupt nicht zu|stimme gar nicht zu|trifft überhaupt nicht zu|trifft gar nicht zu",
        "stimme nicht zu|stimme eher nicht zu|trifft eher nicht zu",
        "weder noch|neutral|teils teils|teils/teils|teils, teils",
        "stimme zu|stimme eher zu|trifft eher zu",
        "stimme voll zu|stimme voll und ganz zu|stimme völlig zu|trifft voll zu|trifft voll und ganz zu",
    ],
    &[
        "sehr schwierig|sehr schwer",
        "schwierig|schwer|eher schwierig|eher schwer",
        "weder noch|weder einfach noch schwierig|neutral",
        "einfach|leicht|eher einfach|eher leicht",
        "sehr einfach|sehr leicht",
    ],
    &["nie|niemals", "selten", "manchmal|gelegentlich", "oft|häufig", "immer|fast immer"],
    &[
        "sehr schlecht",
        "schlecht|eher schlecht",
        "mittelmässig|durchschnittlich|ok|okay|befriedigend|neutral",
        "gut|eher gut",
        "sehr gut|ausgezeichnet",
    ],
    &[
        "sehr unwahrscheinlich|äusserst unwahrscheinlich",
        "unwahrscheinlich|eher unwahrscheinlich",
        "weder noch|neutral",
        "wahrscheinlich|eher wahrscheinlich",
        "sehr wahrscheinlich|äusserst wahrscheinlich",
    ],
    // Norwegian
    &[
        "svært misfornøyd|veldig misfornøyd|meget misfornøyd",
        "misfornøyd|ganske misfornøyd|litt misfornøyd",
        "verken fornøyd eller misfornøyd|verken eller|nøytral",
        "fornøyd|ganske fornøyd|litt fornøyd",
        "svært fornøyd|veldig fornøyd|meget fornøyd",
    ],
    &[
        "helt uenig|svært uenig",
        "uenig|delvis uenig|litt uenig|noe uenig",
        "verken enig eller uenig|verken eller|nøytral",
        "enig|delvis enig|litt enig|noe enig",
        "helt enig|svært enig",
    ],
    &[
        "svært vanskelig|veldig vanskelig",
        "vanskelig|ganske vanskelig",
        "verken lett eller vanskelig|verken eller|nøytral",
        "lett|enkelt|ganske lett|ganske enkelt",
        "svært lett|svært enkelt|veldig lett|veldig enkelt",
    ],
    &["aldri", "sjelden", "av og til|noen ganger|iblant", "ofte", "alltid|nesten alltid"],
    &[
        "svært dårlig|veldig dårlig",
        "dårlig|ganske dårlig",
        "middels|verken god eller dårlig|ok|nøytral",
        "bra|god|ganske bra|godt",
        "svært bra|svært god|veldig bra|utmerket|svært godt",
    ],
    // Danish
    &[
        "meget utilfreds|særdeles utilfreds|yderst utilfreds",
        "utilfreds|noget utilfreds|ret utilfreds",
        "hverken tilfreds eller utilfreds|hverken eller|neutral",
        "tilfreds|noget tilfreds|ret tilfreds",
        "meget tilfreds|særdeles tilfreds|yderst tilfreds",
    ],
    &[
        "helt uenig|meget uenig",
        "uenig|delvist uenig|overvejende uenig",
        "hverken enig eller uenig|hverken eller|neutral",
        "enig|delvist enig|overvejende enig",
        "helt enig|meget enig",
    ],
    &[
        "meget svært|meget vanskeligt",
        "svært|ret svært|vanskeligt",
        "hverken nemt eller svært|hverken let eller svært|hverken eller|neutral",
        "nemt|let|ret nemt",
        "meget nemt|meget let",
    ],
    &["aldrig", "sjældent", "nogle gange|af og til|en gang imellem", "ofte", "altid|næsten altid"],
    &[
        "meget dårlig|meget dårligt",
        "dårlig|dårligt",
        "middel|hverken god eller dårlig|neutral|ok",
        "god|godt",
        "meget god|meget godt|fremragende",
    ],
    // French
    &[
        "très insatisfait|très insatisfaite|pas du tout satisfait|pas du tout satisfaite|très mécontent",
        "insatisfait|insatisfaite|plutôt insatisfait|plutôt insatisfaite|peu satisfait|mécontent",
        "ni satisfait ni insatisfait|ni satisfaite ni insatisfaite|neutre",
        "satisfait|satisfaite|plutôt satisfait|plutôt satisfaite|assez satisfait",
        "très satisfait|très satisfaite|tout à fait satisfait|tout à fait satisfaite",
    ],
    &[
        "pas du tout d'accord",
        "pas d'accord|plutôt pas d'accord",
        "ni d'accord ni pas d'accord|neutre",
        "d'accord|plutôt d'accord",
        "tout à fait d'accord",
    ],
    &["jamais", "rarement", "parfois|de temps en temps", "souvent", "toujours|presque toujours"],
    // Spanish
    &[
        "muy insatisfecho|muy insatisfecha|nada satisfecho|nada satisfecha",
        "insatisfecho|insatisfecha|poco satisfecho|poco satisfecha|algo insatisfecho",
        "ni satisfecho ni insatisfecho|ni satisfecha ni insatisfecha|neutral|neutro",
        "satisfecho|satisfecha|algo satisfecho",
        "muy satisfecho|muy satisfecha|totalmente satisfecho",
    ],
    &[
        "totalmente en desacuerdo|muy en desacuerdo",
        "en desacuerdo",
        "ni de acuerdo ni en desacuerdo|neutral|neutro",
        "de acuerdo",
        "totalmente de acuerdo|muy de acuerdo",
    ],
    &[
        "nunca",
        "raramente|rara vez|casi nunca",
        "a veces|algunas veces",
        "a menudo|frecuentemente",
        "siempre|casi siempre",
    ],
    // Portuguese
    &[
        "muito insatisfeito|muito insatisfeita|nada satisfeito|nada satisfeita",
        "insatisfeito|insatisfeita|pouco satisfeito|pouco satisfeita",
        "nem satisfeito nem insatisfeito|nem satisfeita nem insatisfeita|neutro|indiferente",
        "satisfeito|satisfeita",
        "muito satisfeito|muito satisfeita|totalmente satisfeito",
    ],
    &[
        "discordo totalmente|discordo completamente",
        "discordo|discordo parcialmente",
        "nem concordo nem discordo|não concordo nem discordo|neutro",
        "concordo|concordo parcialmente",
        "concordo totalmente|concordo completamente",
    ],
    &[
        "nunca",
        "raramente",
        "às vezes|por vezes",
        "frequentemente|muitas vezes",
        "sempre|quase sempre",
    ],
];

/// Words that are no answer.
pub(super) const NO_ANSWER: List = List(
    "don't know|i don't know|do not know|not applicable|n/a|na|no opinion|not sure|unsure|\
     prefer not to say|no answer|can't say|cannot say|did not use|not relevant|en osaa sanoa|\
     en tiedä|eos|ei koske minua|ei kokemusta|en halua vastata|ei mielipidettä|ei sovellu|\
     ei vastausta|en ole käyttänyt|vet ej|vet inte|ej aktuellt|inte aktuellt|ingen åsikt|\
     ingen uppfattning|kan inte säga|kan inte bedöma|vill inte svara|weiss nicht|weiss nicht|\
     keine angabe|keine angaben|k.a.|k. a.|nicht zutreffend|keine meinung|\
     kann ich nicht beurteilen|vet ikke|ikke relevant|ikke aktuelt|ingen mening|\
     ne sait pas|je ne sais pas|sans opinion|non concerné|nsp|no sabe|no sé|no aplica|ns/nc|\
     não sei|não se aplica|sem opinião|ei tietoa|ei vastausta annettu|null|\\n|nan|none|nil|(null)|<na>|?|.|\
     ønsker ikke å svare|ved ikke|ingen holdning|ønsker ikke at svare|-|–",
);

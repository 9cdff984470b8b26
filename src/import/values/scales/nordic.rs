//! The words of scales in the languages of the North.

use super::Scale;

/// In Finnish.
pub(super) const FINNISH: &[Scale] = &[
    &["matala", "keskitaso", "korkea"],
    &[
        "alitti odotukset|alitti odotukseni|alle odotusten",
        "vastasi odotuksia|vastasi odotuksiani|odotusten mukainen",
        "ylitti odotukset|ylitti odotukseni|yli odotusten",
    ],
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
    // The ends without a word before them.
    &[
        "eri mieltä",
        "melko eri mieltä|jokseenkin eri mieltä|osittain eri mieltä",
        "ei samaa eikä eri mieltä|en samaa enkä eri mieltä|vaikea sanoa|neutraali",
        "melko samaa mieltä|jokseenkin samaa mieltä|osittain samaa mieltä",
        "samaa mieltä",
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
        "erittäin huono|todella huono|surkea|hyvin huono|erittäin huonosti|todella huonosti",
        "huono|melko huono|heikko|huonosti|melko huonosti",
        "kohtalainen|keskinkertainen|tyydyttävä|ok|ihan ok|neutraali|ei hyvä eikä huono|ei hyvin eikä huonosti|kohtalaisesti|keskinkertaisesti",
        "hyvä|melko hyvä|hyvin|melko hyvin",
        "erittäin hyvä|erinomainen|todella hyvä|loistava|erittäin hyvin|erinomaisesti|todella hyvin",
    ],
    &["heikko", "välttävä", "tyydyttävä", "hyvä", "erinomainen|kiitettävä|erittäin hyvä"],
    &[
        "ei lainkaan tärkeä|ei ollenkaan tärkeä|ei tärkeä",
        "ei kovin tärkeä|vain vähän tärkeä",
        "melko tärkeä|jokseenkin tärkeä",
        "erittäin tärkeä|hyvin tärkeä",
    ],
    &[
        "erittäin epätodennäköisesti|en lainkaan todennäköisesti|hyvin epätodennäköisesti",
        "epätodennäköisesti|melko epätodennäköisesti",
        "neutraali|ehkä",
        "todennäköisesti|melko todennäköisesti",
        "erittäin todennäköisesti|hyvin todennäköisesti",
    ],
    &["yksi", "kaksi", "kolme", "neljä", "viisi"],
];

/// In Swedish.
pub(super) const SWEDISH: &[Scale] = &[
    &[
        "under förväntan|sämre än förväntat",
        "som förväntat|enligt förväntan",
        "över förväntan|bättre än förväntat",
    ],
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
        "instämmer inte|instämmer till liten del|delvis av annan åsikt|håller inte med|av delvis annan åsikt|tar delvis avstånd|håller delvis inte med",
        "varken instämmer eller tar avstånd|varken instämmer eller inte|varken eller|neutral|varken av samma eller annan åsikt",
        "instämmer|instämmer delvis|instämmer till stor del|delvis av samma åsikt|håller med|håller delvis med",
        "instämmer helt|håller helt med|helt av samma åsikt|av helt samma åsikt",
    ],
    &[
        "instämmer inte alls|håller inte alls med",
        "instämmer till liten del|instämmer inte|håller delvis inte med|håller inte med|tar delvis avstånd",
        "instämmer delvis|håller delvis med",
        "instämmer till stor del|håller till stor del med",
        "instämmer helt|håller helt med",
    ],
    &[
        "mycket svårt|väldigt svårt",
        "svårt|ganska svårt",
        "varken lätt eller svårt|varken enkelt eller svårt|varken eller|neutral",
        "lätt|ganska lätt|enkelt|ganska enkelt",
        "mycket lätt|mycket enkelt|väldigt lätt|väldigt enkelt",
    ],
    &["aldrig", "sällan", "ibland", "ofta", "alltid|nästan alltid"],
    &[
        "svagt|svag",
        "försvarligt|försvarlig",
        "nöjaktigt|nöjaktig|tillfredsställande",
        "bra|god|gott",
        "utmärkt|berömligt|berömlig",
    ],
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
    &["ett|en", "två", "tre", "fyra", "fem"],
];

/// In Norwegian.
pub(super) const NORWEGIAN: &[Scale] = &[
    &[
        "svært misfornøyd|veldig misfornøyd|meget misfornøyd",
        "misfornøyd|ganske misfornøyd|litt misfornøyd",
        "verken fornøyd eller misfornøyd|verken eller|hverken eller|nøytral",
        "fornøyd|ganske fornøyd|litt fornøyd",
        "svært fornøyd|veldig fornøyd|meget fornøyd",
    ],
    &[
        "helt uenig|svært uenig",
        "uenig|delvis uenig|litt uenig|noe uenig",
        "verken enig eller uenig|verken eller|hverken eller|nøytral",
        "enig|delvis enig|litt enig|noe enig",
        "helt enig|svært enig",
    ],
    &[
        "svært vanskelig|veldig vanskelig",
        "vanskelig|ganske vanskelig",
        "verken lett eller vanskelig|verken eller|hverken eller|nøytral",
        "lett|enkelt|ganske lett|ganske enkelt",
        "svært lett|svært enkelt|veldig lett|veldig enkelt",
    ],
    &["aldri", "sjelden", "av og til|noen ganger|iblant", "ofte", "alltid|nesten alltid"],
    &[
        "svært dårlig|veldig dårlig",
        "dårlig|ganske dårlig",
        "middels|verken god eller dårlig|verken bra eller dårlig|ok|nøytral",
        "bra|god|ganske bra|godt",
        "svært bra|svært god|veldig bra|utmerket|svært godt",
    ],
];

/// In Danish.
pub(super) const DANISH: &[Scale] = &[
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
];

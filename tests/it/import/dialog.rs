//! Survey data through the window: from the file to the journey and back, told by role and name.

use crate::common::window::{CTRL, CTRL_SHIFT, User, cafe, opening};
use egui::{Key, Role};
use polku::file;
use polku::journey::{Better, Metric, Tally};
use std::fmt::Write as _;
use std::path::PathBuf;

const SURVEY: &str = "vastaaja;Tyytyväisyys jonoon;Miksi?\n\
                      1;4;Ripeä\n2;5;\n3;2;Pitkä jono\n4;;\n5;5;Hyvä\n";
const SCORE: &str = "Tyytyväisyys jonoon";
const UNPLACED: &str = "Valitse kosketuspiste ainakin yhdelle sarakkeelle.";
const UNCONFIRMED: &str = "Yhden sarakkeen asteikkoa ja sen suuntaa ei ole vielä vahvistettu.";

/// A file in the person's folder.
fn beside(user: &User, name: &str, bytes: &[u8]) -> PathBuf {
    let path = user.path(name);
    file::write(&path, bytes).expect("a temporary file");
    path
}

/// The import dialog on a file.
fn imports(user: &mut User, name: &str, bytes: &[u8]) {
    let path = beside(user, name, bytes);
    user.keys(CTRL_SHIFT, Key::I);
    user.gives_path(&path);
    user.must_see("Tuo kyselyaineisto");
}

fn with_survey() -> User {
    let mut user = cafe();
    imports(&mut user, "kysely.csv", SURVEY.as_bytes());
    user
}

/// Puts a column into a touchpoint by ticking it and pressing the touchpoint.
fn puts(user: &mut User, column: &str, touchpoint: &str) {
    user.press_role(Role::CheckBox, &format!("Merkitse {column}"));
    user.press(&format!("Vie merkityt sarakkeet kohteeseen {touchpoint}"));
}

fn is_open(user: &User) -> bool {
    user.has(Role::Dialog, "Tuo kyselyaineisto")
}

/// The question that came from the survey, in the touchpoint.
fn imported(user: &User, touchpoint: &str) -> Option<polku::journey::Survey> {
    let found = user.touchpoint(touchpoint);
    let survey = found.surveys.iter().find(|one| one.question == SCORE);
    survey.map(|one| one.as_ref().clone())
}

#[test]
fn a_suggested_scale_is_confirmed_before_anything_is_imported() {
    let mut user = with_survey();
    let before = user.journey();
    user.must_see(UNPLACED);
    puts(&mut user, SCORE, "Tuote");
    user.must_see(UNCONFIRMED);
    user.must_see("5 riviä · 4 vastausta mukaan · 1 puuttuu · 0 solua hylätty");
    user.press("Tuo");
    assert!(is_open(&user), "nothing is imported that is only suggested");
    assert_eq!(user.journey(), before);

    user.press(&format!("{SCORE}: Vahvista"));
    assert!(!user.sees(UNCONFIRMED));
    user.press("Tuo");
    assert!(!is_open(&user));
    user.must_see("kysely.csv: 4 vastausta mukaan.");
    let survey = imported(&user, "Tuote").expect("the question");
    let scale = survey.scale();
    assert_eq!(survey.metric, Metric::Csat);
    assert_eq!((scale.min(), scale.max(), scale.better()), (1, 5, Better::Higher));
    let counts = Tally::Counts([(2, 1), (4, 1), (5, 2)].into_iter().collect());
    assert_eq!(survey.answers()[0].tally, counts);

    user.keys(CTRL, Key::Z);
    assert_eq!(user.journey(), before, "one step back");
}

#[test]
fn no_tip_of_the_map_stays_above_the_dialog() {
    let mut user = cafe();
    let tip = "riittävästi vastauksia (vähintään 30)";
    let at = user.place(Role::Button, "Tuote").center();
    user.rests_the_pointer(at);
    user.must_see(tip);
    imports(&mut user, "kysely.csv", SURVEY.as_bytes());
    user.rests_the_pointer(at);
    assert!(!user.sees(tip));
}

#[test]
fn a_table_on_its_side_is_named_before_anything_is_placed() {
    let mut user = cafe();
    let text = "Kysymys;Vastaaja 1;Vastaaja 2\nKuinka helppoa?;5;4\nKuinka nopeaa?;2;4\n";
    imports(&mut user, "kyljellään.csv", text.as_bytes());
    user.must_see(
        "Taulukko näyttää olevan kyljellään: joka kysymyksellä on rivi ja joka vastaajalla sarake. \
         Käännä se taulukkolaskennassa (kopioi se ja valitse Liitä määräten › Transponoi) ja tuo se \
         uudelleen.",
    );
    assert!(!user.has(Role::ComboBox, "Vastaaja 1: Kohde"), "no column is proposed as answers");
}

#[test]
fn a_column_is_dragged_onto_a_touchpoint() {
    let mut user = with_survey();
    let from = user.place(Role::Label, &format!("Vedä {SCORE}")).center();
    let to = user.place(Role::Button, "Vie merkityt sarakkeet kohteeseen Maksu").center();
    user.drags(from, to);
    user.must_see(UNCONFIRMED);
    user.press(&format!("{SCORE}: Vahvista"));
    user.press("Tuo");
    assert!(imported(&user, "Maksu").is_some());
}

#[test]
fn cells_off_the_scale_are_told_before_the_import() {
    let mut user = cafe();
    imports(&mut user, "kysely.csv", b"Jono\n1\n5\n9\nkenties\n1\n5\n1\n5\n");
    user.choose("Jono: Asteikko", "1–5");
    puts(&mut user, "Jono", "Tuote");
    user.must_see("kenties");
    user.must_see("Anna sanalle ”kenties” luku, tai – jos se ei ole vastaus.");
    user.fills("Jono: sanan ”kenties” luku", "–");
    user.must_see("Rivi 4, sarake ”Jono”: ”9”: on asteikon 1–5 ulkopuolella");
    user.must_see("8 riviä · 6 vastausta mukaan · 1 puuttuu · 1 solu hylätty");
}

#[test]
fn a_wrong_encoding_is_put_right_by_hand() {
    let mut user = cafe();
    let latin: Vec<u8> =
        SURVEY.chars().map(|c| u8::try_from(u32::from(c)).expect("latin")).collect();
    imports(&mut user, "kysely.csv", &latin);
    user.must_see("Merkistö on vain oletus. Näkyykö tämä oikein:");
    user.choose("Merkistö", "windows-1251");
    assert!(!user.sees(SCORE), "these are other letters");
    user.choose("Merkistö", "windows-1252");
    user.must_see(SCORE);
    user.must_see("Näkyy näin: ”Tyytyväisyys jonoon”");
}

#[test]
fn the_next_export_is_read_as_the_last_one() {
    let mut user = with_survey();
    puts(&mut user, SCORE, "Tuote");
    user.choose(&format!("{SCORE}: Asteikon suunta"), "Pieni on hyvä");
    user.press(&format!("{SCORE}: Vahvista"));
    user.press("Tuo");
    imports(&mut user, "kysely2.csv", SURVEY.replace("4;;", "4;3;").as_bytes());
    user.must_see("Lue kuten viimeksi (kysely.csv)");
    user.press("Tuo");
    assert!(!is_open(&user), "one press");
    let survey = imported(&user, "Tuote").expect("the question");
    assert_eq!(survey.answers().len(), 2, "a round each");
    assert_eq!(survey.scale().better(), Better::Lower);

    imports(&mut user, "kysely3.csv", SURVEY.replace("4;;", "4;1;").as_bytes());
    user.press("Aloita alusta");
    user.must_see(UNCONFIRMED);
}

#[test]
fn the_same_answers_come_in_twice_only_when_that_is_wanted() {
    let mut user = with_survey();
    puts(&mut user, SCORE, "Tuote");
    user.press(&format!("{SCORE}: Vahvista"));
    user.press("Tuo");
    let after = user.journey();
    imports(&mut user, "kysely.csv", SURVEY.as_bytes());
    user.choose("Kierros", "Kierros 3");
    user.must_see("Nämä samat vastaukset ovat jo kohteessa ”Tuote” kierroksella ”Kierros 3”.");
    user.press("Tuo");
    assert!(is_open(&user) && user.journey() == after);
    user.press("Korvaa vanhat vastaukset");
    user.press("Tuo");
    let survey = imported(&user, "Tuote").expect("the question");
    assert_eq!(survey.answers()[0].tally.n(), 4);
}

#[test]
fn leaving_changes_nothing() {
    let mut user = with_survey();
    let before = user.journey();
    puts(&mut user, SCORE, "Tuote");
    user.key(Key::Escape);
    assert!(is_open(&user), "Escape does not throw away what was chosen");
    user.press("Peruuta");
    assert!(!is_open(&user));
    assert_eq!(user.journey(), before);
    assert!(!user.document().is_unsaved());

    imports(&mut user, "toinen.csv", SURVEY.as_bytes());
    user.key(Key::Escape);
    assert!(!is_open(&user), "nothing was chosen yet");
}

/// Goes on with Tab until this has the keyboard.
fn tabs_to(user: &mut User, role: Role, name: &str) {
    let wanted = (role, name.to_owned());
    for _ in 0..120 {
        if user.keyboard() == Some(wanted.clone()) {
            return;
        }
        user.key(Key::Tab);
    }
    panic!("{name:?} is never reached; there are: {:#?}", user.names());
}

#[test]
fn everything_works_by_the_keyboard() {
    let mut user = with_survey();
    tabs_to(&mut user, Role::ComboBox, &format!("{SCORE}: Kohde"));
    user.key(Key::Enter);
    user.types("Takapiha");
    tabs_to(&mut user, Role::Button, "Uusi: Takapiha (Käyttö)");
    user.key(Key::Enter);
    tabs_to(&mut user, Role::Button, &format!("{SCORE}: Vahvista"));
    user.key(Key::Space);
    tabs_to(&mut user, Role::TextInput, "Uuden kierroksen nimi");
    user.keys(CTRL, Key::A);
    user.types("Talvi 2026");
    tabs_to(&mut user, Role::Button, "Tuo");
    user.key(Key::Enter);
    assert!(!is_open(&user));
    assert!(user.stage("Käyttö").contains(&"Takapiha".to_owned()));
    assert!(imported(&user, "Takapiha").is_some());
    assert_eq!(user.journey().rounds.last().map(|round| round.name.as_str()), Some("Talvi 2026"));
}

#[test]
fn comments_go_along_with_the_answers() {
    let mut user = with_survey();
    puts(&mut user, SCORE, "Tuote");
    user.choose("Miksi?: Kohde", &format!("Sarakkeen {SCORE} vastausten mukana"));
    user.fills("Miksi?: Teemat", "jono, nopeus");
    user.press(&format!("{SCORE}: Vahvista"));
    user.must_see("3 palautetta lisätty");
    user.press("Tuo");
    let touchpoint = user.touchpoint("Tuote");
    let comment = touchpoint.feedback.iter().find(|one| one.text == "Pitkä jono");
    let comment = comment.expect("the comment");
    assert_eq!(comment.score, Some(2));
    assert_eq!(comment.themes, ["jono", "nopeus"]);
}

#[test]
fn many_columns_are_said_at_once() {
    let mut user = cafe();
    let survey = "Q1;Q2;Q3\n1;7;3\n10;2;9\n4;5;6\n";
    imports(&mut user, "kysely.csv", survey.as_bytes());
    user.press_role(Role::CheckBox, "Merkitse kaikki (3)");
    user.choose("Q2: Kysymystyyppi", "CSAT");
    user.choose("Q2: Asteikko", "1–10");
    user.press_role(Role::Button, "Uusi kosketuspiste vaiheeseen Käyttö");
    user.press("Luo 3 kosketuspistettä, yksi joka sarakkeesta");
    user.press("Vahvista kaikki 3 näkyvän mukaan…");
    user.must_see("CSAT · 1–10 · Suuri on hyvä");
    user.press("Kyllä, ne ovat tämän luettelon mukaiset");
    user.press("Tuo");
    for name in ["Q1", "Q2", "Q3"] {
        let touchpoint = user.touchpoint(name);
        assert_eq!(touchpoint.surveys[0].metric, Metric::Csat, "{name}");
    }
    user.keys(CTRL, Key::Z);
    assert!(!user.stage("Käyttö").contains(&"Q1".to_owned()));
}

#[test]
fn a_data_file_begins_a_journey() {
    let mut user = opening().open();
    let path = beside(&user, "kysely.csv", SURVEY.as_bytes());
    user.keys(CTRL, Key::O);
    user.gives_path(&path);
    assert!(is_open(&user) && user.has_document());
    user.press_role(Role::CheckBox, &format!("Merkitse {SCORE}"));
    user.press_role(Role::Button, "Uusi kosketuspiste vaiheeseen Osto");
    user.press("Luo ”Tyytyväisyys jonoon”");
    user.press(&format!("{SCORE}: Vahvista"));
    user.press("Tuo");
    assert!(imported(&user, SCORE).is_some());
}

#[test]
fn a_file_that_is_no_survey_is_told_and_nothing_happens() {
    let mut user = cafe();
    let before = user.journey();
    imports(&mut user, "kysely.csv", &[0xD0, 0xCF, 0x11, 0xE0, 0, 0, 1, 2, 3]);
    user.must_see(
        "Tätä vanhaa Excel-työkirjaa (.xls) ei voi lukea, tai se on suojattu salasanalla.",
    );
    user.press("Tuo");
    user.press("Peruuta");
    assert_eq!(user.journey(), before);
}

/// Finds the place of a column by typing a part of its name.
fn finds(user: &mut User, list: &str, typed: &str, found: &str) {
    tabs_to(user, Role::ComboBox, list);
    user.key(Key::Enter);
    user.types(typed);
    user.key(Key::Enter);
    assert_eq!(user.value(Role::ComboBox, list), found);
}

/// A survey as people export it: long questions, words for answers, a column of 300 different words, a word
/// that cannot be broken.
fn large() -> String {
    let long = "Ajattele kaikkia asiointikertojasi viimeisten kahdentoista kuukauden aikana: kuinka tyytyväinen olit \
                siihen, miten nopeasti ja ystävällisesti sinua palveltiin kassalla, pöydässä ja puhelimessa?";
    let word = "Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas".repeat(3);
    let words = [
        "Erittäin tyytymätön",
        "Melko tyytymätön",
        "Ei tyytyväinen eikä tyytymätön",
        "Melko tyytyväinen",
        "Erittäin tyytyväinen",
        "En osaa sanoa",
    ];
    let mut text = format!(
        "Jonotus;Maksaminen;Tuotteen laatu;{long};{word};Ryhmä;Avoin palaute;Kommentti;Mitä parantaa?\n"
    );
    for row in 0..300 {
        let say = |column: usize| words[(row + column) % words.len()];
        let score = row % 5 + 1;
        let (a, b, c) = (say(0), say(1), say(2));
        let _ = writeln!(text, "{a};{b};{c};{a};{score};Ryhmä{row};Hyvä {row};;Ei mitään");
    }
    text
}

#[test]
fn the_dialog_fits_every_window() {
    for size in [[800.0, 600.0], [1024.0, 768.0], [1280.0, 800.0], [1920.0, 1080.0]] {
        let mut user = opening().file("kahvila.ron").sized(size).open();
        imports(&mut user, "kysely.csv", large().as_bytes());
        let fits = |user: &User, what: &str| {
            for name in ["Tuo", "Peruuta"] {
                let rect = user.place(Role::Button, name);
                let inside = rect.left() > 0.0
                    && rect.right() < size[0]
                    && rect.top() > 0.0
                    && rect.bottom() < size[1];
                assert!(inside, "{size:?} {what}: {name} is at {rect:?}");
            }
        };
        fits(&user, "columns");
        user.press("Ensimmäiset rivit");
        fits(&user, "rows");
        user.press("Sarakkeet");
        // Whoever says that the 300 words are answers shall still reach the button.
        user.choose("Ryhmä: Sisältö", "Vastauksia asteikolla");
        fits(&user, "300 words");
        user.choose("Ryhmä: Sisältö", "Rivien valinta");
        fits(&user, "a filter");
        user.choose("Ryhmä: Sisältö", "Mittarin arvo");
        fits(&user, "a KPI");
    }
}

#[test]
fn headers_decide_the_first_guess_and_touchpoints_of_like_names_are_proposed() {
    let mut user = cafe();
    imports(&mut user, "kysely.csv", large().as_bytes());
    for (column, holds) in [
        ("Avoin palaute", "Kommentteja"),
        ("Mitä parantaa?", "Kommentteja"),
        ("Maksaminen", "Vastauksia asteikolla"),
        ("Ryhmä", "Jätetään pois"),
    ] {
        assert_eq!(user.value(Role::ComboBox, &format!("{column}: Sisältö")), holds, "{column}");
    }
    assert_eq!(user.value(Role::ComboBox, "Maksaminen: Kohde"), "Maksu");
    assert_eq!(user.value(Role::ComboBox, "Tuotteen laatu: Kohde"), "Tuote");
}

#[test]
fn words_of_many_columns_are_confirmed_by_one_press() {
    let mut user = cafe();
    imports(&mut user, "kysely.csv", large().as_bytes());
    user.must_see("Samat sanat ja luvut kuin sarakkeessa ”Jonotus”");
    user.fills("Jonotus: sanan ”Ei tyytyväinen eikä tyytymätön” luku", "–");
    user.choose("Jonotus: Peruste", "Havaittu");
    user.press("Maksaminen: Vahvista");
    user.press("Tuo");
    assert!(!is_open(&user), "both that have a place are confirmed");
    for touchpoint in ["Maksu", "Tuote"] {
        let found = user.touchpoint(touchpoint);
        let survey = found.surveys.last().expect("the question");
        assert_eq!(
            survey.answers()[0].tally.n(),
            200,
            "{touchpoint}: two words of six are no answer"
        );
    }
}

#[test]
fn enter_takes_the_first_touchpoint_that_fits() {
    let mut user = with_survey();
    tabs_to(&mut user, Role::ComboBox, &format!("{SCORE}: Kohde"));
    user.key(Key::Enter);
    user.types("maks");
    user.key(Key::Enter);
    assert_eq!(user.value(Role::ComboBox, &format!("{SCORE}: Kohde")), "Maksu");
}

#[test]
fn the_question_of_the_whole_journey_is_filled() {
    let mut user = cafe();
    let own = "Kun ajattelet kaikkia kokemuksiasi meistä, kuinka todennäköisesti suosittelisit Kahvila Kulmaa ystävälle tai työkaverille? (0 = en lainkaan todennäköisesti, 10 = erittäin todennäköisesti)";
    imports(&mut user, "kysely.csv", format!("{own};Miksi?\n9;Hyvä\n10;\n2;Jono\n").as_bytes());
    assert_eq!(user.value(Role::ComboBox, &format!("{own}: Kohde")), "Koko asiakaspolku");
    user.choose("Miksi?: Kohde", &format!("Sarakkeen {own} vastausten mukana"));
    user.press(&format!("{own}: Vahvista"));
    user.press("Tuo");
    assert!(!is_open(&user));
    let journey = user.journey();
    let survey = journey.survey.as_ref().expect("a question of the whole journey");
    let round = journey.rounds.last().expect("a new round");
    assert_eq!(survey.answers_of(&round.id).expect("answers").tally.n(), 3);
    assert!(journey.feedback.iter().any(|one| one.text == "Jono" && one.score == Some(2)));

    imports(&mut user, "toinen.csv", "Suosittelisitko meitä?\n9\n10\n2\n".as_bytes());
    let asked = "Suosittelisitko meitä?";
    assert_eq!(user.value(Role::ComboBox, &format!("{asked}: Kysymystyyppi")), "NPS");
    user.choose(&format!("{asked}: Kohde"), "Koko asiakaspolku");
    user.must_see("Koko asiakaspolulla on jo kysymys");
}

#[test]
fn a_column_is_a_business_figure_a_share_or_a_choice_of_rows() {
    let mut user = cafe();
    let text = "Kuukausi;Myymälä;Kävijät;Ostot;Liikevaihto\n\
                Tammi;Turku;200;50;1000\nTammi;Oulu;100;90;7\nHelmi;Turku;300;90;2000\nHelmi;Oulu;1;1;9\n";
    imports(&mut user, "luvut.csv", text.as_bytes());
    user.choose("Kuukausi: Sisältö", "Mittauskierros");
    user.choose("Myymälä: Sisältö", "Rivien valinta");
    user.must_see("Valitse, mitä riveissä lukee.");
    user.press("Myymälä: Valittavat arvot");
    user.press_role(Role::CheckBox, "Turku");
    user.key(Key::Escape);
    user.choose("Ostot: Sisältö", "Mittarin arvo");
    finds(&mut user, "Ostot: Kohde", "osto", "Vaihe: Osto");
    user.choose("Ostot: Laskutapa", "Konversio");
    user.choose("Ostot: Minkä osuus", "Kaikki: Kävijät");
    user.choose("Ostot: Hyvä suunta", "Suuri on hyvä");
    user.choose("Liikevaihto: Sisältö", "Mittarin arvo");
    finds(&mut user, "Liikevaihto: Kohde", "käyttö", "Vaihe: Käyttö");
    user.must_see("Kerro, kumpi suunta on hyvä.");
    user.choose("Liikevaihto: Hyvä suunta", "Suuri on hyvä");
    user.fills("Liikevaihto: Yksikkö", "€");
    user.must_see("2 riviä jää pois valinnan vuoksi");
    user.press("Tuo");
    assert!(!is_open(&user));
    user.must_see("luvut.csv: 4 mittarin arvoa.");
    let journey = user.journey();
    let osto = journey.stages.iter().find(|stage| stage.name == "Osto").expect("the stage");
    let share = osto.kpis.iter().find(|kpi| kpi.name == "Ostot").expect("the share");
    let january = journey.rounds.iter().find(|round| round.name == "Tammi").expect("the round");
    let inputs: Vec<f64> =
        share.inputs_of(&january.id).expect("inputs").iter().map(|it| it.get()).collect();
    assert_eq!(inputs, [50.0, 200.0]);
    let uses = journey.stages.iter().find(|stage| stage.name == "Käyttö").expect("the stage");
    let sales = uses.kpis.iter().find(|kpi| kpi.name == "Liikevaihto").expect("the KPI");
    assert_eq!(sales.unit, "€");
}

#[test]
fn columns_of_counts_are_one_question() {
    let mut user = cafe();
    let text = "Kuukausi;1;2;3;4;5;n\nTammi;1;0;4;10;5;20\nHelmi;2;3;6;12;9;32\nYhteensä;3;3;10;22;14;52\n";
    imports(&mut user, "maarat.csv", text.as_bytes());
    user.must_see("Sarakkeet ”1”–”5” kertovat, montako kutakin vastausta annettiin");
    finds(&mut user, "1: Kohde", "tuote", "Tuote");
    user.press("1: Vahvista");
    user.must_see("2 riviä · 52 vastausta mukaan · 0 puuttuu · 0 solua hylätty");
    user.press("Tuo");
    assert!(!is_open(&user));
    let journey = user.journey();
    let january = journey.rounds.iter().find(|round| round.name == "Tammi").expect("the round");
    let product = user.touchpoint("Tuote");
    let survey = product.surveys.iter().find(|one| one.question == "Tuote").expect("the question");
    let answers = survey.answers_of(&january.id).expect("answers");
    let counts = Tally::Counts([(1, 1), (3, 4), (4, 10), (5, 5)].into_iter().collect());
    assert_eq!(answers.tally, counts);
}

#[test]
fn refused_cells_are_marked_where_they_stand_and_a_press_lists_them() {
    let mut user = cafe();
    imports(&mut user, "kysely.csv", "Jono\n1\n5\n9\n3\n9\n4\n2\n1\n5\n3\n4\n".as_bytes());
    user.choose("Jono: Asteikko", "1–5");
    puts(&mut user, "Jono", "Tuote");
    user.must_see("Jono: 2 solua ei oteta…");
    user.press("Ensimmäiset rivit");
    user.press("Rivi 4, Jono: ”9” ei kelpaa");
    user.must_see("Rivi 4, sarake ”Jono”: ”9” (2 kertaa): on asteikon 1–5 ulkopuolella");
}

#[test]
fn a_round_that_has_answers_warns_however_its_name_is_spelled() {
    let mut user = with_survey();
    user.choose("Kierros", "Syksy 2026");
    user.must_see("Kierroksella ”Syksy 2026” on jo vastauksia");
    user.choose("Kierros", "Uusi kierros…");
    assert!(!user.sees("Kierroksella ”Syksy 2026” on jo vastauksia"));
    user.fills("Uuden kierroksen nimi", "syksy  2026");
    user.must_see("Kierroksella ”Syksy 2026” on jo vastauksia");
}

#[test]
fn a_title_above_the_table_is_skipped_by_hand() {
    let mut user = cafe();
    imports(
        &mut user,
        "kysely.csv",
        "Asiakaskysely 2026;;\n1;2;3\nA;B;C\n4;5;3\n1;2;3\n".as_bytes(),
    );
    user.choose("Ohita rivejä alusta", "2");
    user.must_see("A: Sisältö");
}

#[test]
fn rows_of_sums_are_asked_about() {
    let mut user = cafe();
    imports(&mut user, "kysely.csv", "Kauppa;Jono\nA;1\nB;5\nC;3\nD;4\nKeskiarvo;3\n".as_bytes());
    user.choose("Jono: Asteikko", "1–5");
    puts(&mut user, "Jono", "Tuote");
    user.must_see("4 vastausta mukaan");
    user.press_role(Role::CheckBox, "Ota nekin rivit vastauksina");
    user.must_see("5 vastausta mukaan");
}

#[test]
fn rows_are_chosen_by_the_keyboard() {
    let mut user = cafe();
    imports(
        &mut user,
        "kysely.csv",
        "Myymälä;Maksu\nTurku;4\nOulu;1\nTurku;5\nOulu;2\n".as_bytes(),
    );
    tabs_to(&mut user, Role::ComboBox, "Myymälä: Sisältö");
    user.key(Key::Enter);
    tabs_to(&mut user, Role::Button, "Rivien valinta");
    user.key(Key::Enter);
    tabs_to(&mut user, Role::Button, "Myymälä: Valittavat arvot");
    user.key(Key::Enter);
    tabs_to(&mut user, Role::CheckBox, "Turku");
    user.key(Key::Space);
    user.key(Key::Escape);
    assert!(is_open(&user), "Escape closed the list only");
    tabs_to(&mut user, Role::Button, "Maksu: Vahvista");
    user.key(Key::Space);
    user.must_see("2 vastausta mukaan");
    tabs_to(&mut user, Role::Button, "Tuo");
    user.key(Key::Enter);
    assert!(!is_open(&user));
    let found = user.touchpoint("Maksu");
    let survey = found.surveys.iter().find(|one| one.question == "Maksu").expect("the question");
    assert_eq!(survey.answers()[0].tally.n(), 2);
}

#[test]
fn counts_that_polku_wrote_come_in_without_choosing_columns() {
    let own = "Stage,Touchpoint,Question,Question type,Round,Date,Rating,Answers,Evidence,Note,Mean,\
               Standard deviation,Metric,Scale from,Scale to,Good direction,Question id\n\
               Osto,Kassa,Sujuiko?,CSAT 1–5,Kevät 2026,,4,3,measured,,,,csat,1,5,higher,q1\n\
               Osto,Kassa,Sujuiko?,CSAT 1–5,Kevät 2026,,5,2,measured,,,,csat,1,5,higher,q1\n";
    let mut user = cafe();
    imports(&mut user, "luvut.csv", own.as_bytes());
    user.must_see("Jokainen rivi kertoo kierroksensa.");
    assert!(!user.sees(UNPLACED));
    user.press("Valitse sarakkeet");
    user.must_see(UNPLACED);
    user.press("Kuten Polku sen kirjoitti");
    user.press("Tuo");
    assert!(!is_open(&user));
    let journey = user.journey();
    let survey = journey.surveys().find(|one| one.question == "Sujuiko?").expect("the question");
    let counts = Tally::Counts([(4, 3), (5, 2)].into_iter().collect());
    assert_eq!(survey.answers()[0].tally, counts);
}

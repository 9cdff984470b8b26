//! Damaged bytes are refused.

use super::*;

/// Reads bytes; whatever is opened holds together and can be written again.
fn read(bytes: &[u8]) -> Result<(), TestCaseError> {
    let Ok(opened) = parse(Path::new("bytes.ron"), bytes) else { return Ok(()) };
    prop_assert_eq!(opened.journey.validate(), Ok(()));
    let text = to_text(&opened.journey).expect("text");
    let again = parse(Path::new("again.ron"), text.as_bytes()).expect("what we wrote");
    prop_assert_eq!(again.journey, opened.journey);
    Ok(())
}

/// Damage at a place: so many bytes are cut out, and these put there.
type Damage = (usize, usize, Vec<u8>);

/// What a text may be damaged with.
const WORDS: [&str; 14] =
    ["(", ")", "\"", ",", ":", "Some(", "-1", "0", "\0", "{", "}", "[", "r#\"", "/*"];

fn damage() -> impl Strategy<Value = Damage> {
    let piece = prop_oneof![
        Just(Vec::new()),
        vec(any::<u8>(), 0..4),
        proptest::sample::select(&WORDS[..]).prop_map(|word: &str| word.as_bytes().to_vec()),
    ];
    (any::<proptest::sample::Index>().prop_map(|at| at.index(1 << 20)), 0..12_usize, piece)
}

fn damaged(text: &str, damages: &[Damage]) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for (at, cut, piece) in damages {
        let start = at % (bytes.len() + 1);
        let end = (start + cut).min(bytes.len());
        bytes.splice(start..end, piece.iter().copied());
    }
    bytes
}

proptest! {
    #![proptest_config(config(512))]

    #[test]
    fn random_bytes_never_make_the_reader_panic(bytes in vec(any::<u8>(), 0..300)) {
        read(&bytes)?;
        read(&[b"(format: 1, journey: (", &bytes[..]].concat())?;
    }

    #[test]
    fn a_damaged_journey_never_makes_the_reader_panic(damages in vec(damage(), 1..4)) {
        read(&damaged(SMALL, &damages))?;
    }
}

proptest! {
    #![proptest_config(config(24))]

    #[test]
    fn a_damaged_sample_never_makes_the_reader_panic(damages in vec(damage(), 1..3)) {
        read(&damaged(&text_of(&sample("kahvila")), &damages))?;
    }
}

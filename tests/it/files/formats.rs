//! What earlier formats wrote.

use super::*;

/// Files that format 1 wrote. None is ever written again: what they hold must open with every version.
#[test]
fn what_format_1_wrote_opens_with_everything_in_it() {
    let files = files_of("tests/format1", "ron");
    let names: Vec<_> = files.iter().filter_map(|path| path.file_name()?.to_str()).collect();
    assert_eq!(names, ["every_field.ron", "small.ron"]);
    assert_eq!(journey_of(&files[0]), crate::common::every_field::every_old_field());
    assert_eq!(journey_of(&files[1]), small());
}

/// Files that format 2 wrote: they must open with every version too.
#[test]
fn what_format_2_wrote_opens_with_everything_in_it() {
    let files = files_of("tests/format2", "ron");
    let names: Vec<_> = files.iter().filter_map(|path| path.file_name()?.to_str()).collect();
    assert_eq!(names, ["every_field.ron"]);
    assert_eq!(journey_of(&files[0]), crate::common::every_field::every_field());
}

/// The value and the file speak of every field and every kind there is in this version; one that is
/// new must not change how these files are read, and gets a golden file of its own.
#[test]
fn the_golden_file_is_as_format_2_wrote_it() {
    let text = text_of(&crate::common::root().join("tests/format2/every_field.ron"));
    let again = to_text(&crate::common::every_field::every_field()).expect("text");
    assert!(FORMAT > 2 || again == text, "{again}");
}

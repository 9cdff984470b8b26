//! What is written out of the window.

use super::*;

#[test]
fn the_map_is_written_as_svg() {
    let mut user = cafe();
    user.keys(CTRL, Key::E);
    user.must_see("Kuvan aihe");
    user.press("SVG (terävä kaikissa kooissa)");
    user.press("Vie…");
    let path = user.path("kartta.svg");
    user.gives_path(&path);
    user.wait_until("the picture is written", |_| path.exists());
    let svg = std::fs::read_to_string(&path).expect("the picture");
    assert!(svg.starts_with("<svg") || svg.starts_with("<?xml"), "{}", &svg[..60]);
    assert!(svg.contains("Kahvila Kulma") && svg.contains("Osto"));
    assert!(!is_unsaved(&user));
}

#[test]
fn the_comparison_is_written_as_png() {
    let mut user = cafe();
    user.press("Vertailu");
    user.keys(CTRL, Key::E);
    user.press("PNG");
    user.press("Vie…");
    let path = user.path("vertailu.png");
    user.gives_path(&path);
    user.wait_until("the picture is written", |_| path.exists());
    let png = std::fs::read(&path).expect("the picture");
    assert!(png.starts_with(&[0x89, b'P', b'N', b'G']));
}

#[test]
fn without_two_rounds_there_is_no_comparison_to_write() {
    let mut user = opening().file("hammaslaakari.ron").open();
    user.keys(CTRL, Key::E);
    user.press_role(Role::RadioButton, "Vertailu");
    assert!(!user.is_selected(Role::RadioButton, "Vertailu"));
    assert!(user.is_selected(Role::RadioButton, "Kartta"));
}

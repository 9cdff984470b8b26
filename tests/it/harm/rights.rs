//! Rights, owners, attributes and other names of a file.

use super::*;

fn set_mode(path: &Path, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("rights");
}

#[test]
fn what_belongs_to_a_file_is_kept_when_it_is_replaced() {
    let desk = Desk::new();
    let path = desk.path("a.ron");
    for mode in [0o600, 0o640, 0o664, 0o666] {
        set_mode(&path, mode);
        file::save(&path, &small(), None).expect("saved");
        assert_eq!(mode_of(&path), mode);
    }
    let name = "user.note";
    let flags = rustix::fs::XattrFlags::empty();
    if rustix::fs::setxattr(&path, name, b"mine", flags).is_ok() {
        file::save(&path, &small(), None).expect("saved");
        let mut value = [0_u8; 8];
        assert_eq!(rustix::fs::getxattr(&path, name, &mut value[..]), Ok(4));
    }
    let is_root = std::fs::metadata(desk.folder.path()).expect("a folder").uid() == 0;
    if is_root {
        std::os::unix::fs::chown(&path, Some(12), Some(34)).expect("given away");
        file::save(&path, &small(), None).expect("saved");
        let data = std::fs::metadata(&path).expect("a file");
        assert_eq!((data.uid(), data.gid(), data.mode() & 0o7777), (12, 34, 0o666));
    }
}

const LIST: &str = "system.posix_acl_access";

/// A list as the kernel writes it: version 2; `user::rw-, user:1234:r--, group::---, mask::r--, other::---`.
fn access_list() -> Vec<u8> {
    let entry = |tag: u16, rights: u16, id: u32| {
        [&tag.to_le_bytes()[..], &rights.to_le_bytes(), &id.to_le_bytes()].concat()
    };
    let none = u32::MAX;
    [
        2_u32.to_le_bytes().to_vec(),
        entry(1, 6, none),
        entry(2, 4, 1234),
        entry(4, 0, none),
        entry(16, 4, none),
        entry(32, 0, none),
    ]
    .concat()
}

#[test]
fn a_folder_lets_nobody_in_whom_the_file_kept_out() {
    let desk = Desk::new();
    let path = desk.path("a.ron");
    set_mode(&path, 0o640);
    let flags = rustix::fs::XattrFlags::empty();
    let given = "system.posix_acl_default";
    if rustix::fs::setxattr(desk.folder.path(), given, &access_list(), flags).is_err() {
        return;
    }
    file::save(&path, &small(), None).expect("saved");
    let mut value = [0_u8; 256];
    assert!(rustix::fs::getxattr(&path, LIST, &mut value[..]).is_err(), "as before");
    assert_eq!(mode_of(&path), 0o640);
    // A new one has what the folder gives.
    file::save(&desk.path("new.ron"), &small(), None).expect("saved");
    let length = rustix::fs::getxattr(desk.path("new.ron"), LIST, &mut value[..]).expect("a list");
    assert_eq!(&value[..length], access_list());
}

#[test]
fn an_access_list_is_kept() {
    let desk = Desk::new();
    let path = desk.path("a.ron");
    let list = access_list();
    if rustix::fs::setxattr(&path, LIST, &list, rustix::fs::XattrFlags::empty()).is_err() {
        return;
    }
    file::save(&path, &small(), None).expect("saved");
    let mut value = [0_u8; 256];
    let length = rustix::fs::getxattr(&path, LIST, &mut value[..]).expect("a list");
    assert_eq!(&value[..length], list);
    assert_eq!(mode_of(&path), 0o640, "the mask is where the group's rights are");
}

/// Runs as nobody, where this test may do so.
fn as_nobody(desk: &Desk, command: &Command) -> Option<Said> {
    let mut tried = Command::new("setpriv");
    tried.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg("true");
    if !tried.output().is_ok_and(|output| output.status.success()) {
        return None;
    }
    let program = tempdir().ok()?;
    let copy = program.path().join("polku");
    std::fs::copy(command.get_program(), &copy).expect("copied");
    for path in [program.path(), desk.state.path(), desk.folder.path()] {
        set_mode(path, 0o777);
    }
    set_mode(&copy, 0o755);
    let mut all = Command::new("setpriv");
    all.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(&copy);
    all.args(command.get_args()).current_dir(desk.folder.path()).stdin(Stdio::null());
    all.env("POLKU_STATE_DIR", desk.state.path());
    Some(Said::of(&all.output().expect("runs")))
}

#[test]
fn a_file_that_the_user_may_not_write_is_not_replaced_through_its_folder() {
    let desk = Desk::new();
    set_mode(&desk.path("a.ron"), 0o644);
    let Some(said) = as_nobody(&desk, &desk.import("Winter")) else { return };
    assert!(said.code == Some(1) && said.err.contains("no permission"), "{said:?}");
    assert_eq!(text_of(&desk.path("a.ron")), SMALL);
}

#[test]
fn rights_that_cannot_be_kept_are_narrowed_and_it_is_said() {
    let desk = Desk::new();
    // Of root and its group, whom everybody may replace.
    set_mode(&desk.path("a.ron"), 0o666);
    std::fs::write(desk.path("a.ron"), SMALL).expect("written");
    let Some(said) = as_nobody(&desk, &desk.import("Winter")) else { return };
    assert!(said.code == Some(0) && said.err.contains("its owner could not be kept"), "{said:?}");
    assert!(said.err.contains("its group could not be kept"), "{said:?}");
    assert_eq!(mode_of(&desk.path("a.ron")), 0o666);
    set_mode(&desk.path("a.ron"), 0o662);
    std::os::unix::fs::chown(desk.path("a.ron"), Some(0), Some(0)).expect("given back");
    let mut next = desk.import("Summer");
    next.arg("--again");
    // The group could read and everybody only write.
    if let Some(said) = as_nobody(&desk, &next) {
        assert!(mode_of(&desk.path("a.ron")) & 0o040 == 0 || said.code == Some(1), "{said:?}");
    }
}

#[test]
fn other_names_of_a_file_are_told() {
    let desk = Desk::new();
    std::fs::hard_link(desk.path("a.ron"), desk.path("other.ron")).expect("a link");
    let said = Said::of(&desk.import("Winter").output().expect("runs"));
    assert!(said.code == Some(0) && said.err.contains("hard link"), "{said:?}");
    assert_eq!(text_of(&desk.path("other.ron")), SMALL);
}

#[cfg(target_os = "linux")]
#[test]
fn an_immutable_file_is_told() {
    let desk = Desk::new();
    let path = desk.path("a.ron");
    let changed = |sign: &str| Command::new("chattr").arg(sign).arg(&path).output();
    if !changed("+i").is_ok_and(|output| output.status.success()) {
        return;
    }
    let said = Said::of(&desk.import("Winter").output().expect("runs"));
    changed("-i").expect("chattr");
    assert!(said.code == Some(1) && said.err.contains("immutable"), "{said:?}");
    assert_eq!(text_of(&path), SMALL);
}

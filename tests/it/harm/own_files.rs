//! Files that the program makes for itself.

use super::*;

#[test]
fn what_is_being_written_is_private_and_named_for_its_document() {
    struct Looking(std::cell::RefCell<Vec<(String, u32)>>);
    impl file::Disk for Looking {
        fn write(&self, file: &mut std::fs::File, bytes: &[u8]) -> std::io::Result<usize> {
            let link = format!("/proc/self/fd/{}", std::os::fd::AsRawFd::as_raw_fd(file));
            let path = std::fs::read_link(link).unwrap_or_default();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            self.0.borrow_mut().push((name, file.metadata()?.mode() & 0o777));
            file.write(bytes)
        }
    }
    let desk = Desk::new();
    for name in ["a.ron", "new.ron"] {
        let disk = Looking(std::cell::RefCell::default());
        let state = desk.state();
        let saver = file::Saver { disk: &disk, state: Some(&state) };
        saver.save(&desk.path(name), &small(), None).expect("saved");
        let seen = disk.0.into_inner();
        assert!(seen.iter().all(|(_, mode)| *mode == 0o600), "{seen:?}");
        if cfg!(target_os = "linux") {
            let own = format!(".{name}.polku-");
            assert!(seen.iter().any(|(name, _)| name.starts_with(&own)), "{seen:?}");
        }
    }
    // Finished, a new file is as open as any other.
    put(&desk.path("plain"), "");
    assert_eq!(mode_of(&desk.path("new.ron")), mode_of(&desk.path("plain")));
}

#[test]
fn what_a_killed_program_left_is_cleared_by_the_next_save() {
    let desk = Desk::new();
    let left = [".a.ron.polku-0123456789abcdef.tmp", ".b.svg.polku-fedcba9876543210.tmp"];
    for name in left {
        put(&desk.path(name), "half");
    }
    assert_eq!(desk.run(&export_to("b.svg")).code, Some(0));
    assert_eq!(names_in(desk.folder.path()), ["a.ron", "b.svg", "data.csv"]);
}

#[test]
fn the_folder_of_versions_is_for_its_user_only() {
    let desk = Desk::new();
    assert_eq!(desk.import("Winter").output().expect("runs").status.code(), Some(0));
    assert_eq!(desk.run(&export_to("b.svg")).code, Some(0));
    let mut folders = vec![desk.state.path().to_path_buf()];
    let mut seen = 0;
    while let Some(folder) = folders.pop() {
        for name in names_in(&folder) {
            let path = folder.join(name);
            let (mode, expected) = (mode_of(&path), if path.is_dir() { 0o700 } else { 0o600 });
            assert_eq!(mode, expected, "{}", path.display());
            seen += 1;
            folders.extend(path.is_dir().then_some(path));
        }
    }
    assert!(seen > 6, "{seen}");
}

use super::*;
use crate::file::write;

fn person(user: &str, host: &str) -> Holder {
    Holder { user: user.into(), host: host.into(), pid: 7, since: Timestamp::UNIX_EPOCH }
}

/// A folder with a document, and the state folders of two users.
fn office() -> io::Result<(tempfile::TempDir, PathBuf, StateFolder, StateFolder)> {
    let folder = tempfile::tempdir()?;
    let document = folder.path().join("journey.ron");
    write(&document, b"text").map_err(io::Error::other)?;
    let state = |name: &str| StateFolder::at(folder.path().join(name));
    let (anna, ben) = (state("anna"), state("ben"));
    Ok((folder, document, anna, ben))
}

#[test]
fn the_second_window_of_a_user_is_told_who_was_first() -> io::Result<()> {
    let (_folder, document, anna, _) = office()?;
    let first = lock_as(person("anna", "laptop"), Some(&anna), &document);
    assert!(first.is_ok());
    let second = lock_as(Holder { pid: 8, ..person("anna", "laptop") }, Some(&anna), &document);
    assert_eq!(second.err(), Some(person("anna", "laptop")));
    drop(first);
    assert!(!document.with_file_name(".journey.ron.polku-lock").exists(), "cleared away");
    assert!(lock_as(person("anna", "laptop"), Some(&anna), &document).is_ok());
    Ok(())
}

#[test]
fn every_spelling_of_a_path_is_the_same_document() -> io::Result<()> {
    let (folder, document, anna, _) = office()?;
    let detour = folder.path().join(".").join("x").join("..").join("journey.ron");
    std::fs::create_dir(folder.path().join("x"))?;
    let first = lock_as(person("anna", "laptop"), Some(&anna), &document);
    assert!(first.is_ok());
    assert!(lock_as(person("anna", "laptop"), Some(&anna), &detour).is_err());
    Ok(())
}

#[test]
fn another_machine_is_told_by_the_file_beside_the_document() -> io::Result<()> {
    let (_folder, document, anna, ben) = office()?;
    let first = lock_as(person("anna", "laptop"), Some(&anna), &document);
    assert!(first.is_ok());
    let second = lock_as(person("ben", "desk"), Some(&ben), &document);
    assert_eq!(second.err(), Some(person("anna", "laptop")));
    // Whoever was refused has not cleared away the lock of the other.
    assert!(document.with_file_name(".journey.ron.polku-lock").exists());
    Ok(())
}

#[cfg(unix)]
#[test]
fn another_user_of_this_machine_is_seen_while_the_program_runs_and_no_longer() -> io::Result<()> {
    let (_folder, document, anna, ben) = office()?;
    let first = lock_as(person("anna", "laptop"), Some(&anna), &document);
    assert!(first.is_ok());
    assert!(lock_as(person("ben", "laptop"), Some(&ben), &document).is_err());
    drop(first);
    // As after a crash: the file is there, and nobody holds it.
    let beside = document.with_file_name(".journey.ron.polku-lock");
    std::fs::write(&beside, person("anna", "laptop").text().unwrap_or_default())?;
    assert!(lock_as(person("ben", "laptop"), Some(&ben), &document).is_ok());
    Ok(())
}

#[test]
fn a_lock_left_behind_by_a_crash_does_not_lock_its_user_out() -> io::Result<()> {
    let (_folder, document, anna, _) = office()?;
    let beside = document.with_file_name(".journey.ron.polku-lock");
    std::fs::write(&beside, person("anna", "laptop").text().unwrap_or_default())?;
    let again = lock_as(Holder { pid: 9, ..person("anna", "laptop") }, Some(&anna), &document);
    assert!(again.is_ok());
    assert_eq!(Holder::of(&beside).map(|holder| holder.pid), Some(9));
    Ok(())
}

#[test]
fn whatever_lies_there_instead_of_a_lock_is_no_reason_not_to_work() -> io::Result<()> {
    let (folder, document, anna, _) = office()?;
    let beside = document.with_file_name(".journey.ron.polku-lock");
    std::fs::write(&beside, [0xFF; 9000])?;
    assert!(lock_as(person("anna", "laptop"), Some(&anna), &document).is_ok());
    assert_eq!(std::fs::read(&beside)?, [0xFF; 9000], "it is not ours, and stays");
    let nowhere = StateFolder::at(document.join("no folder"));
    assert!(lock_as(person("anna", "laptop"), Some(&nowhere), &document).is_ok());
    assert!(lock_as(person("anna", "laptop"), Some(&anna), &folder.path().join("new.ron")).is_ok());
    Ok(())
}

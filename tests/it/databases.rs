//! What docs/databases.md says works: the engines' own clients count, and the journey is the same as from the
//! rows themselves. Where a client is not installed its test says so and stops; CI wants them all.

use crate::common::{journey_of, polku, put, root, text_of};
use polku::journey::Tally;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

type Counts = BTreeMap<(String, String), Tally>;

/// Answers of 150 customers to two questions in two rounds; some left a question out.
fn rows() -> String {
    let mut text = "customer,segment,question,round,score\n".to_owned();
    for customer in 0..150_u32 {
        for (at, question) in ["Delivery", "Support"].iter().enumerate() {
            for (later, round) in ["Kevät 2026", "Autumn, 2026"].iter().enumerate() {
                let dice = (customer * 7 + at as u32 * 3 + later as u32 * 5 + customer / 9) % 11;
                let score = if dice < 5 { (dice + 1).to_string() } else { "4".to_owned() };
                let score = if customer % 23 == 0 { String::new() } else { score };
                let segment = if customer % 3 == 0 { "regular" } else { "new" };
                let _ = writeln!(text, "{customer},{segment},{question},\"{round}\",{score}");
            }
        }
    }
    text
}

/// The commands of docs/databases.md under a heading.
fn documented(heading: &str) -> String {
    let text = text_of(&root().join("docs/databases.md"));
    let section = text.split("\n## ").find(|one| one.starts_with(heading)).expect("a section");
    let block = section.split("```sh\n").nth(1).and_then(|rest| rest.split("```").next());
    block.expect("a command").to_owned()
}

/// The program of a client, where it is installed.
fn program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let cached = std::env::var_os("HOME").map(|home| Path::new(&home).join(".cache/polku-clients"));
    let servers = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let servers = servers.map(|one| one.path().join("bin"));
    let folders = std::env::split_paths(&path).chain(cached).chain(servers);
    let found = folders.map(|folder| folder.join(name)).find(|path| path.is_file());
    if found.is_none() {
        let wanted = std::env::var_os("POLKU_CLIENTS").is_some_and(|one| one == "required");
        assert!(!wanted, "{name} is not installed: .ci/setup does it");
        eprintln!("NOT RUN: {name} is not installed");
    }
    found
}

/// A folder with the rows and a journey without any.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::Builder::new().prefix("polku").tempdir_in("/tmp").expect("a folder");
    put(&folder.path().join("answers.csv"), rows());
    let made = polku().args(["new", "-o", "shop.ron"]).current_dir(&folder).output();
    assert!(made.expect("polku").status.success());
    folder
}

/// Runs a shell's command with polku and the client in the path.
fn shell(folder: &Path, client: &Path, command: &str, env: &[(&str, &str)]) -> Output {
    let polku = polku();
    let own = Path::new(polku.get_program()).parent().expect("a folder");
    let path = std::env::var_os("PATH").unwrap_or_default();
    let client = client.parent().expect("a folder").to_owned();
    let all = [own.to_owned(), client].into_iter().chain(std::env::split_paths(&path));
    let path = std::env::join_paths(all).expect("a path");
    let mut shell = Command::new("sh");
    for (name, value) in polku.get_envs() {
        match value {
            Some(value) => shell.env(name, value),
            None => shell.env_remove(name),
        };
    }
    shell.args(["-c", command]).current_dir(folder).env("PATH", path);
    shell.envs(env.iter().copied());
    shell.output().expect("a shell")
}

fn ran(output: &Output) -> String {
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}");
    said
}

/// All answers, by touchpoint and round.
fn counts(folder: &Path) -> Counts {
    let journey = journey_of(&folder.join("shop.ron"));
    let mut all = Counts::new();
    for (_, touchpoint) in journey.touchpoints() {
        for answers in touchpoint.surveys.iter().flat_map(|survey| survey.answers()) {
            let round = journey.round(&answers.round).map(|one| one.name.clone());
            all.insert((touchpoint.name.clone(), round.unwrap_or_default()), answers.tally.clone());
        }
    }
    all
}

/// What the rows themselves say.
fn from_rows() -> Counts {
    let folder = folder();
    let done = polku()
        .args(["import", "answers.csv", "--into", "shop.ron", "--question-column", "question"])
        .args(["--round-column", "round", "--id-column", "customer"])
        .args(["--map", "Delivery=Delivery;stage=purchase;metric=csat;scale=1..5"])
        .args(["--map", "Support=Support;stage=use;metric=csat;scale=1..5"])
        .current_dir(&folder)
        .output()
        .expect("polku");
    ran(&done);
    let journey = journey_of(&folder.path().join("shop.ron"));
    assert!(!journey.joint.is_empty(), "the same people answered twice two questions");
    counts(folder.path())
}

/// The client's counts, twice: the second time they replace the first and say so.
fn gives_the_same(folder: &Path, client: &Path, heading: &str, env: &[(&str, &str)]) {
    let command = documented(heading);
    ran(&shell(folder, client, &command, env));
    let found = counts(folder);
    assert_eq!(found.len(), 4, "{found:?}");
    assert_eq!(found, from_rows());
    let query = command.split('|').next().expect("a query");
    let again = "polku import - --into shop.ron --question-column question --round-column round --count-column n";
    let refused = shell(folder, client, &format!("{query} | {again}"), env);
    let said = String::from_utf8_lossy(&refused.stderr);
    assert!(!refused.status.success() && said.contains("already"), "{said}");
    let said = ran(&shell(folder, client, &format!("{query} | {again} --replace"), env));
    assert!(said.contains("Delivery") && said.contains("replaced"), "{said}");
    assert_eq!(counts(folder), found);
}

#[test]
fn sqlite_counts() {
    let Some(client) = program("sqlite3") else { return };
    let folder = folder();
    let load = "sqlite3 answers.db '.mode csv' '.import answers.csv answers' \
                \"UPDATE answers SET score = NULL WHERE score = ''\"";
    ran(&shell(folder.path(), &client, load, &[]));
    gives_the_same(folder.path(), &client, "SQLite", &[]);
}

#[test]
fn duckdb_counts() {
    let Some(client) = program("duckdb") else { return };
    let folder = folder();
    gives_the_same(folder.path(), &client, "DuckDB", &[]);
}

/// A server on a socket in a folder of its own, which ends with the test.
struct Server {
    programs: PathBuf,
    folder: PathBuf,
    /// Runs a command as somebody who may start one: `PostgreSQL` refuses to be started by root.
    user: Option<&'static str>,
}

impl Server {
    fn start(programs: PathBuf, folder: PathBuf) -> Self {
        let is_root = Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout == b"0\n");
        let user = is_root.then_some("postgres");
        std::fs::create_dir(&folder).expect("a folder");
        if let Some(user) = user {
            let owned = Command::new("chown").arg(user).arg(&folder).status();
            assert!(owned.expect("chown").success());
        }
        let server = Self { programs, folder, user };
        server.run("initdb", "-D data -U polku -A trust -E UTF8 --no-locale --no-sync");
        let options = format!(
            "-D data -l log -w -t 60 -o \"-c listen_addresses= -c fsync=off -k '{}'\" start",
            server.folder.display()
        );
        server.run("pg_ctl", &options);
        server
    }

    fn run(&self, program: &str, options: &str) {
        let command = format!(
            "cd '{}' && '{}' {options}",
            self.folder.display(),
            self.programs.join(program).display()
        );
        let mut shell = match self.user {
            Some(user) => {
                let mut other = Command::new("setpriv");
                other.args([
                    &format!("--reuid={user}"),
                    &format!("--regid={user}"),
                    "--clear-groups",
                    "sh",
                ]);
                other
            }
            None => Command::new("sh"),
        };
        // The server keeps what it inherits: a pipe would stay open as long as it runs.
        let log = std::fs::File::create(self.folder.with_extension("said")).expect("a file");
        let errors = log.try_clone().expect("a file");
        let done = shell.args(["-c", &command]).stdout(log).stderr(errors).status();
        let said = || text_of(&self.folder.with_extension("said"));
        assert!(done.expect("a shell").success(), "{program}: {}", said());
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if !std::thread::panicking() || self.folder.join("data/postmaster.pid").exists() {
            self.run("pg_ctl", "-D data -m immediate stop");
        }
    }
}

#[test]
fn postgresql_counts() {
    let (Some(client), Some(server)) = (program("psql"), program("pg_ctl")) else { return };
    let folder = folder();
    // The other user has to come in.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let open = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(folder.path(), open).expect("permissions");
    }
    let socket = folder.path().join("db");
    let programs = server.parent().expect("a folder").to_owned();
    let _server = Server::start(programs, socket.clone());
    let host = socket.to_str().expect("a path");
    let env = [("PGHOST", host), ("PGUSER", "polku"), ("PGDATABASE", "postgres")];
    let load = "psql -q -c 'CREATE TABLE answers (customer int, segment text, question text, round text, \
                score int)' -c \"\\copy answers FROM answers.csv CSV HEADER\"";
    ran(&shell(folder.path(), &client, load, &env));
    gives_the_same(folder.path(), &client, "PostgreSQL", &env);
}

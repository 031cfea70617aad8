//! A start that cannot go well says why in one sentence, and nothing else.

use std::fs;
use std::net::TcpListener;
use std::process::Command;

use tempfile::TempDir;

/// Starts the portal with these settings and expects one sentence about `word`.
fn refuses(settings: &[(&str, &str)], word: &str) {
    let folder = TempDir::new().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_sijil"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("SIJIL_")) {
        command.env_remove(name);
    }
    let data = folder.path().to_str().unwrap();
    command.arg("serve").envs([("SIJIL_DATA", data), ("SIJIL_LISTEN", "127.0.0.1:0")]).envs(settings.iter().copied());
    let output = command.output().unwrap();
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success(), "{word}: it went on");
    assert_eq!(text.trim_end().lines().count(), 1, "{word}: {text}");
    assert!(text.starts_with("The ") && text.ends_with(".\n"), "no sentence: {text}");
    assert!(text.contains(word), "{word}: {text}");
    for strange in ["panicked", "unexpected", "Error", "\u{1b}"] {
        assert!(!text.contains(strange), "{word}: {text}");
    }
    assert!(output.stdout.is_empty());
}

#[test]
fn an_occupied_port_is_named() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    refuses(&[("SIJIL_LISTEN", &address)], &address);
}

#[test]
fn a_wrong_setting_is_named() {
    for (name, value) in [
        ("SIJIL_WORKERS", "many"),
        ("SIJIL_LISTEN", "everywhere"),
        ("SIJIL_PUBLIC_URL", "sijil.example"),
        ("SIJIL_DATABASE", "mysql://here"),
        ("SIJIL_LOG", "=poem="),
        ("SIJIL_LOG_FORMAT", "poem"),
        ("SIJIL_MAIL", "pigeon"),
        ("SIJIL_MAIL", "smtp"),
        ("SIJIL_MAIL_FROM", "nobody"),
        ("SIJIL_WROKERS", "2"),
        ("SIJIL_KEY_FILE", "/dev/null/key"),
        ("SIJIL_DKIM_KEY_FILE", "/nowhere/key"),
    ] {
        let word = if (name, value) == ("SIJIL_MAIL", "smtp") { "SIJIL_SMTP_HOST" } else { name };
        refuses(&[(name, value)], word);
    }
}

#[test]
fn a_wrong_file_or_folder_is_named() {
    let folder = TempDir::new().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    fs::write(path("a-file"), "no key, no certificate, no folder, no database").unwrap();
    refuses(&[("SIJIL_DATA", &path("a-file"))], "a-file");
    refuses(&[("SIJIL_KEY_FILE", &path("a-file"))], "SIJIL_KEY_FILE");
    refuses(&[("SIJIL_DATABASE", &format!("sqlite:{}", path("a-file")))], "SIJIL_DATABASE");
    refuses(&[("SIJIL_DATABASE", &format!("sqlite:{}", path("no-folder/sijil.db")))], "SIJIL_DATABASE");
    let smtp = [("SIJIL_MAIL", "smtp"), ("SIJIL_SMTP_HOST", "localhost")];
    refuses(&[smtp[0], smtp[1], ("SIJIL_SMTP_CA_FILE", &path("a-file"))], "SIJIL_SMTP_CA_FILE");
    let dkim = [("SIJIL_DKIM_SELECTOR", "a"), ("SIJIL_DKIM_DOMAIN", "sijil.example")];
    refuses(&[dkim[0], dkim[1], ("SIJIL_DKIM_KEY_FILE", &path("a-file"))], "SIJIL_DKIM");
}

#[test]
fn a_database_server_that_is_not_there_is_named() {
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    refuses(&[("SIJIL_DATABASE", &format!("postgres://sijil@{nobody}/sijil"))], "SIJIL_DATABASE");
}

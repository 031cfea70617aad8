//! The program as an operator meets it at a terminal.

mod keys;
mod nodes;
mod users;

use std::process::{Command, Output};

use tempfile::TempDir;

fn sijil(folder: &TempDir, words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_sijil"))
        .args(words)
        .env_clear()
        .env("SIJIL_DATA", folder.path())
        .env("SIJIL_PUBLIC_URL", "https://sijil.example")
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn s15_the_first_administrator_gets_a_link_from_the_configured_address() {
    let folder = TempDir::new().unwrap();
    let words = ["user", "create", "--email", "first@eco.example", "--name", "نخستین", "--language", "fa"];
    let made = sijil(&folder, &words);
    assert!(made.status.success(), "{}", said(&made));
    assert!(said(&made).contains("https://sijil.example/fa/account-link?key="), "{}", said(&made));
    let again = sijil(&folder, &words);
    assert!(!again.status.success());
    assert!(said(&again).contains("has an account already"), "{}", said(&again));
}

#[test]
fn s14_an_operator_opens_the_way_back_and_chooses_no_password() {
    let folder = TempDir::new().unwrap();
    let made = sijil(&folder, &["user", "create", "--email", "first@eco.example", "--name", "A", "--language", "tr"]);
    assert!(made.status.success(), "{}", said(&made));
    let reset = sijil(&folder, &["user", "reset-factors", "--email", "first@eco.example"]);
    assert!(said(&reset).contains("https://sijil.example/tr/account-link?key="), "{}", said(&reset));
    let nobody = sijil(&folder, &["user", "reset-factors", "--email", "nobody@eco.example"]);
    assert!(!nobody.status.success() && said(&nobody).contains("No account"), "{}", said(&nobody));
}

#[test]
fn what_cannot_be_done_is_said_in_one_sentence() {
    let folder = TempDir::new().unwrap();
    let sentence = |output: Output, word: &str| {
        assert!(!output.status.success());
        let text = said(&output);
        assert!(text.contains(word) && text.trim_end().lines().count() == 1, "{text}");
    };
    let user =
        |email, language| sijil(&folder, &["user", "create", "--email", email, "--name", "A", "--language", language]);
    sentence(user("nobody", "en"), "--email");
    sentence(user("a@b.example", "de"), "--language");
    sentence(sijil(&folder, &["serve", "--listen", "nowhere"]), "SIJIL_LISTEN");
    let worker = |name, value| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sijil"));
        command.arg("worker").arg("--data").arg(folder.path()).env_clear().env(name, value).output().unwrap()
    };
    sentence(worker("SIJIL_MAIL", "pigeon"), "SIJIL_MAIL");
    sentence(worker("SIJIL_DATABASE", "mysql://x"), "SIJIL_DATABASE");
    sentence(worker("SIJIL_NO_WORKER", "true"), "SIJIL_NO_WORKER");
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    sentence(sijil(&folder, &["serve", "--listen", &address]), &address);
}

//! The real program as a process of its own, for stories of signals and of several nodes.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::{Browser, PASSWORD};

/// How long the program may take to be ready; generous, since this build is slow and the machine is shared.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// A process of the program. It ends with the test.
pub struct Program {
    pub child: Child,
    /// Where it listens; empty for one that does not.
    pub address: String,
}

impl Program {
    pub fn command(arguments: &[&str], data: &Path) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sijil"));
        command.args(arguments).arg("--data").arg(data);
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("SIJIL_")) {
            command.env_remove(name);
        }
        command.env("SIJIL_LISTEN", "127.0.0.1:0").env("SIJIL_WORKERS", "2").env("SIJIL_LOG", "error");
        command.stdin(Stdio::null());
        command
    }

    /// Starts it with these settings and waits until it says that it is ready.
    pub fn start(arguments: &[&str], data: &Path, settings: &[(&str, String)]) -> Self {
        let mut command = Self::command(arguments, data);
        Self::started(command.envs(settings.iter().map(|(name, value)| (*name, value))))
    }

    /// The demonstration, whose people can sign in.
    pub fn demo(data: &Path) -> Self {
        Self::start(&["demo", "--password", PASSWORD], data, &[])
    }

    pub fn serve(data: &Path, settings: &[(&str, String)]) -> Self {
        Self::start(&["serve"], data, settings)
    }

    /// The same for a command with settings of its own.
    pub fn started(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let ready = loop {
            let line = lines.next().expect("the program says that it is ready").unwrap();
            if line.starts_with("Sijil ") {
                break line;
            }
        };
        // Whatever it says later is read too, so that it never waits for us.
        std::thread::spawn(move || lines.for_each(drop));
        let address = ready.find("http://").map_or("", |at| ready[at..].trim_end());
        Self { child, address: address.to_owned() }
    }

    pub fn signal(&self, signal: &str) {
        let sent = Command::new("kill").args([signal, &self.child.id().to_string()]).status().unwrap();
        assert!(sent.success());
    }

    pub fn is_running(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// Somebody of the demonstration, signed in.
    pub async fn editor(&self) -> Browser {
        let browser = Browser::new(&self.address);
        let fields = [("email", "editor@tr.sijil.example"), ("password", PASSWORD), ("next", "")];
        assert_eq!(browser.post("/en/sign-in", &fields).await.status, 303);
        browser
    }

    /// Waits for the end; whether it was a good one.
    pub fn ended_well(mut self) -> bool {
        let begun = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.success();
            }
            assert!(begun.elapsed() < PATIENCE, "the program does not end");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

//! The real program as a process of its own.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::support::{Browser, PASSWORD};

/// How long the program may take to be ready; generous, since this build is slow and the machine is shared.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// The real program as a process of its own. It ends with the test.
pub struct Program {
    pub child: Child,
    pub address: String,
}

impl Program {
    fn command(arguments: &[&str], data: &Path) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sijil"));
        command.args(arguments).arg("--data").arg(data).args(["--listen", "127.0.0.1:0"]);
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("SIJIL_")) {
            command.env_remove(name);
        }
        command.env("SIJIL_WORKERS", "2").env("SIJIL_LOG", "error").stdin(Stdio::null());
        command
    }

    /// Starts it with these settings and waits until it says where it listens.
    pub fn start(arguments: &[&str], data: &Path, settings: &[(&str, String)]) -> Self {
        let mut command = Self::command(arguments, data);
        let mut child =
            command.envs(settings.iter().map(|(name, value)| (*name, value))).stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let address = loop {
            let line = lines.next().expect("the program says where it listens").unwrap();
            if let Some(at) = line.find("http://127.0.0.1:") {
                let address: String = line[at..].chars().take_while(|c| !c.is_whitespace()).collect();
                break address.trim_end_matches(['/', '.', ',']).to_owned();
            }
        };
        // Whatever it says later is read too, so that it never waits for us.
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, address }
    }

    pub fn demo(data: &Path) -> Self {
        Self::start(&["demo", "--password", PASSWORD], data, &[])
    }

    pub fn serve(data: &Path, settings: &[(&str, String)]) -> Self {
        Self::start(&["serve"], data, settings)
    }

    pub fn signal(&self, signal: &str) {
        let sent = Command::new("kill").args([signal, &self.child.id().to_string()]).status().unwrap();
        assert!(sent.success());
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

    pub async fn editor(&self) -> Browser {
        let browser = Browser::new(&self.address);
        let fields = [("email", "editor@tr.sijil.example"), ("password", PASSWORD), ("next", "")];
        assert_eq!(browser.post("/en/sign-in", &fields).await.status, 303);
        browser
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

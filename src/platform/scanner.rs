//! Looks for harmful software with `clamd` (the INSTREAM command of its protocol). Who cannot be asked says nothing:
//! a file waits until somebody has looked at it.

use std::io::{Read, Write};
use std::net::{TcpStream, ToSocketAddrs as _};
use std::os::unix::net::UnixStream;
use std::time::Duration;

use crate::platform::config::ScannerAddress;

/// How long the scanner may take to accept, to read or to answer.
const PATIENCE: Duration = Duration::from_secs(30);
/// Bytes handed over at once.
const CHUNK: usize = 64 * 1024;
/// Bytes of the longest answer that is read.
const LONGEST_ANSWER: u64 = 1024;

/// What the scanner says of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing harmful is known of it.
    Clean,
    /// Harmful; the name of what was found.
    Infected(String),
    /// It would not look at this file, as at one larger than its own limit; what it said, for the log.
    Declined(String),
}

/// Why there is no verdict.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// Nobody listens: no other file would fare better now.
    #[error("the scanner cannot be reached ({0})")]
    Unreachable(std::io::Error),
    /// It broke off in the middle of this file, without a word.
    #[error("the scanner broke off ({0})")]
    BrokenOff(std::io::Error),
}

/// A scanner that can be asked.
#[derive(Debug, Clone)]
pub struct Scanner(ScannerAddress);

trait Line: Read + Write + Send {}
impl<T: Read + Write + Send> Line for T {}

impl Scanner {
    /// The one that listens there.
    pub fn new(address: ScannerAddress) -> Self {
        Self(address)
    }

    /// Has bytes looked at. Blocks; for jobs. An error says that nobody looked.
    pub fn scan(&self, bytes: &[u8]) -> Result<Verdict, Fault> {
        let mut scanning = self.begin()?;
        scanning.see(bytes);
        scanning.verdict()
    }

    /// Begins to have a file looked at that comes piece by piece. Blocks, as all that follows.
    ///
    /// # Errors
    /// [`Fault::Unreachable`].
    pub fn begin(&self) -> Result<Scanning, Fault> {
        let mut line = self.connect().map_err(Fault::Unreachable)?;
        let handed = line.write_all(b"zINSTREAM\0");
        Ok(Scanning { line, handed })
    }

    fn connect(&self) -> std::io::Result<Box<dyn Line>> {
        match &self.0 {
            ScannerAddress::Unix(path) => {
                let line = UnixStream::connect(path)?;
                line.set_read_timeout(Some(PATIENCE))?;
                line.set_write_timeout(Some(PATIENCE))?;
                Ok(Box::new(line))
            }
            ScannerAddress::Tcp(host) => {
                let address = host.to_socket_addrs()?.next().ok_or(std::io::ErrorKind::NotFound)?;
                let line = TcpStream::connect_timeout(&address, PATIENCE)?;
                line.set_read_timeout(Some(PATIENCE))?;
                line.set_write_timeout(Some(PATIENCE))?;
                Ok(Box::new(line))
            }
        }
    }
}

/// A file that is being looked at.
pub struct Scanning {
    line: Box<dyn Line>,
    /// Whether everything was handed over so far.
    handed: std::io::Result<()>,
}

impl Scanning {
    /// Hands the next bytes over. A scanner that has had enough says so and hangs up while bytes are still on their way,
    /// so what goes wrong here counts only where it gave no answer.
    pub fn see(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(CHUNK) {
            let length = u32::try_from(chunk.len()).unwrap_or(u32::MAX);
            self.hand_over(&length.to_be_bytes());
            self.hand_over(chunk);
        }
    }

    /// What the scanner says of it.
    ///
    /// # Errors
    /// [`Fault::BrokenOff`].
    pub fn verdict(mut self) -> Result<Verdict, Fault> {
        self.hand_over(&0_u32.to_be_bytes());
        let mut answer = Vec::new();
        let heard = self.line.take(LONGEST_ANSWER).read_to_end(&mut answer);
        if answer.is_empty() {
            let silent = Err(std::io::ErrorKind::UnexpectedEof.into());
            return self.handed.and(heard).and(silent).map_err(Fault::BrokenOff);
        }
        Ok(verdict(String::from_utf8_lossy(&answer).trim_end_matches(['\0', '\n'])))
    }

    fn hand_over(&mut self, bytes: &[u8]) {
        if self.handed.is_ok() {
            self.handed = self.line.write_all(bytes);
        }
    }
}

/// `stream: OK`, or `stream: NAME FOUND`; every other word says that it did not look.
fn verdict(answer: &str) -> Verdict {
    match answer.strip_prefix("stream: ") {
        Some("OK") => Verdict::Clean,
        Some(found) if found.ends_with(" FOUND") => Verdict::Infected(found.trim_end_matches(" FOUND").to_owned()),
        _ => Verdict::Declined(answer.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_plain_yes_is_clean() {
        assert_eq!(verdict("stream: OK"), Verdict::Clean);
        assert_eq!(verdict("stream: Eicar-Signature FOUND"), Verdict::Infected("Eicar-Signature".to_owned()));
        for answer in ["", "OK", "stream: ", "INSTREAM size limit exceeded. ERROR", "stream: OK ERROR"] {
            assert_eq!(verdict(answer), Verdict::Declined(answer.to_owned()));
        }
    }

    #[test]
    fn nobody_there_is_an_error() {
        let scanner = Scanner::new(ScannerAddress::Unix("/nonexistent/clamd.ctl".into()));
        assert!(matches!(scanner.scan(b"x"), Err(Fault::Unreachable(_))));
    }
}

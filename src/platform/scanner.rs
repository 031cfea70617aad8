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

trait Line: Read + Write {}
impl<T: Read + Write> Line for T {}

impl Scanner {
    /// The one that listens there.
    pub fn new(address: ScannerAddress) -> Self {
        Self(address)
    }

    /// Has bytes looked at. Blocks; for jobs. An error says that nobody looked.
    pub fn scan(&self, bytes: &[u8]) -> Result<Verdict, Fault> {
        let line = self.connect().map_err(Fault::Unreachable)?;
        ask(line, bytes).map(|answer| verdict(&answer)).map_err(Fault::BrokenOff)
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

/// Hands the bytes over and reads the answer. A scanner that has had enough says so and hangs up while bytes are
/// still on their way, so the answer counts also where they did not all arrive.
fn ask(mut line: Box<dyn Line>, bytes: &[u8]) -> std::io::Result<String> {
    let handed = hand_over(&mut line, bytes);
    let mut answer = Vec::new();
    let heard = line.take(LONGEST_ANSWER).read_to_end(&mut answer);
    match answer.as_slice() {
        [] => handed.and(heard).and(Err(std::io::ErrorKind::UnexpectedEof.into())),
        _ => Ok(String::from_utf8_lossy(&answer).trim_end_matches(['\0', '\n']).to_owned()),
    }
}

fn hand_over(line: &mut impl Write, bytes: &[u8]) -> std::io::Result<()> {
    line.write_all(b"zINSTREAM\0")?;
    for chunk in bytes.chunks(CHUNK) {
        let length = u32::try_from(chunk.len()).unwrap_or(u32::MAX);
        line.write_all(&length.to_be_bytes())?;
        line.write_all(chunk)?;
    }
    line.write_all(&0_u32.to_be_bytes())?;
    line.flush()
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

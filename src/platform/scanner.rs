//! Looks for harmful software with `clamd` (the INSTREAM command of its protocol). Who cannot be asked says nothing:
//! a file waits until somebody has looked at it.

use std::io::{Read, Write};
use std::net::{TcpStream, ToSocketAddrs as _};
use std::os::unix::net::UnixStream;
use std::time::Duration;

use crate::platform::config::ScannerAddress;
use crate::platform::errors::Error;

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
    pub fn scan(&self, bytes: &[u8]) -> Result<Verdict, Error> {
        let answer = self.connect().and_then(|line| ask(line, bytes)).map_err(Error::unexpected)?;
        verdict(&answer).ok_or_else(|| Error::unexpected(format!("the scanner answered {answer:?}")))
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

fn ask(mut line: Box<dyn Line>, bytes: &[u8]) -> std::io::Result<String> {
    line.write_all(b"zINSTREAM\0")?;
    for chunk in bytes.chunks(CHUNK) {
        let length = u32::try_from(chunk.len()).unwrap_or(u32::MAX);
        line.write_all(&length.to_be_bytes())?;
        line.write_all(chunk)?;
    }
    line.write_all(&0_u32.to_be_bytes())?;
    line.flush()?;
    let mut answer = Vec::new();
    line.take(LONGEST_ANSWER).read_to_end(&mut answer)?;
    Ok(String::from_utf8_lossy(&answer).trim_end_matches(['\0', '\n']).to_owned())
}

/// `stream: OK`, or `stream: NAME FOUND`.
fn verdict(answer: &str) -> Option<Verdict> {
    match answer.strip_prefix("stream: ")? {
        "OK" => Some(Verdict::Clean),
        other => other.strip_suffix(" FOUND").map(|name| Verdict::Infected(name.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_plain_yes_is_clean() {
        assert_eq!(verdict("stream: OK"), Some(Verdict::Clean));
        assert_eq!(verdict("stream: Eicar-Signature FOUND"), Some(Verdict::Infected("Eicar-Signature".to_owned())));
        for answer in ["", "OK", "stream: ", "INSTREAM size limit exceeded. ERROR", "stream: OK ERROR"] {
            assert_eq!(verdict(answer), None, "{answer}");
        }
    }

    #[test]
    fn nobody_there_is_an_error() {
        let scanner = Scanner::new(ScannerAddress::Unix("/nonexistent/clamd.ctl".into()));
        assert!(scanner.scan(b"x").is_err());
    }
}

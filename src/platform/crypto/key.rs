//! The portal's own key: 256 bits in a file of its own, apart from the database, so that a copy of the database
//! alone can forge nothing. It signs short texts the portal hands out and takes back, such as the address by which
//! a reader stops a mail.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use crate::platform::config::WrongSetting;

/// Bytes of a key, and of a block of SHA-256.
const LENGTH: usize = 32;
const BLOCK: usize = 64;

/// The portal's own key.
#[derive(Clone)]
pub struct PortalKey([u8; LENGTH]);

impl PortalKey {
    /// Reads the key from its file (64 hexadecimal digits); where there is no file, makes a key and a file that
    /// only this user may read. Of two processes that start at once one makes it and both read the same.
    pub fn load_or_create(path: &Path) -> Result<Self, WrongSetting> {
        let text = match fs::read_to_string(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                create(path).and_then(|_| fs::read_to_string(path))
            }
            read => read,
        };
        let wrong =
            |why: String| WrongSetting::new("SIJIL_KEY_FILE", format!("means the file {}, {why}", path.display()));
        let text = text.map_err(|error| wrong(format!("which cannot be read or made ({error})")))?;
        let key = decode(text.trim()).ok_or_else(|| wrong("which does not hold 64 hexadecimal digits".to_owned()))?;
        warn_if_open(path);
        Ok(key)
    }

    /// A signature of `text` for one purpose, as 43 characters of base64url (HMAC-SHA-256). What was signed for
    /// one purpose is worth nothing for another.
    pub fn sign(&self, purpose: &'static str, text: &str) -> String {
        data_encoding::BASE64URL_NOPAD.encode(&self.code(purpose, text).finalize().into_bytes())
    }

    /// Whether `signature` is what [`PortalKey::sign`] gave for this purpose and text. Takes as long for any wrong
    /// signature.
    pub fn verify(&self, purpose: &'static str, text: &str, signature: &str) -> bool {
        data_encoding::BASE64URL_NOPAD
            .decode(signature.as_bytes())
            .is_ok_and(|bytes| self.code(purpose, text).verify_slice(&bytes).is_ok())
    }

    /// A key of its own for one use, from which nobody finds this one.
    pub(super) fn derive(&self, purpose: &'static str, text: &str) -> [u8; LENGTH] {
        self.code(purpose, text).finalize().into_bytes().into()
    }

    fn code(&self, purpose: &'static str, text: &str) -> Hmac<Sha256> {
        // HMAC fills a shorter key up with zeros to one block of the hash (RFC 2104 §2).
        let mut block = [0_u8; BLOCK];
        block[..LENGTH].copy_from_slice(&self.0);
        let mut code = Hmac::<Sha256>::new(&block.into());
        // The length in front keeps ("a", "bc") and ("ab", "c") apart.
        code.update(&(purpose.len() as u64).to_be_bytes());
        code.update(purpose.as_bytes());
        code.update(text.as_bytes());
        code
    }
}

impl std::fmt::Debug for PortalKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PortalKey(…)")
    }
}

fn decode(text: &str) -> Option<PortalKey> {
    let bytes = data_encoding::HEXLOWER_PERMISSIVE.decode(text.as_bytes()).ok()?;
    bytes.try_into().ok().map(PortalKey)
}

/// Writes a new key beside `path` and links it there: the link appears whole or not at all, and never replaces a
/// key that another process made meanwhile. Tells whether it was this call that made it.
pub(super) fn create(path: &Path) -> io::Result<bool> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut random = [0_u8; LENGTH + 8];
    getrandom::fill(&mut random).map_err(|error| io::Error::other(error.to_string()))?;
    let (key, name) = random.split_at(LENGTH);
    let draft = folder.join(format!(".key-{}", data_encoding::HEXLOWER.encode(name)));
    let linked = write_private(&draft, &data_encoding::HEXLOWER.encode(key)).and_then(|()| fs::hard_link(&draft, path));
    fs::remove_file(&draft)?;
    match linked {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        linked => linked.and_then(|()| File::open(folder)?.sync_all()).map(|()| true),
    }
}

fn write_private(path: &Path, text: &str) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    writeln!(file, "{text}")?;
    file.sync_all()
}

/// Containers mount secrets with modes of their own, so a key that others may read is told and not refused.
pub(super) fn warn_if_open(path: &Path) {
    #[cfg(unix)]
    if let Ok(metadata) = fs::metadata(path)
        && std::os::unix::fs::PermissionsExt::mode(&metadata.permissions()) & 0o077 != 0
    {
        tracing::warn!(path = %path.display(), "other users of this machine may read the portal's key");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> PortalKey {
        PortalKey([7; LENGTH])
    }

    #[test]
    fn a_signature_holds_for_its_purpose_and_text_only() {
        let signature = key().sign("stop", "anna");
        assert_eq!(signature.len(), 43);
        assert!(key().verify("stop", "anna", &signature));
        assert!(!key().verify("stop", "bert", &signature));
        assert!(!key().verify("start", "anna", &signature));
        assert!(!key().verify("stopa", "nna", &signature));
        assert!(!PortalKey([8; LENGTH]).verify("stop", "anna", &signature));
        for wrong in ["", "!", &signature[1..], &format!("{signature}A")] {
            assert!(!key().verify("stop", "anna", wrong), "{wrong}");
        }
    }

    #[test]
    fn the_key_is_made_once_and_only_its_owner_may_read_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/key");
        let first = PortalKey::load_or_create(&path).unwrap();
        let again = PortalKey::load_or_create(&path).unwrap();
        assert_eq!(first.0, again.0);
        assert_eq!(fs::read_to_string(&path).unwrap().trim().len(), 64);
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "no draft is left behind");
        #[cfg(unix)]
        assert_eq!(std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&path).unwrap().permissions()) & 0o777, 0o600);
    }

    #[test]
    fn processes_that_start_at_once_share_one_key() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key");
        let keys: Vec<_> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..8).map(|_| scope.spawn(|| PortalKey::load_or_create(&path).unwrap().0)).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert!(keys.windows(2).all(|pair| pair[0] == pair[1]));
    }

    #[test]
    fn a_file_that_holds_no_key_is_named_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key");
        fs::write(&path, "not a key").unwrap();
        let sentence = PortalKey::load_or_create(&path).unwrap_err().to_string();
        assert!(sentence.contains("SIJIL_KEY_FILE") && sentence.contains("64"), "{sentence}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "not a key");
    }
}

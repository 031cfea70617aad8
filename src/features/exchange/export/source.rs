//! A folder as it lies somewhere: unpacked, or in its archive.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};
use zip::ZipArchive;

use crate::platform::storage::FileHash;

/// Files a folder may have.
const MOST_FILES: usize = 10_000;
/// Bytes of a file that is read as text: no message and no receipt is nearly as long.
const LONGEST_TEXT: u64 = 16 * 1024 * 1024;
/// Bytes of a file that are in the memory while it is counted.
const WINDOW: usize = 64 * 1024;
/// How deep folders of a folder are looked into.
const DEEPEST: usize = 4;

/// Where a folder lies.
pub struct Source(Place);

enum Place {
    Folder(PathBuf),
    /// With what stands before every name.
    Archive(Box<ZipArchive<File>>, String),
}

impl Source {
    /// Opens a folder, or an archive of one.
    ///
    /// # Errors
    /// One sentence for whoever named it.
    pub fn open(path: &Path) -> Result<Self, String> {
        let told = |error: io::Error| format!("it cannot be read ({error})");
        if fs::metadata(path).map_err(told)?.is_dir() {
            return Ok(Self(Place::Folder(path.to_owned())));
        }
        let archive =
            ZipArchive::new(File::open(path).map_err(told)?).map_err(|error| format!("it is no archive ({error})"))?;
        let first = archive.file_names().next().and_then(Result::ok);
        let before = first.as_ref().and_then(|name| name.split_once('/')).map(|(folder, _)| format!("{folder}/"));
        let before = before.unwrap_or_default();
        Ok(Self(Place::Archive(Box::new(archive), before)))
    }

    /// The names of its files, behind the folder's own.
    ///
    /// # Errors
    /// One sentence: it cannot be read, or holds what no such folder holds.
    pub fn names(&self) -> Result<Vec<String>, String> {
        let mut names = Vec::new();
        match &self.0 {
            Place::Folder(folder) => list(folder, "", DEEPEST, &mut names)?,
            Place::Archive(archive, before) => {
                for name in archive.file_names() {
                    let name = name.map_err(|error| format!("a name in it cannot be read ({error})"))?;
                    let own = name.strip_prefix(before.as_str());
                    let own = own.ok_or_else(|| format!("{name} stands outside of the folder"))?;
                    if !own.is_empty() && !own.ends_with('/') {
                        names.push(own.to_owned());
                    }
                }
            }
        }
        if names.len() > MOST_FILES {
            return Err(format!("it holds more than {MOST_FILES} files"));
        }
        names.sort();
        Ok(names)
    }

    /// A file as text.
    ///
    /// # Errors
    /// One sentence: it is not there, is no text, or is far too long.
    pub fn text(&mut self, name: &str) -> Result<String, String> {
        let mut text = String::new();
        let read = self.read(name, |from| from.take(LONGEST_TEXT + 1).read_to_string(&mut text));
        match read {
            Ok(_) if text.len() as u64 > LONGEST_TEXT => Err("it is far too long".to_owned()),
            Ok(_) => Ok(text),
            Err(error) => Err(format!("it cannot be read ({error})")),
        }
    }

    /// What a file hashes to, read in a little memory.
    ///
    /// # Errors
    /// One sentence: it is not there, or cannot be read.
    pub fn hash(&mut self, name: &str) -> Result<FileHash, String> {
        let mut hash = Sha256::new();
        let hashed = self.read(name, |from| {
            let mut window = vec![0_u8; WINDOW];
            loop {
                match from.read(&mut window)? {
                    0 => return Ok(()),
                    count => hash.update(&window[..count]),
                }
            }
        });
        hashed.map_err(|error| format!("it cannot be read ({error})"))?;
        Ok(FileHash::from_digest(&hash.finalize()))
    }

    fn read<T>(&mut self, name: &str, read: impl FnOnce(&mut dyn Read) -> io::Result<T>) -> io::Result<T> {
        match &mut self.0 {
            Place::Folder(folder) => read(&mut File::open(folder.join(name))?),
            Place::Archive(archive, before) => read(&mut archive.by_name(&format!("{before}{name}"))?),
        }
    }
}

/// The files of a folder and of those in it. What is neither a file nor a folder stands in none of ours.
fn list(folder: &Path, before: &str, depth: usize, names: &mut Vec<String>) -> Result<(), String> {
    let told = |error: io::Error| format!("{} cannot be read ({error})", folder.display());
    for entry in fs::read_dir(folder).map_err(told)? {
        let entry = entry.map_err(told)?;
        let name = entry.file_name().into_string().map_err(|name| format!("{} is no name", name.display()))?;
        let name = format!("{before}{name}");
        let kind = entry.file_type().map_err(told)?;
        if kind.is_dir() && depth > 0 {
            list(&entry.path(), &format!("{name}/"), depth - 1, names)?;
        } else if kind.is_file() && names.len() <= MOST_FILES {
            names.push(name);
        } else {
            return Err(format!("{name} is neither a file nor a folder of such a case"));
        }
    }
    Ok(())
}

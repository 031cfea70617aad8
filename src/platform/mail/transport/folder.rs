//! Mail into files, one `.eml` each, named by the mail's id: for the demonstration, and for servers that pick mail
//! up from a folder.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::PathBuf;

use crate::platform::mail::Mail;
use crate::platform::mail::undelivered::Undelivered;

/// A folder of mails.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new(path: PathBuf) -> Self {
        Self(path)
    }

    pub fn deliver(&self, mail: &Mail, letter: &lettre::Message) -> Result<(), Undelivered> {
        self.write(mail, letter).map_err(|error| Undelivered::ForNow(format!("the mail could not be written: {error}")))
    }

    /// Whoever watches the folder sees whole mails only: the file gets its name when it is complete. The same mail
    /// again replaces its own file.
    fn write(&self, mail: &Mail, letter: &lettre::Message) -> io::Result<()> {
        fs::create_dir_all(&self.0)?;
        let (draft, path) = (self.0.join(format!(".{}.part", mail.id)), self.0.join(format!("{}.eml", mail.id)));
        let mut file = File::create(&draft)?;
        file.write_all(&letter.formatted())?;
        file.sync_all()?;
        fs::rename(&draft, &path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::mail::testing;

    #[test]
    fn a_mail_becomes_one_whole_file_however_often_it_is_handed_over() {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::new(place.path().join("mail"));
        let mail = testing::mail();
        folder.deliver(&mail, &testing::letter(&mail)).unwrap();
        folder.deliver(&mail, &testing::letter(&mail)).unwrap();
        let names: Vec<_> = fs::read_dir(&folder.0).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names, [format!("{}.eml", mail.id).as_str()]);
        let text = fs::read_to_string(folder.0.join(&names[0])).unwrap();
        assert!(text.starts_with("From: ") && text.contains("Content-Language: fa"), "{text}");
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_tried_again() {
        let place = tempfile::tempdir().unwrap();
        fs::write(place.path().join("mail"), "a file").unwrap();
        let folder = Folder::new(place.path().join("mail"));
        let mail = testing::mail();
        assert!(matches!(folder.deliver(&mail, &testing::letter(&mail)), Err(Undelivered::ForNow(_))));
    }
}

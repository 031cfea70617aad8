//! Documents of two real posts, each in several languages: the figures and facts of the post in a table, drawn from the
//! source it names. One of them has a new version that waits for a second person.

use std::collections::HashMap;

use super::people::Desk;
use crate::features::library::{self, Brought, DocumentId, FileId};
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;

/// A document of the content.
struct DocumentContent {
    slug: &'static str,
    country: CountryCode,
    title: &'static str,
    files: &'static [Brought<'static>],
}

const DOCUMENTS: [DocumentContent; 2] = [
    DocumentContent {
        slug: WITH_CHANGE,
        country: CountryCode::Iran,
        title: "رویدادهای حیاتی، نه‌ماههٔ نخست ۱۴۰۴",
        files: &[
            Brought {
                language: Language::English,
                name: "Vital events, first nine months of 1404.pdf",
                bytes: include_bytes!("content/documents/ir-multiple-births-en.pdf"),
            },
            Brought {
                language: Language::Persian,
                name: "رویدادهای حیاتی، نه‌ماههٔ نخست ۱۴۰۴.pdf",
                bytes: include_bytes!("content/documents/ir-multiple-births-fa.pdf"),
            },
        ],
    },
    DocumentContent {
        slug: "kz-three-days",
        country: CountryCode::Kazakhstan,
        title: "How a birth is registered in Kazakhstan",
        files: &[
            Brought {
                language: Language::English,
                name: "How a birth is registered in Kazakhstan.pdf",
                bytes: include_bytes!("content/documents/kz-three-days-en.pdf"),
            },
            Brought {
                language: Language::Kazakh,
                name: "Қазақстанда туу қалай тіркеледі.pdf",
                bytes: include_bytes!("content/documents/kz-three-days-kk.pdf"),
            },
            Brought {
                language: Language::Russian,
                name: "Как регистрируется рождение в Казахстане.pdf",
                bytes: include_bytes!("content/documents/kz-three-days-ru.pdf"),
            },
        ],
    },
];

/// The post whose document changes.
const WITH_CHANGE: &str = "ir-multiple-births-1404";

/// Its English with two figures more.
const CHANGE: Brought<'static> = Brought {
    language: Language::English,
    name: "Vital events, first nine months of 1404.pdf",
    bytes: include_bytes!("content/documents/ir-multiple-births-en-2.pdf"),
};

/// The documents in the libraries of their organisations.
#[derive(Default)]
pub(super) struct Documents {
    by_slug: HashMap<&'static str, DocumentId>,
    /// The file that changes, and whose it is.
    changing: Option<(Desk, FileId)>,
}

impl Documents {
    /// Hands the documents in, before any post shows them.
    pub(super) fn bring(platform: &Platform, desks: &HashMap<CountryCode, Desk>) -> Result<Self, Error> {
        let mut brought = Self::default();
        for it in &DOCUMENTS {
            let desk =
                desks.get(&it.country).ok_or_else(|| Error::unexpected(format!("nobody works in {}", it.country)))?;
            let (document, files) = library::bring_document(platform, desk.editor, it.title, it.files)?;
            brought.by_slug.insert(it.slug, document);
            if it.slug == WITH_CHANGE {
                brought.changing = files.first().map(|file| (*desk, *file));
            }
        }
        Ok(brought)
    }

    /// Those a post shows.
    pub(super) fn of(&self, slug: &str) -> Vec<DocumentId> {
        self.by_slug.get(slug).copied().into_iter().collect()
    }

    /// Hands in what waits, once the posts are public.
    pub(super) fn change(&self, platform: &Platform) -> Result<(), Error> {
        self.changing.map_or(Ok(()), |(desk, file)| library::bring_version(platform, desk.editor, file, &CHANGE))
    }
}

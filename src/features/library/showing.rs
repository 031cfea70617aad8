//! Pictures of the library in the running text of others.

use std::collections::HashMap;

use super::file::{FileId, Kind};
use super::picturing::{PictureView, PictureWidth, pictures_of};
use super::{store, urls};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::markdown::{self, Picture, Source};
use crate::platform::web::{Page, PreviewPicture};
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;

/// Why a text may not stand as it is; carries the catalogue key of the sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PictureFault(pub &'static str);

/// Where the ids of a text's footnotes begin.
const ANCHOR: &str = "note";

/// The HTML of a Markdown text with this organisation's pictures, described in the reader's language. A page shows one
/// such text: its footnotes are `note-1` and so on.
pub fn to_html(
    connection: &mut DbConn,
    organisation: OrganisationId,
    locale: &Locale,
    source: &str,
) -> Result<String, Error> {
    let known = known(connection, organisation, locale, source)?;
    Ok(markdown::to_html(source, locale, ANCHOR, |address| known.get(&urls::addressed(address)?).cloned()))
}

/// The same in its blocks, so that something can stand at each.
pub fn to_blocks(
    connection: &mut DbConn,
    organisation: OrganisationId,
    locale: &Locale,
    source: &str,
) -> Result<Vec<markdown::Block>, Error> {
    let known = known(connection, organisation, locale, source)?;
    Ok(markdown::to_blocks(source, locale, ANCHOR, |address| known.get(&urls::addressed(address)?).cloned()))
}

/// The pictures a text names that may be shown.
fn known(
    connection: &mut DbConn,
    organisation: OrganisationId,
    locale: &Locale,
    source: &str,
) -> Result<HashMap<FileId, Picture>, Error> {
    match addressed([source]).as_slice() {
        [] => Ok(HashMap::new()),
        files => pictures(connection, organisation, locale.language(), files),
    }
}

/// Pixels from side to side that a link's preview is shown with at most.
const WIDEST_PREVIEW: u32 = 1200;

/// The first picture of a Markdown text, for the preview of a link to it.
pub fn first_picture(
    connection: &mut DbConn,
    page: &Page,
    organisation: OrganisationId,
    source: &str,
) -> Result<Option<PreviewPicture>, Error> {
    let addresses = markdown::picture_addresses(source);
    let ordered: Vec<FileId> = addresses.iter().filter_map(|address| urls::addressed(address)).collect();
    if ordered.is_empty() {
        return Ok(None);
    }
    let known = pictures(connection, organisation, page.language(), &ordered)?;
    let first = ordered.iter().find_map(|file| known.get(file));
    Ok(first.and_then(|picture| {
        let source = picture.sources.iter().rev().find(|it| it.width <= WIDEST_PREVIEW)?;
        Some(PreviewPicture {
            address: format!("{}{}", page.origin(), source.address),
            width: source.width,
            height: source.height,
            description: picture.description.clone(),
        })
    }))
}

/// The files that Markdown texts show, each once.
pub fn addressed<'a>(sources: impl IntoIterator<Item = &'a str>) -> Vec<FileId> {
    let addresses = sources.into_iter().flat_map(markdown::picture_addresses);
    let mut files: Vec<FileId> = addresses.filter_map(|address| urls::addressed(&address)).collect();
    files.sort_unstable();
    files.dedup();
    files
}

/// Whether an organisation's text may show what it shows: pictures of its own library, each with a description.
pub fn check_pictures(
    connection: &mut DbConn,
    organisation: OrganisationId,
    source: &str,
) -> Result<Result<(), PictureFault>, Error> {
    let files = addressed([source]);
    if files.is_empty() {
        return Ok(Ok(()));
    }
    let own = store::own_files(connection, organisation, &files, false)?;
    if files.iter().any(|file| own.get(file) != Some(&Kind::Picture)) {
        return Ok(Err(PictureFault("library-error-picture-unknown")));
    }
    let described = store::descriptions_of(connection, &files)?;
    let is_told = files.iter().all(|file| described.contains_key(file));
    Ok(if is_told { Ok(()) } else { Err(PictureFault("library-error-picture-undescribed")) })
}

/// The pictures among these files that may be shown.
fn pictures(
    connection: &mut DbConn,
    organisation: OrganisationId,
    language: Language,
    files: &[FileId],
) -> Result<HashMap<FileId, Picture>, Error> {
    let size = |pixels: i32| u32::try_from(pixels).unwrap_or(0);
    let source = |it: &PictureWidth| Source {
        address: urls::file(&it.key, &it.name),
        width: size(it.width),
        height: size(it.height),
    };
    let shown = |(id, view): (FileId, PictureView)| {
        let media_type = view.widths.first()?.content.media_type();
        let sources = view.widths.iter().map(source).collect();
        Some((id, Picture { description: view.description, media_type, sources }))
    };
    // What is kept apart for something with readers of its own stands in no text.
    let apart = store::list_apart(connection, files)?;
    let files: Vec<FileId> = files.iter().copied().filter(|file| !apart.contains(file)).collect();
    Ok(pictures_of(connection, organisation, language, &files)?.into_iter().filter_map(shown).collect())
}

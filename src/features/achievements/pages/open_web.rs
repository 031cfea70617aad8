//! What other sites and programs are told of a post: the preview of a link to it, and the same as structured data.

use serde_json::json;

use super::super::store::Words;
use super::super::views::theme_name;
use super::super::{Achievement, urls};
use crate::features::directory::{self, urls as directory_urls};
use crate::features::library::{DocumentRow, DocumentView};
use crate::platform::web::{LinkPreview, OpenWeb, Page, PreviewPicture, breadcrumbs, url_in};
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::{Mark, Strip};
use crate::vocabulary::timestamp::Timestamp;

/// A public post: an article by a government's organisation (schema.org), of which a translation is one of its own.
pub fn open_web(
    page: &Page,
    (it, strip, words): (&Achievement, Strip, &Words),
    organisation: &directory::Shown,
    picture: Option<PreviewPicture>,
    documents: &[DocumentView],
) -> OpenWeb {
    let preview =
        LinkPreview::of(page, &words.title, &words.summary).article(words.language, &strip.readable(), picture);
    let address = |language: Language| format!("{}{}", page.origin(), url_in(language, &urls::show(&it.slug)));
    let part =
        |language: Language| json!({ "@type": "Article", "@id": address(language), "inLanguage": language.tag() });
    let others = strip.marks().into_iter().filter(|(other, mark)| *mark != Mark::Missing && *other != words.language);
    let country = page.country_name(it.country);
    let mut article = json!({
        "@type": "Article",
        "@id": address(words.language),
        "url": address(words.language),
        "headline": words.title,
        "description": words.summary,
        "identifier": it.reference,
        "inLanguage": words.language.tag(),
        "image": preview.picture.address,
        "datePublished": it.published_at.map(Timestamp::to_rfc3339),
        "dateModified": words.updated_at.to_rfc3339(),
        "about": { "@type": "Thing", "name": theme_name(page, it.theme) },
        "spatialCoverage": { "@type": "Country", "name": country, "identifier": it.country.as_str() },
        "author": {
            "@type": "GovernmentOrganization",
            "name": organisation.text,
            "url": page.absolute(&directory_urls::country(it.country)),
        },
        "publisher": { "@type": "Organization", "name": page.plain("layout-name"), "url": page.origin() },
        "isAccessibleForFree": true,
    });
    if words.language == it.original_language {
        let translations: Vec<_> = others.map(|(language, _)| part(language)).collect();
        article["workTranslation"] = translations.into();
    } else {
        article["translationOfWork"] = part(it.original_language);
    }
    if !documents.is_empty() {
        let file = |row: &DocumentRow| {
            json!({
                "@type": "MediaObject",
                "name": row.title,
                "inLanguage": row.language.map(Language::tag),
                "contentUrl": format!("{}{}", page.origin(), row.url),
            })
        };
        article["associatedMedia"] = documents.iter().flat_map(|it| &it.rows).map(file).collect::<Vec<_>>().into();
    }
    let way = breadcrumbs(&[
        (&page.plain("achievements-list-title"), page.absolute(&urls::list())),
        (country, page.absolute(&urls::list_of(it.country))),
        (&words.title, address(words.language)),
    ]);
    OpenWeb::new(preview).with(article).with(way)
}

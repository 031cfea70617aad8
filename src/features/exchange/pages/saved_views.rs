//! The views of the desk.

use askama::Template;

use crate::features::exchange::filters::Filters;
use crate::features::exchange::forms::ViewForm;
use crate::features::exchange::saved_view::{SavedView, SavedViewId};
use crate::features::exchange::{permissions, urls};
use crate::platform::web::{Errors, Page};

/// The views in somebody's row, and the form that keeps another.
#[derive(Template)]
#[template(path = "exchange/desk/views.html")]
pub(in super::super) struct Views {
    pub(in super::super) page: Page,
    pub(in super::super) saved: Vec<SavedView>,
    /// What is to be kept, where something is.
    pub(in super::super) form: Option<ViewForm>,
    /// The view whose new name is to be mended, and what was typed.
    pub(in super::super) renamed: Option<(SavedViewId, String)>,
    pub(in super::super) errors: Errors,
}

impl Views {
    /// The reader's own, and those of the organisation.
    fn groups(&self) -> Vec<(&'static str, bool, Vec<&SavedView>)> {
        let of = |is_shared: bool| self.saved.iter().filter(|it| it.is_shared == is_shared).collect::<Vec<_>>();
        let all = [("exchange-views-own", true, of(false)), ("exchange-views-shared", self.coordinates(), of(true))];
        all.into_iter().filter(|(_, _, views)| !views.is_empty()).collect()
    }

    /// What was typed as its name and is to be mended.
    fn typed(&self, it: &SavedView) -> Option<&String> {
        self.renamed.as_ref().filter(|(id, _)| *id == it.id).map(|(_, typed)| typed)
    }

    fn coordinates(&self) -> bool {
        permissions::as_coordinator(&self.page.viewer).is_some()
    }

    /// The filters that are to be kept, in the order of the form.
    fn chosen(form: &ViewForm) -> Filters {
        Filters::of_query(&form.query)
    }
}

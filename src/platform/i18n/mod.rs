//! stub
use crate::vocabulary::language::*;
use std::borrow::Cow;
use std::sync::Arc;
pub struct Catalogues;
#[derive(Clone)]
pub struct Locale {
    l: Language,
    _c: Arc<Catalogues>,
}
impl Locale {
    pub fn new(c: Arc<Catalogues>, l: Language) -> Self {
        Self { l, _c: c }
    }
    pub fn for_reader(self, _: Option<Calendar>, _: &str) -> Self {
        self
    }
    pub fn t<'a>(&'a self, k: &'a str) -> Cow<'a, str> {
        k.into()
    }
    pub fn language(&self) -> Language {
        self.l
    }
}
pub fn negotiate(_: &str) -> Option<Language> {
    None
}

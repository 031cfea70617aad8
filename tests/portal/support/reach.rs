//! What a page says of what reached whom.

use super::Shown;

impl Shown {
    /// The rows of a table of the page, `by-organisation` or `by-person`: whose each is, without marks of direction, and its
    /// six numbers.
    pub fn reached(&self, table: &str) -> Vec<(String, String)> {
        assert_eq!(self.status, 200, "{}", self.text);
        let (heads, cells) = (self.all(&format!("#{table} tbody th")), self.all(&format!("#{table} tbody td")));
        assert_eq!(heads.len() * 6, cells.len(), "{}", self.text);
        let whose = |head: &String| head.replace(['\u{2068}', '\u{2069}'], "").replace('\u{a0}', " ");
        heads.iter().map(whose).zip(cells.chunks(6).map(|cells| cells.join(" "))).collect()
    }

    /// The numbers of the organisations of a country, or of whoever else the head of a row begins with.
    pub fn reached_in(&self, whose: &str) -> Vec<String> {
        let rows = self.reached("by-organisation").into_iter();
        rows.filter(|(head, _)| head.starts_with(whose)).map(|(_, numbers)| numbers).collect()
    }
}

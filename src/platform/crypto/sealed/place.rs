//! Where something sealed lies.

/// The place of something sealed, bound to it as associated data: moved to another table, row or column, of another owner,
/// to another version of the same, or under another key, it does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place<'a> {
    /// The table.
    pub table: &'a str,
    /// The row.
    pub row: &'a str,
    /// The column.
    pub column: &'a str,
    /// The organisation it is kept for; of what is kept for all, nothing.
    pub owner: &'a str,
    /// Which key it was sealed with, by its id.
    pub key: &'a str,
    /// The version of the form of what is sealed.
    pub version: u32,
}

impl Place<'_> {
    /// The place, and the way something is sealed there, as bytes that no other place and way have: the way, and netstrings
    /// (each part behind its length in bytes).
    pub(super) fn bytes(&self, form: u8) -> Vec<u8> {
        let version = self.version.to_string();
        let parts = [self.table, self.row, self.column, self.owner, self.key, &version];
        let parts = parts.iter().flat_map(|part| format!("{}:{part},", part.len()).into_bytes());
        std::iter::once(form).chain(parts).collect()
    }
}

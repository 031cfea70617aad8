//! Which posts a comparison is of.

use crate::features::achievements::AchievementId;

/// Posts that stand side by side at most: as many columns as a landscape page takes.
const MOST: usize = 5;

/// The choice in the address of a comparison: `with` and the id of a post, once for each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ComparisonQuery {
    /// The posts, in the order they were chosen, each once.
    pub posts: Vec<AchievementId>,
    /// Whether more were chosen than fit.
    pub is_too_many: bool,
}

impl ComparisonQuery {
    /// Reads the query of an address. Nothing where it names what is no post.
    pub fn read(query: &str) -> Option<Self> {
        let mut posts = Vec::new();
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            if name == "with" {
                let post = AchievementId::parse(&value)?;
                if !posts.contains(&post) {
                    posts.push(post);
                }
            }
        }
        let is_too_many = posts.len() > MOST;
        posts.truncate(MOST);
        Some(Self { posts, is_too_many })
    }

    /// Whether one more would fit.
    pub fn has_room(&self) -> bool {
        self.posts.len() < MOST
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_post_is_taken_once_and_not_more_than_fit() {
        let ids: Vec<_> = (0..6).map(|_| AchievementId::generate()).collect();
        let query = |ids: &[AchievementId]| {
            let fields: Vec<String> = ids.iter().map(|id| format!("with={id}")).collect();
            ComparisonQuery::read(&fields.join("&")).unwrap()
        };
        assert_eq!(query(&ids), ComparisonQuery { posts: ids[..5].to_vec(), is_too_many: true });
        let twice = query(&[ids[1], ids[0], ids[1]]);
        assert_eq!((twice.posts.as_slice(), twice.is_too_many), ([ids[1], ids[0]].as_slice(), false));
        assert!(query(&ids[..4]).has_room() && !query(&ids[..5]).has_room());
        assert_eq!(ComparisonQuery::read("with=nonsense"), None);
        assert_eq!(ComparisonQuery::read("x=1"), Some(ComparisonQuery::default()));
    }
}

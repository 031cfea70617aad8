//! Paragraphs that were carried to another place as they are.

use std::collections::HashMap;

use super::Row;

/// Links each paragraph that was removed here and added there, unchanged, if there is only one like it on each side.
pub(super) fn mark(rows: &mut [Row<'_>]) {
    let mut places: HashMap<&str, (Vec<usize>, Vec<usize>)> = HashMap::new();
    for (at, row) in rows.iter().enumerate() {
        match row {
            Row::Removed { old, .. } => places.entry(old.words()).or_default().0.push(at),
            Row::Added { new, .. } => places.entry(new.words()).or_default().1.push(at),
            Row::Kept { .. } | Row::Changed { .. } => {}
        }
    }
    for (removed, added) in places.into_values() {
        let ([removed], [added]) = (&removed[..], &added[..]) else { continue };
        let (origin, goal) = (rows[*removed].before().map(|it| it.index), rows[*added].after().map(|it| it.index));
        if let Row::Removed { to, .. } = &mut rows[*removed] {
            *to = goal;
        }
        if let Row::Added { from, .. } = &mut rows[*added] {
            *from = origin;
        }
    }
}

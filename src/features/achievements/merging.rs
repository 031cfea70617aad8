//! Two people at one text: what each of them changed since the form was filled, put together in one form.

use super::forms::TextForm;
use super::sheet::Topic;
use crate::features::library::DocumentId;
use crate::platform::comparison;

/// Two forms put together.
pub struct Merged {
    /// The form with the changes of both.
    pub form: TextForm,
    /// In how many places both wrote; there the words of both stand, or mine where only one can.
    pub touching: usize,
}

/// Puts together what was typed and what somebody else saved meanwhile. `base` is what both began with.
pub fn merge(base: &TextForm, theirs: &TextForm, mine: &TextForm) -> Merged {
    let body = comparison::merge(&base.body, &theirs.body, &mine.body);
    let mut touching = body.touching;
    let mut settle = |base: &str, theirs: &str, mine: &str| {
        touching += usize::from(theirs != base && mine != base && theirs != mine);
        if mine == base { theirs.to_owned() } else { mine.to_owned() }
    };
    let title = settle(&base.title, &theirs.title, &mine.title);
    let summary = settle(&base.summary, &theirs.summary, &mine.summary);
    let theme = settle(&base.theme, &theirs.theme, &mine.theme);
    let day = settle(&base.day, &theirs.day, &mine.day);
    let sources = if sources(mine) == sources(base) { theirs } else { mine };
    let form = mine.clone().with_ticked(&documents(base, theirs, mine));
    let form = TextForm {
        revision: theirs.revision.clone(),
        title,
        summary,
        theme,
        day,
        body: body.text,
        source_url: sources.source_url.clone(),
        source_title: sources.source_title.clone(),
        ..form
    };
    let form = Topic::ALL.iter().fold(form, |form, topic| {
        let answer = comparison::merge(base.typed(*topic), theirs.typed(*topic), mine.typed(*topic));
        touching += answer.touching;
        form.with_answer(*topic, answer.text)
    });
    Merged { form, touching }
}

/// What both ticked and unticked; a form that did not ask changes nothing.
fn documents(base: &TextForm, theirs: &TextForm, mine: &TextForm) -> Vec<DocumentId> {
    if !mine.asked_documents() {
        return theirs.ticked();
    }
    let (base, theirs, mine) = (base.ticked(), theirs.ticked(), mine.ticked());
    let stays = theirs.iter().filter(|id| mine.contains(id) || !base.contains(id));
    let comes = mine.iter().filter(|id| !theirs.contains(id) && !base.contains(id));
    stays.chain(comes).copied().collect()
}

/// The rows that are filled in.
fn sources(form: &TextForm) -> Vec<(&str, &str)> {
    let rows = form.source_rows().into_iter().map(|(_, url, title)| (url.trim(), title.trim()));
    rows.filter(|row| *row != ("", "")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(title: &str, body: &str, urls: &[&str]) -> TextForm {
        TextForm {
            title: title.to_owned(),
            body: body.to_owned(),
            source_url: urls.iter().map(|url| (*url).to_owned()).collect(),
            source_title: urls.iter().map(|_| String::new()).collect(),
            ..TextForm::default()
        }
    }

    #[test]
    fn each_change_of_one_hand_is_taken_over() {
        let base = form("Title", "One\n\nTwo", &["a"]);
        let theirs = form("Better title", "One\n\nTwo and a half", &["a"]);
        let mine = form("Title", "One, first\n\nTwo", &["a", "b", ""]);
        let merged = merge(&base, &theirs, &mine);
        assert_eq!((merged.form.title.as_str(), merged.touching), ("Better title", 0));
        assert_eq!(merged.form.body, "One, first\n\nTwo and a half");
        assert_eq!(sources(&merged.form), [("a", ""), ("b", "")]);
    }

    #[test]
    fn where_both_wrote_it_is_told() {
        let merged = merge(&form("T", "x", &[]), &form("Theirs", "x", &[]), &form("Mine", "x", &[]));
        assert_eq!((merged.form.title.as_str(), merged.touching), ("Mine", 1));
    }

    #[test]
    fn what_either_ticks_or_unticks_holds() {
        let ids: Vec<_> = (0..4).map(|_| DocumentId::generate()).collect();
        let ticked = |places: &[usize]| {
            form("T", "x", &[]).with_ticked(&places.iter().map(|place| ids[*place]).collect::<Vec<_>>())
        };
        let merged = merge(&ticked(&[0, 1]), &ticked(&[1, 2]), &ticked(&[0, 1, 3]));
        assert_eq!((merged.form.ticked(), merged.touching), (vec![ids[1], ids[2], ids[3]], 0));
        let merged = merge(&ticked(&[0, 1]), &ticked(&[0, 1]), &ticked(&[1]));
        assert_eq!(merged.form.ticked(), [ids[1]]);
    }

    #[test]
    fn answers_of_the_sheet_are_put_together_too() {
        let with = |law: &str, cost: &str| {
            form("T", "x", &[]).with_answer(Topic::Law, law.to_owned()).with_answer(Topic::Cost, cost.to_owned())
        };
        let merged = merge(&with("Law 5", ""), &with("Law 5 of 2026", ""), &with("Law 5", "2 million"));
        let answers = (merged.form.typed(Topic::Law), merged.form.typed(Topic::Cost));
        assert_eq!((answers, merged.touching), (("Law 5 of 2026", "2 million"), 0));
        let merged = merge(&with("Law 5", ""), &with("Law 6", ""), &with("Law 7", ""));
        assert_eq!(merged.touching, 1, "{}", merged.form.typed(Topic::Law));
    }
}

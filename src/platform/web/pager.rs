//! The numbers under a list: first, last, the current page and its neighbours.

/// Pages of a list, ready for `parts/pager.html`.
pub struct Pager {
    /// What to show between "previous" and "next".
    pub steps: Vec<PagerStep>,
    /// The address of the page before.
    pub previous: Option<String>,
    /// The address of the page after.
    pub next: Option<String>,
}

/// One place in the row of numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PagerStep {
    /// The page that is shown.
    Current(i64),
    /// Another page and its address.
    Other(i64, String),
    /// Numbers left out.
    Gap,
}

impl Pager {
    /// `current` and `last` count from 1; `url` gives the address of a page.
    pub fn new(current: usize, last: usize, url: impl Fn(usize) -> String) -> Self {
        let mut shown: Vec<usize> = [1, current.saturating_sub(1), current, current + 1, last]
            .into_iter()
            .filter(|n| (1..=last).contains(n))
            .collect();
        shown.dedup();
        let mut steps = Vec::new();
        let mut before = 0;
        for number in shown {
            match number - before {
                1 => {}
                // A gap of one number is that number.
                2 => steps.push(PagerStep::Other(shown_as(number - 1), url(number - 1))),
                _ => steps.push(PagerStep::Gap),
            }
            steps.push(if number == current {
                PagerStep::Current(shown_as(number))
            } else {
                PagerStep::Other(shown_as(number), url(number))
            });
            before = number;
        }
        Self {
            steps,
            previous: (current > 1).then(|| url(current - 1)),
            next: (current < last).then(|| url(current + 1)),
        }
    }

    /// Whether there is more than one page.
    pub fn is_needed(&self) -> bool {
        self.steps.len() > 1
    }
}

/// A page's number as `Page::number` takes it.
fn shown_as(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(current: usize, last: usize) -> String {
        let pager = Pager::new(current, last, |n| n.to_string());
        let words: Vec<String> = pager
            .steps
            .iter()
            .map(|step| match step {
                PagerStep::Current(n) => format!("[{n}]"),
                PagerStep::Other(n, _) => n.to_string(),
                PagerStep::Gap => "…".to_owned(),
            })
            .collect();
        words.join(" ")
    }

    #[test]
    fn the_row_of_numbers_is_short() {
        assert_eq!(shown(1, 1), "[1]");
        assert_eq!(shown(1, 3), "[1] 2 3");
        assert_eq!(shown(3, 5), "1 2 [3] 4 5");
        assert_eq!(shown(400, 4000), "1 … 399 [400] 401 … 4000");
        assert_eq!(shown(4, 4000), "1 2 3 [4] 5 … 4000");
    }
}

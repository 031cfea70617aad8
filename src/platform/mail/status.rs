//! What a mail server says became of a mail, as a code of RFC 3463: class, subject and detail.

use std::fmt;

/// A code, as in `5.1.1`: this mailbox is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Status {
    class: u8,
    subject: u16,
    detail: u16,
}

impl Status {
    /// The mail did not arrive and never will.
    const PERMANENT: u8 = 5;

    /// Reads a code; what follows it, as a remark in brackets, does not count.
    pub fn parse(text: &str) -> Option<Self> {
        Self::of_word(text.split_whitespace().next()?)
    }

    /// The first code among the words of a server.
    pub fn in_words(words: &str) -> Option<Self> {
        let is_part = |c: char| c.is_ascii_digit() || c == '.';
        words.split(|c: char| !is_part(c)).find_map(Self::of_word)
    }

    /// What a reply of SMTP means: the code among its words (RFC 2034). A number alone says whether it is for good and
    /// not why: `550` is answered to a mailbox that is gone and to a sender whose network is on some list.
    pub fn of_reply(number: u16, words: &str) -> Self {
        let class = if number >= 500 { Self::PERMANENT } else { 4 };
        let told = Self::in_words(words).filter(|it| it.class == class);
        told.unwrap_or(Self { class, subject: 0, detail: 0 })
    }

    /// The same failure as a server put it in words, where this says no more than that there was one (`5.0.0`).
    #[must_use]
    pub fn or_plainer(self, said: Option<Self>) -> Self {
        let is_open = (self.subject, self.detail) == (0, 0);
        said.filter(|it| is_open && it.class == self.class).unwrap_or(self)
    }

    fn of_word(word: &str) -> Option<Self> {
        let mut parts = word.split('.');
        let (class, subject, detail) = (parts.next()?, parts.next()?, parts.next()?);
        let is_number = |part: &str| (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        if parts.next().is_some() || !matches!(class, "2" | "4" | "5") || ![subject, detail].into_iter().all(is_number)
        {
            return None;
        }
        Some(Self { class: class.parse().ok()?, subject: subject.parse().ok()?, detail: detail.parse().ok()? })
    }

    /// Whether the mail did not arrive and never will.
    pub fn is_permanent(self) -> bool {
        self.class == Self::PERMANENT
    }

    /// Whether it says in so many words that the recipient's address takes no mail. What is said of the mail, of us or
    /// of the way (a policy, a signature, a size), or of nothing in particular, would call every address bad on the day
    /// something of ours is wrong.
    pub fn is_of_address(self) -> bool {
        match (self.subject, self.detail) {
            // These two are about the sender's address.
            (1, 7 | 8) => false,
            // A mailbox that is closed; one that is full is emptied some day, and nobody would say then that it works
            // again.
            (1, _) | (2, 1) => true,
            _ => false,
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.class, self.subject, self.detail)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_and_nothing_else_is() {
        assert_eq!(Status::parse("5.1.1 (bad mailbox)").unwrap().to_string(), "5.1.1");
        for wrong in ["", "5", "5.1", "5.1.1.1", "3.1.1", "5.x.1", "5.1.1111", "5..1"] {
            assert!(Status::parse(wrong).is_none(), "{wrong:?}");
        }
        assert_eq!(Status::in_words("10.0.0.1 said: 550-5.1.1 no such user").unwrap().to_string(), "5.1.1");
        assert!(Status::in_words("no such user at 10.0.0.1").is_none());
    }

    #[test]
    fn a_reply_counts_against_an_address_only_where_its_code_says_so() {
        let of_address = |number, words| Status::of_reply(number, words).is_of_address();
        assert!(of_address(550, "5.1.1 no such user"));
        for number in [550, 551, 553, 554] {
            assert!(!of_address(number, "no such user here, or your network is on a list"), "{number}");
            assert!(!of_address(number, "5.7.1 refused by policy"), "{number}");
        }
        assert!(Status::of_reply(550, "4.2.2 nonsense").is_permanent());
        assert!(!Status::of_reply(451, "greylisted").is_permanent());
    }

    #[test]
    fn a_code_that_says_nothing_gives_way_to_one_that_does() {
        let of = |code: &str, said: &str| Status::parse(code).unwrap().or_plainer(Status::in_words(said)).to_string();
        assert_eq!(of("5.0.0", "smtp; 550 5.7.1 your network is on a list"), "5.7.1");
        assert_eq!(of("5.0.0", "smtp; 550 5.1.1 no such user"), "5.1.1");
        assert_eq!(of("5.0.0", "smtp; 550 no"), "5.0.0");
        assert_eq!(of("5.1.1", "smtp; 550 5.7.1 no"), "5.1.1", "what says something stays");
        assert_eq!(of("4.0.0", "smtp; 550 5.1.1 no"), "4.0.0", "for now is not for good");
    }

    #[test]
    fn only_what_is_said_of_the_address_counts_against_it() {
        for (code, is_of_address) in [
            ("5.0.0", false),
            ("5.1.1", true),
            ("5.2.1", true),
            ("5.2.0", false),
            ("5.1.7", false),
            ("5.1.8", false),
            ("5.2.2", false),
            ("5.2.3", false),
            ("5.6.0", false),
            ("5.7.26", false),
        ] {
            assert_eq!(Status::parse(code).unwrap().is_of_address(), is_of_address, "{code}");
        }
    }
}

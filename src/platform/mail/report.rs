//! Reports of mail servers about a mail that did not arrive (RFC 3464), read as far as they say which mail it was and
//! what became of it. They come from anywhere: what cannot be read is no report, and of what can be read no more counts
//! than a server that reports honestly writes.

use super::EmailAddress;
use super::status::Status;

/// What a report says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Report {
    /// Whom it was sent to, as its head says: one of these may name the mail.
    pub sent_to: Vec<String>,
    /// The `Message-ID` of the mail it brings back, without brackets.
    pub message_id: Option<String>,
    /// What became of it for whom: a mail that was passed on has several.
    pub outcomes: Vec<Outcome>,
}

/// What became of a mail for one recipient.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Outcome {
    /// Whom it was for, as it was sent and as it was passed on, in small letters.
    recipients: Vec<String>,
    /// Why it did not arrive; `None` where a server only says that it still tries, or that the mail arrived.
    failure: Option<Status>,
}

/// Parts, recipients and addresses of a report that are looked at.
const MOST: usize = 32;

/// Heads that name whom a mail was delivered to.
const RECIPIENTS: [&str; 5] = ["to", "delivered-to", "x-original-to", "envelope-to", "x-envelope-to"];

impl Report {
    /// Reads a whole mail; `None` where it is no report of delivery.
    pub fn read(raw: &[u8]) -> Option<Self> {
        let text = String::from_utf8_lossy(raw).replace("\r\n", "\n");
        let whole = Part::read(&text);
        let content_type = whole.field("content-type")?;
        if !content_type.to_ascii_lowercase().starts_with("multipart/report") {
            return None;
        }
        let parts = whole.parts(&parameter(content_type, "boundary")?);
        let told =
            parts.iter().find(|part| part.is_of(&["message/delivery-status", "message/global-delivery-status"]))?;
        let returned = parts.iter().find(|part| {
            part.is_of(&["message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers"])
        });
        let named = whole.fields.iter().filter(|(name, _)| RECIPIENTS.contains(&name.as_str()));
        Some(Self {
            sent_to: named.flat_map(|(_, value)| addresses(value)).take(MOST).collect(),
            message_id: returned.and_then(|part| Part::read(part.body).field("message-id").map(bare)),
            outcomes: outcomes(told.body),
        })
    }

    /// Why a mail to an address failed, and whether that is said of this very address: a mailbox may pass its mail on
    /// to others, and one of them that is gone says nothing of the first. `None` where it did not fail.
    pub fn failure_of(&self, address: &EmailAddress) -> Option<(Status, bool)> {
        let key = address.key();
        match self.outcomes.iter().find(|it| it.recipients.contains(&key)) {
            Some(own) => own.failure.map(|status| (status, true)),
            None => self.outcomes.iter().find_map(|it| it.failure).map(|status| (status, false)),
        }
    }
}

/// The groups of fields that are about a recipient.
fn outcomes(body: &str) -> Vec<Outcome> {
    let outcome = |fields: Vec<(String, String)>| {
        let field = |name: &str| fields.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str());
        let is_failed = field("action")?.trim().eq_ignore_ascii_case("failed");
        let said = field("diagnostic-code").and_then(Status::in_words);
        let status = field("status").and_then(Status::parse).map(|status| status.or_plainer(said)).or(said);
        let failure = status.filter(|_| is_failed);
        let recipients = ["original-recipient", "final-recipient"].into_iter().filter_map(field).filter_map(recipient);
        Some(Outcome { recipients: recipients.collect(), failure })
    };
    body.split("\n\n").map(Part::read_fields).filter_map(outcome).take(MOST).collect()
}

/// The address of a field that names its kind before it, as in `rfc822; anna@registry.example`.
fn recipient(value: &str) -> Option<String> {
    let (_, address) = value.split_once(';')?;
    Some(bare(address).to_lowercase())
}

/// A head and what follows it.
struct Part<'t> {
    /// Names in small letters, values on one line.
    fields: Vec<(String, String)>,
    body: &'t str,
}

impl<'t> Part<'t> {
    fn read(text: &'t str) -> Self {
        let (head, body) = match text.strip_prefix('\n') {
            Some(body) => ("", body),
            None => text.split_once("\n\n").unwrap_or((text, "")),
        };
        Self { fields: Self::read_fields(head), body }
    }

    fn read_fields(head: &str) -> Vec<(String, String)> {
        let mut fields: Vec<(String, String)> = Vec::new();
        for line in head.lines() {
            if line.starts_with([' ', '\t']) {
                if let Some((_, value)) = fields.last_mut() {
                    value.push(' ');
                    value.push_str(line.trim());
                }
            } else if let Some((name, value)) = line.split_once(':') {
                fields.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
            }
        }
        fields
    }

    fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str())
    }

    /// What stands between the lines of the boundary (RFC 2046 §5.1.1). A boundary that another one begins with, or
    /// that stands within a line, is none.
    fn parts(&self, boundary: &str) -> Vec<Part<'t>> {
        let (mut parts, mut at) = (Vec::new(), 0_usize);
        let mut begun: Option<usize> = None;
        for line in self.body.split_inclusive('\n') {
            let end = at + line.len();
            let rest = line.strip_prefix("--").and_then(|it| it.strip_prefix(boundary)).map(str::trim_end);
            if let Some("" | "--") = rest {
                parts.extend(begun.and_then(|from| self.body.get(from..at)));
                begun = Some(end).filter(|_| rest == Some("") && parts.len() < MOST);
            }
            at = end;
        }
        // One that was cut off on its way has no last line.
        parts.extend(begun.and_then(|from| self.body.get(from..)));
        parts.into_iter().map(Part::read).collect()
    }

    fn is_of(&self, kinds: &[&str]) -> bool {
        let kind = self.field("content-type").unwrap_or_default().split(';').next().unwrap_or_default();
        kinds.iter().any(|it| kind.trim().eq_ignore_ascii_case(it))
    }
}

/// A parameter of a `Content-Type`, with or without quotes.
fn parameter(value: &str, name: &str) -> Option<String> {
    value.split(';').skip(1).find_map(|part| {
        let (it, value) = part.split_once('=')?;
        let value = value.trim().trim_matches('"');
        (it.trim().eq_ignore_ascii_case(name) && !value.is_empty()).then(|| value.to_owned())
    })
}

fn addresses(value: &str) -> Vec<String> {
    let is_between = |c: char| c.is_whitespace() || "<>,;\"()".contains(c);
    value.split(is_between).filter(|word| word.contains('@')).map(str::to_owned).collect()
}

fn bare(id: &str) -> String {
    id.trim().trim_start_matches('<').trim_end_matches('>').to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const REPORT: &str = "Return-Path: <>\r\nDelivered-To: bounces+abc@sijil.example\r\nFrom: MAILER-DAEMON@mx.example\r\n\
        To: <bounces+abc@sijil.example>\r\nSubject: Undelivered\r\nContent-Type: multipart/report;\r\n\
        \treport-type=delivery-status; boundary=\"=_b.1/x\"\r\n\r\nThis is MIME.\r\n--=_b.1/x\r\n\
        Content-Type: text/plain\r\n\r\nSorry.\r\n--=_b.1/x\r\nContent-Type: message/delivery-status\r\n\r\n\
        Reporting-MTA: dns; mx.example\r\nArrival-Date: now\r\n\r\nFinal-Recipient: rfc822; anna@registry.example\r\n\
        Action: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 no such\r\n  user\r\n\r\n--=_b.1/x\r\n\
        Content-Type: message/rfc822\r\n\r\nFrom: no-reply@sijil.example\r\nMessage-ID:\r\n <0190@sijil.example>\r\n\r\n\
        text\r\n--=_b.1/x--\r\n";

    fn anna() -> EmailAddress {
        EmailAddress::parse("anna@registry.example").unwrap()
    }

    #[test]
    fn a_report_says_which_mail_it_was_and_what_became_of_it() {
        let report = Report::read(REPORT.as_bytes()).unwrap();
        assert_eq!(report.sent_to, ["bounces+abc@sijil.example", "bounces+abc@sijil.example"]);
        assert_eq!(report.message_id.as_deref(), Some("0190@sijil.example"));
        assert_eq!(report.failure_of(&anna()), Status::parse("5.1.1").map(|status| (status, true)));
        let bare_lines = REPORT.replace("\r\n", "\n");
        assert_eq!(Report::read(bare_lines.as_bytes()), Some(report));
    }

    #[test]
    fn a_server_that_still_tries_tells_of_no_failure() {
        for (was, is) in [("Action: failed", "Action: delayed"), ("Action: failed", "Action: relayed")] {
            assert_eq!(Report::read(REPORT.replace(was, is).as_bytes()).unwrap().failure_of(&anna()), None, "{is}");
        }
        let soft = Report::read(REPORT.replace("Status: 5.1.1", "Status: 4.4.7").as_bytes()).unwrap();
        assert!(!soft.failure_of(&anna()).unwrap().0.is_permanent());
    }

    #[test]
    fn a_code_only_in_the_words_of_the_server_counts() {
        let without = REPORT.replace("Status: 5.1.1\r\n", "");
        let failure = Report::read(without.as_bytes()).unwrap().failure_of(&anna());
        assert_eq!(failure.map(|it| it.0), Status::parse("5.1.1"));
    }

    #[test]
    fn where_the_code_of_a_report_says_nothing_the_words_of_the_server_do() {
        let policy = REPORT.replace("Status: 5.1.1", "Status: 5.0.0").replace("smtp; 550 5.1.1", "smtp; 550 5.7.1");
        let failure = Report::read(policy.as_bytes()).unwrap().failure_of(&anna());
        assert_eq!(failure.map(|it| it.0), Status::parse("5.7.1"));
    }

    #[test]
    fn what_is_said_of_somebody_else_is_not_said_of_the_address() {
        let of = |report: &str| Report::read(report.as_bytes()).unwrap().failure_of(&anna());
        let status = Status::parse("5.1.1").unwrap();
        let passed_on = REPORT.replace("anna@registry", "gone@elsewhere");
        assert_eq!(of(&passed_on), Some((status, false)));
        let original = "Original-Recipient: rfc822;Anna@Registry.example\r\nFinal-Recipient: rfc822; <gone@";
        assert_eq!(of(&passed_on.replace("Final-Recipient: rfc822; gone@", original)), Some((status, true)));
        let arrived = "Final-Recipient: rfc822; anna@registry.example\r\nAction: delivered\r\nStatus: 2.0.0\r\n\r\n\
            Final-Recipient: rfc822; gone@";
        assert_eq!(of(&passed_on.replace("Final-Recipient: rfc822; gone@", arrived)), None);
    }

    #[test]
    fn a_boundary_is_a_line_of_its_own_and_no_other_begins_with_it() {
        let of = |report: &str| Report::read(report.as_bytes()).unwrap();
        let usual = of(REPORT);
        let within =
            REPORT.replace("Sorry.", "Sorry --=_b.1/x for that.\r\n--=_b.1/xy\r\nContent-Type: text/plain\r\n\r\n");
        assert_eq!(of(&within), usual);
        assert_eq!(of(REPORT.trim_end().trim_end_matches("--=_b.1/x--")), usual, "cut off");
    }

    #[test]
    fn of_a_report_without_end_only_the_beginning_is_looked_at() {
        let group = "Final-Recipient: rfc822; x@y.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n";
        let many = REPORT.replace("Final-Recipient", &format!("{}Final-Recipient", group.repeat(2_000)));
        assert_eq!(Report::read(many.as_bytes()).unwrap().outcomes.len(), MOST);
        let heads = REPORT.replace("From: MAILER", &format!("{}From: MAILER", "To: a@b.example\r\n".repeat(5_000)));
        assert_eq!(Report::read(heads.as_bytes()).unwrap().sent_to.len(), MOST);
        let parts = REPORT.replace("This is MIME.", &"--=_b.1/x\r\n".repeat(20_000));
        assert_eq!(Report::read(parts.as_bytes()), None, "what is told of the mail stands too far down");
    }

    #[test]
    fn a_holiday_notice_is_no_report() {
        for text in [
            "",
            "\r\n\r\n",
            "Subject: I am away\r\n\r\nUntil Monday.",
            &REPORT.replace("multipart/report", "multipart/mixed"),
        ] {
            assert_eq!(Report::read(text.as_bytes()), None, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn whatever_comes_is_read_or_not_and_breaks_nothing(cut in 0_usize..900, noise in "[\\PC\r\n:;=-]{0,40}") {
            let mut text = REPORT.to_owned();
            let at = (0..=cut.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
            text.insert_str(at, &noise);
            drop(Report::read(text.as_bytes()));
            drop(Report::read(noise.as_bytes()));
        }
    }
}

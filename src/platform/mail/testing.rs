//! A mail with everything a mail can have, for the tests of this room.

use super::compose::{Sender, compose};
use super::{EmailAddress, Mail, MailId, MailState, Message, Thread, Unsubscribe};
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

pub(super) fn now() -> Timestamp {
    Timestamp::parse("2026-11-22T10:00:00Z").unwrap()
}

pub(super) fn mail() -> Mail {
    let message = Message {
        to: EmailAddress::parse("anna@registry.example").unwrap(),
        language: Language::Persian,
        kind: "achievement.published".to_owned(),
        subject: "ترکیه: کارت هوشمند\r\nBcc: x@y.example\u{202e}".to_owned(),
        reference: Some("TR-2026-000123".to_owned()),
        text: "سلام.\n.\nپایان\n".to_owned(),
        html: "<p>سلام</p>".to_owned(),
        unsubscribe: Some(Unsubscribe {
            one_click: format!("https://sijil.example/unsubscribe/{}", "a".repeat(90)),
            page: "https://sijil.example/fa/subscriptions".to_owned(),
        }),
        thread: Some(Thread::of("achievement", "1")),
        cause: None,
        tells: Vec::new(),
    };
    Mail { id: MailId::generate(), state: MailState::Waiting, created_at: now(), sent_at: None, message }
}

pub(super) fn letter(mail: &Mail) -> lettre::Message {
    let address = EmailAddress::parse("no-reply@sijil.example").unwrap();
    let return_to = EmailAddress::parse("bounces@sijil.example").unwrap();
    let name = "سجل · ثبت احوال کشورهای عضو اکو";
    compose(mail, &Sender { address: &address, name, return_to: &return_to }, now()).unwrap()
}

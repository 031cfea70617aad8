//! What happened to an account, told to its owner in case it was not them; and what happened where people are managed,
//! told to those who manage there.

use std::collections::BTreeSet;

use super::event::Event;
use super::{Told, letter, mail, put};
use crate::features::accounts::email::Email;
use crate::features::accounts::person::Person;
use crate::features::accounts::{store, urls};
use crate::features::inbox::{self, Facts, Notice, said};
use crate::mail_templates;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::mail::{Letter, Notice as _, Sample, sample};
use crate::platform::web::Page;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

struct Happened {
    letter: Letter,
    name: String,
    event: Event,
    facts: Facts,
    url: String,
}

impl Happened {
    fn subject(&self) -> &'static str {
        self.event.words().title
    }

    /// What happened and when, as the inbox says it too.
    fn text(&self) -> String {
        let moment = |locale: &Locale, at| locale.date_time(at);
        said(&self.letter, self.event.words(), &self.facts, self.letter.now, moment)
    }

    fn advice(&self) -> &'static str {
        self.event.advice().0
    }

    fn button(&self) -> &'static str {
        self.event.advice().1
    }
}

mail_templates!(
    Happened,
    "person.account_changed",
    "accounts/mail/happened.subject",
    "accounts/mail/happened.text",
    "accounts/mail/happened.html"
);

/// With whose words and from which address mails are written.
pub struct Sender {
    locale: Locale,
    origin: String,
    now: Timestamp,
}

impl Sender {
    /// For what is done on a page.
    pub fn of(page: &Page) -> Self {
        Self { locale: page.locale().clone(), origin: page.origin().to_owned(), now: page.now }
    }

    /// For what an operator does at the machine.
    pub fn at_the_machine(platform: &Platform) -> Self {
        let locale = Locale::new(platform.catalogues.clone(), Language::English);
        Self { locale, origin: platform.config.server.origin(), now: platform.clock.now() }
    }

    /// Tells somebody what happened.
    pub fn tell(&self, connection: &mut DbConn, whom: &Person, event: Event) -> Result<(), Error> {
        self.tell_of(connection, whom, event, Facts::none())
    }

    /// The same, naming what it happened with.
    pub fn tell_of(&self, connection: &mut DbConn, whom: &Person, event: Event, facts: Facts) -> Result<(), Error> {
        self.tell_at(connection, whom, event, facts, (event.path(), event.button_path()))
    }

    /// Writes the same to another address of theirs: a mail alone, beside the one that tells.
    pub fn write_to(&self, connection: &mut DbConn, whom: &Person, email: &Email, event: Event) -> Result<(), Error> {
        let letter = letter(&self.locale, &self.origin, whom, self.now);
        let url = letter.absolute(event.button_path());
        let notice = Happened { name: whom.name.clone(), event, facts: Facts::none(), url, letter };
        mail(connection, &notice, whom, email, self.now)
    }

    /// The same, leading elsewhere: who is signed in, and whoever reads the mail.
    fn tell_at(
        &self,
        connection: &mut DbConn,
        whom: &Person,
        event: Event,
        facts: Facts,
        (path, button_path): (&str, &str),
    ) -> Result<(), Error> {
        let letter = letter(&self.locale, &self.origin, whom, self.now);
        let url = letter.absolute(button_path);
        let told = Told { whom, event, facts: facts.clone(), path, now: self.now };
        put(connection, &Happened { name: whom.name.clone(), event, facts, url, letter }, told)
    }

    /// Tells those who manage the people of a place that there is one more of them; not those named.
    pub fn tell_of_administrator(
        &self,
        connection: &mut DbConn,
        place: Option<CountryCode>,
        but: &[PersonId],
    ) -> Result<(), Error> {
        for administrator in store::people::list_administrators(connection, place)? {
            if !but.contains(&administrator.id) {
                self.tell(connection, &administrator, Event::AdministratorAppointed)?;
            }
        }
        Ok(())
    }
}

/// Tells the owner what happened to their account.
pub fn told(connection: &mut DbConn, page: &Page, owner: &Person, event: Event) -> Result<(), Error> {
    Sender::of(page).tell(connection, owner, event)
}

/// The same with the device it happened on.
pub fn told_of(connection: &mut DbConn, page: &Page, owner: &Person, event: Event, device: &str) -> Result<(), Error> {
    Sender::of(page).tell_of(connection, owner, event, Facts::none().naming("device", device))
}

/// Tells somebody in the portal that mail to them comes back, and those who manage their account where they work; the
/// secretariat where nobody else does. To the person nothing is mailed: it would come back too.
pub fn address_fails(connection: &mut DbConn, sender: &Sender, person: &Person) -> Result<(), Error> {
    let event = Event::AddressFails;
    let notice = Notice::new(person.id, event.as_str(), Facts::none(), event.path(), sender.now);
    inbox::put(connection, &notice)?;
    let place = store::people::find_place(connection, person.id)?;
    let mut administrators = store::people::list_administrators(connection, place)?;
    administrators.retain(|it| it.id != person.id);
    if administrators.is_empty() && place.is_some() {
        administrators = store::people::list_administrators(connection, None)?;
    }
    let path = urls::person(person.id);
    for administrator in &administrators {
        sender.tell_at(connection, administrator, Event::ColleagueUnreachable, Facts::none(), (&path, &path))?;
    }
    Ok(())
}

/// Mail to this person arrives again, or goes elsewhere: that it did not waits for nobody.
pub fn address_works(connection: &mut DbConn, person: PersonId, now: Timestamp) -> Result<(), Error> {
    let (own, managed) = (Event::AddressFails, Event::ColleagueUnreachable);
    inbox::settle(connection, (own.path(), &[own.as_str()]), Some(&[person]), now)?;
    inbox::settle(connection, (&urls::person(person), &[managed.as_str()]), None, now)
}

/// Nothing of this person is to be confirmed any more.
pub fn reset_ended(connection: &mut DbConn, person: PersonId, now: Timestamp) -> Result<(), Error> {
    inbox::settle(connection, (&urls::factor_reset(person), &[Event::ResetWaits.as_str()]), None, now)
}

/// Resets that nobody confirmed in time wait for nobody either.
pub fn lapsed_resets_ended(connection: &mut DbConn, now: Timestamp) -> Result<(), Error> {
    let kind = Event::ResetWaits.as_str();
    let mut places = inbox::list_waiting_places(connection, kind)?;
    // Asked for after the places: of a reset that begins meanwhile there is no place yet.
    let open = store::factor_resets::list_waiting_people(connection, now)?;
    let open: BTreeSet<String> = open.iter().map(|person| urls::factor_reset(*person)).collect();
    places.retain(|place| !open.contains(place));
    inbox::settle_all(connection, (&places, &[kind]), now)
}

/// Tells the secretariat's administrators that a reset of this person's factors waits for one of them; not who started
/// it.
pub fn reset_waits(connection: &mut DbConn, sender: &Sender, person: PersonId, starter: PersonId) -> Result<(), Error> {
    let path = urls::factor_reset(person);
    for administrator in store::people::list_administrators(connection, None)? {
        if administrator.id != starter {
            let (event, facts) = (Event::ResetWaits, Facts::none());
            sender.tell_at(connection, &administrator, event, facts, (&path, &path))?;
        }
    }
    Ok(())
}

/// What this mail is not written of: it has one of its own, or is told in the portal alone.
const OTHERWISE: [Event; 8] = [
    Event::Invited,
    Event::InvitedElsewhere,
    Event::LinkSent,
    Event::RecoveryStarted,
    Event::PasswordChanged,
    Event::SignOnLinked,
    Event::AddressAskedElsewhere,
    Event::AddressFails,
];

/// How the mail looks, whatever happened.
pub(super) fn samples(letter: &Letter) -> Result<Vec<Sample>, Error> {
    let facts = Facts::none()
        .naming("device", "Firefox · Windows")
        .naming("provider", "MyGov")
        .naming("key", "Statistics")
        .at("end", letter.now.plus_seconds(90 * 24 * 3600));
    let happened = |event: &Event| Happened {
        name: sample::NAME.to_owned(),
        event: *event,
        facts: facts.clone(),
        url: letter.absolute(event.button_path()),
        letter: letter.clone(),
    };
    Event::ALL.iter().filter(|event| !OTHERWISE.contains(event)).map(|event| happened(event).sample()).collect()
}

//! People of the stories: `app.person("TR", &[Role::Editor])` works there, knows the password and can be signed in.

use diesel::prelude::*;
use sijil::app;
use sijil::features::accounts::{Email, NewPerson, create_person_with_password};
use sijil::features::notifications::Topic;
use sijil::platform::database::schema::{countries, organisations, people, subscriptions};
use sijil::platform::jobs::run_until_idle;
use sijil::platform::mail::Message;
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::ids::{OrganisationId, PersonId};
use sijil::vocabulary::language::Language;
use sijil::vocabulary::viewer::Role;

use super::{Browser, TestApp};

/// The password of everyone in the stories.
pub const PASSWORD: &str = "lamp quarry 7 velvet";

/// Somebody with an account.
#[derive(Debug, Clone)]
pub struct Someone {
    pub id: PersonId,
    pub email: String,
}

impl TestApp {
    /// The organisation of a country, made where there is none yet; of the secretariat for `""`.
    pub fn organisation(&self, country: &str) -> OrganisationId {
        let code = CountryCode::parse(country);
        self.arrange(|conn| {
            let all = organisations::table.select((organisations::id, organisations::country));
            let known: Vec<(OrganisationId, Option<CountryCode>)> = all.load(conn).unwrap();
            if let Some((id, _)) = known.into_iter().find(|(_, place)| *place == code) {
                return id;
            }
            if let Some(code) = code {
                let columns = (
                    countries::code.eq(code),
                    countries::iso3.eq("XXX"),
                    countries::time_zone.eq(code.time_zone()),
                    countries::calling_code.eq("+0"),
                    countries::official_languages.eq("en"),
                );
                let is_known = countries::table.find(code).count().get_result::<i64>(conn).unwrap() == 1;
                if !is_known {
                    diesel::insert_into(countries::table).values(columns).execute(conn).unwrap();
                }
            }
            let id = OrganisationId::generate();
            let columns = (
                organisations::id.eq(id),
                organisations::country.eq(code),
                organisations::abbreviation.eq(if country.is_empty() { "ECO" } else { country }),
                organisations::created_at.eq(self.platform.clock.now()),
            );
            diesel::insert_into(organisations::table).values(columns).execute(conn).unwrap();
            id
        })
    }

    /// Lets somebody work in a second organisation of the country, made for that.
    pub fn move_to_another_organisation(&self, person: &Someone, country: &str) {
        self.arrange(|conn| {
            let id = OrganisationId::generate();
            let columns = (
                organisations::id.eq(id),
                organisations::country.eq(CountryCode::parse(country)),
                organisations::abbreviation.eq("Second"),
                organisations::created_at.eq(self.platform.clock.now()),
            );
            diesel::insert_into(organisations::table).values(columns).execute(conn).unwrap();
            let moved = diesel::update(people::table.find(person.id)).set(people::organisation_id.eq(id));
            assert_eq!(moved.execute(conn).unwrap(), 1);
        });
    }

    /// Somebody who works in a country (`""`: at the secretariat) with these roles.
    pub async fn person(&self, country: &str, roles: &[Role]) -> Someone {
        let organisation = self.organisation(country);
        let hash = self.platform.passwords.hash(PASSWORD.to_owned()).await.unwrap();
        let email = format!("{}@sijil.example", PersonId::generate());
        let new = NewPerson {
            organisation,
            email: Email::parse(&email).unwrap(),
            name: "Şule Çevirmen".to_owned(),
            name_latin: "Sule Cevirmen".to_owned(),
            language: Language::English,
            time_zone: "UTC".to_owned(),
            roles: roles.to_vec(),
        };
        let now = self.platform.clock.now();
        let id = self.arrange(|conn| create_person_with_password(conn, new, &hash, now).unwrap().unwrap());
        Someone { id, email }
    }

    /// A reader without an account who said yes to news on a topic, in a language.
    pub fn subscribed(&self, email: &str, language: Language, topic: &Topic) {
        let columns = (
            subscriptions::id.eq(PersonId::generate().to_string()),
            subscriptions::email.eq(email),
            subscriptions::kind.eq(topic.kind),
            subscriptions::country.eq(topic.country),
            subscriptions::theme.eq(topic.theme),
            subscriptions::only_in.eq(topic.language),
            subscriptions::language.eq(language),
            subscriptions::state.eq("active"),
            subscriptions::created_at.eq(self.platform.clock.now()),
        );
        self.arrange(|conn| diesel::insert_into(subscriptions::table).values(columns).execute(conn).unwrap());
    }

    /// A browser this person is signed in with.
    pub async fn signed_in(&self, person: &Someone) -> Browser {
        let browser = self.browser();
        let answer = browser.sign_in(person, PASSWORD).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
        browser
    }

    /// Does what is due: jobs, and with them mail.
    pub fn work(&self) {
        run_until_idle(&self.platform, &app::registry().unwrap()).unwrap();
    }

    /// Does what is due and takes the mails that left.
    pub fn mails(&self) -> Vec<Message> {
        self.work();
        let memory = self.platform.mailer.memory().expect("tests keep mail in memory");
        memory.take().into_iter().map(|delivered| delivered.message).collect()
    }
}

/// Something somebody was told in the portal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, diesel::Queryable)]
pub struct Told {
    /// The address of whom it was told.
    pub to: String,
    /// What happened.
    pub kind: String,
    /// Where it leads, without the language.
    pub path: String,
    /// What its sentence names, as JSON.
    pub facts: String,
}

impl TestApp {
    /// Does what is due and takes what people found in their inboxes, the oldest first; what concerns their accounts stays.
    pub fn told(&self) -> Vec<Told> {
        use sijil::platform::database::schema::inbox_notices;
        self.work();
        self.arrange(|connection| {
            let of_work = || inbox_notices::kind.not_like("account.%");
            let all = inbox_notices::table.inner_join(people::table.on(people::id.eq(inbox_notices::person_id)));
            let columns = (people::email, inbox_notices::kind, inbox_notices::path, inbox_notices::facts);
            let told = all.filter(of_work()).order(inbox_notices::id).select(columns).load(connection).unwrap();
            diesel::delete(inbox_notices::table.filter(of_work())).execute(connection).unwrap();
            told
        })
    }

    /// The addresses of whom one kind of thing was told, sorted; what else was told is taken along.
    pub fn told_of(&self, kind: &str) -> Vec<String> {
        let mut to: Vec<String> = self.told().into_iter().filter(|it| it.kind == kind).map(|it| it.to).collect();
        to.sort();
        to
    }

    /// How many notices of a kind wait for their owners.
    pub fn count_waiting(&self, kind: &str) -> i64 {
        use sijil::platform::database::schema::inbox_notices;
        self.look(|connection| {
            let unread = inbox_notices::table.filter(inbox_notices::read_at.is_null());
            unread.filter(inbox_notices::kind.eq(kind)).count().get_result(connection).unwrap()
        })
    }
}

impl Browser {
    /// Fills in the sign-in form.
    pub async fn sign_in(&self, person: &Someone, password: &str) -> super::Shown {
        self.post("/en/sign-in", &[("email", &person.email), ("password", password), ("next", "")]).await
    }
}

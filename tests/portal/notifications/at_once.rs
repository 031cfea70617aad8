//! The same asked for twice at the same moment.

use std::time::Duration;

use futures_util::future::join_all;
use sijil::features::notifications::{self, Topic};
use sijil::platform::database::DbConn;
use sijil::platform::mail::EmailAddress;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::theme::Theme;
use sijil::vocabulary::viewer::Role;

use super::path_in;
use crate::support::TestApp;

#[tokio::test]
async fn two_equal_subscriptions_of_a_person_at_the_same_moment_are_one() {
    let app = TestApp::start().await;
    let person = app.person("TR", &[Role::Editor]).await;
    let email = EmailAddress::parse(&person.email).unwrap();
    let subscribe = |connection: &mut DbConn| {
        let topic = Topic::achievements(None, Some(Theme::Statistics));
        notifications::subscribe_person(
            connection,
            person.id,
            &email,
            Language::English,
            topic,
            app.platform.clock.now(),
        )
    };
    let (database, (told, heard)) = (&app.platform.database, std::sync::mpsc::channel());
    let [first, second] = std::thread::scope(|scope| {
        let first = scope.spawn(move || {
            database.write_here(|connection| {
                let id = subscribe(connection)?;
                told.send(()).unwrap();
                // Long enough for the other to have looked while this one is not committed.
                std::thread::sleep(Duration::from_millis(300));
                Ok(id)
            })
        });
        heard.recv().unwrap();
        let second = database.write_here(subscribe);
        [first.join().unwrap().unwrap(), second.unwrap()]
    });
    assert_eq!((first, app.count("state = 'active'")), (second, 1));
}

#[tokio::test]
async fn of_several_yeses_to_the_same_at_the_same_moment_one_counts_and_none_fails() {
    let app = TestApp::start_with(&[("SIJIL_WORKERS", "2")], false).await;
    for reader in ["a@b.example", "c@d.example", "e@f.example"] {
        let mut confirmations = Vec::new();
        for _ in 0..3 {
            confirmations.push(path_in(&app.ask(reader).await.unwrap()));
        }
        let browser = app.browser();
        let answers = join_all(confirmations.iter().map(|path| browser.post(path, &[]))).await;
        assert!(answers.iter().all(|answer| answer.status == 303), "{reader}");
        assert_eq!(app.count(&format!("state = 'active' AND email = '{reader}'")), 1);
    }
}

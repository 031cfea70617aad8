//! Every step with a post, in every state the post can be in, tried by everyone: the rules of `permissions` as they are
//! met from outside.

use sijil::features::achievements::State;

use super::table::{Sent, VIEWERS};
use super::word;
use super::world::{World, request};
use Sent::{Fields, Nothing, Post, Reason};

/// The states in the order of the columns.
const STATES: [State; 4] = [State::Draft, State::Submitted, State::Published, State::Withdrawn];

/// Nobody sees it but its own people, and they as readers.
const INSIDE: &str = "in 200 200 404 200 200 404 404";

/// A step: its method, its address after `/en/achievements/`, its form, and what every viewer gets in each state.
type Step = (&'static str, &'static str, Sent, [&'static str; 4]);

#[rustfmt::skip]
const STEPS: &[Step] = &[
    ("get", "{slug}", Nothing, ["404", "404", "200", "404"]),
    ("get", "{id}/review", Nothing, [INSIDE, INSIDE, INSIDE, INSIDE]),
    ("get", "{id}/texts/en/versions", Nothing, [INSIDE, INSIDE, INSIDE, INSIDE]),
    ("get", "{id}/texts/en/versions/1/preview", Nothing, [INSIDE, INSIDE, INSIDE, INSIDE]),
    ("get", "{id}/texts/en", Nothing, ["in 200 403 404 403 403 404 404", "in 403 403 404 403 403 404 404", "in 200 200 403 403 403 403 403", "in 200 403 404 403 403 404 404"]),
    // What an editor typed while a colleague handed the post on is kept for later.
    ("post", "{id}/texts/en", Post, ["in 303 403 404 403 403 404 404", "in 303 403 404 403 403 404 404", "in 303 303 403 403 403 403 403", "in 303 403 404 403 403 404 404"]),
    ("get", "{id}/texts/tr", Nothing, ["in 200 200 404 403 403 404 404", "in 403 403 404 403 403 404 404", "in 200 200 403 403 403 403 403", "in 200 200 404 403 403 404 404"]),
    ("post", "{id}/submission", Nothing, ["in 303 403 404 403 403 404 404", "in 409 403 404 403 403 404 404", "in 409 403 403 403 403 403 403", "in 409 403 404 403 403 404 404"]),
    ("post", "{id}/return", Reason, ["in 403 409 404 403 403 404 404", "in 403 303 404 403 403 404 404", "in 403 409 403 403 403 403 403", "in 403 409 404 403 403 404 404"]),
    ("post", "{id}/publication", Nothing, ["in 403 409 404 403 403 404 404", "in 403 303 404 403 403 404 404", "in 403 409 403 403 403 403 403", "in 403 409 404 403 403 404 404"]),
    ("post", "{id}/publication/schedule", Fields(&[("day", "2026-12-01"), ("hour", "9")]), ["in 403 409 404 403 403 404 404", "in 403 303 404 403 403 404 404", "in 403 409 403 403 403 403 403", "in 403 409 404 403 403 404 404"]),
    ("post", "{id}/withdrawal", Reason, ["in 403 409 404 403 409 404 404", "in 403 409 404 403 409 404 404", "in 403 303 403 403 303 403 403", "in 403 409 404 403 409 404 404"]),
    ("post", "{id}/texts/ru/release", Fields(&[("revision", "1")]), ["in 403 409 404 403 403 404 404"; 4]),
    ("post", "{id}/texts/en/versions/1/restoration", Fields(&[("revision", "1")]), ["in 303 403 404 403 403 404 404", "in 403 403 404 403 403 404 404", "in 303 303 404 403 403 404 404", "in 303 403 404 403 403 404 404"]),
];

#[tokio::test]
async fn s35_every_step_in_every_state_is_for_whom_the_table_says() {
    let (world, browsers) = World::make().await;
    let mut faults = Vec::new();
    for (method, path, form, answers) in STEPS {
        for (state, answers) in STATES.iter().zip(answers) {
            let answers: Vec<_> = answers.split(' ').collect();
            let mut got = Vec::new();
            for browser in &browsers {
                let post = world.post(*state).it;
                let path = path.replace("{slug}", &post.slug).replace("{id}", post.id.as_str());
                let path = format!("/en/achievements/{path}");
                got.push(word(&match *method {
                    "get" => browser.get(&path).await,
                    _ => browser.send(request(browser, &path, *form, "same-origin")).await,
                }));
            }
            let expected: Vec<_> = (0..VIEWERS.len()).map(|at| *answers.get(at).unwrap_or(&answers[0])).collect();
            if got != expected {
                faults.push(format!(
                    "{method} {path}, {state}:\n  is     {}\n  not    {}",
                    got.join(" "),
                    expected.join(" ")
                ));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

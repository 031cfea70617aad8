//! The log under everything: rows get their places, anybody can follow, and whatever is changed behind the portal's back
//! is found and named.

mod following;
mod footing;
mod keys;
mod tampering;
mod witnesses;
mod workers;

use diesel::prelude::*;
use sijil::features::audit;
use sijil::features::transparency::{self, Fault, Whole};
use sijil::platform::database::schema::transparency_entries;
use sijil::vocabulary::viewer::Viewer;

use crate::support::TestApp;

/// Writes down so many things, in one transaction.
fn record(app: &TestApp, count: usize) {
    let now = app.platform.clock.now();
    app.arrange(|connection| {
        for number in 0..count {
            let detail = serde_json::json!({ "number": number });
            let subject = ("thing", "one");
            audit::record_with(connection, now, &Viewer::Anonymous, "thing.done", subject, &detail).unwrap();
        }
    });
}

/// Gives places as a worker does; how many.
fn sequence(app: &TestApp) -> usize {
    transparency::sequence(&app.platform).unwrap()
}

/// A log of four checkpoints: the key, then three times thirty rows.
async fn grown() -> TestApp {
    let app = TestApp::start().await;
    sequence(&app);
    for _ in 0..3 {
        record(&app, 30);
        assert_eq!(sequence(&app), 30);
        app.turn_clock(60);
    }
    app
}

fn verdict(app: &TestApp) -> Result<Whole, Fault> {
    sijil::app::verify(&app.platform, &[]).unwrap()
}

/// The id of the row at a place.
fn row_at(app: &TestApp, place: i64) -> String {
    let row = transparency_entries::table.find(place).select(transparency_entries::subject_id);
    app.look(|connection| row.first(connection).unwrap())
}

//! Forms with more in them than the page has: whoever adds a field chooses nothing by it, and is told so.

use reqwest::Method;

use super::table::{Row, Sent, TABLE, fields, sent};
use super::world::World;
use crate::support::{Browser, Shown};

/// What somebody would like to choose.
const WISHES: [(&str, &str); 4] = [
    ("role", "country-administrator"),
    ("country", "IR"),
    ("owner", "018f0000-0000-7000-8000-000000000000"),
    ("state", "published"),
];

/// What takes no form: reports of browsers and mail servers, mail programs, which add what they like (RFC 8058), and words as they stand. A
/// file for a case is read from those alone who write in the case, as `exchange::attachments` tells.
const NOT_FORMS: [&str; 7] = [
    "/reports/policy",
    "/mail/bounces",
    "/unsubscribe/{signed}",
    "/unsubscribe/searches/{signed}",
    "/unsubscribe/digest/{occasion}/{signed}",
    "/{language}/writing/pasted",
    "/{language}/exchange/{reference}/writing/{step}/files",
];
/// Fields that stand on a page beyond those the table fills in: a choice of many posts holds how they were found, and a
/// search of cases the filters it stays within.
const FURTHER: [(&str, &str); 4] = [
    ("/{language}/achievements/batches/new", "state"),
    ("/{language}/achievements/batches", "state"),
    ("/{language}/exchange/search", "country"),
    ("/{language}/exchange/search", "state"),
];

/// Where the administrator stands in the table, and the editor.
const ADMINISTRATOR: usize = 5;
const EDITOR: usize = 1;

/// Who sends it: the first signed in whom the page is not closed to, as whose files would be read; where it is closed to
/// all, or its thing is made up, the administrator, since a form is read before anything is looked for; files are taken
/// in from whoever may add some.
fn sender(row: &Row) -> usize {
    let closed = |answer: &str| ["in", "403", "404"].contains(&answer);
    let found = row.4.split(' ').skip(1).position(|answer| !closed(answer));
    let otherwise = if matches!(row.3, Sent::Files) { EDITOR } else { ADMINISTRATOR };
    found.map_or(otherwise, |at| at + 1)
}

async fn send(browser: &Browser, path: &str, what: Sent, wish: (&str, &str)) -> Shown {
    let request = browser.request(Method::POST, path).header("sec-fetch-site", "same-origin");
    let request = match what {
        Sent::Files => {
            let part =
                format!("--x\r\ncontent-disposition: form-data; name=\"{}\"\r\n\r\n{}\r\n--x--\r\n", wish.0, wish.1);
            request.header("content-type", "multipart/form-data; boundary=x").body(part)
        }
        other => {
            let own = sent(other);
            let mut form = fields(&own);
            form.push(wish);
            request.form(&form)
        }
    };
    browser.send(request).await
}

#[tokio::test]
async fn s39_a_field_too_many_is_refused_by_every_form() {
    let (world, browsers) = World::make().await;
    let (mut taken, mut refused, mut rows) = (Vec::new(), 0, 0);
    for row in
        TABLE.iter().filter(|row| row.0 == "post" && !NOT_FORMS.contains(&row.1) && !matches!(row.3, Sent::Piece))
    {
        rows += 1;
        let own = sent(row.3);
        let has = |name: &str| own.iter().any(|(own, _)| *own == name) || FURTHER.contains(&(row.1, name));
        for wish in WISHES.into_iter().filter(|(name, _)| !has(name)) {
            let answer = send(&browsers[sender(row)], &world.address(row), row.3, wish).await;
            if answer.status == 400 {
                refused += 1;
            } else {
                taken.push(format!("{} with {}: {}", row.1, wish.0, answer.status));
            }
        }
    }
    assert!(taken.is_empty(), "\n{}", taken.join("\n"));
    assert!(rows > 100 && refused >= 3 * rows, "only {refused} forms of {rows} rows were refused");
}

//! Somebody who follows the log from outside, with what stands under `/transparency/` and nothing else.

use data_encoding::BASE64;
use scraper::Html;
use sijil::features::transparency::{Checkpoint, TrustedKey};
use sijil::platform::crypto::merkle::{Frontier, TreeHash, proves_consistency, proves_inclusion};
use sijil::platform::crypto::open_note;
use sijil::vocabulary::language::Language;

use super::{grown, record, sequence};
use crate::support::{Browser, Shown, TestApp};

const IMMUTABLE: &str = "public, max-age=31536000, immutable";

async fn bytes(browser: &Browser, path: &str) -> (u16, Vec<u8>) {
    let answer = browser.request(reqwest::Method::GET, path).send().await.unwrap();
    if answer.status() == 200 {
        assert_eq!(answer.headers()["content-type"], "application/octet-stream", "{path}");
        assert_eq!(answer.headers()["cache-control"], IMMUTABLE, "{path}");
    }
    (answer.status().as_u16(), answer.bytes().await.unwrap().to_vec())
}

async fn checkpoint(browser: &Browser) -> Checkpoint {
    let keys = browser.get("/transparency/keys").await.text;
    let keys: Vec<_> = keys.lines().map(|line| TrustedKey::parse(line).unwrap().key).collect();
    let note = browser.get("/transparency/checkpoint").await;
    assert_eq!(note.header("content-type"), Some("text/plain; charset=utf-8"));
    assert_eq!(note.header("cache-control"), Some("public, max-age=1"));
    Checkpoint::parse(open_note(&note.text, &keys).unwrap()).unwrap()
}

/// The address of a tile as wide as it is in a log of `size`, by the formula of c2sp.org/tlog-tiles.
fn tile(level: u32, number: u64, size: u64) -> String {
    let full = size / 256_u64.pow(level);
    let (name, width) = (format!("{number:03}"), full % 256);
    if number < full / 256 { name } else { format!("{name}.p/{width}") }
}

#[tokio::test]
async fn anybody_computes_the_root_from_the_entries_and_from_the_tiles() {
    let app = grown().await;
    record(&app, 700);
    assert_eq!(sequence(&app), 700);
    let browser = app.browser();
    let head = checkpoint(&browser).await;
    assert_eq!((head.size, head.origin), (791, format!("{}/transparency", app.address.replace("http://", ""))));
    let (mut tree, mut leaves) = (Frontier::default(), Vec::new());
    for number in 0..=head.size / 256 {
        let (status, bundle) =
            bytes(&browser, &format!("/transparency/tile/entries/{}", tile(0, number, head.size))).await;
        assert_eq!(status, 200);
        let mut rest = &bundle[..];
        while let [high, low, more @ ..] = rest {
            let (entry, behind) = more.split_at(usize::from(u16::from_be_bytes([*high, *low])));
            tree.push(TreeHash::of_leaf(entry));
            leaves.extend(*TreeHash::of_leaf(entry).as_bytes());
            rest = behind;
        }
    }
    assert_eq!((tree.size(), tree.root()), (head.size, head.root));
    let mut stored = Vec::new();
    for number in 0..=head.size / 256 {
        stored.extend(bytes(&browser, &format!("/transparency/tile/0/{}", tile(0, number, head.size))).await.1);
    }
    assert_eq!(stored, leaves);
    // One level up stand the roots of the whole tiles.
    let (_, above) = bytes(&browser, &format!("/transparency/tile/1/{}", tile(1, 0, head.size))).await;
    let roots: Vec<u8> = leaves
        .chunks_exact(256 * 32)
        .flat_map(|tile| {
            let mut tree = Frontier::default();
            tile.chunks(32).for_each(|hash| tree.push(TreeHash::from_bytes(hash).unwrap()));
            *tree.root().as_bytes()
        })
        .collect();
    assert_eq!(above, roots);
    assert_eq!(roots.len(), 3 * 32);
    // Tiles of shorter logs are still there; what is not there yet is nowhere.
    assert_eq!(bytes(&browser, "/transparency/tile/0/000.p/31").await.1, leaves[..31 * 32]);
    for nothing in
        ["0/003", "0/003.p/24", "1/000", "2/000.p/1", "entries/004.p/1", "0/x001/000", "nothing", "entries/000.p/0"]
    {
        let answer = browser.get(&format!("/transparency/tile/{nothing}")).await;
        assert_eq!(answer.status, 404, "{nothing}");
        assert_ne!(answer.header("cache-control"), Some(IMMUTABLE), "{nothing}");
    }
}

#[tokio::test]
async fn a_log_that_grew_is_proven_to_begin_with_what_somebody_kept() {
    let app = grown().await;
    let browser = app.browser();
    let kept = checkpoint(&browser).await;
    record(&app, 400);
    sequence(&app);
    let now = checkpoint(&browser).await;
    let proof = browser.get(&format!("/transparency/proof/consistency?from={}", kept.size)).await.json();
    assert_eq!(
        (proof["from_root"].as_str().unwrap(), proof["to"].as_u64().unwrap()),
        (kept.root.to_string().as_str(), now.size)
    );
    assert!(proves_consistency((kept.size, kept.root), (now.size, now.root), &path(&proof)));
    for index in [0, 1, 90, 255, 256, 490] {
        let answer = browser.get(&format!("/transparency/proof/inclusion?index={index}&size={}", now.size)).await;
        assert_eq!(answer.header("cache-control"), Some(IMMUTABLE));
        let proof = answer.json();
        let leaf = TreeHash::parse(proof["leaf"].as_str().unwrap()).unwrap();
        assert!(proves_inclusion(leaf, index, now.size, &path(&proof), now.root), "{index}");
        assert!(!proves_inclusion(leaf, index, now.size, &path(&proof), kept.root));
    }
    for beyond in
        ["inclusion?index=491", "inclusion?index=3&size=492", "inclusion?index=9&size=9", "consistency?from=492"]
    {
        assert_eq!(browser.get(&format!("/transparency/proof/{beyond}")).await.status, 404, "{beyond}");
    }
    for senseless in ["inclusion", "inclusion?index=-1", "consistency?from=x"] {
        assert_eq!(browser.get(&format!("/transparency/proof/{senseless}")).await.status, 400, "{senseless}");
    }
}

fn path(proof: &serde_json::Value) -> Vec<TreeHash> {
    proof["hashes"].as_array().unwrap().iter().map(|hash| TreeHash::parse(hash.as_str().unwrap()).unwrap()).collect()
}

#[tokio::test]
async fn the_log_tells_nothing_of_people_or_contents() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[]).await;
    app.signed_in(&someone).await;
    sequence(&app);
    let browser = app.browser();
    let head = checkpoint(&browser).await;
    assert!(head.size > 1);
    let (_, bundle) = bytes(&browser, &format!("/transparency/tile/entries/{}", tile(0, 0, head.size))).await;
    let text = String::from_utf8_lossy(&bundle);
    for word in [someone.id.as_str(), "person", "signed_in", "TR"] {
        let told = text.split([' ', '\n']).any(|part| part == word);
        assert!(!told, "{word} stands in {text}");
    }
    let commitments: Vec<_> = text.lines().skip(1).map(|line| line.rsplit(' ').next().unwrap().to_owned()).collect();
    assert!(commitments.iter().all(|it| BASE64.decode(it.as_bytes()).unwrap().len() == 32), "{commitments:?}");
}

#[tokio::test]
async fn the_page_explains_the_log_in_every_language_also_before_it_begins() {
    let app = TestApp::start().await;
    assert_eq!(app.browser().get("/transparency/checkpoint").await.status, 404);
    assert!(app.browser().get("/en/transparency").await.main().contains("no entries yet"));
    record(&app, 1234);
    sequence(&app);
    let head = checkpoint(&app.browser()).await;
    for language in Language::ALL {
        let page = app.browser().get(&format!("/{}/transparency", language.prefix())).await;
        assert_eq!(page.status, 200);
        assert!(page.text.contains(&head.root.to_string()), "{language}");
    }
    let persian = app.browser().get("/fa/transparency").await;
    assert!(persian.main().contains("۱٬۲۳۵"), "{}", persian.main());
    assert!(persian.main().contains("۱۴۰۵"), "the day stands in the reader's calendar");
    // It grows without any content changing.
    record(&app, 1);
    sequence(&app);
    assert!(app.browser().get("/en/transparency").await.main().contains("1,236"));
    assert!(Html::parse_document(&persian.text).errors.is_empty());
}

/// What stories read of an answer.
trait Read {
    fn json(&self) -> serde_json::Value;
    fn main(&self) -> String;
}

impl Read for Shown {
    fn json(&self) -> serde_json::Value {
        assert_eq!((self.status, self.header("content-type")), (200, Some("application/json")), "{}", self.text);
        serde_json::from_str(&self.text).unwrap()
    }

    fn main(&self) -> String {
        self.all("main").join(" ")
    }
}

//! Pages on paper: printed by the browser, their sheets counted.

use serde::Serialize;
use thirtyfour::cdp::CdpCommand;
use thirtyfour::cdp::domains::page::PdfData;

use super::Window;
use crate::achievements::Desk;
use crate::support::TestApp;

/// Letters of each answer: what a full sheet is measured with.
const LETTERS: usize = 600;

/// A language, and words of it to fill a sheet with.
const WORDS: [(&str, &str); 3] = [
    ("en", "Every family may now register a birth in the hospital on the same day, free of charge. "),
    ("fa", "اکنون هر خانواده می‌تواند ولادت را همان روز در بیمارستان و رایگان ثبت کند. "),
    ("kk", "Енді әр отбасы баланың туғанын сол күні перзентханада тегін тіркей алады. "),
];

/// So many letters of these words.
fn filler(words: &str, letters: usize) -> String {
    words.chars().cycle().take(letters).collect()
}

/// How a page is printed: on the sheet its own rules ask for, with nothing of the browser's in its margins.
#[derive(Serialize)]
struct OnItsOwnSheet {
    #[serde(rename = "preferCSSPageSize")]
    is_of_the_page: bool,
    #[serde(rename = "displayHeaderFooter")]
    has_margins: bool,
}

impl CdpCommand for OnItsOwnSheet {
    const METHOD: &'static str = "Page.printToPDF";
    type Returns = PdfData;
}

/// The page of a window as a printer gets it.
pub async fn pdf(window: &Window) -> Vec<u8> {
    let asked = OnItsOwnSheet { is_of_the_page: true, has_margins: false };
    let printed = window.driver.cdp().send(asked).await.unwrap().data;
    data_encoding::BASE64.decode(printed.as_bytes()).unwrap()
}

/// The printed sheets of a page: width and height of each, in points.
async fn printed(window: &Window, address: &str) -> Vec<(f64, f64)> {
    super::open(&window.driver, address.to_owned()).await;
    sheets_of(&pdf(window).await, address)
}

fn sheets_of(pdf: &[u8], address: &str) -> Vec<(f64, f64)> {
    let text = String::from_utf8_lossy(pdf);
    let sheets = text.split("/MediaBox").skip(1).map(|rest| {
        let numbers: Vec<f64> = rest
            .trim_start_matches([' ', '['])
            .split(']')
            .next()
            .unwrap_or_default()
            .split_whitespace()
            .map(|number| number.parse().unwrap())
            .collect();
        (numbers[2], numbers[3])
    });
    let sheets: Vec<_> = sheets.collect();
    assert!(!sheets.is_empty(), "{address} was not printed");
    sheets
}

/// What is written on the sheets, without the spaces between.
fn written(pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("printed.pdf");
    std::fs::write(&file, pdf).unwrap();
    let read = std::process::Command::new("pdftotext").args(["-enc", "UTF-8"]).arg(&file).arg("-").output();
    let read = read.expect("pdftotext is installed; tests/run installs it");
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
    String::from_utf8(read.stdout).unwrap().split_whitespace().collect()
}

/// A4 is 595 × 842 points.
fn is_a4(sheet: (f64, f64)) -> bool {
    (sheet.0 - 595.0).abs() < 1.5 && (sheet.1 - 842.0).abs() < 1.5
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium; tests/run installs it and runs this"]
async fn a_full_sheet_is_two_printed_pages_at_most_and_a_post_and_a_comparison_are_whole_on_a4() {
    let app = TestApp::start().await;
    let window = Window::open().await;
    let mut compared = Vec::new();
    for ((language, words), country) in WORDS.into_iter().zip(["TR", "IR", "KZ"]) {
        let desk = Desk::of(&app, country).await;
        let answer = filler(words, LETTERS);
        let (title, summary, body) = (filler(words, 120), filler(words, 300), filler(words, 2_000));
        let mut change = vec![("language", language), ("title", &title), ("summary", &summary), ("body", &body)];
        for topic in sijil::features::achievements::Topic::ALL {
            change.push((topic.field(), &answer));
        }
        let (show, review) = desk.publish(&change).await;
        compared.push(review.split('/').nth(3).unwrap().to_owned());
        let show = show.replace("/en/", &format!("/{language}/"));
        let sheet = app.browser().get(&format!("{show}/sheet")).await;
        assert!(sheet.all(".answers dd").iter().all(|it| it.chars().count() > LETTERS - 5), "a full sheet");
        let sheets = printed(&window, &format!("{}{show}/sheet", app.address)).await;
        assert!(sheets.len() <= 2 && sheets.iter().all(|it| is_a4(*it)), "{language}: {sheets:?}");
        let sheets = printed(&window, &format!("{}{show}", app.address)).await;
        assert!(sheets.len() <= 4 && sheets.iter().all(|it| is_a4(*it)), "{language}: {sheets:?}");
    }
    for language in ["en", "fa", "kk"] {
        let with: Vec<String> = compared.iter().map(|id| format!("with={id}")).collect();
        let address = format!("{}/{language}/achievements/comparison?{}", app.address, with.join("&"));
        let sheets = printed(&window, &address).await;
        let lying = sheets.iter().all(|it| is_a4((it.1, it.0)));
        assert!(sheets.len() <= 5 && lying, "{language}: {sheets:?}");
    }
    window.close().await;
}

/// What a guest and a minister read together, in either direction of writing: answers of half the length, since each
/// stands twice on the page.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium; tests/run installs it and runs this"]
async fn a_sheet_in_two_languages_is_two_printed_pages_at_most() {
    let app = TestApp::start().await;
    let window = Window::open().await;
    let russian = "Теперь каждая семья может зарегистрировать рождение в роддоме в тот же день и бесплатно. ";
    for (country, [(language, words), (beside, others)]) in
        [("TR", [WORDS[1], WORDS[0]]), ("KZ", [WORDS[2], ("ru", russian)])]
    {
        let desk = Desk::of(&app, country).await;
        let sheet = |words: &str| {
            let topics = sijil::features::achievements::Topic::ALL.iter();
            let answers = topics.map(|topic| (topic.field(), filler(words, LETTERS / 2)));
            let whole = [("title", filler(words, 120)), ("summary", filler(words, 300))];
            whole.into_iter().chain(answers).collect::<Vec<_>>()
        };
        let (own, other) = (sheet(words), sheet(others));
        let mut change = vec![("language", language)];
        change.extend(own.iter().map(|(name, text)| (*name, text.as_str())));
        let (show, review) = desk.publish(&change).await;
        let text = crate::achievements::step(&review, &format!("texts/{beside}"));
        let revision = desk.editor.get(&text).await.attributes("[name=revision]", "value").remove(0);
        let mut change = vec![("revision", revision.as_str()), ("done", "yes")];
        change.extend(other.iter().map(|(name, text)| (*name, text.as_str())));
        assert_eq!(desk.editor.post(&text, &change).await.status, 303);
        desk.release(&review, beside).await;
        let path = show.replacen("/en/", &format!("/{language}/"), 1);
        let sheets = printed(&window, &format!("{}{path}/sheet?beside={beside}", app.address)).await;
        assert!(sheets.len() <= 2 && sheets.iter().all(|it| is_a4(*it)), "{language} and {beside}: {sheets:?}");
    }
    window.close().await;
}

/// What lies on the counter: one sheet for each level, whatever the language says in more words.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium; tests/run installs it and runs this"]
async fn a_desk_card_is_one_printed_page_at_each_level_in_every_language() {
    let app = super::demonstration().await;
    let window = Window::open().await;
    let reader = app.browser();
    // The public version whose first card is the fullest.
    let mut fullest = (0, String::new());
    for version in reader.get("/en/specimens").await.attributes(".entry h2 a", "href") {
        let card = reader.get(&format!("{version}/card?level=1")).await;
        fullest = fullest.max((card.all(".marks > li").len(), version));
    }
    let (features, version) = fullest;
    assert!(features > 2, "{version} shows {features} features");
    let version = version.trim_start_matches("/en");
    let mut wrong = Vec::new();
    for language in sijil::vocabulary::language::Language::ALL {
        for level in 1..=3 {
            let path = format!("/{}{version}/card?level={level}", language.prefix());
            assert_eq!(reader.get(&path).await.status, 200, "{path}");
            let sheets = printed(&window, &format!("{}{path}", app.address)).await;
            if sheets.len() != 1 || !is_a4(sheets[0]) {
                wrong.push(format!("{path}: {sheets:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
    window.close().await;
}

/// What a visitor takes along of a country, where words are long and in both directions of writing.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium; tests/run installs it and runs this"]
async fn the_sheet_of_each_country_is_two_printed_pages_at_most() {
    let app = super::demonstration().await;
    let (window, reader) = (Window::open().await, app.browser());
    let mut wrong = Vec::new();
    for country in sijil::vocabulary::country::CountryCode::ALL {
        for language in ["en", "fa", "kk", "ru"] {
            let path = format!("/{language}/countries/{country}/sheet");
            assert_eq!(reader.get(&path).await.status, 200, "{path}");
            let sheets = printed(&window, &format!("{}{path}", app.address)).await;
            if sheets.len() > 2 || !sheets.iter().all(|it| is_a4(*it)) {
                wrong.push(format!("{path}: {sheets:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
    window.close().await;
}

/// On paper nobody opens a table: every number of the figures is printed, and charts do not make many sheets of them.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and pdftotext; tests/run installs them and runs this"]
async fn every_number_of_the_figures_is_on_paper_and_the_sheets_are_few() {
    let app = super::demonstration().await;
    let (window, reader) = (Window::open().await, app.browser());
    let compared = "/fa/statistics/compare?countries=AF,IR,KZ&indicators=births,birth_completeness";
    for (path, thousand) in [("/en/statistics/births", ","), (compared, "٬")] {
        let page = reader.get(path).await;
        assert_eq!(page.status, 200, "{path}");
        // The charts write thousands in short: a number with its thousands apart is one of the table.
        let cells = page.all("td.num");
        let is_number = |it: &&str| it.contains(|letter: char| letter.is_numeric());
        let numbers: Vec<&str> = cells.iter().flat_map(|it| it.split(' ')).filter(is_number).collect();
        assert!(numbers.iter().filter(|it| it.contains(thousand)).count() > 3, "{path}: {numbers:?}");
        super::open(&window.driver, format!("{}{path}", app.address)).await;
        let printed = pdf(&window).await;
        let text = written(&printed);
        let missing: Vec<_> = numbers.into_iter().filter(|it| !text.contains(it)).collect();
        assert!(missing.is_empty(), "{path}: {missing:?} are not on paper");
        let sheets = sheets_of(&printed, path);
        assert!(sheets.len() <= 4 && sheets.iter().all(|it| is_a4(*it)), "{path}: {sheets:?}");
    }
    window.close().await;
}

/// The size of the words of the first feature as they are printed, in pixels.
async fn printed_size(window: &Window) -> f64 {
    let size = "return parseFloat(getComputedStyle(document.querySelector('.marks.ticked > li')).fontSize)";
    window.driver.execute(size, vec![]).await.unwrap().convert().unwrap()
}

/// Where a card holds little it is printed larger, in the room there is: each public card of the demonstration at each
/// level, in the languages with the longest words and in those read from the right.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium; tests/run installs it and runs this"]
async fn a_desk_card_with_little_on_it_is_printed_larger_and_still_on_one_page() {
    let app = super::demonstration().await;
    let window = Window::open().await;
    let reader = app.browser();
    let (mut wrong, mut sizes) = (Vec::new(), std::collections::BTreeMap::new());
    for version in reader.get("/en/specimens").await.attributes(".entry h2 a", "href") {
        for level in 1..=2 {
            for language in ["ru", "ky", "ur", "en"] {
                let path = format!("/{language}{}/card?level={level}", version.trim_start_matches("/en"));
                let card = reader.get(&path).await;
                let Some(class) = card.attributes("ol.ticked", "class").pop() else { continue };
                let sheets = printed(&window, &format!("{}{path}", app.address)).await;
                if sheets.len() != 1 || !is_a4(sheets[0]) {
                    wrong.push(format!("{path}: {sheets:?}"));
                }
                if let std::collections::btree_map::Entry::Vacant(size) = sizes.entry(class) {
                    window.driver.cdp().send(super::specimens::AsOn { media: "print" }).await.unwrap();
                    size.insert(printed_size(&window).await);
                    window.driver.cdp().send(super::specimens::AsOn { media: "" }).await.unwrap();
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
    let size = |room: &str| sizes.iter().find(|it| it.0.ends_with(room)).map(|it| *it.1).unwrap();
    // 11 and 8.75 points; what is full has 7.5.
    assert!((size("ample") - 44.0 / 3.0).abs() < 0.1 && (size("some") - 35.0 / 3.0).abs() < 0.1, "{sizes:?}");
    window.close().await;
}

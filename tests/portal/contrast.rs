//! What the stylesheet writes with is read easily on what it writes on, by day and by night: WCAG 2.2, 1.4.3 (4.5 to one
//! for text) and 1.4.11 (3 to one for edges and signs).

use std::collections::HashMap;

const STYLE: &str = include_str!("../../static/style.css");
const FIGURES: &str = include_str!("../../static/statistics.css");

const TEXT: f64 = 4.5;
const EDGE: f64 = 3.0;

/// Each ink, and the grounds it is written on.
const WRITTEN: [(&str, &[&str]); 9] = [
    ("ink", &["paper", "sheet", "wash", "warm", "petrol-wash", "saffron-wash", "red-wash"]),
    ("ink2", &["paper", "sheet", "wash", "warm", "petrol-wash", "saffron-wash", "red-wash"]),
    ("petrol", &["paper", "sheet", "wash", "warm", "petrol-wash"]),
    ("saffron-ink", &["paper", "sheet", "wash", "warm", "saffron-wash"]),
    ("red", &["paper", "sheet", "wash", "warm", "red-wash"]),
    ("on-petrol", &["petrol"]),
    ("on-deep", &["deep", "deep-2"]),
    ("on-deep2", &["deep", "deep-2"]),
    ("gold", &["deep", "deep-2"]),
];

/// Each edge or sign, and the grounds it stands on.
const DRAWN: [(&str, &[&str]); 4] = [
    ("edge", &["paper", "sheet", "wash"]),
    ("focus", &["paper", "sheet", "wash"]),
    ("petrol", &["paper", "sheet", "wash"]),
    ("saffron", &["paper", "sheet", "wash"]),
];

/// The colours of the map of figures, and the first of them on which words are light: the map says so with `deep`.
const MAP: [u8; 5] = [1, 2, 3, 4, 5];
const DEEP: u8 = 4;

/// The colours of a theme, by their names.
type Colours = HashMap<&'static str, [u8; 3]>;

#[test]
fn every_ink_is_read_easily_on_its_ground_by_day_and_by_night() {
    let themes = themes();
    for (theme, colours) in ["day", "night"].iter().zip(&themes) {
        for (pairs, least) in [(&WRITTEN[..], TEXT), (&DRAWN[..], EDGE)] {
            for (ink, grounds) in pairs {
                for ground in *grounds {
                    let contrast = contrast(colours[ink], colours[ground]);
                    assert!(contrast >= least, "{ink} on {ground} by {theme}: {contrast:.2} of {least}");
                }
            }
        }
    }
}

#[test]
fn words_on_the_map_of_figures_are_read_easily_on_each_colour_by_day_and_by_night() {
    for (theme, colours) in ["day", "night"].iter().zip(&themes()) {
        let (dark, light) = (filled(colours, ".plot.tiles text"), filled(colours, ".plot.tiles .deep"));
        assert_ne!(dark, light);
        for step in MAP {
            let ground = filled(colours, &format!(".step-{step}"));
            let contrast = contrast(if step >= DEEP { light } else { dark }, ground);
            assert!(contrast >= TEXT, "words on colour {step} by {theme}: {contrast:.2} of {TEXT}");
        }
    }
}

#[test]
fn a_page_follows_the_readers_wish_for_day_or_night() {
    assert!(STYLE.contains("color-scheme: light dark;"), "the browser is asked");
    for theme in ["light", "dark"] {
        let chosen = format!(":root[data-theme={theme}] {{ color-scheme: {theme} }}");
        assert!(STYLE.contains(&chosen), "a theme that was chosen wins: {theme}");
    }
    let [day, night] = themes();
    assert!(luminance(day["paper"]) > 0.8 && luminance(night["paper"]) < 0.05);
}

/// The colours by day and by night: `--name: light-dark(#rrggbb, #rrggbb);`, or one for both.
fn themes() -> [Colours; 2] {
    let mut themes = [Colours::new(), Colours::new()];
    let declared = STYLE.lines().map(str::trim).filter_map(|line| line.strip_prefix("--")?.split_once(": "));
    for (name, value) in declared {
        let colours: Vec<[u8; 3]> = value.split('#').skip(1).filter_map(|it| colour(it.get(..6)?)).collect();
        if let (Some(day), Some(night)) = (colours.first(), colours.last()) {
            themes[0].entry(name).or_insert(*day);
            themes[1].entry(name).or_insert(*night);
        }
    }
    themes
}

/// What a rule of the charts fills with: `var(--name)`, or `color-mix(in srgb, var(--name) 10%, var(--other))`.
fn filled(colours: &Colours, selector: &str) -> [u8; 3] {
    let value = |line: &'static str| line.trim().strip_prefix(selector)?.strip_prefix(" { fill: ")?.strip_suffix(" }");
    let fill = FIGURES.lines().find_map(value).unwrap_or_else(|| panic!("no colour of {selector}"));
    let mut names = fill.split("var(--").skip(1).map(|it| colours[it.split(')').next().unwrap_or_default()]);
    let one = names.next().unwrap();
    let Some(other) = names.next() else { return one };
    assert!(fill.starts_with("color-mix(in srgb, "), "{fill}");
    let share: u16 = fill.split('%').next().and_then(|it| it.rsplit(' ').next()).unwrap().parse().unwrap();
    let part = |at: usize| (u16::from(one[at]) * share + u16::from(other[at]) * (100 - share) + 50) / 100;
    [0, 1, 2].map(|at| u8::try_from(part(at)).unwrap())
}

fn colour(hex: &str) -> Option<[u8; 3]> {
    let part = |at: usize| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}

/// WCAG 2.2, contrast ratio: 1 to 21.
fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// WCAG 2.2, relative luminance: 0 to 1.
fn luminance(colour: [u8; 3]) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

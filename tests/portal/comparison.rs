//! What comparing two versions costs, beside parting the text into words. A measurement of the release build, so not
//! part of the usual run: `cargo nextest run --release --run-ignored only comparison --no-capture`.

use std::time::{Duration, Instant};

use sijil::platform::comparison::compare;
use unicode_segmentation::UnicodeSegmentation as _;

const WORDS: usize = 20_000;

/// Numbers that look random and are the same in each run.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).unwrap()
    }

    fn word(&mut self, vocabulary: usize) -> String {
        let syllables = ["ثبت", "احوال", "شهروند", "می\u{200C}رو", "تولد", "گواهی", "ها", "ند"];
        let mut rest = self.throw(vocabulary);
        let mut word = syllables[rest % 8].to_owned();
        while rest >= 8 {
            rest /= 8;
            word.push_str(syllables[rest % 8]);
        }
        word
    }
}

fn text(words: &[String], per_paragraph: usize) -> String {
    words.chunks(per_paragraph).map(|words| words.join(" ")).collect::<Vec<_>>().join("\n\n")
}

#[test]
#[ignore = "a measurement; run in release"]
fn comparing_stays_cheap_whatever_is_compared() {
    let mut dice = Dice(88_172_645_463_325_252);
    for vocabulary in [20, 200, 5_000, 100_000] {
        let old: Vec<String> = (0..WORDS).map(|_| dice.word(vocabulary)).collect();
        let fifth: Vec<String> = old
            .iter()
            .map(|word| if dice.throw(5) == 0 { dice.word(vocabulary) + "ی" } else { word.clone() })
            .collect();
        let shuffled: Vec<String> = (0..WORDS).map(|_| dice.word(vocabulary)).collect();
        let foreign: Vec<String> = shuffled.iter().map(|word| format!("ن{word}")).collect();
        for per_paragraph in [50, WORDS] {
            for (name, new) in [("a fifth", &fifth), ("all, same words", &shuffled), ("all", &foreign)] {
                let (old, new) = (text(&old, per_paragraph), text(new, per_paragraph));
                let parted = best_of(|| old.split_word_bounds().count() + new.split_word_bounds().count());
                let compared = best_of(|| compare(&old, &new).rows.len());
                let ratio = compared.as_secs_f64() / parted.as_secs_f64();
                eprintln!(
                    "{vocabulary} words, {per_paragraph} a paragraph, changed {name}: {compared:?} (x {ratio:.1})"
                );
                assert!(ratio < 12.0, "{ratio}");
            }
        }
    }
}

/// The shortest of five runs.
fn best_of(run: impl Fn() -> usize) -> Duration {
    let times = (0..5).map(|_| {
        let start = Instant::now();
        assert!(run() > 0);
        start.elapsed()
    });
    times.min().unwrap()
}

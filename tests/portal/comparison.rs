//! What comparing two versions costs. Told as a ratio to parting the same texts into words, which no comparison can do
//! without, so that it holds on any machine and in any build; only processor time of this thread is counted, so that
//! others at work beside it do not matter. In a release build the bound itself is checked: 20,000 words in 50 ms.

use std::fs;
use std::time::Duration;

use sijil::platform::comparison::compare;
use unicode_segmentation::UnicodeSegmentation as _;

const WORDS: usize = 20_000;

/// So many times the cost of parting the texts into words a comparison may cost. Measured: XX at most.
const MOST: f64 = 12.0;

/// What 20,000 words may cost on a machine like those the portal is meant for, in a release build.
const BOUND: Duration = Duration::from_millis(50);

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
fn comparing_stays_cheap_whatever_is_compared() {
    let mut dice = Dice(88_172_645_463_325_252);
    let mut faults = Vec::new();
    for vocabulary in [20, 5_000, 100_000] {
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
                let parted = cost(|| old.split_word_bounds().count() + new.split_word_bounds().count());
                let compared = cost(|| compare(&old, &new).rows.len());
                let ratio = compared.as_secs_f64() / parted.as_secs_f64();
                let told = format!(
                    "{vocabulary} words, {per_paragraph} a paragraph, changed {name}: {compared:?}, x {ratio:.1}"
                );
                eprintln!("{told}");
                if ratio > MOST || (!cfg!(debug_assertions) && compared > BOUND) {
                    faults.push(told);
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The least processor time of three runs.
fn cost(run: impl Fn() -> usize) -> Duration {
    let costs = (0..3).map(|_| {
        let before = on_processor();
        assert!(run() > 0);
        on_processor().saturating_sub(before).max(Duration::from_nanos(1))
    });
    costs.min().unwrap()
}

/// How long this thread has been on a processor.
fn on_processor() -> Duration {
    let told = fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    Duration::from_nanos(told.split(' ').next().unwrap().parse().unwrap())
}

//! What comparing two versions costs. Told as a ratio to parting the same texts into words, which no comparison can do
//! without, so that it holds on any machine and in any build; the least time on the
//! processor of several runs, taken in turns, is counted, so that others at work beside it matter little. In a release build the bound itself is checked: 20,000 words in 50 ms.

use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};
use sijil::platform::comparison::compare;
use unicode_segmentation::UnicodeSegmentation as _;

const WORDS: usize = 20_000;

/// So many times the cost of parting the texts into words a comparison may cost. Measured: 7 at most.
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
                let (parted, compared) = costs(
                    || old.split_word_bounds().count() + new.split_word_bounds().count(),
                    || compare(&old, &new).rows.len(),
                );
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

/// The time this thread had a processor.
fn processor() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::try_from(time).unwrap()
}

/// The least time on the processor of five runs of each, one after the other.
fn costs(one: impl Fn() -> usize, other: impl Fn() -> usize) -> (Duration, Duration) {
    let time = |run: &dyn Fn() -> usize| {
        let start = processor();
        assert!(run() > 0);
        processor().checked_sub(start).unwrap()
    };
    let runs = (0..5).map(|_| (time(&one), time(&other)));
    runs.reduce(|least, run| (least.0.min(run.0), least.1.min(run.1))).unwrap()
}

//! What charts promise, whatever numbers they are given.

use proptest::prelude::*;

use super::length::Outline;
use super::*;

/// Days of so many years from the first one on, as if each had 365.
fn year(number: i32) -> (i32, i32) {
    (number * 365, number * 365 + 364)
}

fn point(number: i32, low: i64, high: i64) -> Point {
    Point { days: year(number), range: (low, high), is_part: false }
}

fn drawn(points: &[Point], joins_gaps: bool) -> Line {
    let span = Span::over(points.iter().map(|it| it.days)).unwrap();
    let highest = points.iter().map(|it| it.range.1).max().unwrap();
    Line::of(points, (span, &Scale::from_zero(highest, 1, 4)), &Frame::WIDE, joins_gaps)
}

#[test]
fn lines_of_a_scale_are_numbers_people_count_in() {
    let lines = |highest, finest, most| Scale::from_zero(highest, finest, most).lines();
    assert_eq!(lines(99_900, 1, 5), [0, 20_000, 40_000, 60_000, 80_000, 100_000]);
    assert_eq!(lines(6_300_000_000, 1_000, 4), [0, 2_000_000_000, 4_000_000_000, 6_000_000_000, 8_000_000_000]);
    // There is no half of a birth.
    assert_eq!(lines(2_000, 1_000, 5), [0, 1_000, 2_000]);
    assert_eq!(lines(0, 1_000, 4), [0, 1_000]);
    assert_eq!(lines(-5, 1_000, 4), [0, 1_000]);
    let largest = Scale::from_zero(i64::MAX, 1, 4);
    assert!(largest.lines().len() >= 2 && largest.begins_at_zero());
}

#[test]
fn a_line_that_moves_little_begins_above_zero_and_says_so() {
    let flat = Scale::fitting((84_300, 86_500), 1_000, 4);
    assert_eq!(flat.lines(), [84_000, 85_000, 86_000, 87_000]);
    assert!(!flat.begins_at_zero());
    assert!(Scale::fitting((26_600, 99_000), 1, 4).begins_at_zero());
    let one = Scale::fitting((98_400, 98_400), 1, 4);
    assert!(one.lines().len() >= 2 && one.lines()[0] <= 98_400 && *one.lines().last().unwrap() >= 98_400);
}

#[test]
fn a_number_lies_in_the_step_above_its_line_and_the_highest_below() {
    let scale = Scale::from_zero(100_000, 1, 5);
    assert_eq!(scale.steps(), 5);
    let steps: Vec<_> = [0, 19_999, 20_000, 99_900, 100_000, 500_000].map(|it| scale.step_of(it)).to_vec();
    assert_eq!(steps, [0, 0, 1, 4, 4, 4]);
}

#[test]
fn a_year_stands_in_the_middle_of_its_days() {
    let span = Span { first: 0, last: 3 * 365 - 1 };
    let ends = (Length::units(0), Length::units(300));
    let x = |number| span.middle(year(number), ends.0, ends.1);
    assert_eq!((x(0), x(1), x(2)), (Length::units(50), Length::units(150), Length::units(250)));
    // A solar year begins eighty days later and stands so much further along.
    let solar = span.middle((80, 444), ends.0, ends.1);
    assert!(x(0) < solar && solar < x(1));
}

#[test]
fn the_newest_year_is_named_and_names_keep_apart() {
    let years: Vec<_> = (0..20).map(year).collect();
    let span = Span { first: 0, last: 20 * 365 - 1 };
    let ends = (Length::units(0), Length::units(200));
    let named = named_years(span, &years, ends, Length::units(40));
    assert_eq!(named.iter().map(|it| it.0).collect::<Vec<_>>(), [4, 9, 14, 19]);
    assert_eq!(named_years(span, &years, ends, Length::units(500)).len(), 1);
    assert_eq!(named_years(span, &[], ends, Length::units(40)), []);
}

#[test]
fn a_line_breaks_where_a_year_is_missing() {
    let points = [point(0, 5, 5), point(1, 6, 6), point(3, 7, 7), point(4, 8, 8)];
    let counted = drawn(&points, false);
    assert_eq!((counted.lines.len(), counted.bands.len(), counted.gaps.len()), (2, 0, 0));
    let measured = drawn(&points, true);
    assert_eq!((measured.lines.len(), measured.gaps.len()), (2, 1));
    assert_eq!(
        measured.gaps[0].0,
        [(measured.marks[1].x, measured.marks[1].low), (measured.marks[2].x, measured.marks[2].low)]
    );
}

#[test]
fn a_part_of_a_year_stands_alone() {
    let part = Point { days: (2 * 365, 2 * 365 + 180), range: (4, 4), is_part: true };
    let it = drawn(&[point(0, 5, 5), point(1, 6, 6), part], true);
    assert_eq!((it.marks.len(), it.lines.len(), it.gaps.len()), (3, 1, 0));
    assert_eq!(it.lines[0].0.len(), 2, "no line leads to the part");
    assert!(it.marks[2].is_part);
}

#[test]
fn a_range_has_two_ends_and_its_line_is_a_band() {
    let it = drawn(&[point(0, 4, 6), point(1, 5, 5), point(5, 4, 8)], true);
    assert!(it.marks[0].is_range() && !it.marks[1].is_range());
    assert!(it.marks[0].high < it.marks[0].low, "more stands higher");
    assert_eq!((it.lines.len(), it.bands.len(), it.gaps.len()), (0, 1, 2));
    assert_eq!(it.bands[0].0.len(), 4);
}

#[test]
fn bars_begin_at_zero_and_nothing_is_not_zero() {
    let scale = Scale::from_zero(100_000, 1, 4);
    let bars = Bars::of(&[Some((50_000, 50_000)), None, Some((40_000, 60_000))], &scale);
    let half = Length::between(bars.start, bars.end, 1, 2);
    assert_eq!(bars.rows[0].ends, Some((half, half)));
    assert_eq!((bars.rows[1].ends, bars.rows[0].is_range, bars.rows[2].is_range), (None, false, true));
    assert_eq!(bars.lines.first().map(|line| line.1), Some(bars.start));
    assert_eq!(bars.lines.last().map(|line| line.1), Some(bars.end));
}

#[test]
fn the_map_has_a_colour_for_each_step_and_none_where_there_is_nothing() {
    let scale = Scale::from_zero(100_000, 1, 5);
    let of = |low, high| Some((low, high));
    let tiles =
        [((1, 4), of(99_900, 99_900)), ((4, 4), of(5_000, 5_000)), ((3, 3), None), ((2, 5), of(30_000, 70_000))];
    let map = TileMap::of(&tiles, &scale);
    let colours: Vec<_> = map.squares.iter().map(|it| it.colours).collect();
    assert_eq!(colours, [Some((5, 5)), Some((1, 1)), None, Some((2, 4))]);
    assert_eq!(map.legend.len(), 5);
    assert_eq!((map.legend[0], map.legend[4].0), ((1, (0, 20_000)), 5));
    // Two steps take the palest and the deepest colour.
    let two = TileMap::of(&tiles, &Scale::from_zero(100_000, 50_000, 2));
    assert_eq!(two.legend.iter().map(|it| it.0).collect::<Vec<_>>(), [1, 5]);
}

#[test]
fn lengths_are_written_as_svg_reads_them() {
    let tenths = |part| Length::between(Length::units(0), Length::units(100), part, 1_000);
    let written = [tenths(120), tenths(125), Length::default() - tenths(5), tenths(0)].map(|it| it.to_string());
    assert_eq!(written, ["12", "12.5", "-0.5", "0"]);
    let outline = Outline(vec![(tenths(10), tenths(25)), (tenths(30), tenths(40))]);
    assert_eq!(outline.to_string(), "1,2.5 3,4");
}

fn inside(place: Length, (one, other): (Length, Length)) -> bool {
    (one.min(other)..=one.max(other)).contains(&place)
}

prop_compose! {
    fn any_point()(first in -4_000_000_i32..4_000_000, length in 0_i32..500, low in any::<i64>(), high in any::<i64>(), is_part in any::<bool>()) -> Point {
        Point { days: (first, first + length), range: (low.min(high), low.max(high)), is_part }
    }
}

proptest! {
    #[test]
    fn no_shape_of_a_line_leaves_its_drawing(points in prop::collection::vec(any_point(), 1..40), joins in any::<bool>()) {
        let mut points = points;
        points.sort_by_key(|it| it.days);
        let span = Span::over(points.iter().map(|it| it.days)).unwrap();
        let (lowest, highest) = (points.iter().map(|it| it.range.0).min().unwrap(), points.iter().map(|it| it.range.1).max().unwrap());
        for frame in [Frame::WIDE, Frame::SMALL] {
            for scale in [Scale::from_zero(highest, 1, 4), Scale::fitting((lowest, highest), 1_000, 4)] {
                let it = Line::of(&points, (span, &scale), &frame, joins);
                let corners = it.lines.iter().chain(&it.bands).chain(&it.gaps).flat_map(|shape| shape.0.iter().copied());
                let marks = it.marks.iter().flat_map(|mark| [(mark.x, mark.low), (mark.x, mark.high)]);
                for (x, y) in corners.chain(marks) {
                    prop_assert!(inside(x, frame.across) && inside(y, frame.up), "{x} {y}");
                }
                prop_assert!(it.marks.iter().all(|mark| mark.high <= mark.low));
            }
        }
    }

    #[test]
    fn no_bar_and_no_square_leaves_its_drawing(ranges in prop::collection::vec(prop::option::of((any::<i64>(), any::<i64>())), 1..12)) {
        let ranges: Vec<_> = ranges.into_iter().map(|it| it.map(|(one, other)| (one.min(other), one.max(other)))).collect();
        let highest = ranges.iter().flatten().map(|it| it.1).max().unwrap_or(0);
        let scale = Scale::from_zero(highest, 1, 5);
        let bars = Bars::of(&ranges, &scale);
        for row in &bars.rows {
            prop_assert!(row.words < row.time && row.time < row.y && row.y < bars.bottom);
            if let Some((low, high)) = row.ends {
                prop_assert!(inside(low, (bars.start, bars.end)) && low <= high && high <= bars.end);
            }
        }
        let tiles: Vec<_> = ranges.iter().map(|it| ((4, 5), *it)).collect();
        let map = TileMap::of(&tiles, &scale);
        for square in &map.squares {
            prop_assert!(square.x + map.side <= map.width && square.y + map.side <= map.height);
            prop_assert!(square.colours.is_none_or(|(low, high)| (1..=5).contains(&low) && low <= high && high <= 5));
        }
    }

    #[test]
    fn a_scale_reaches_around_its_numbers_in_few_steps(low in any::<i64>(), high in any::<i64>(), finest in 1_i64..2_000, most in 1_u8..8) {
        let (low, high) = (low.min(high), low.max(high));
        for scale in [Scale::from_zero(high, finest, most), Scale::fitting((low, high), finest, most)] {
            let lines = scale.lines();
            prop_assert!(scale.steps() <= usize::from(most).max(1), "{scale:?}");
            prop_assert!(lines.windows(2).all(|two| two[0] < two[1]));
            prop_assert!(scale.step_of(high) < scale.steps());
        }
    }
}

//! The geometry of a small line chart of percentages over years. Time runs from left to right in every language, as
//! charts of the house are never mirrored; the words on it are the page's.

/// Fewer surveys make no line.
const FEWEST_POINTS: usize = 3;
/// The drawing, in its own units; the page scales it.
const WIDTH: f64 = 820.0;
const HEIGHT: f64 = 222.0;
/// The rectangle the line may use, leaving room for numbers at the left, above and below.
const LEFT: f64 = 84.0;
const RIGHT: f64 = 758.0;
const TOP: f64 = 28.0;
const BOTTOM: f64 = 188.0;
/// How far the horizontal lines reach beyond the first and the last survey.
const MARGIN: f64 = 34.0;
/// The scale begins at a multiple of this, with some air below the lowest point.
const STEP: f64 = 20.0;
const AIR: f64 = 10.0;
const WHOLE: f64 = 100.0;

/// A chart ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// Width of the drawing.
    pub width: f64,
    /// Height of the drawing.
    pub height: f64,
    /// Left end of the horizontal lines.
    pub left: f64,
    /// Right end of the horizontal lines.
    pub right: f64,
    /// The surveys, oldest first.
    pub points: Vec<ChartPoint>,
    /// The horizontal lines, lowest first.
    pub grid: Vec<GridLine>,
}

/// One survey.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ChartPoint {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
    /// Its year.
    pub year: i32,
    /// Its value, in percent.
    pub percent: f64,
}

/// One horizontal line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GridLine {
    /// From the top.
    pub y: f64,
    /// What it stands for, in percent.
    pub percent: f64,
}

impl Chart {
    /// A chart of `(year, percent)`; nothing where there are too few years to make a line.
    pub fn of(series: &[(i32, f64)]) -> Option<Self> {
        let mut series = series.to_vec();
        series.sort_by_key(|(year, _)| *year);
        series.dedup_by_key(|(year, _)| *year);
        if series.len() < FEWEST_POINTS {
            return None;
        }
        let (first, last) = (series.first()?.0, series.last()?.0);
        let lowest = series.iter().map(|(_, percent)| *percent).fold(WHOLE, f64::min);
        let floor = (((lowest - AIR) / STEP).floor() * STEP).clamp(0.0, WHOLE - STEP);
        let x = |year: i32| LEFT + f64::from(year - first) / f64::from(last - first) * (RIGHT - LEFT);
        let y = |percent: f64| BOTTOM - (percent - floor) / (WHOLE - floor) * (BOTTOM - TOP);
        Some(Self {
            width: WIDTH,
            height: HEIGHT,
            left: LEFT - MARGIN,
            right: RIGHT + MARGIN,
            points: series
                .iter()
                .map(|(year, percent)| ChartPoint {
                    x: tenth(x(*year)),
                    y: tenth(y(*percent)),
                    year: *year,
                    percent: *percent,
                })
                .collect(),
            grid: grid(floor).into_iter().map(|percent| GridLine { y: tenth(y(percent)), percent }).collect(),
        })
    }

    /// The value of `points` of a `<polyline>`.
    pub fn line(&self) -> String {
        self.points.iter().map(|point| format!("{},{}", point.x, point.y)).collect::<Vec<_>>().join(" ")
    }
}

/// What the horizontal lines stand for: every step, or the half where that would be more than five.
fn grid(floor: f64) -> Vec<f64> {
    let step = if floor > 0.0 { STEP } else { WHOLE / 2.0 };
    std::iter::successors(Some(floor), |percent| Some(percent + step)).take_while(|percent| *percent <= WHOLE).collect()
}

fn tenth(length: f64) -> f64 {
    (length * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;

    const TURKIYE: [(i32, f64); 4] = [(2003, 84.0), (2008, 93.7), (2013, 99.0), (2018, 98.4)];

    #[test]
    fn two_surveys_make_no_line_and_three_do() {
        assert_eq!(Chart::of(&TURKIYE[..2]), None);
        assert!(Chart::of(&TURKIYE[..3]).is_some());
        assert_eq!(Chart::of(&[(2003, 1.0), (2003, 2.0), (2008, 3.0)]), None);
    }

    #[test]
    fn years_stand_apart_as_far_as_they_are_apart() {
        let chart = Chart::of(&[(2006, 95.7), (2012, 98.3), (2014, 98.0), (2018, 98.9)]).unwrap();
        let x: Vec<_> = chart.points.iter().map(|point| point.x).collect();
        assert_eq!((x[0], x[3]), (LEFT, RIGHT));
        assert!((x[1] - x[0] - 3.0 * (x[2] - x[1])).abs() < 0.5, "{x:?}");
    }

    #[test]
    fn the_scale_ends_at_the_whole_and_begins_below_the_lowest() {
        let chart = Chart::of(&TURKIYE).unwrap();
        let lines: Vec<_> = chart.grid.iter().map(|line| line.percent).collect();
        assert_eq!(lines, [60.0, 80.0, 100.0]);
        assert_eq!((chart.grid[0].y, chart.grid[2].y), (BOTTOM, TOP));
        let low = Chart::of(&[(2003, 6.0), (2011, 37.4), (2015, 42.3)]).unwrap();
        assert_eq!(low.grid.iter().map(|line| line.percent).collect::<Vec<_>>(), [0.0, 50.0, 100.0]);
    }

    #[test]
    fn every_point_lies_inside_the_drawing() {
        for series in [&TURKIYE[..], &[(2000, 0.0), (2001, 100.0), (2026, 50.0)]] {
            let chart = Chart::of(series).unwrap();
            for point in &chart.points {
                assert!((LEFT..=RIGHT).contains(&point.x) && (TOP..=BOTTOM).contains(&point.y), "{point:?}");
            }
        }
    }

    #[test]
    fn a_higher_share_stands_higher_and_surveys_come_in_order() {
        let chart = Chart::of(&[(2018, 98.4), (2003, 84.0), (2008, 93.7)]).unwrap();
        assert!(chart.points.is_sorted_by_key(|point| point.year));
        assert!(chart.points[0].y > chart.points[1].y && chart.points[1].y > chart.points[2].y);
        assert_eq!(chart.line().split(' ').count(), 3);
    }
}

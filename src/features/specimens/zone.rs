//! Where on a picture a feature is: in permille of its width and height from its upper left corner, so a zone stands at
//! the same place however large the picture is shown, in either direction of writing.

use serde::{Deserialize, Serialize};

crate::text_enum!(
    /// How a zone is drawn.
    Shape {
        /// Two corners.
        Rect = "rect",
        /// Three corners or more, in their order.
        Polygon = "polygon",
        /// The two corners of the box around it.
        Ellipse = "ellipse",
    }
);

/// The far side of a picture.
pub const WHOLE: u16 = 1000;
/// Corners a polygon may have.
const MOST_CORNERS: usize = 40;

/// A place on a picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Zone {
    /// How it is drawn.
    pub shape: Shape,
    /// Its corners: permille from the left, permille from the top.
    pub points: Vec<(u16, u16)>,
}

/// Why some points are no zone; carries the catalogue key of the explanation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ZoneFault(pub &'static str);

impl Zone {
    /// Reads `120,80 340,260`: permille of width and height, a corner after the other.
    ///
    /// # Errors
    /// Where it is no list of points, a point is outside the picture, or nothing lies between them.
    pub fn read(shape: Shape, typed: &str) -> Result<Self, ZoneFault> {
        let unreadable = ZoneFault("specimens-error-zone-unreadable");
        let point = |pair: &str| {
            let (x, y) = pair.split_once(',')?;
            Some((x.trim().parse::<u16>().ok()?, y.trim().parse::<u16>().ok()?))
        };
        let points: Option<Vec<(u16, u16)>> = typed.split_whitespace().map(point).collect();
        let zone = Self { shape, points: points.ok_or(unreadable)? };
        let corners = if shape == Shape::Polygon { 3..=MOST_CORNERS } else { 2..=2 };
        if !corners.contains(&zone.points.len()) {
            return Err(unreadable);
        }
        if zone.points.iter().any(|(x, y)| *x > WHOLE || *y > WHOLE) {
            return Err(ZoneFault("specimens-error-zone-outside"));
        }
        if zone.width() == 0 || zone.height() == 0 {
            return Err(ZoneFault("specimens-error-zone-empty"));
        }
        Ok(zone)
    }

    /// As it is typed.
    pub fn written(&self) -> String {
        let points: Vec<String> = self.points.iter().map(|(x, y)| format!("{x},{y}")).collect();
        points.join(" ")
    }

    /// The left and upper side of the box around it.
    pub fn origin(&self) -> (u16, u16) {
        let side = |of: fn(&(u16, u16)) -> u16| self.points.iter().map(of).min().unwrap_or_default();
        (side(|it| it.0), side(|it| it.1))
    }

    /// How wide the box around it is.
    pub fn width(&self) -> u16 {
        self.far(|it| it.0) - self.origin().0
    }

    /// How high the box around it is.
    pub fn height(&self) -> u16 {
        self.far(|it| it.1) - self.origin().1
    }

    fn far(&self, of: fn(&(u16, u16)) -> u16) -> u16 {
        self.points.iter().map(of).max().unwrap_or_default()
    }

    /// Its middle, where its number stands.
    pub fn middle(&self) -> (u16, u16) {
        let (x, y) = self.origin();
        (x + self.width() / 2, y + self.height() / 2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_is_read_as_it_is_written_and_lies_inside_the_picture() {
        let read = |shape, typed: &str| Zone::read(shape, typed).map_err(|fault| fault.0);
        let zone = read(Shape::Rect, " 120,80  340,260 ").unwrap();
        assert_eq!((zone.written().as_str(), zone.middle()), ("120,80 340,260", (230, 170)));
        assert_eq!((zone.origin(), zone.width(), zone.height()), ((120, 80), 220, 180));
        // Drawn from any corner, it is the same box.
        assert_eq!(read(Shape::Rect, "340,260 120,80").unwrap().origin(), (120, 80));
        assert!(read(Shape::Polygon, "0,0 1000,0 500,1000").is_ok());
        for (shape, typed, fault) in [
            (Shape::Rect, "", "unreadable"),
            (Shape::Rect, "1,1", "unreadable"),
            (Shape::Rect, "1,1 2,2 3,3", "unreadable"),
            (Shape::Polygon, "1,1 2,2", "unreadable"),
            (Shape::Rect, "-1,0 5,5", "unreadable"),
            (Shape::Rect, "a,b c,d", "unreadable"),
            (Shape::Rect, "0,0 99999999,1", "unreadable"),
            (Shape::Rect, "0,0 1001,5", "outside"),
            (Shape::Ellipse, "5,5 5,9", "empty"),
        ] {
            assert_eq!(
                read(shape, typed),
                Err(format!("specimens-error-zone-{fault}")).map_err(|it| {
                    let it: &'static str = it.leak();
                    it
                }),
                "{typed}"
            );
        }
    }
}

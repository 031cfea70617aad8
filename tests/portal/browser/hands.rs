//! Somebody at the keyboard. Every stop on the way has to be seen: it has a size, is in sight and has a ring around it.

use std::time::Duration;

use thirtyfour::prelude::*;

use super::open;
use crate::support::{PASSWORD, Someone, TestApp};

/// Stops to one thing at most; farther away it cannot be reached.
pub const FAR: usize = 120;

/// Stops from one field to the button that keeps the form: nobody walks around the whole page for it.
pub const NEAR: usize = 8;

/// Whether what is looked for has the focus, and what is wrong with the stop. Behind the last stop of a page the
/// focus is on nothing.
const STOP: &str = "const it = document.activeElement; if (it === document.body) return [false, ''];
    const box = it.getBoundingClientRect(), look = getComputedStyle(it);
    const fault = box.width < 2 || box.height < 2 ? 'no size' : box.bottom <= 0 || box.top >= innerHeight ? 'out of sight'
        : look.outlineStyle === 'none' || parseFloat(look.outlineWidth) < 2 ? 'no ring' : '';
    return [it.matches(arguments[0]), fault && `${fault}: ${it.outerHTML.slice(0, 160)}`];";

/// Somebody at the keyboard.
pub struct Hands<'a> {
    pub driver: &'a WebDriver,
}

impl Hands<'_> {
    pub async fn press(&self, keys: impl Into<TypingData>) {
        self.driver.action_chain().send_keys(keys).perform().await.unwrap();
    }

    pub async fn back(&self) {
        let chain = self.driver.action_chain().key_down(Key::Shift).send_keys(Key::Tab);
        chain.key_up(Key::Shift).perform().await.unwrap();
    }

    /// Goes from stop to stop until this is reached.
    pub async fn to(&self, query: &str, most: usize) {
        let (mut is_there, mut stops) = (false, 0);
        while !is_there {
            assert!(
                stops < most,
                "{query} is not among the next stops of {}",
                self.driver.current_url().await.unwrap()
            );
            self.press(Key::Tab).await;
            let (is_it, mut fault) = self.stop(query).await;
            // The window may still be moving there.
            for _ in 0..20 {
                if fault.is_empty() {
                    break;
                }
                tokio::time::sleep(Duration::from_millis(50)).await;
                fault = self.stop(query).await.1;
            }
            assert_eq!(fault, "", "on the way to {query}");
            is_there = is_it;
            stops += 1;
        }
    }

    async fn stop(&self, query: &str) -> (bool, String) {
        self.driver.execute(STOP, vec![serde_json::json!(query)]).await.unwrap().convert().unwrap()
    }

    pub async fn fill(&self, query: &str, words: &str) {
        self.to(query, FAR).await;
        self.press(words).await;
    }

    /// Presses Enter and waits for the page this leads to.
    pub async fn enter(&self) {
        self.driver.execute("document.documentElement.dataset.left = ''", vec![]).await.unwrap();
        self.press(Key::Enter).await;
        self.until("document.readyState === 'complete' && !('left' in document.documentElement.dataset)").await;
    }

    pub async fn follow(&self, query: &str) {
        self.to(query, FAR).await;
        self.enter().await;
    }

    pub async fn save(&self) {
        self.to("form button.main", NEAR).await;
        self.enter().await;
    }

    pub async fn until(&self, is_so: &str) {
        for _ in 0..100 {
            if self.is_so(is_so).await {
                break;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        assert!(self.is_so(is_so).await, "never {is_so}");
    }

    /// What the page says of itself; nothing while it is leaving.
    pub async fn is_so(&self, words: &str) -> bool {
        let answer = self.driver.execute(format!("return !!({words})"), vec![]).await;
        answer.is_ok_and(|answer| answer.convert().unwrap_or(false))
    }

    pub async fn sign_in(&self, app: &TestApp, language: &str, person: &Someone) {
        self.driver.delete_all_cookies().await.unwrap();
        open(self.driver, format!("{}/{language}/", app.address)).await;
        self.follow("a[href$='/sign-in']").await;
        self.fill("#email", &person.email).await;
        self.fill("#password", PASSWORD).await;
        self.enter().await;
    }
}

//! An app that shows six digits every half minute, as on somebody's phone.

use sijil::vocabulary::timestamp::Timestamp;
use totp_rs::{Builder, Secret, Totp};

use super::{Browser, Shown, TestApp};

/// The app with the secret it was given.
pub struct Authenticator(Totp);

impl Authenticator {
    /// Scans the page that offers a secret.
    pub fn scanning(page: &Shown) -> Self {
        Self::knowing(&page.one("#secret"))
    }

    /// Is told the secret letter by letter.
    pub fn knowing(secret: &str) -> Self {
        let letters = secret.replace(' ', "");
        let bytes: [u8; 20] = data_encoding::BASE32_NOPAD.decode(letters.as_bytes()).unwrap().try_into().unwrap();
        Self(Builder::new().with_secret(Secret::new_stack(bytes)).build().unwrap())
    }

    /// What it shows at that moment.
    pub fn code_at(&self, moment: Timestamp) -> String {
        self.0.generate(moment.utc().and_utc().timestamp().try_into().unwrap()).to_string()
    }
}

impl TestApp {
    /// What an app shows now.
    pub fn code(&self, app: &Authenticator) -> String {
        app.code_at(self.platform.clock.now())
    }

    /// Lets a signed-in person set an app up; gives it with the page that answered, which shows the recovery codes of a
    /// first factor. Afterwards it is another half minute.
    pub async fn set_up_app(&self, browser: &Browser) -> (Authenticator, Shown) {
        let page = browser.get("/en/profile/factors/app").await;
        assert_eq!(page.status, 200, "{:?}", page.location());
        let app = Authenticator::scanning(&page);
        let offer = page.attributes("input[name=offer]", "value").remove(0);
        let fields = [("offer", offer.as_str()), ("name", "my phone"), ("code", &self.code(&app))];
        let answer = browser.post("/en/profile/factors/app", &fields).await;
        self.turn_clock(30);
        (app, answer)
    }
}

//! The round trip without a browser, as a patient makes it.

use nhs_examples::login::failure::{Failure, say};
use nhs_examples::login::visitor::Visitor;
use nhs_sandbox::{Sandbox, users};

/// Walks from `home`, which ends with a slash, and back. With a stand-in of our own it knows who logs
/// in; elsewhere it takes whoever the provider logs in by itself.
pub(crate) async fn walk(home: &str, sandbox: Option<&Sandbox>) -> Result<(), Failure> {
    let log_in_next = |user| {
        if let Some(sandbox) = sandbox {
            sandbox.next_login(user);
        }
    };
    let mut visitor = Visitor::new()?;
    let page = visitor.open(home).await?;
    page.expect(200, &["Nobody is logged in"])?;

    log_in_next(users::P5);
    let mut page = visitor.log_in(home).await?;
    let mut way = page.way.iter();
    let callback = way.find(|place| place.path() == "/callback").cloned();
    if page.html.contains("/step-up") {
        page.expect(200, &["is not shown"])?;
        say("that is not enough, going on to prove more")?;
        log_in_next(users::P9);
        page = visitor.open(&format!("{home}step-up")).await?;
        page.say()?;
    }
    page.expect(200, &["NHS number: ", "enough to see"])?;

    if let Some(callback) = callback {
        let again = visitor.open(callback.as_str()).await?;
        again.expect(400, &["begun no login"])?;
        say("the address that NHS login sent back with the code is good for nothing any more")?;
    }
    let logout = format!("{home}logout");
    let page = visitor.press(&logout, ("from", "here")).await?;
    page.expect(200, &["logged out"])?;
    let page = visitor.open(home).await?;
    page.expect(200, &["Nobody is logged in"])?;
    say("logged out; that was the round trip")
}

//! The round trip without a browser, as a healthcare worker makes it.

use nhs_examples::login::failure::{Failure, say};
use nhs_examples::login::visitor::{Arrived, Visitor, shown};
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

    log_in_next(users::SEVERAL_ROLES_AAL2);
    let mut page = visitor.log_in(home).await?;
    if page.html.contains("/step-up") {
        say("that is not enough, going on to authenticate more strongly")?;
        log_in_next(users::SEVERAL_ROLES);
        page = visitor.open(&format!("{home}step-up")).await?;
        page = page.expect(200, &["enough to see"])?;
        page.say()?;
    }
    if let Some(role) = first_role(&page) {
        let page = visitor
            .press(&format!("{home}role"), ("role", &role))
            .await?;
        let page = page.expect(200, &["Role: "])?;
        say("picked a role")?;
        page.say()?;
    }
    if let Some(sandbox) = sandbox {
        logged_out_there(&mut visitor, home, sandbox).await?;
        log_in_next(users::ONE_ROLE);
        visitor.log_in(home).await?;
    }
    let logout = format!("{home}logout");
    let page = visitor.press(&logout, ("from", "here")).await?;
    let page = page.expect(200, &["Nobody is logged in"])?;
    let places: Vec<String> = page.way.iter().map(shown).collect();
    say(&format!("logged out by way of {}", places.join(", ")))?;
    say("that was the round trip")
}

/// The user's session at CIS2 ends, of which CIS2 tells the application.
async fn logged_out_there(
    visitor: &mut Visitor,
    home: &str,
    sandbox: &Sandbox,
) -> Result<(), Failure> {
    let told = sandbox.log_out(users::SEVERAL_ROLES).await;
    if !told.iter().any(|delivery| delivery.status() == Some(200)) {
        let text = format!("the word of the logout at CIS2 was not taken: {told:?}");
        return Err(Failure::Stopped(text));
    }
    let page = visitor.open(home).await?;
    page.expect(200, &["Nobody is logged in"])?;
    say("the session at CIS2 was ended there, and with it the one here")
}

/// The first role that the page offers.
fn first_role(page: &Arrived) -> Option<String> {
    let (_, rest) = page.html.split_once("name=\"role\" value=\"")?;
    let (role, _) = rest.split_once('"')?;
    Some(role.to_owned())
}

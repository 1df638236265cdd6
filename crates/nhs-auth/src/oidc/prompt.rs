//! Whether the provider may, or must, talk to the user.

/// The parameter `prompt`. Left out, the provider decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Prompt {
    /// `none`: only if the user has a session already; else the callback brings an error.
    None,
    /// `login`: the user must authenticate again.
    Login,
}

impl Prompt {
    /// As it is sent.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Login => "login",
        }
    }
}

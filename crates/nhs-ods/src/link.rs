//! Where the next page is: always below the configured base, whatever origin the service's link names.
//! Behind the gateway stands another host, whose name and path can slip into links.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use nhs_http::{Error, ErrorKind};
use url::Url;

/// Where the page behind `link` is to be fetched: for a search of `template` (`/Organization`) below
/// `base`.
///
/// Of the link only the query is used, behind the base and the search's own path, so that no link can
/// send a request, and with it the credential, anywhere else. The link's path must fit all the same:
/// be that of the search below the API, or of the API itself for a page of a stored result.
pub(crate) fn resolve(base: &Url, template: &'static str, link: &str) -> Result<Url, Error> {
    let root = base.path().trim_end_matches('/');
    let mut directory = base.clone();
    directory.set_path(&format!("{root}/"));
    let link = directory.join(link).map_err(|source| {
        invalid("the next link is no URL, the walk ends here").with_source(source)
    })?;
    if !matches!(link.scheme(), "https" | "http") {
        return Err(invalid(
            "the next link is no web address, it is not followed",
        ));
    }
    let own = link.origin() == base.origin();
    let stored = link.query_pairs().any(|(name, _)| name == "_getpages");
    let tail = tail(link.path(), root, own, template)
        .filter(|tail| !tail.is_empty() || stored)
        .ok_or_else(|| invalid("the next link is not of this search, it is not followed"))?;
    let mut next = base.clone();
    next.set_path(&format!("{root}{tail}"));
    next.set_query(link.query());
    Ok(next)
}

/// What stands for the page of a URL, the same for the same parameters in any order.
pub(crate) fn key(url: &Url) -> u64 {
    let mut pairs: Vec<_> = url.query_pairs().collect();
    pairs.sort();
    let mut hasher = DefaultHasher::new();
    url.path().hash(&mut hasher);
    pairs.hash(&mut hasher);
    hasher.finish()
}

/// The page size that a URL asks for.
pub(crate) fn count(url: &Url) -> Option<u32> {
    url.query_pairs()
        .find(|(name, _)| name == "_count")
        .and_then(|(_, value)| value.parse().ok())
}

/// Sets the page size of a URL and leaves the rest of its query letter for letter.
pub(crate) fn set_count(url: &mut Url, count: u32) {
    let is_count = |pair: &&str| {
        let name = pair.split_once('=').map_or(*pair, |(name, _)| name);
        url::form_urlencoded::parse(name.as_bytes()).any(|(name, _)| name == "_count")
    };
    let mut query: String = url
        .query()
        .unwrap_or_default()
        .split('&')
        .filter(|pair| !pair.is_empty() && !is_count(pair))
        .map(|pair| format!("{pair}&"))
        .collect();
    query.push_str("_count=");
    query.push_str(&count.to_string());
    url.set_query(Some(&query));
}

/// The part of a link's path below the API, if that is the search's own path or nothing.
fn tail(path: &str, root: &str, own: bool, template: &'static str) -> Option<&'static str> {
    let path = path.trim_end_matches('/');
    let (api, tail) = match path.strip_suffix(template) {
        Some(api) => (api, template),
        None => (path, ""),
    };
    // the gateway's rewriting puts two slashes before its base path
    let api = match api.trim_start_matches('/') {
        "" => String::new(),
        api => format!("/{api}"),
    };
    // the host behind the gateway serves the API at /fhir or at /production1/fhir
    let fits = api == root || (!own && api.ends_with("/fhir"));
    fits.then_some(tail)
}

fn invalid(message: &'static str) -> Error {
    Error::new(ErrorKind::InvalidResponse, message)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const BASE: &str = "https://int.api.service.nhs.uk/organisation-data-terminology-api/fhir";

    fn resolved(link: &str) -> Result<String, Error> {
        resolve(&Url::parse(BASE).unwrap(), "/Organization", link).map(String::from)
    }

    #[test]
    fn own_link_is_taken_as_it_is() {
        let link = format!("{BASE}/Organization?_count=2&_offset=2&name=A%2CB+C");
        assert_eq!(resolved(&link).unwrap(), link);
    }

    #[test]
    fn two_slashes_before_the_base_path_do_no_harm() {
        let link = "https://int.api.service.nhs.uk//organisation-data-terminology-api/fhir/Organization?_offset=2";
        assert_eq!(
            resolved(link).unwrap(),
            format!("{BASE}/Organization?_offset=2")
        );
    }

    #[test]
    fn link_of_another_origin_is_rebased_with_its_query() {
        let expected = format!("{BASE}/Organization?_count=2&_offset=2");
        for link in [
            "https://hscorganisationdata.nhs.uk/fhir/Organization?_count=2&_offset=2",
            "https://hscorganisationdata.nhs.uk/production1/fhir/Organization?_count=2&_offset=2",
            "https://elsewhere.example/organisation-data-terminology-api/fhir/Organization?_count=2&_offset=2",
            "http://int.api.service.nhs.uk/organisation-data-terminology-api/fhir/Organization?_count=2&_offset=2",
            "https://int.api.service.nhs.uk:8443/fhir/Organization?_count=2&_offset=2#x",
            "https://int.api.service.nhs.uk@elsewhere.example/fhir/Organization?_count=2&_offset=2",
            "https://user:secret@elsewhere.example/fhir/Organization?_count=2&_offset=2",
            "//elsewhere.example/fhir/Organization?_count=2&_offset=2",
        ] {
            assert_eq!(resolved(link).unwrap(), expected, "{link}");
        }
    }

    #[test]
    fn relative_link_is_below_the_base() {
        let expected = format!("{BASE}/Organization?_offset=2");
        for link in [
            "Organization?_offset=2",
            "/organisation-data-terminology-api/fhir/Organization?_offset=2",
        ] {
            assert_eq!(resolved(link).unwrap(), expected, "{link}");
        }
    }

    #[test]
    fn link_to_the_root_of_the_api_stays_there() {
        let link = "https://hscorganisationdata.nhs.uk/fhir?_getpages=1-2&_getpagesoffset=20";
        assert_eq!(
            resolved(link).unwrap(),
            format!("{BASE}?_getpages=1-2&_getpagesoffset=20")
        );
    }

    #[test]
    fn link_that_is_not_of_the_search_is_refused() {
        for link in [
            "",
            "https://",
            "https://elsewhere.example/fhir?_offset=2",
            "https://elsewhere.example/Organization?_offset=2",
            "https://elsewhere.example/fhir/Patient?_offset=2",
            "https://elsewhere.example/fhir/../Organization",
            "https://elsewhere.example/fhir/OrganizationAffiliation?_offset=2",
            "https://elsewhere.example/fhir/Organization/ZT1",
            "https://elsewhere.example/fhir/..%2f..%2foauth2/token",
            "https://int.api.service.nhs.uk/fhir/Organization?_offset=2",
            "https://int.api.service.nhs.uk/oauth2/token",
            "/Organization?_offset=2",
            "../Organization?_offset=2",
            "javascript:alert(1)",
            "data:text/plain,fhir/Organization",
            "file:///fhir/Organization",
            "ftp://elsewhere.example/fhir/Organization",
        ] {
            let error = resolved(link).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidResponse, "{link}");
            assert!(!format!("{error} {error:?}").contains("elsewhere"));
        }
    }

    #[test]
    fn page_is_the_same_whatever_the_order_and_escapes_of_its_parameters() {
        let key = |link: &str| key(&Url::parse(&format!("{BASE}/Organization?{link}")).unwrap());
        assert_eq!(key("name=A%20B&_count=2"), key("_count=2&name=A+B"));
        assert_ne!(key("_offset=2&_count=2"), key("_offset=4&_count=2"));
    }

    #[test]
    fn page_size_is_changed_and_nothing_else() {
        let mut url = Url::parse(&format!(
            "{BASE}/Organization?name=A%2CB&%5Fcount=1000&_offset=2000"
        ))
        .unwrap();
        assert_eq!(count(&url), Some(1000));
        set_count(&mut url, 500);
        assert_eq!(url.query(), Some("name=A%2CB&_offset=2000&_count=500"));
        let mut bare = Url::parse(BASE).unwrap();
        set_count(&mut bare, 1);
        assert_eq!(bare.query(), Some("_count=1"));
    }

    proptest! {
        #[test]
        fn no_link_leads_out_of_the_search(
            scheme in "(https?:|file:|)(//)?",
            host in r"(([a-z]{1,3}[:@])?[a-z\.:@/\\%\[\]]{0,12}|int\.api\.service\.nhs\.uk)",
            path in r"(/|\.\.|%2[fFeE]|\\|fhir|Organization|organisation-data-terminology-api|[a-z;:@]){0,8}",
            tail in r"(/fhir/Organization)?",
            query in ".{0,16}",
        ) {
            let base = Url::parse(BASE).unwrap();
            let link = format!("{scheme}{host}{path}{tail}?{query}");
            if let Ok(url) = resolve(&base, "/Organization", &link) {
                prop_assert_eq!(url.origin(), base.origin());
                prop_assert!(url.username().is_empty() && url.password().is_none());
                prop_assert_eq!(url.fragment(), None);
                let own = format!("{}/Organization", base.path());
                prop_assert!(url.path() == own || url.path() == base.path(), "{}", url);
            }
        }
    }
}

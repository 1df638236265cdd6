//! Where a call goes: its URL below a base, which no value of a parameter can leave.

use url::Url;

use crate::{Call, Error, encode};

impl Call {
    /// The absolute URL of this call below `base`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) if a parameter of the template has no value, a value has no
    /// place, a value is empty or makes a segment `.` or `..`, or the URL given to [`Call::at`]
    /// leaves the base.
    pub fn url(&self, base: &Url) -> Result<Url, Error> {
        let mut url = match &self.at {
            Some(at) => self.below(base, at)?,
            None => {
                let path = format!("{}{}", base.path().trim_end_matches('/'), self.path()?);
                let mut url = base.clone();
                url.set_path(&path);
                if url.path() != path {
                    return Err(
                        self.invalid(format!("{} does not make a plain path", self.template()))
                    );
                }
                url
            }
        };
        if !self.query.is_empty() {
            let mut query = url.query().unwrap_or_default().to_owned();
            if !query.is_empty() {
                query.push('&');
            }
            query += &encode::pairs(self.query.iter().map(|(n, v)| (n.as_str(), v.as_str())));
            url.set_query(Some(&query));
        }
        Ok(url)
    }

    /// The template with its parameters filled in.
    fn path(&self) -> Result<String, Error> {
        let template = self.template();
        if !template.is_empty() && !template.starts_with('/') {
            return Err(self.invalid(format!("template {template} must begin with a slash")));
        }
        let mut path = String::with_capacity(template.len() + 16);
        let mut used = vec![false; self.params.len()];
        let mut rest = template;
        while let Some((literal, tail)) = rest.split_once('{') {
            let Some((name, after)) = tail.split_once('}') else {
                return Err(self.invalid(format!("template {template} has an open brace")));
            };
            let mut given = self
                .params
                .iter()
                .zip(&mut used)
                .filter(|((n, _), _)| *n == name);
            let (Some(((_, value), used)), None) = (given.next(), given.next()) else {
                return Err(self.invalid(format!("{template} needs exactly one value for {name}")));
            };
            if value.is_empty() {
                return Err(self.invalid(format!("the value for {name} of {template} is empty")));
            }
            *used = true;
            path.push_str(literal);
            path.extend(encode::component(value));
            rest = after;
        }
        path.push_str(rest);
        if let Some(((name, _), _)) = self.params.iter().zip(&used).find(|(_, used)| !**used) {
            return Err(self.invalid(format!("{template} has no place for {name}")));
        }
        let mut segments = path.as_bytes().split(|byte| *byte == b'/');
        if segments.any(|segment| matches!(segment, b"." | b"..")) {
            return Err(self.invalid(format!("a value of {template} must not be a dot segment")));
        }
        Ok(path)
    }

    /// `at`, if it lies at or below `base`.
    fn below(&self, base: &Url, at: &Url) -> Result<Url, Error> {
        let root = base.path().trim_end_matches('/');
        let inside = at
            .path()
            .strip_prefix(root)
            .is_some_and(|tail| (tail.is_empty() || tail.starts_with('/')) && !climbs(tail));
        if at.origin() != base.origin()
            || !inside
            || !at.username().is_empty()
            || at.password().is_some()
        {
            return Err(
                self.invalid("the link leads out of the client's base URL, it is not followed")
            );
        }
        let mut url = at.clone();
        url.set_fragment(None);
        Ok(url)
    }
}

/// Whether a path, decoded by a careless server, would climb.
fn climbs(path: &str) -> bool {
    let decoded = percent_encoding::percent_decode_str(path).decode_utf8_lossy();
    decoded.split(['/', '\\']).any(|segment| segment == "..")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::ErrorKind;

    fn base() -> Url {
        Url::parse("https://int.api.service.nhs.uk/personal-demographics/FHIR/R4").unwrap()
    }

    fn get(value: &str) -> Result<Url, Error> {
        Call::get("pds.patient.get", "/Patient/{id}/RelatedPerson")
            .param("id", value)
            .url(&base())
    }

    #[test]
    fn template_is_filled_below_the_base_path() {
        assert_eq!(
            get("9990000018").unwrap().as_str(),
            "https://int.api.service.nhs.uk/personal-demographics/FHIR/R4/Patient/9990000018/RelatedPerson"
        );
    }

    #[test]
    fn trailing_slash_of_the_base_makes_no_difference() {
        let mut base = base();
        base.set_path("/personal-demographics/FHIR/R4/");
        let url = Call::get("o", "/Patient").url(&base).unwrap();
        assert_eq!(url.path(), "/personal-demographics/FHIR/R4/Patient");
    }

    #[test]
    fn dot_segments_and_empty_values_are_refused() {
        for value in ["", ".", ".."] {
            assert_eq!(
                get(value).unwrap_err().kind(),
                ErrorKind::InvalidRequest,
                "{value:?}"
            );
        }
    }

    #[test]
    fn two_parameters_cannot_make_a_dot_segment_together() {
        let call = Call::get("o", "/{a}{b}").param("a", ".").param("b", ".");
        assert!(call.url(&base()).is_err());
    }

    #[test]
    fn a_value_is_one_segment_whatever_it_holds() {
        for (value, segment) in [
            ("../x", "..%2Fx"),
            ("a/b", "a%2Fb"),
            ("a?b=c", "a%3Fb%3Dc"),
            ("a#b", "a%23b"),
            ("%2e%2e", "%252e%252e"),
            ("..\\x", "..%5Cx"),
            ("a b\r\n", "a%20b%0D%0A"),
        ] {
            let url = get(value).unwrap();
            assert_eq!(
                url.path(),
                format!("/personal-demographics/FHIR/R4/Patient/{segment}/RelatedPerson")
            );
            assert_eq!((url.query(), url.fragment()), (None, None));
        }
    }

    #[test]
    fn missing_unused_and_doubled_parameters_are_named() {
        let missing = Call::get("o", "/Patient/{id}").url(&base()).unwrap_err();
        assert!(
            missing
                .to_string()
                .contains("needs exactly one value for id")
        );
        let unused = Call::get("o", "/Patient")
            .param("id", "9990000018")
            .url(&base())
            .unwrap_err();
        assert!(unused.to_string().contains("no place for id"));
        assert!(!unused.to_string().contains("9990000018"));
        let doubled = Call::get("o", "/{id}")
            .param("id", "a")
            .param("id", "b")
            .url(&base());
        assert!(doubled.is_err());
    }

    #[test]
    fn link_below_the_base_is_taken_with_its_query() {
        let next = Url::parse(
            "https://int.api.service.nhs.uk:443/personal-demographics/FHIR/R4/Patient?_offset=20#x",
        )
        .unwrap();
        let url = Call::get("o", "/Patient")
            .at(next)
            .query("a", "b")
            .url(&base())
            .unwrap();
        assert_eq!(
            url.as_str(),
            "https://int.api.service.nhs.uk/personal-demographics/FHIR/R4/Patient?_offset=20&a=b"
        );
    }

    #[test]
    fn link_out_of_the_base_is_not_followed() {
        for link in [
            "https://example.com/personal-demographics/FHIR/R4/Patient",
            "http://int.api.service.nhs.uk/personal-demographics/FHIR/R4/Patient",
            "https://int.api.service.nhs.uk:8443/personal-demographics/FHIR/R4/Patient",
            "https://int.api.service.nhs.uk/personal-demographics/FHIR/R4x/Patient",
            "https://int.api.service.nhs.uk/personal-demographics/FHIR/R4/../../other",
            "https://int.api.service.nhs.uk/personal-demographics/FHIR/R4/..%2f..%2fother",
            "https://u:p@int.api.service.nhs.uk/personal-demographics/FHIR/R4/Patient",
        ] {
            let call = Call::get("o", "/Patient").at(Url::parse(link).unwrap());
            assert_eq!(
                call.url(&base()).unwrap_err().kind(),
                ErrorKind::InvalidRequest,
                "{link}"
            );
        }
    }

    proptest! {
        #[test]
        fn no_value_changes_the_shape_of_the_url(value in any::<String>()) {
            if let Ok(url) = get(&value) {
                let segments: Vec<_> = url.path_segments().unwrap().collect();
                prop_assert_eq!(segments.len(), 6);
                prop_assert_eq!(segments[3], "Patient");
                prop_assert_eq!(segments[5], "RelatedPerson");
                prop_assert_eq!((url.query(), url.fragment()), (None, None));
                prop_assert_eq!(url.origin(), base().origin());
            }
        }

        #[test]
        fn query_values_never_leave_the_query(name in any::<String>(), value in any::<String>()) {
            let url = Call::get("o", "/Patient").query(&name, &value).url(&base()).unwrap();
            let pairs: Vec<_> = url.query_pairs().into_owned().collect();
            prop_assert_eq!(pairs, vec![(name, value)]);
            prop_assert_eq!(url.path(), "/personal-demographics/FHIR/R4/Patient");
        }
    }
}

//! What the plain fields of a struct cannot hold, kept beside them so that nothing is lost.
//!
//! Ids and extensions of primitives (`_birthDate`), `null`s in lists, members that the specification does not have, and
//! values of a wrong type. Under one element in a hundred has any of these, so an empty [`Side`] is one null pointer.

use std::fmt;

use super::node::{Form, Kept, Node, Place, SideStore};
use super::raw::Raw;
use crate::Boxed;

/// What the fields of the struct beside it cannot hold. `E` is the release's `Element` type.
///
/// Places of a list are those in its JSON array, and they stay where they are when the list is edited: after taking an item
/// out, [`remove_item`](Self::remove_item) keeps both in step; after replacing the whole list,
/// [`clear_member`](Self::clear_member) forgets what was kept for the old one.
///
/// ```
/// use nhs_fhir_core::r4::Patient;
///
/// let json = br#"{"resourceType":"Patient","_birthDate":{"id":"b1"},"shoeSize":42}"#;
/// let patient = Patient::from_slice_lenient(json)?.value;
/// assert_eq!(patient.side.element("birthDate").and_then(|e| e.id.as_deref()), Some("b1"));
/// assert_eq!(patient.side.unknown_members().next().map(|(name, raw)| (name, raw.as_str())), Some(("shoeSize", "42")));
/// # Ok::<(), nhs_fhir_core::ReadError>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct Side<E>(Option<Box<Data<E>>>);

#[derive(Clone, PartialEq)]
struct Data<E> {
    unknown: Vec<(Box<str>, Raw)>,
    places: Vec<(&'static str, Option<u32>, Item<E>)>,
}

#[derive(Clone, PartialEq)]
enum Item<E> {
    Raw(Raw),
    Element(Boxed<E>),
    Form(Form),
}

/// A release's `Element`, as far as it has extensions.
pub trait Extended {
    /// The release's `Extension`.
    type Extension;
    /// The first extension with this url.
    fn extension(&self, url: &str) -> Option<&Self::Extension>;
}

impl<E: Extended> Side<E> {
    /// The first extension with this url of a primitive member, named as in JSON: `birthDate`, `valueString`.
    ///
    /// ```
    /// use nhs_fhir_core::r4::Patient;
    ///
    /// let url = "http://hl7.org/fhir/StructureDefinition/patient-birthTime";
    /// let json = format!(r#"{{"resourceType":"Patient","birthDate":"1985-07-21",
    ///     "_birthDate":{{"extension":[{{"url":"{url}","valueDateTime":"1985-07-21T09:30:00+01:00"}}]}}}}"#);
    /// let patient = Patient::from_slice(json.as_bytes())?;
    /// assert!(patient.side.extension("birthDate", url).is_some());
    /// # Ok::<(), nhs_fhir_core::ReadError>(())
    /// ```
    pub fn extension(&self, member: &str, url: &str) -> Option<&E::Extension> {
        self.element(member)?.extension(url)
    }

    /// The first extension with this url of one item of a list of primitives. The place is that in the JSON array,
    /// counted from 0.
    pub fn extension_at(&self, member: &str, item: u32, url: &str) -> Option<&E::Extension> {
        self.element_at(member, item)?.extension(url)
    }
}

impl<E> Side<E> {
    /// The id and extensions of a primitive member, named as in JSON: `birthDate`, `valueString`.
    pub fn element(&self, member: &str) -> Option<&E> {
        self.find(member, None)
    }

    /// The id and extensions of one item of a list of primitives. The place is that in the JSON array, counted from 0.
    pub fn element_at(&self, member: &str, item: u32) -> Option<&E> {
        self.find(member, Some(item))
    }

    fn find(&self, member: &str, item: Option<u32>) -> Option<&E> {
        let places = &self.0.as_ref()?.places;
        let at = places.binary_search_by(|place| order(place).cmp(&(member, ELEMENT, item)));
        match places.get(at.ok()?) {
            Some((_, _, Item::Element(element))) => Some(element),
            _ => None,
        }
    }

    /// Sets the id and extensions of a primitive member, in place of those it had. A name that the type does not have is
    /// written too, and refused by whoever reads strictly.
    ///
    /// In JSON, each place of a list before `item` that has none of these is a `null`: a place far behind the end of the
    /// list costs five bytes for each place before it. Check one that comes from outside against the list's length.
    pub fn set_element(&mut self, member: &'static str, item: Option<u32>, element: E) {
        self.remove_element(member, item);
        let data = self.data();
        data.places
            .push((member, item, Item::Element(element.into())));
        data.settle();
    }

    /// Takes away the id and extensions of a primitive member, or of one item of a list, and gives them.
    pub fn remove_element(&mut self, member: &str, item: Option<u32>) -> Option<E> {
        let places = &mut self.0.as_mut()?.places;
        let at = places.iter().position(|(name, at, kept)| {
            *name == member && *at == item && matches!(kept, Item::Element(_))
        })?;
        match places.remove(at).2 {
            Item::Element(element) => Some(element.into_inner()),
            _ => None,
        }
    }

    /// Takes away all that is kept for one place of a list, and moves what is kept for later places up by one: for when
    /// the item at that place is taken out of the list itself.
    pub fn remove_item(&mut self, member: &str, item: u32) {
        let Some(data) = &mut self.0 else { return };
        data.places
            .retain(|(name, at, _)| !(*name == member && *at == Some(item)));
        for (name, at, _) in &mut data.places {
            if let Some(place) = at
                && *name == member
                && *place > item
            {
                *place -= 1;
            }
        }
    }

    /// Takes away all that is kept for a member: ids and extensions, gaps, values that did not fit.
    pub fn clear_member(&mut self, member: &str) {
        if let Some(data) = &mut self.0 {
            data.places.retain(|(name, _, _)| *name != member);
        }
    }

    /// Takes away the members of this name that the specification does not have, or that came twice.
    pub fn remove_unknown(&mut self, name: &str) {
        if let Some(data) = &mut self.0 {
            data.unknown.retain(|(kept, _)| &**kept != name);
        }
    }

    /// The places of a list of primitives as its JSON array has them: for each, whether the list holds a value for it
    /// (`false` where the JSON has `null` or a value of a wrong type). `len` is the length of the list itself.
    pub fn filled_places(&self, member: &str, len: usize) -> Vec<bool> {
        let mut filled = Vec::with_capacity(len);
        let mut values = 0;
        for (name, at, kept) in self.items() {
            if let (Item::Raw(_), Some(at)) = (kept, at)
                && *name == member
            {
                // the gaps come in the order of their places
                while filled.len() < *at as usize && values < len {
                    filled.push(true);
                    values += 1;
                }
                filled.push(false);
            }
        }
        filled.resize(filled.len() + len - values, true);
        filled
    }

    /// The members of the JSON that the specification does not have, or that came twice, with their values.
    pub fn unknown_members(&self) -> impl Iterator<Item = (&str, &Raw)> {
        let unknown = self.0.iter().flat_map(|data| &data.unknown);
        unknown.map(|(name, raw)| (&**name, raw))
    }

    /// Whether a known member came more than once: the first is in its field, the others are among the unknown members.
    pub fn is_repeated(&self, member: &str) -> bool {
        self.unknown_members().any(|(name, _)| name == member)
    }

    /// The value that a known member had in the JSON and that its field could not hold.
    pub fn misfit(&self, member: &str) -> Option<&Raw> {
        self.items().find_map(|(name, at, kept)| match kept {
            Item::Raw(raw) if *name == member && at.is_none() => Some(raw),
            _ => None,
        })
    }

    /// The value, or the `null`, that one item of a known member's list had in the JSON and that the list could not hold. The
    /// place is that in the JSON array, counted from 0.
    pub fn misfit_at(&self, member: &str, item: u32) -> Option<&Raw> {
        let places = &self.0.as_ref()?.places;
        let at = places.binary_search_by(|place| order(place).cmp(&(member, RAW, Some(item))));
        match places.get(at.ok()?) {
            Some((_, _, Item::Raw(raw))) => Some(raw),
            _ => None,
        }
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    fn items(&self) -> impl Iterator<Item = &(&'static str, Option<u32>, Item<E>)> {
        self.0.iter().flat_map(|data| &data.places)
    }

    fn data(&mut self) -> &mut Data<E> {
        self.0.get_or_insert_with(|| {
            Data {
                unknown: Vec::new(),
                places: Vec::new(),
            }
            .into()
        })
    }
}

impl<E> Data<E> {
    /// By member, then by what is kept, then by place in the list: the order in which the writer needs them.
    fn settle(&mut self) {
        // in place, because there may be many; no two are equal
        self.places
            .sort_unstable_by(|one, other| order(one).cmp(&order(other)));
    }
}

/// Most sides hold one thing, and the vector would make room for four.
fn push<T>(list: &mut Vec<T>, item: T) {
    if list.capacity() == 0 {
        list.reserve_exact(1);
    }
    list.push(item);
}

const RAW: u8 = 0;
const ELEMENT: u8 = 1;
const FORM: u8 = 2;

fn order<E>(
    (member, item, kept): &(&'static str, Option<u32>, Item<E>),
) -> (&'static str, u8, Option<u32>) {
    let kind = match kept {
        Item::Raw(_) => RAW,
        Item::Element(_) => ELEMENT,
        Item::Form(_) => FORM,
    };
    (member, kind, *item)
}

impl<E> Default for Side<E> {
    fn default() -> Self {
        Self(None)
    }
}

impl<E> fmt::Debug for Side<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (unknown, places) = self
            .0
            .as_ref()
            .map_or((0, 0), |data| (data.unknown.len(), data.places.len()));
        f.debug_struct("Side")
            .field("unknown", &unknown)
            .field("places", &places)
            .finish()
    }
}

impl<E: Node + Default> SideStore for Side<E> {
    fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    fn unknown(&self) -> &[(Box<str>, Raw)] {
        self.0.as_ref().map_or(&[], |data| &data.unknown)
    }

    fn add_unknown(&mut self, name: &str, raw: Raw) {
        push(&mut self.data().unknown, (name.into(), raw));
    }

    fn places(&self) -> usize {
        self.0.as_ref().map_or(0, |data| data.places.len())
    }

    fn place(&self, index: usize) -> Option<Place<'_>> {
        let (member, item, kept) = self.0.as_ref()?.places.get(index)?;
        let kept = match kept {
            Item::Raw(raw) => Kept::Raw(raw),
            Item::Element(element) => Kept::Element(&**element),
            Item::Form(form) => Kept::Form(*form),
        };
        Some(Place {
            member,
            item: *item,
            kept,
        })
    }

    fn add_raw(&mut self, member: &'static str, item: Option<u32>, raw: Raw) {
        push(&mut self.data().places, (member, item, Item::Raw(raw)));
    }

    fn move_to_unknown(&mut self, member: &'static str) {
        let data = self.data();
        let misfit = data.places.iter().position(|(name, item, kept)| {
            *name == member && item.is_none() && matches!(kept, Item::Raw(_))
        });
        if let Some((_, _, Item::Raw(raw))) = misfit.map(|at| data.places.remove(at)) {
            let form = data.places.iter().position(|(name, item, kept)| {
                *name == member && item.is_none() && matches!(kept, Item::Form(Form::Listed))
            });
            let raw = match form {
                Some(at) => {
                    data.places.remove(at);
                    Raw::trusted(&format!("[{}]", raw.as_str()))
                }
                None => raw,
            };
            // it came before any other of its name
            let first = data.unknown.iter().position(|(name, _)| &**name == member);
            data.unknown
                .insert(first.unwrap_or(data.unknown.len()), (member.into(), raw));
        }
    }

    fn add_form(&mut self, member: &'static str, item: Option<u32>, form: Form) {
        push(&mut self.data().places, (member, item, Item::Form(form)));
    }

    fn settle(&mut self) {
        self.data().settle();
    }

    fn add_element(&mut self, member: &'static str, item: Option<u32>) -> Option<&mut dyn Node> {
        let places = &mut self.data().places;
        push(places, (member, item, Item::Element(Boxed::default())));
        match places.last_mut() {
            Some((_, _, Item::Element(element))) => Some(&mut **element),
            _ => None,
        }
    }
}

//! Whom an organisation belongs to, and who took over from it: by the relationships of the directory and
//! by its code system, whichever has it.

use std::collections::HashSet;

use nhs_fhir_core::identifier::OdsCode;
use nhs_http::Error;

use crate::affiliation::AffiliationEnd;
use crate::codes::RelationshipCode;
use crate::search::AffiliationSearch;
use crate::trail::{Link, Signpost, Trail, WalkLimits, Way};
use crate::{Client, endpoint};

/// Who carries on the work of an organisation today.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CurrentSuccessors {
    /// The organisation itself: it is in use, and nobody took over from it.
    Itself,
    /// These: in use, and nobody took over from them. Several, if it was split.
    These(Vec<OdsCode>),
    /// Nobody, as far as the directory says.
    Nobody,
}

/// The relationship by which a site or a service has a parent.
const PARENT: [RelationshipCode; 1] = [RelationshipCode::OperatedBy];
const COMMISSIONER: [RelationshipCode; 1] = [RelationshipCode::CommissionedBy];

impl Client {
    /// To whom an organisation stands in one of these relationships today, in the order of the directory.
    /// Where its relationships have none of them, its entry in the code system is asked.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotFound`](nhs_http::ErrorKind::NotFound) if there is no such organisation, and those of
    /// [`Client::send`].
    ///
    /// ```no_run
    /// use nhs_ods::{Client, Error, OdsCode, RelationshipCode};
    ///
    /// async fn network(client: &Client, practice: &OdsCode) -> Result<Option<OdsCode>, Error> {
    ///     let partners = client.related(practice, &[RelationshipCode::PartnerTo]).await?;
    ///     Ok(partners.into_iter().next().map(|link| link.to))
    /// }
    /// ```
    pub async fn related(
        &self,
        code: &OdsCode,
        relationships: &[RelationshipCode],
    ) -> Result<Vec<Link>, Error> {
        Ok(self.relatives(code, relationships).await?.links)
    }

    /// Who operates an organisation or site (`RE6`): the trust of a site, the headquarter of a pharmacy.
    ///
    /// # Errors
    ///
    /// As for [`Client::related`].
    pub async fn parents(&self, code: &OdsCode) -> Result<Vec<Link>, Error> {
        self.related(code, &PARENT).await
    }

    /// Who commissions an organisation (`RE4`): the sub-ICB location of a practice.
    ///
    /// # Errors
    ///
    /// As for [`Client::related`].
    pub async fn commissioners(&self, code: &OdsCode) -> Result<Vec<Link>, Error> {
        self.related(code, &COMMISSIONER).await
    }

    /// The way up from an organisation along these relationships: a practice's to its board, say, along
    /// `RE4` and `RE5`.
    ///
    /// # Errors
    ///
    /// As for [`Client::related`], for the first organisation alone: others that are not known are in
    /// [`Trail::unknown`].
    pub async fn lineage(
        &self,
        code: &OdsCode,
        relationships: &[RelationshipCode],
        limits: WalkLimits,
    ) -> Result<Trail, Error> {
        self.walk(code, Way::Related(relationships), limits).await
    }

    /// Who took over from an organisation, by one step. Several, if it was split.
    ///
    /// # Errors
    ///
    /// As for [`Client::lookup`].
    pub async fn successors(&self, code: &OdsCode) -> Result<Vec<OdsCode>, Error> {
        let signpost = self.signpost(code, Way::Successors).await?;
        Ok(signpost.links.into_iter().map(|link| link.to).collect())
    }

    /// From whom an organisation took over, by one step. Several, if they merged.
    ///
    /// # Errors
    ///
    /// As for [`Client::lookup`].
    pub async fn predecessors(&self, code: &OdsCode) -> Result<Vec<OdsCode>, Error> {
        let signpost = self.signpost(code, Way::Predecessors).await?;
        Ok(signpost.links.into_iter().map(|link| link.to).collect())
    }

    /// Who took over from an organisation, and from those, to the end.
    ///
    /// # Errors
    ///
    /// As for [`Client::lookup`], for the first organisation alone: others that are not known are in
    /// [`Trail::unknown`].
    pub async fn succession(&self, code: &OdsCode, limits: WalkLimits) -> Result<Trail, Error> {
        self.walk(code, Way::Successors, limits).await
    }

    /// From whom an organisation took over, and those from whom, to the beginning.
    ///
    /// # Errors
    ///
    /// As for [`Client::succession`].
    pub async fn origins(&self, code: &OdsCode, limits: WalkLimits) -> Result<Trail, Error> {
        self.walk(code, Way::Predecessors, limits).await
    }

    /// Who carries on the work of an organisation today, with the way there. If the way was cut by the
    /// limits ([`Trail::complete`]), there may be others.
    ///
    /// # Errors
    ///
    /// As for [`Client::succession`].
    pub async fn current_successors(
        &self,
        code: &OdsCode,
        limits: WalkLimits,
    ) -> Result<(CurrentSuccessors, Trail), Error> {
        let trail = self.succession(code, limits).await?;
        let ends = trail.ends();
        let current = ends
            .iter()
            .filter(|end| trail.is_active(end) == Some(true))
            .map(|end| (*end).clone());
        let current: Vec<OdsCode> = current.collect();
        let outcome = match current.as_slice() {
            [] => CurrentSuccessors::Nobody,
            [only] if only == code => CurrentSuccessors::Itself,
            _ => CurrentSuccessors::These(current),
        };
        Ok((outcome, trail))
    }

    pub(crate) async fn relatives(
        &self,
        code: &OdsCode,
        relationships: &[RelationshipCode],
    ) -> Result<Signpost, Error> {
        let search = AffiliationSearch::new()
            .primary_organization(code)
            .active(true)
            .with_organization(AffiliationEnd::Participating)
            .page_size(200);
        let mut found = self.affiliations(&search)?.stream();
        let (mut links, mut seen) = (Vec::new(), HashSet::new());
        while let Some(found) = found.next().await {
            let found = found?;
            let relationship = found.affiliation.relationship();
            let wanted = relationship.filter(|held| relationships.contains(held));
            if let (Some(relationship), Some(to)) = (wanted, found.affiliation.participating_code())
                && seen.insert((relationship.clone(), to.clone()))
            {
                let other = found.participating.as_deref();
                links.push(Link {
                    from: code.clone(),
                    to,
                    relationship: Some(relationship),
                    name: other.and_then(|other| other.name.as_deref().map(str::to_owned)),
                });
            }
        }
        if !links.is_empty() {
            return Ok(Signpost {
                links,
                active: None,
            });
        }
        let properties: Vec<&str> = relationships.iter().map(RelationshipCode::as_str).collect();
        let concept = self.concept_of(code, &properties).await;
        let concept = concept.map_err(|error| error.with_operation(endpoint::LOOKUP))?;
        for relationship in relationships {
            links.extend(concept.related(relationship).into_iter().map(|to| Link {
                from: code.clone(),
                to,
                relationship: Some(relationship.clone()),
                name: None,
            }));
        }
        Ok(Signpost {
            links,
            active: concept.is_active(),
        })
    }
}

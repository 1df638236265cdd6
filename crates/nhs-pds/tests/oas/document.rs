//! The published description of the API, and what it says against a request.

use jsonschema::Validator;
use nhs_fhir_core::identifier::NhsNumber;
use serde_json::{Value, json};
use wiremock::Request;

use crate::conformance_data;

pub(crate) struct Document(pub(crate) Value);

impl Document {
    /// The description with its references resolved; none without the conformance data.
    pub(crate) fn read() -> Option<Self> {
        let path =
            conformance_data::folder("pds")?.join("oas/personal-demographics.dereferenced.json");
        Some(Self(
            serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap(),
        ))
    }

    /// What is wrong with a request, by place; nothing if it is as described.
    pub(crate) fn faults(&self, request: &Request) -> Vec<String> {
        let path = request.url.path();
        let path = path.strip_prefix(nhs_pds::endpoint::PATH).unwrap();
        let segments: Vec<&str> = path.split('/').collect();
        let template = match segments.as_slice() {
            ["", "Patient", number] if NhsNumber::parse(number).is_ok() => "/Patient/{id}",
            ["", "Patient", _, "RelatedPerson"] => "/Patient/{id}/RelatedPerson",
            _ => path,
        };
        let method = request.method.as_str().to_lowercase();
        let paths = &self.0["paths"][template];
        let operation = &paths[method.as_str()];
        if operation.is_null() {
            return vec![format!("{method} {template} is not described")];
        }
        let none = Vec::new();
        let of = |value: &Value| value["parameters"].as_array().unwrap_or(&none).clone();
        let described: Vec<Value> = of(paths).into_iter().chain(of(operation)).collect();
        let mut faults = parameters(request, &described);
        faults.extend(self.body(request, template, &method, operation));
        faults
    }

    fn body(
        &self,
        request: &Request,
        template: &str,
        method: &str,
        operation: &Value,
    ) -> Vec<String> {
        let contents = &operation["requestBody"]["content"];
        let Some(contents) = contents.as_object() else {
            return match request.body.is_empty() {
                true => Vec::new(),
                false => vec![format!("{method} {template} has no body")],
            };
        };
        let sent = request.headers["content-type"].to_str().unwrap();
        let (described, content) = contents.iter().next().unwrap();
        let mut faults = Vec::new();
        if sent != described {
            faults.push(format!("the media type is {described}, not {sent}"));
        }
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        faults.extend(against(&content["schema"], &body));
        if method == "patch" {
            for patch in body["patches"].as_array().unwrap() {
                faults.extend(self.patched(patch));
            }
        }
        faults
    }

    /// What the description of a patient says against the value of one patch.
    fn patched(&self, patch: &Value) -> Vec<String> {
        let Some(value) = patch.get("value").filter(|_| patch["op"] != "test") else {
            return Vec::new();
        };
        let path: Vec<&str> = patch["path"].as_str().unwrap().split('/').skip(1).collect();
        let members = &self.patient()["properties"];
        match path.as_slice() {
            [member] => against(&members[*member], value),
            [list, _] => against(&members[*list]["items"], value),
            _ => vec![format!("a patch reaches into an item: {}", patch["path"])],
        }
    }

    /// The schema of a patient as it is retrieved.
    pub(crate) fn patient(&self) -> &Value {
        let retrieval = &self.0["paths"]["/Patient/{id}"]["get"]["responses"]["200"];
        &retrieval["content"]["application/fhir+json"]["schema"]
    }
}

fn parameters(request: &Request, described: &[Value]) -> Vec<String> {
    let mut faults = Vec::new();
    for (name, _) in request.url.query_pairs() {
        let known = |p: &Value| p["in"] == "query" && p["name"] == *name;
        if !described.iter().any(known) {
            faults.push(format!("{name} is not described"));
        }
    }
    for parameter in described {
        let name = parameter["name"].as_str().unwrap();
        let sent: Vec<String> = match parameter["in"].as_str() {
            Some("query") => {
                let pairs = request.url.query_pairs();
                let alike = pairs.filter(|(sent, _)| sent == name);
                alike.map(|(_, value)| value.into_owned()).collect()
            }
            Some("header") => {
                let values = request.headers.get_all(name).iter();
                values
                    .map(|value| value.to_str().unwrap().to_owned())
                    .collect()
            }
            _ => continue,
        };
        if sent.is_empty() {
            if parameter["required"] == true {
                faults.push(format!("{name} is missing"));
            }
            continue;
        }
        let schema = &parameter["schema"];
        let value = match schema["type"].as_str() {
            Some("array") => json!(sent),
            Some("boolean" | "integer") => serde_json::from_str(&sent[0]).unwrap_or(Value::Null),
            _ => json!(sent[0]),
        };
        faults.extend(
            against(schema, &value)
                .into_iter()
                .map(|fault| format!("{name}: {fault}")),
        );
        if schema["type"] != "array" && sent.len() > 1 {
            faults.push(format!("{name}: is one value"));
        }
    }
    faults
}

/// What a schema says against a value, by place.
pub(crate) fn against(schema: &Value, value: &Value) -> Vec<String> {
    let mut options = jsonschema::options();
    options = options.with_draft(jsonschema::Draft::Draft4);
    let validator: Validator = options.should_validate_formats(true).build(schema).unwrap();
    let faults = validator.iter_errors(value);
    faults
        .map(|fault| format!("{} at {}", fault.masked(), fault.instance_path()))
        .collect()
}

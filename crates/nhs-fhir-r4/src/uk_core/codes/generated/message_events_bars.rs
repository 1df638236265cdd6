// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.nhs.uk/CodeSystem/message-events-bars>: Copyright © 2023+ NHS England, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.nhs.uk/CodeSystem/message-events-bars>, version 1.0.0.
MessageEventsBars, "https://fhir.nhs.uk/CodeSystem/message-events-bars", also [], value_set "", {
ServicerequestRequest = "servicerequest-request" "Service Request - Request",
ServicerequestResponse = "servicerequest-response" "Service Request - Response",
BookingRequest = "booking-request" "Booking Request - Request",
BookingResponse = "booking-response" "Booking Request - Response",
} }

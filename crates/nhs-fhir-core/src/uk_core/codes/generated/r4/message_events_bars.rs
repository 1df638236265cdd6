// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.nhs.uk/CodeSystem/message-events-bars>: Copyright © 2023+ NHS England, Apache-2.0.

use crate::uk_core::codes::system::code_system;

code_system! {
/// The codes of <https://fhir.nhs.uk/CodeSystem/message-events-bars>, version 1.0.0.
MessageEventsBars, r4, "https://fhir.nhs.uk/CodeSystem/message-events-bars", also [], value_set "", {
ServicerequestRequest = "servicerequest-request" "Service Request - Request",
ServicerequestResponse = "servicerequest-response" "Service Request - Response",
BookingRequest = "booking-request" "Booking Request - Request",
BookingResponse = "booking-response" "Booking Request - Response",
} }

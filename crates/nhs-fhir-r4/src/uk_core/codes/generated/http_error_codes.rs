// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.nhs.uk/CodeSystem/http-error-codes>: Copyright © 2023+ NHS England, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.nhs.uk/CodeSystem/http-error-codes>, version 1.0.0.
HttpErrorCodes, "https://fhir.nhs.uk/CodeSystem/http-error-codes", also [], value_set "", {
SendBadRequest = "SEND_BAD_REQUEST" "400: The API was unable to process the request.",
RecBadRequest = "REC_BAD_REQUEST" "400: The Receiver was unable to process the request.",
ProxyBadRequest = "PROXY_BAD_REQUEST" "400: The Proxy was unable to process the request.",
BadRequest = "BAD_REQUEST" "400: The Server was unable to process the request.",
SendUnauthorized = "SEND_UNAUTHORIZED" "401: The API deemed you unauthorized to make this request.",
RecUnauthorized = "REC_UNAUTHORIZED" "401: The Receiver deemed you unauthorized to make this request.",
ProxyUnauthorized = "PROXY_UNAUTHORIZED" "401: The Proxy deemed you unauthorized to make this request.",
Unauthorized = "UNAUTHORIZED" "401: The Server deemed you unauthorized to make this request.",
SendForbidden = "SEND_FORBIDDEN" "403: Failed to authenticate with the API.",
RecForbidden = "REC_FORBIDDEN" "403: Failed to authenticate with the Receiver.",
ProxyForbidden = "PROXY_FORBIDDEN" "403: Failed to authenticate with the Receiver.",
Forbidden = "FORBIDDEN" "403: Failed to Authenticate with the Server.",
ProxyNotFound = "PROXY_NOT_FOUND" "404: The Proxy was unable to find the specified resource.",
RecNotFound = "REC_NOT_FOUND" "404: The Receiver was unable to find the specified resource.",
NotFound = "NOT_FOUND" "404: The Server was unable to find the specified resource.",
SendMethodNotAllowed = "SEND_METHOD_NOT_ALLOWED" "405: This API doesnt allow this method.",
RecMethodNotAllowed = "REC_METHOD_NOT_ALLOWED" "405: The Receiver doesnt allow this method.",
ProxyMethodNotAllowed = "PROXY_METHOD_NOT_ALLOWED" "405: The Proxy doesnt allow this method.",
MethodNotAllowed = "METHOD_NOT_ALLOWED" "405: This method is not allowed.",
SendNotAcceptable = "SEND_NOT_ACCEPTABLE" "406: Senders message had an incorrect content type defined for a response.",
RecNotAcceptable = "REC_NOT_ACCEPTABLE" "406: Message had an incorrect content type defined for a response.",
NotAcceptable = "NOT_ACCEPTABLE" "406: Senders message had an incorrect content type defined for a response.",
RecTimeout = "REC_TIMEOUT" "408: The request timed out to the receiver.",
ProxyTimeout = "PROXY_TIMEOUT" "408: The request timed out internally.",
Timeout = "TIMEOUT" "408: The request timed out.",
SendConflict = "SEND_CONFLICT" "409: The API identified a conflict.",
RecConflict = "REC_CONFLICT" "409: The Receiver identified a conflict.",
ProxyConflict = "PROXY_CONFLICT" "409: The Proxy identified a conflict.",
Conflict = "CONFLICT" "409: The Server identified a conflict.",
RecUnsupportedMediaType = "REC_UNSUPPORTED_MEDIA_TYPE" "415: The request is in an unsupported format.",
UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE" "415: The request is in an unsupported format.",
SendUnprocessableEntity = "SEND_UNPROCESSABLE_ENTITY" "422: Message was not malformed but deemed unprocessable by the API.",
RecUnprocessableEntity = "REC_UNPROCESSABLE_ENTITY" "422: Message was not malformed but deemed unprocessable by the Receiver.",
ProxyUnprocessableEntity = "PROXY_UNPROCESSABLE_ENTITY" "422: Message was not malformed but deemed unprocessable by the Proxy.",
UnprocessableEntity = "UNPROCESSABLE_ENTITY" "422: Message was not malformed but deemed unprocessable by the server.",
ProxyTooManyRequests = "PROXY_TOO_MANY_REQUESTS" "429: Too many requests have been made by this source to the Proxy in a given amount of time.",
SendTooManyRequests = "SEND_TOO_MANY_REQUESTS" "429: Too many requests have been made by this source to the API in a given amount of time.",
TooManyRequests = "TOO_MANY_REQUESTS" "429: Too many requests have been made by this source in a given amount of time.",
RecServerError = "REC_SERVER_ERROR" "500: The Receiver has encountered an error processing the request.",
ProxyServerError = "PROXY_SERVER_ERROR" "500: The Proxy has encountered an error processing the request.",
ServerError = "SERVER_ERROR" "500: The Server has encountered an error processing the request.",
SendNotImplemented = "SEND_NOT_IMPLEMENTED" "501:The Request was not recognized by the API.",
RecNotImplemented = "REC_NOT_IMPLEMENTED" "501: The Request was not recognized by the Receiver.",
ProxyNotImplemented = "PROXY_NOT_IMPLEMENTED" "501: The Request was not recognized by the Proxy.",
NotImplemented = "NOT_IMPLEMENTED" "501: The Request was not recognized by the server.",
ProxyUnavailable = "PROXY_UNAVAILABLE" "503: An internal component is unavailable",
RecUnavailable = "REC_UNAVAILABLE" "503: The Receiver is currently unavailable.",
Unavailable = "UNAVAILABLE" "503: The Server is currently unavailable.",
} }

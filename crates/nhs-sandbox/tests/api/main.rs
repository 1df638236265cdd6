//! The sandbox over HTTP, as its callers meet it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

mod controls;
mod exchange_table;
mod faults;
mod issuer_faults;
mod issuer_logins;
mod issuer_tokens;
mod issuer_userinfo;
mod logout;
mod mesh_chunks;
mod mesh_controls;
mod mesh_faults;
mod mesh_lists;
mod mesh_messages;
mod mesh_recorded;
mod mesh_refusals;
mod mesh_responders;
mod mesh_support;
mod mesh_time;
mod mesh_tokens;
mod odd_requests;
mod ods_code_systems;
mod ods_expand;
mod ods_pages;
mod ods_read;
mod ods_relationships;
mod ods_reload;
mod ods_search;
mod ods_terminology;
mod ord;
mod pds_births;
mod pds_coverage;
mod pds_create;
mod pds_gateway;
mod pds_modes;
mod pds_retrieve;
mod pds_search;
mod pds_search_limits;
mod pds_search_updated;
mod pds_update;
mod pds_update_access;
mod pds_update_rules;
mod platform_combined;
mod platform_refresh;
mod platform_table;
mod program;
mod relying_party;
mod support;
mod token;
mod token_keys;
mod user_access;

//! Every recorded refusal, read for its code. Most are of requests that this crate does not make, because it
//! checks them first.

use nhs_http::http::Method;
use nhs_mesh::{Call, ErrorCode, ErrorKind, Refusal};

use crate::{folder, replay};

use ErrorCode as Code;

/// Number of the recording, kind, code, and the parts of the request that were not valid.
type Row = (u32, ErrorKind, Option<ErrorCode>, &'static [&'static str]);

const R: ErrorKind = ErrorKind::Rejected;
const F: ErrorKind = ErrorKind::Forbidden;
const N: ErrorKind = ErrorKind::NotFound;

pub(crate) const ALL: [Row; 43] = [
    (
        4,
        R,
        None,
        &[
            "header.mex-clientversion",
            "header.mex-osname",
            "header.mex-osversion",
        ],
    ),
    (5, R, None, &[]),
    (18, R, None, &["query.max_results"]),
    (22, N, None, &[]),
    (35, N, Some(Code::MessageNotFound), &[]),
    (36, R, None, &["path.chunk_number"]),
    (37, F, Some(Code::Forbidden), &[]),
    (38, N, Some(Code::MessageNotFound), &[]),
    (39, N, Some(Code::MessageNotFound), &[]),
    (43, N, Some(Code::NotFound), &[]),
    (46, N, Some(Code::NotFound), &[]),
    (50, N, Some(Code::MessageNotFound), &[]),
    (51, F, Some(Code::Forbidden), &[]),
    (54, R, Some(Code::UnregisteredRecipient), &[]),
    (55, R, Some(Code::UnregisteredRecipient), &[]),
    (56, R, None, &["header.mex-workflowid"]),
    (57, R, None, &["header.mex-to"]),
    (58, R, Some(Code::RecipientMissing), &[]),
    (59, R, Some(Code::DataFileMissing), &[]),
    (60, R, Some(Code::InvalidChunkRange), &[]),
    (61, R, Some(Code::UnsupportedEncoding), &[]),
    (62, R, Some(Code::InvalidChecksum), &[]),
    (63, R, Some(Code::MalformedControlFile), &[]),
    (64, R, None, &["header.mex-subject"]),
    (67, R, Some(Code::InvalidChunkRange), &[]),
    (68, R, Some(Code::InvalidChunkRange), &[]),
    (69, R, Some(Code::EncodingChanged), &[]),
    (70, R, None, &[]),
    (71, N, Some(Code::NotFound), &[]),
    (72, F, Some(Code::Forbidden), &[]),
    (74, R, Some(Code::NoLongerAvailable), &[]),
    (77, R, None, &[]),
    (80, N, Some(Code::MessageNotFound), &[]),
    (81, F, Some(Code::AuthorizationUnreadable), &[]),
    (82, F, Some(Code::InvalidToken), &[]),
    (83, F, Some(Code::InvalidToken), &[]),
    (84, F, Some(Code::MailboxMismatch), &[]),
    (85, F, Some(Code::MailboxMismatch), &[]),
    (86, F, Some(Code::NoMailboxMatches), &[]),
    (87, F, Some(Code::MailboxMismatch), &[]),
    (103, R, Some(Code::NoLongerAvailable), &[]),
    (107, N, Some(Code::NotFound), &[]),
    (45, ErrorKind::Redirect, Some(Code::MultipleChoices), &[]),
];

#[tokio::test]
async fn recorded_refusals_have_their_codes() {
    if folder().is_none() {
        return;
    }
    for (number, kind, code, fields) in ALL {
        let (_server, client, all) = replay(&[number]).await;
        let method = Method::from_bytes(all[0].method.as_bytes()).unwrap();
        let call = Call::new(method, "mesh.test", "/recorded");
        let error = client.send(call).await.unwrap_err();
        let status = error.status().map(|status| status.as_u16());
        assert_eq!(status, Some(all[0].status), "{number}: {error:?}");
        assert_eq!(error.kind(), kind, "{number}");
        assert_eq!(ErrorCode::of(&error), code, "{number}");
        let refusal = Refusal::of(&error);
        let places = refusal.iter().flat_map(|refusal| &refusal.fields);
        let places: Vec<_> = places.map(|field| field.place.as_str()).collect();
        assert_eq!(places, fields, "{number}");
        assert!(
            !format!("{refusal:?} {error} {error:?}").contains("ssss"),
            "{number}"
        );
    }
}

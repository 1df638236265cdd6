//! A process that ends at any step: its work is dropped after so many polls, for every number of them.

use std::pin::Pin;
use std::task::{Context, Poll};

use nhs_sandbox::Fault;

use super::*;

/// Work that ends after so many polls, done or not.
struct Ending<F> {
    work: Pin<Box<F>>,
    polls: u32,
}

impl<F: Future> Future for Ending<F> {
    /// Whether it came to its end.
    type Output = bool;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<bool> {
        if self.polls == 0 {
            return Poll::Ready(false);
        }
        self.polls -= 1;
        self.work.as_mut().poll(context).map(|_| true)
    }
}

async fn ends_after(polls: u32, work: impl Future) -> bool {
    let work = Box::pin(work);
    Ending { work, polls }.await
}

#[tokio::test]
async fn sender_that_ends_at_any_step_is_followed_by_one_that_sends_nothing_twice() {
    let sandbox = sandbox().await;
    let content: Vec<u8> = (0..2500_u32).map(|byte| byte as u8).collect();
    let (mut polls, mut ended) = (0, true);
    while ended {
        polls += 1;
        let sender = place(&sandbox, SENDER);
        // with a local id of its own, and with one that is made up
        let mut control = control(&format!("l-{polls}"));
        if polls % 2 == 0 {
            control.local_id = None;
        }
        sender.put("letter", &content, &control);
        ended = !ends_after(polls, sender.sender().send_waiting()).await;
        // what was handed to another thread may still hold the claim
        while !sender.list("OUT").is_empty() {
            sender.sender().send_waiting().await.unwrap();
        }
        let sent = sandbox.mesh().outbox(SENDER);
        assert_eq!(sent.len(), 1, "after {polls} polls");
        assert_eq!(
            sent[0].status(),
            MeshStatus::Accepted,
            "after {polls} polls"
        );
        assert!(sandbox.mesh().content(sent[0].id()).unwrap() == content);
        assert_eq!(sender.list("SENT"), ["letter.ctl", "letter.dat"]);
        let kept = sender.control("SENT/letter.ctl");
        assert_eq!(kept.dts_id.as_deref(), Some(sent[0].id()));
        sandbox.mesh().reset();
    }
    assert!(polls > 10, "{polls}");
}

#[tokio::test]
async fn receiver_that_ends_at_any_step_is_followed_by_one_that_puts_each_message_once() {
    let sandbox = sandbox().await;
    let sender = place(&sandbox, SENDER);
    let content: Vec<u8> = (0..2500_u32).map(|byte| byte as u8).collect();
    let (mut polls, mut ended) = (0, true);
    while ended {
        polls += 1;
        let recipient = place(&sandbox, RECIPIENT);
        sender.put(&format!("letter-{polls}"), &content, &control("l"));
        sender.sender().send_waiting().await.unwrap();
        let id = sandbox.mesh().inbox(RECIPIENT)[0].id().to_owned();
        ended = !ends_after(polls, recipient.receiver().run_once()).await;
        while !sandbox.mesh().inbox(RECIPIENT).is_empty() {
            recipient.receiver().run_once().await.unwrap();
        }
        let pair = [format!("{id}.ctl"), format!("{id}.dat")];
        assert_eq!(recipient.list("IN"), pair, "after {polls} polls");
        assert!(fs::read(recipient.path(&format!("IN/{id}.dat"))).unwrap() == content);
        sandbox.mesh().reset();
    }
    assert!(polls > 10, "{polls}");
}

#[tokio::test]
async fn upload_that_mesh_has_forgotten_is_begun_anew_unless_it_may_have_been_whole() {
    for (chunks, after, anew) in [(3, 1, true), (3, 2, false), (2, 1, false)] {
        let sandbox = sandbox().await;
        let sender = place(&sandbox, SENDER);
        let content = vec![7; chunks * 1000];
        sender.put("letter", &content, &control("l"));
        sandbox.inject(Fault::cut_upload_after(10).after(after).always());
        let walk = sender.sender().send_waiting().await.unwrap();
        assert_eq!((walk.sent, walk.left, walk.bad.len()), (0, 1, 0));
        sandbox.clear_faults();
        sandbox.mesh().reset();
        let walk = sender.sender().send_waiting().await.unwrap();
        if !anew {
            assert_eq!(walk.bad[0].reason, Reason::InDoubt);
            assert!(sandbox.mesh().outbox(SENDER).is_empty());
            continue;
        }
        assert_eq!((walk.sent, walk.left), (0, 1));
        let walk = sender.sender().send_waiting().await.unwrap();
        assert_eq!((walk.sent, walk.left), (1, 0));
        let sent = sandbox.mesh().outbox(SENDER);
        assert!(sandbox.mesh().content(sent[0].id()).unwrap() == content);
    }
}

//! A worker that empties a mailbox.

use std::sync::{Arc, Mutex};

use nhs_mesh::worker::{Delivery, Handler, HandlerError, Worker};
use nhs_mesh::{Incoming, Receipt};

use crate::servers::{ONE, Server, TWO, on_both};

on_both!(worker_empties_a_mailbox_page_by_page);

#[derive(Clone, Default)]
struct Keeping(Arc<Mutex<Vec<String>>>);

#[async_trait::async_trait]
impl Handler for Keeping {
    async fn handle(&self, delivery: Delivery) -> Result<Receipt, HandlerError> {
        let Incoming::Data(download) = delivery.incoming else {
            return Err("a report".into());
        };
        let (content, received) = download.read_to_bytes(1000).await?;
        self.0
            .lock()
            .unwrap()
            .push(String::from_utf8(content.to_vec())?);
        Ok(received.handed_over())
    }
}

async fn worker_empties_a_mailbox_page_by_page(server: Server) {
    let (one, two) = (server.client(ONE), server.client(TWO));
    let letters: Vec<String> = (0..25).map(|number| format!("letter {number}")).collect();
    for letter in &letters {
        one.send_message(&server.message(TWO), letter.clone())
            .await
            .unwrap();
    }
    let kept = Keeping::default();
    let search = server.search().max_results(10).unwrap();
    let mut worker = Worker::new(two.clone(), kept.clone()).search(search);
    let mut rounds = 0;
    while rounds == 0 || !server.waiting(&two).await.is_empty() {
        rounds += 1;
        let round = worker.run_once().await.unwrap();
        assert!(round.acknowledged > 0 && round.failed == 0, "{round:?}");
    }
    assert_eq!(*kept.0.lock().unwrap(), letters, "in order, each once");
    assert!(
        !two.handshake_if_due().await.unwrap(),
        "the worker has made it"
    );
}

//! Connections that can be cut: a stream which, once told to, stops in the middle of an answer and closes, or waits.
//!
//! The cut is made below HTTP, on the bytes, so it does not hang on how the HTTP library treats a body that fails.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::Sleep;

/// Where an answer breaks off, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cut {
    /// Bytes of the body that still go out; none cuts before the first byte of the answer.
    pub(crate) body_bytes: Option<usize>,
    pub(crate) end: End,
}

/// What becomes of an answer where it breaks off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// A reset (RST).
    Reset,
    /// An orderly close (FIN).
    Close,
    /// It goes on so much later.
    Pause(Duration),
}

/// A hold on one connection, handed to the request handler.
#[derive(Debug, Clone, Default)]
pub(crate) struct Link(Arc<Mutex<Option<Progress>>>);

impl Link {
    /// The answer about to be written on this connection breaks off as `cut` says.
    pub(crate) fn cut(&self, cut: Cut) {
        let progress = match cut.body_bytes {
            None => Stage::Exhausted,
            Some(left) => Stage::Head {
                matched: 0,
                then: left,
            },
        };
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Progress {
            stage: progress,
            end: cut.end,
            pause: None,
        });
    }
}

#[derive(Debug)]
struct Progress {
    stage: Stage,
    end: End,
    /// The pause, once it has begun.
    pause: Option<Pin<Box<Sleep>>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Inside the head; `matched` bytes of the blank line that ends it have gone by.
    Head {
        matched: usize,
        then: usize,
    },
    Body {
        left: usize,
    },
    Exhausted,
}

impl Stage {
    const END_OF_HEAD: &[u8; 4] = b"\r\n\r\n";

    /// How many bytes of `bytes` may go out, and the stage after each of them.
    fn advance(self, bytes: &[u8]) -> (usize, Self) {
        let mut stage = self;
        for (sent, byte) in bytes.iter().enumerate() {
            stage = match stage {
                Self::Exhausted | Self::Body { left: 0 } => return (sent, stage),
                Self::Body { left } => Self::Body { left: left - 1 },
                Self::Head { matched, then } => {
                    let matched = match Self::END_OF_HEAD.get(matched) {
                        Some(expected) if expected == byte => matched + 1,
                        _ => usize::from(*byte == b'\r'),
                    };
                    if matched == Self::END_OF_HEAD.len() {
                        Self::Body { left: then }
                    } else {
                        Self::Head { matched, then }
                    }
                }
            };
        }
        (bytes.len(), stage)
    }
}

/// Accepts connections that can be cut.
#[derive(Debug)]
pub(crate) struct CuttableListener(pub(crate) TcpListener);

impl Listener for CuttableListener {
    type Io = CuttableStream;
    type Addr = Link;

    async fn accept(&mut self) -> (CuttableStream, Link) {
        let (stream, _) = Listener::accept(&mut self.0).await;
        // small answers must not wait for the peer's acknowledgement
        let _ = stream.set_nodelay(true);
        let link = Link::default();
        (
            CuttableStream {
                stream,
                link: link.clone(),
            },
            link,
        )
    }

    fn local_addr(&self) -> io::Result<Link> {
        Ok(Link::default())
    }
}

impl Connected<IncomingStream<'_, CuttableListener>> for Link {
    fn connect_info(stream: IncomingStream<'_, CuttableListener>) -> Self {
        stream.remote_addr().clone()
    }
}

#[derive(Debug)]
pub(crate) struct CuttableStream {
    stream: TcpStream,
    link: Link,
}

impl AsyncRead for CuttableStream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl AsyncWrite for CuttableStream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        let link = self.link.clone();
        let mut progress = link.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(cut) = progress.as_mut() else {
            return Pin::new(&mut self.stream).poll_write(cx, buf);
        };
        let (allowed, _) = cut.stage.advance(buf);
        if allowed == 0 && !buf.is_empty() {
            if let End::Pause(pause) = cut.end {
                let pause = cut
                    .pause
                    .get_or_insert_with(|| Box::pin(tokio::time::sleep(pause)));
                std::task::ready!(pause.as_mut().poll(cx));
                *progress = None;
                return Pin::new(&mut self.stream).poll_write(cx, buf);
            }
            if cut.end == End::Reset {
                let _ = self.stream.set_zero_linger();
            }
            return Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into()));
        }
        let (allowed, _) = buf.split_at_checked(allowed).unwrap_or((buf, &[]));
        let written = std::task::ready!(Pin::new(&mut self.stream).poll_write(cx, allowed))?;
        (_, cut.stage) = cut.stage.advance(allowed.get(..written).unwrap_or(allowed));
        Poll::Ready(Ok(written))
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(stage: Stage, pieces: &[&str]) -> String {
        let mut stage = stage;
        let mut out = String::new();
        for piece in pieces {
            let (allowed, next) = stage.advance(piece.as_bytes());
            out.push_str(piece.get(..allowed).unwrap());
            stage = next;
            if allowed < piece.len() {
                break;
            }
        }
        out
    }

    #[test]
    fn a_cut_in_the_body_lets_the_head_and_the_agreed_bytes_out() {
        let stage = Stage::Head {
            matched: 0,
            then: 3,
        };
        let whole = "HTTP/1.1 200 OK\r\nA: b\r\n\r\nabcdef";
        assert_eq!(sent(stage, &[whole]), "HTTP/1.1 200 OK\r\nA: b\r\n\r\nabc");
        let pieces: Vec<&str> = whole.split_inclusive(|_| true).collect();
        assert_eq!(sent(stage, &pieces), "HTTP/1.1 200 OK\r\nA: b\r\n\r\nabc");
        assert_eq!(sent(stage, &["a\r\r\n\r\n", "abcdef"]), "a\r\r\n\r\nabc");
    }

    #[test]
    fn a_cut_before_the_head_lets_nothing_out() {
        assert_eq!(sent(Stage::Exhausted, &["HTTP/1.1 200 OK\r\n\r\n"]), "");
    }
}

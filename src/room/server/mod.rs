//! The page on the local network: one thread, one listener on one address, and limits on everything.
//!
//! Plain HTTP: on a local network there is no certificate that phones would believe. Whoever can read the
//! network can read it; the window says so before it starts.

mod answer;
mod form;
mod limits;
mod page;

use super::Moment;
use super::hall::Hall;
use super::token::{Cookies, NoChance, Token};
use answer::Shared;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use tokio::sync::oneshot;

/// A request's head must be there within this time.
const HEAD_WITHIN: Duration = Duration::from_secs(5);
/// A connection is over after this time, whatever it does.
const ALL_WITHIN: Duration = Duration::from_secs(10);
/// The head of a request, in bytes.
const MOST_HEAD: usize = 16 * 1024;
/// The ports that are tried first: short to type, and the same at the next session.
const PORTS: [u16; 4] = [4747, 4748, 4749, 7373];

/// Why the page could not be opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StartError {
    /// No chance for the token.
    #[error(transparent)]
    NoChance(#[from] NoChance),
    /// No port could be listened on.
    #[error("{0}")]
    Listen(String),
}

impl From<io::Error> for StartError {
    fn from(error: io::Error) -> Self {
        Self::Listen(error.to_string())
    }
}

/// The open page. It closes when this is dropped: the token is worth nothing then.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    token: Token,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Opens the page at this address and no other. `time` is the session's time now; `changed` is called when
    /// the window has something new to show, from another thread.
    ///
    /// # Errors
    /// [`StartError`] when there is no chance to be had, or nothing to listen on.
    pub fn start(
        hall: Arc<Mutex<Hall>>,
        at: Ipv4Addr,
        time: Moment,
        changed: impl Fn() + Send + Sync + 'static,
    ) -> Result<Self, StartError> {
        let (token, cookies) = (Token::new()?, Cookies::new()?);
        let listener = listen(at)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            hall,
            token,
            cookies,
            address,
            limits: Mutex::default(),
            began: (time, Instant::now()),
            changed: Box::new(changed),
        });
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::Builder::new()
            .name("polku-room".into())
            .spawn(move || serve(listener, &shared, stopped))?;
        Ok(Self { address, token, stop: Some(stop), thread: Some(thread) })
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The word that opens it.
    #[must_use]
    pub fn token(&self) -> Token {
        self.token
    }

    /// The whole address, for the code that a camera reads.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/{}", self.address, self.token)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            // Gone already: then there is nothing to stop.
            let _: Result<(), ()> = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _: std::thread::Result<()> = thread.join();
        }
    }
}

/// A port that is free: one of the usual ones, else any.
fn listen(at: Ipv4Addr) -> io::Result<TcpListener> {
    let usual = PORTS.iter().find_map(|port| TcpListener::bind((at, *port)).ok());
    usual.map_or_else(|| TcpListener::bind((at, 0)), Ok)
}

/// Runs until it is told to stop; then every connection ends at once.
fn serve(listener: TcpListener, shared: &Arc<Shared>, stopped: oneshot::Receiver<()>) {
    let built = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build();
    let runtime = match built {
        Ok(runtime) => runtime,
        Err(error) => {
            log::warn!("the room has no thread: {error}");
            return;
        }
    };
    runtime.block_on(async {
        match tokio::net::TcpListener::from_std(listener) {
            Ok(listener) => {
                tokio::spawn(accept(listener, Arc::clone(shared)));
            }
            Err(error) => log::warn!("the room cannot listen: {error}"),
        }
        // Told so, or whoever could tell is gone.
        let _: Result<(), _> = stopped.await;
    });
    runtime.shutdown_background();
}

async fn accept(listener: tokio::net::TcpListener, shared: Arc<Shared>) {
    loop {
        let (stream, peer) = match listener.accept().await {
            Ok(accepted) => accepted,
            Err(error) => {
                // No more descriptors, perhaps: they come back when connections end.
                log::warn!("the room cannot accept: {error}");
                tokio::time::sleep(Duration::from_millis(100)).await;
                continue;
            }
        };
        let ip = peer.ip();
        if !lock(&shared.limits).connects(ip) {
            // Closed without a word: an answer would cost more than the question.
            continue;
        }
        let shared = Arc::clone(&shared);
        tokio::spawn(async move {
            let answering = Arc::clone(&shared);
            let service = service_fn(move |request| {
                let shared = Arc::clone(&answering);
                async move { Ok::<_, Infallible>(answer::answer(request, ip, &shared).await) }
            });
            let served = hyper::server::conn::http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(HEAD_WITHIN)
                .keep_alive(false)
                .max_buf_size(MOST_HEAD)
                .serve_connection(TokioIo::new(stream), service);
            // Too slow, or gone: nobody is there to be told.
            let _ = tokio::time::timeout(ALL_WITHIN, served).await;
            lock(&shared.limits).disconnects(ip);
        });
    }
}

fn lock<T>(held: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}

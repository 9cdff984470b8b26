//! How much anybody may do: connections, requests, wrong tokens, writes.

use super::super::Device;
use std::collections::BTreeMap;
use std::net::IpAddr;
use std::time::{Duration, Instant};

/// Connections at a time, in all and from one address.
pub(super) const MOST_CONNECTIONS: usize = 200;
pub(super) const CONNECTIONS_EACH: usize = 8;
/// Requests of an address: so many at once, so many a second.
const REQUESTS: (f64, f64) = (200.0, 60.0);
/// Writes of a phone: so many at once, so many a second.
const WRITES: (f64, f64) = (6.0, 3.0);
/// Wrong tokens of an address within a minute; then nothing is found there for a minute.
pub(super) const WRONG_TOKENS: usize = 10;
const WRONG_WITHIN: Duration = Duration::from_mins(1);
/// So many addresses and phones are remembered.
const REMEMBERED: usize = 2000;

/// What fills with time and empties with use.
#[derive(Clone, Copy, Debug)]
struct Bucket {
    left: f64,
    at: Instant,
}

impl Bucket {
    /// Takes one out, if there is one.
    fn takes(&mut self, (most, a_second): (f64, f64), now: Instant) -> bool {
        let passed = now.saturating_duration_since(self.at).as_secs_f64();
        self.left = (self.left + passed * a_second).min(most);
        self.at = now;
        let enough = self.left >= 1.0;
        if enough {
            self.left -= 1.0;
        }
        enough
    }
}

/// What is remembered of addresses and phones, as long as the page is open.
#[derive(Debug, Default)]
pub(super) struct Limits {
    all: usize,
    connections: BTreeMap<IpAddr, usize>,
    requests: BTreeMap<IpAddr, Bucket>,
    writes: BTreeMap<Device, Bucket>,
    wrong: BTreeMap<IpAddr, Vec<Instant>>,
    shut: BTreeMap<IpAddr, Instant>,
}

impl Limits {
    /// Whether one more connection from there is taken.
    pub(super) fn connects(&mut self, ip: IpAddr) -> bool {
        let own = self.connections.get(&ip).copied().unwrap_or(0);
        if self.all >= MOST_CONNECTIONS || own >= CONNECTIONS_EACH {
            return false;
        }
        self.all += 1;
        self.connections.insert(ip, own + 1);
        true
    }

    /// A connection has ended.
    pub(super) fn disconnects(&mut self, ip: IpAddr) {
        self.all = self.all.saturating_sub(1);
        if let Some(own) = self.connections.get_mut(&ip) {
            *own -= 1;
            if *own == 0 {
                self.connections.remove(&ip);
            }
        }
    }

    /// Whether one more request from there is answered.
    pub(super) fn asks(&mut self, ip: IpAddr, now: Instant) -> bool {
        forget(&mut self.requests, |bucket| bucket.at);
        let bucket = self.requests.entry(ip).or_insert(Bucket { left: REQUESTS.0, at: now });
        bucket.takes(REQUESTS, now)
    }

    /// Whether a phone may write one more thing.
    pub(super) fn writes(&mut self, device: Device, now: Instant) -> bool {
        forget(&mut self.writes, |bucket| bucket.at);
        let bucket = self.writes.entry(device).or_insert(Bucket { left: WRITES.0, at: now });
        bucket.takes(WRITES, now)
    }

    /// A wrong token came from there.
    pub(super) fn is_wrong(&mut self, ip: IpAddr, now: Instant) {
        forget(&mut self.wrong, |times| times.last().copied().unwrap_or(now));
        let times = self.wrong.entry(ip).or_default();
        times.retain(|time| now.saturating_duration_since(*time) < WRONG_WITHIN);
        times.push(now);
        if times.len() >= WRONG_TOKENS {
            self.shut.insert(ip, now);
        }
    }

    /// Whether nothing is found from there, because of too many wrong tokens.
    pub(super) fn is_shut(&mut self, ip: IpAddr, now: Instant) -> bool {
        self.shut.retain(|_, since| now.saturating_duration_since(*since) < WRONG_WITHIN);
        self.shut.contains_key(&ip)
    }
}

/// Keeps a table small: whoever was not heard of longest is forgotten.
fn forget<K: Ord + Copy, V>(table: &mut BTreeMap<K, V>, last: impl Fn(&V) -> Instant) {
    if table.len() < REMEMBERED {
        return;
    }
    let oldest = table.iter().min_by_key(|(_, value)| last(value)).map(|(key, _)| *key);
    if let Some(oldest) = oldest {
        table.remove(&oldest);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::Ipv4Addr;

    fn ip(last: u8) -> IpAddr {
        IpAddr::V4(Ipv4Addr::new(192, 168, 1, last))
    }

    #[test]
    fn connections_are_limited_for_each_and_for_all() {
        let mut limits = Limits::default();
        assert!((0..CONNECTIONS_EACH).all(|_| limits.connects(ip(1))));
        assert!(!limits.connects(ip(1)) && limits.connects(ip(2)));
        limits.disconnects(ip(1));
        assert!(limits.connects(ip(1)));
        let taken = (3..250).filter(|last| limits.connects(ip(*last))).count();
        assert_eq!(taken, MOST_CONNECTIONS - CONNECTIONS_EACH - 1);
    }

    #[test]
    fn ten_wrong_tokens_shut_an_address_for_a_minute_and_no_other() {
        let (mut limits, now) = (Limits::default(), Instant::now());
        for _ in 0..WRONG_TOKENS {
            assert!(!limits.is_shut(ip(1), now));
            limits.is_wrong(ip(1), now);
        }
        assert!(limits.is_shut(ip(1), now) && !limits.is_shut(ip(2), now));
        assert!(!limits.is_shut(ip(1), now + WRONG_WITHIN));
    }

    #[test]
    fn writes_come_back_with_time() {
        let (mut limits, now) = (Limits::default(), Instant::now());
        let device = Device::from_bits(1);
        let taken = (0..20).filter(|_| limits.writes(device, now)).count();
        assert_eq!(taken, 6);
        assert!(limits.writes(Device::from_bits(2), now));
        let later = now + Duration::from_secs(1);
        assert_eq!((0..20).filter(|_| limits.writes(device, later)).count(), 3);
    }
}

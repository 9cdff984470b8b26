//! The addresses that phones in the room could reach this machine at.

use std::net::{IpAddr, Ipv4Addr, UdpSocket};

/// Beginnings of the names of interfaces that lead to no phone: containers, machines inside this one, tunnels.
const INNER: [&str; 14] = [
    "docker",
    "br-",
    "veth",
    "vEthernet",
    "virbr",
    "vboxnet",
    "vmnet",
    "tun",
    "tap",
    "wg",
    "tailscale",
    "zt",
    "utun",
    "lxc",
];

/// IPv4 addresses of this machine on private networks, the likeliest first.
#[must_use]
pub fn addresses() -> Vec<Ipv4Addr> {
    let found = if_addrs::get_if_addrs().unwrap_or_default();
    let is_inner = |name: &str| INNER.iter().any(|begin| name.starts_with(begin));
    let usable = found.into_iter().filter(|one| {
        !one.is_loopback() && one.is_oper_up() && !one.is_p2p() && !is_inner(&one.name)
    });
    let mut all: Vec<Ipv4Addr> = usable
        .filter_map(|one| match one.ip() {
            IpAddr::V4(ip) if ip.is_private() || ip.is_link_local() => Some(ip),
            _ => None,
        })
        .collect();
    all.sort_unstable();
    all.dedup();
    let first = first_choice();
    all.sort_by_key(|ip| Some(*ip) != first);
    all
}

/// The address from which this machine reaches others. Nothing is sent to find it out.
#[must_use]
pub fn first_choice() -> Option<Ipv4Addr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    // An address for documentation, which belongs to nobody.
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    match socket.local_addr().ok()?.ip() {
        IpAddr::V4(ip) if !ip.is_unspecified() => Some(ip),
        _ => None,
    }
}

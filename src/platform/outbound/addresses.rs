//! Which network addresses are out in the world. Whoever controls a name can let it lead inside, so addresses are looked
//! at after the name was resolved, and the connection goes to what was looked at.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Whether the address belongs to no private, local or special network (IANA's registries of special-purpose addresses).
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(four) => is_public_four(four),
        IpAddr::V6(six) => embedded(six).map_or_else(|| is_public_six(six), is_public_four),
    }
}

fn is_public_four(it: Ipv4Addr) -> bool {
    let [a, b, c, _] = it.octets();
    let is_shared = a == 100 && (64..128).contains(&b);
    let is_of_protocols = (a, b, c) == (192, 0, 0);
    let is_of_benchmarks = a == 198 && (b == 18 || b == 19);
    !(a == 0
        || it.is_loopback()
        || it.is_private()
        || it.is_link_local()
        || is_shared
        || is_of_protocols
        || is_of_benchmarks
        || it.is_documentation()
        || a >= 224)
}

/// Only what is given out to the world, `2000::/3`, without documentation.
fn is_public_six(it: Ipv6Addr) -> bool {
    let [a, b, ..] = it.segments();
    (a & 0xe000) == 0x2000 && !(a == 0x2001 && b == 0xdb8)
}

/// The address of the older kind that one of the newer stands for: mapped, translated (RFC 6052) or tunnelled (RFC 3056).
fn embedded(it: Ipv6Addr) -> Option<Ipv4Addr> {
    let four = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        Ipv4Addr::new(a, b, c, d)
    };
    match it.segments() {
        [0, 0, 0, 0, 0, 0xffff, high, low] | [0x64, 0xff9b, 0, 0, 0, 0, high, low] | [0x2002, high, low, ..] => {
            Some(four(high, low))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s55_only_addresses_of_the_world_are_public() {
        for inside in [
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "0.1.2.3",
            "192.0.0.8",
            "192.0.2.1",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "fe80::1",
            "fd00::1",
            "ff02::1",
            "2001:db8::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "64:ff9b::a00:1",
            "2002:7f00:1::",
        ] {
            assert!(!is_public(inside.parse().unwrap()), "{inside}");
        }
        for outside in ["1.1.1.1", "100.128.0.1", "172.32.0.1", "2606:4700::1", "64:ff9b::101:101", "::ffff:1.1.1.1"] {
            assert!(is_public(outside.parse().unwrap()), "{outside}");
        }
    }
}

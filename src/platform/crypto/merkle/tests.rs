//! Against the crate `ct-merkle` and against the definitions of RFC 6962 written down once more, for every size up to 1,025;
//! and against the vectors that logs of RFC 6962 share.

use std::collections::HashMap;
use std::convert::Infallible;

use ct_merkle::mem_backed_tree::MemoryBackedTree;
use data_encoding::HEXLOWER;
use sha2::Sha256;

use super::*;

/// The largest tree that is compared: past a full tile of tiles of 256, with one leaf over.
const LARGEST: u64 = 1025;

/// Every whole subtree, by height.
struct InMemory(Vec<Vec<TreeHash>>);

impl InMemory {
    fn of(leaves: impl Iterator<Item = TreeHash>) -> Self {
        let mut rows = vec![leaves.collect::<Vec<_>>()];
        while rows[rows.len() - 1].len() > 1 {
            let below = &rows[rows.len() - 1];
            rows.push(below.chunks_exact(2).map(|pair| TreeHash::of_children(pair[0], pair[1])).collect());
        }
        Self(rows)
    }
}

impl Nodes for InMemory {
    type Error = Infallible;

    fn node(&mut self, height: u32, index: u64) -> Result<TreeHash, Infallible> {
        Ok(self.0[height as usize][usize::try_from(index).unwrap()])
    }
}

fn leaf(index: u64) -> Vec<u8> {
    format!("leaf {index}").into_bytes()
}

fn joined(path: &[TreeHash]) -> Vec<u8> {
    path.iter().flat_map(|hash| *hash.as_bytes()).collect()
}

#[test]
fn d16_roots_and_proofs_are_those_of_ct_merkle_for_every_size() {
    let mut nodes = InMemory::of((0..LARGEST).map(|index| TreeHash::of_leaf(&leaf(index))));
    let (mut theirs, mut frontier) = (MemoryBackedTree::<Sha256, Vec<u8>>::new(), Frontier::default());
    let mut roots = vec![TreeHash::of_nothing()];
    for size in 0..=LARGEST {
        if size > 0 {
            theirs.push(leaf(size - 1));
            frontier.push(TreeHash::of_leaf(&leaf(size - 1)));
        }
        let root = root_of(&mut nodes, size).unwrap();
        assert_eq!((root, frontier.size()), (frontier.root(), size));
        if size > 0 {
            assert_eq!(root.as_bytes(), theirs.root().as_bytes().as_slice(), "root of {size}");
            roots.push(root);
        }
        for index in 0..size {
            let path = inclusion_path(&mut nodes, index, size).unwrap();
            let known = theirs.prove_inclusion(usize::try_from(index).unwrap());
            assert_eq!(joined(&path), known.as_bytes(), "{index} in {size}");
        }
        for from in 1..size {
            let path = consistency_path(&mut nodes, from, size).unwrap();
            let known = theirs.prove_consistency(usize::try_from(size - from).unwrap());
            assert_eq!(joined(&path), known.as_bytes(), "{from} to {size}");
        }
    }
}

/// RFC 6962 §2.1 to the letter, over the leaves from one place up to another: no tree is kept, no proof is checked, only
/// what was hashed once is remembered. Shares nothing with what it is compared with but SHA-256.
#[derive(Default)]
struct ByDefinition(HashMap<(u64, u64), [u8; 32]>);

impl ByDefinition {
    /// MTH(D[from:to]).
    fn root(&mut self, from: u64, to: u64) -> [u8; 32] {
        if let Some(known) = self.0.get(&(from, to)) {
            return *known;
        }
        let bytes = match to - from {
            0 => Vec::new(),
            1 => [&[0_u8][..], &leaf(from)].concat(),
            width => {
                let middle = from + Self::split(width);
                [&[1_u8][..], &self.root(from, middle), &self.root(middle, to)].concat()
            }
        };
        let hash = <Sha256 as sha2::Digest>::digest(bytes).into();
        self.0.insert((from, to), hash);
        hash
    }

    /// The largest power of two smaller than n.
    fn split(n: u64) -> u64 {
        let mut k = 1;
        while 2 * k < n {
            k *= 2;
        }
        k
    }

    /// PATH(m, D[from:to]), with m counted from `from`.
    fn path(&mut self, m: u64, from: u64, to: u64) -> Vec<[u8; 32]> {
        if to - from <= 1 {
            return Vec::new();
        }
        let k = Self::split(to - from);
        let (mut path, last) = if m < k {
            (self.path(m, from, from + k), self.root(from + k, to))
        } else {
            (self.path(m - k, from + k, to), self.root(from, from + k))
        };
        path.push(last);
        path
    }

    /// SUBPROOF(m, D[from:to], b).
    fn subproof(&mut self, m: u64, (from, to): (u64, u64), is_known: bool) -> Vec<[u8; 32]> {
        if m == to - from {
            return if is_known { Vec::new() } else { vec![self.root(from, to)] };
        }
        let k = Self::split(to - from);
        let (mut proof, last) = if m <= k {
            (self.subproof(m, (from, from + k), is_known), self.root(from + k, to))
        } else {
            (self.subproof(m - k, (from + k, to), false), self.root(from, from + k))
        };
        proof.push(last);
        proof
    }
}

#[test]
fn d16_roots_and_proofs_are_those_of_the_definitions_for_every_size() {
    let mut nodes = InMemory::of((0..LARGEST).map(|index| TreeHash::of_leaf(&leaf(index))));
    let mut known = ByDefinition::default();
    for size in 0..=LARGEST {
        let root = root_of(&mut nodes, size).unwrap();
        assert_eq!(*root.as_bytes(), known.root(0, size), "root of {size}");
        for index in 0..size {
            let path = inclusion_path(&mut nodes, index, size).unwrap();
            assert_eq!(joined(&path), known.path(index, 0, size).concat(), "{index} in {size}");
        }
        for from in 1..=size {
            let path = consistency_path(&mut nodes, from, size).unwrap();
            assert_eq!(joined(&path), known.subproof(from, (0, size), true).concat(), "{from} to {size}");
        }
    }
}

#[test]
fn proofs_convince_for_their_own_place_and_no_other() {
    let leaves: Vec<_> = (0..LARGEST).map(|index| TreeHash::of_leaf(&leaf(index))).collect();
    let mut nodes = InMemory::of(leaves.iter().copied());
    let roots: Vec<_> = (0..=LARGEST).map(|size| root_of(&mut nodes, size).unwrap()).collect();
    let near_powers = (0..=LARGEST).filter(|size| (0..4).any(|off| (size + off).is_power_of_two()) || size % 97 == 0);
    for size in near_powers {
        let root = roots[usize::try_from(size).unwrap()];
        for index in 0..size {
            let hash = leaves[usize::try_from(index).unwrap()];
            let mut path = inclusion_path(&mut nodes, index, size).unwrap();
            assert!(proves_inclusion(hash, index, size, &path, root), "{index} in {size}");
            assert!(!proves_inclusion(hash, size, size, &path, root));
            assert!(index == 0 || !proves_inclusion(hash, index - 1, size, &path, root));
            assert!(!proves_inclusion(root, index, size, &path, root) || size == 1);
            path.push(root);
            assert!(!proves_inclusion(hash, index, size, &path, root));
        }
        for from in 0..=size {
            let mut path = consistency_path(&mut nodes, from, size).unwrap();
            let (old, new) = ((from, roots[usize::try_from(from).unwrap()]), (size, root));
            assert!(proves_consistency(old, new, &path), "{from} to {size}");
            assert!(!proves_consistency((from, TreeHash::of_leaf(b"x")), new, &path), "{from} to {size}");
            assert!(from == 0 || !proves_consistency(old, (size, TreeHash::of_leaf(b"x")), &path));
            path.push(root);
            assert!(!proves_consistency(old, new, &path), "{from} to {size}");
        }
        assert!(!proves_consistency((size + 1, root), (size, root), &[]));
    }
}

/// The leaves and roots that the logs of Certificate Transparency test with (certificate-transparency,
/// `merkle_tree_test.cc`), and proofs among them.
#[test]
fn the_vectors_of_certificate_transparency_are_met() {
    let leaves = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
    let hashes = leaves.map(|leaf| TreeHash::of_leaf(&HEXLOWER.decode(leaf.as_bytes()).unwrap()));
    let roots = [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]
    .map(|root| TreeHash::from_bytes(&HEXLOWER.decode(root.as_bytes()).unwrap()).unwrap());
    let mut nodes = InMemory::of(hashes.into_iter());
    for (size, root) in (0..).zip(roots) {
        assert_eq!(root_of(&mut nodes, size).unwrap(), root, "{size}");
    }
    let hex = |path: Vec<TreeHash>| path.iter().map(|hash| HEXLOWER.encode(hash.as_bytes())).collect::<Vec<_>>();
    assert_eq!(
        hex(inclusion_path(&mut nodes, 5, 8).unwrap()),
        [
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"
        ]
    );
    assert_eq!(
        hex(consistency_path(&mut nodes, 6, 8).unwrap()),
        [
            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"
        ]
    );
}

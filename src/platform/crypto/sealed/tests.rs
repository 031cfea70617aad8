//! What opens, and everything that does not.

use std::io::Read as _;

use proptest::prelude::*;

use super::*;

const PLACE: Place<'static> =
    Place { table: "messages", row: "m-1", column: "body", owner: "o-1", key: "k-1", version: 1 };

fn elsewhere() -> [Place<'static>; 8] {
    [
        Place { table: "drafts", ..PLACE },
        Place { row: "m-2", ..PLACE },
        Place { column: "note", ..PLACE },
        Place { version: 2, ..PLACE },
        Place { owner: "o-2", ..PLACE },
        Place { key: "k-2", ..PLACE },
        // The same letters, parted otherwise.
        Place { table: "message", row: "sm-1", ..PLACE },
        Place { row: "m-1b", column: "ody", ..PLACE },
    ]
}

#[test]
fn d18_what_was_sealed_opens_in_its_place_with_its_key_and_nowhere_else() {
    let (key, other) = (DataKey::generate().unwrap(), DataKey::generate().unwrap());
    let sealed = key.seal(PLACE, b"Zohreh").unwrap();
    assert_eq!(key.open(PLACE, &sealed).as_deref().map(Vec::as_slice), Some(&b"Zohreh"[..]));
    assert_eq!(sealed.len(), 6 + 41);
    assert!(other.open(PLACE, &sealed).is_none());
    for place in elsewhere() {
        assert!(key.open(place, &sealed).is_none(), "{place:?}");
    }
    for at in 0..sealed.len() {
        let mut changed = sealed.clone();
        changed[at] ^= 1;
        assert!(key.open(PLACE, &changed).is_none(), "byte {at}");
        assert!(key.open(PLACE, &sealed[..at]).is_none(), "cut at {at}");
    }
    assert_ne!(sealed, key.seal(PLACE, b"Zohreh").unwrap(), "twice the same looks like two things");
    assert!(!sealed.windows(6).any(|it| it == b"Zohreh"));
}

#[test]
fn d20_another_root_key_needs_the_keys_of_organisations_and_no_body() {
    let (old, new) = (RootKey::generate().unwrap(), RootKey::generate().unwrap());
    let (organisation, data) = (OrganisationKey::generate().unwrap(), DataKey::generate().unwrap());
    let (of_organisation, of_data) = (Place { column: "key", ..PLACE }, Place { column: "data_key", ..PLACE });
    let wrapped = old.wrap(&organisation, of_organisation).unwrap();
    let (kept, sealed) = (organisation.wrap(&data, of_data).unwrap(), data.seal(PLACE, b"body").unwrap());
    let turned = new.wrap(&old.unwrap(&wrapped, of_organisation).unwrap(), of_organisation).unwrap();
    assert!(old.unwrap(&turned, of_organisation).is_none() && new.unwrap(&wrapped, of_organisation).is_none());
    let organisation = new.unwrap(&turned, of_organisation).unwrap();
    let data = organisation.unwrap(&kept, of_data).unwrap();
    assert_eq!(data.open(PLACE, &sealed).as_deref().map(Vec::as_slice), Some(&b"body"[..]));
    assert!(organisation.unwrap(&kept, of_organisation).is_none(), "a key opens in its place only");
}

#[test]
fn a_root_key_is_sixty_four_digits_and_is_never_shown() {
    let key = RootKey::generate().unwrap();
    let text = key.to_text();
    assert_eq!(RootKey::parse(&text).unwrap().to_text(), text);
    assert_eq!(RootKey::parse(&format!(" {}\n", text.to_uppercase())).unwrap().to_text(), text);
    for wrong in ["", "00", &text[1..], &text.replace(|it: char| it.is_ascii_hexdigit(), "g")] {
        assert!(RootKey::parse(wrong).is_none(), "{wrong:?}");
    }
    assert_eq!(format!("{key:?}{:?}", DataKey::generate().unwrap()), "RootKey(…)DataKey(…)");
}

#[test]
fn an_index_finds_what_it_tells_nobody() {
    let (key, other) = (IndexKey::generate().unwrap(), IndexKey::generate().unwrap());
    let token = key.token("name", "zhr");
    assert_eq!((token.len(), &token), (22, &key.token("name", "zhr")));
    for different in
        [key.token("number", "zhr"), key.token("name", "zhra"), key.token("namez", "hr"), other.token("name", "zhr")]
    {
        assert_ne!(token, different);
    }
}

fn sealed(key: &DataKey, plain: &[u8]) -> Vec<u8> {
    let mut sealed = Vec::new();
    let size = seal_chunks(key, PLACE, plain, &mut sealed).unwrap();
    assert_eq!((size.plain, size.sealed), (plain.len() as u64, sealed.len() as u64));
    sealed
}

fn opened(key: &DataKey, place: Place<'_>, sealed: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut plain = Vec::new();
    ChunkReader::new(key, place, sealed)?.read_to_end(&mut plain)?;
    Ok(plain)
}

#[test]
fn a_file_of_any_length_comes_back() {
    let key = DataKey::generate().unwrap();
    for length in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 7] {
        let plain: Vec<u8> = (0..length).map(|it| u8::try_from(it % 251).unwrap()).collect();
        assert_eq!(opened(&key, PLACE, &sealed(&key, &plain)).unwrap(), plain, "{length}");
    }
}

#[test]
fn a_file_that_was_cut_turned_round_lengthened_or_moved_does_not_open() {
    let key = DataKey::generate().unwrap();
    let plain = vec![7; 2 * CHUNK + 100];
    let (whole, other) = (sealed(&key, &plain), sealed(&key, &plain));
    let head = 20;
    let chunk = CHUNK + 16;
    let part = |from: &[u8], number: usize| {
        from[head + number * chunk..(head + (number + 1) * chunk).min(from.len())].to_vec()
    };
    let joined = |parts: &[Vec<u8>]| [whole[..head].to_vec(), parts.concat()].concat();
    let (first, second, last) = (part(&whole, 0), part(&whole, 1), part(&whole, 2));
    assert_eq!(opened(&key, PLACE, &joined(&[first.clone(), second.clone(), last.clone()])).unwrap(), plain);
    for (wrong, how) in [
        (joined(&[first.clone(), second.clone()]), "cut at a chunk"),
        (joined(std::slice::from_ref(&first)), "cut at two"),
        (joined(&[]), "cut to nothing"),
        (whole[..whole.len() - 1].to_vec(), "cut by a byte"),
        (joined(&[second.clone(), first.clone(), last.clone()]), "turned round"),
        (joined(&[first.clone(), last.clone()]), "without its middle"),
        (joined(&[first.clone(), first.clone(), second.clone(), last.clone()]), "with a chunk twice"),
        (joined(&[first, part(&other, 1), last]), "with a chunk of another"),
        ([whole.clone(), vec![0]].concat(), "longer"),
        ([vec![1], whole[1..].to_vec()].concat(), "of another form"),
        (Vec::new(), "empty"),
    ] {
        let error = opened(&key, PLACE, &wrong).unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::InvalidData, "{how}");
    }
    for place in elsewhere() {
        assert!(opened(&key, place, &whole).is_err(), "{place:?}");
    }
    assert!(opened(&DataKey::generate().unwrap(), PLACE, &whole).is_err());
}

#[test]
fn a_chunk_of_a_file_is_no_whole_thing_and_the_other_way_round() {
    let key = DataKey::generate().unwrap();
    let file = sealed(&key, &[7; 100]);
    // The nonce of the first and last chunk, as the construction makes it, put before the chunk.
    let spliced = [&[1][..], &file[1..20], &[0, 0, 0, 0, 1], &file[20..]].concat();
    assert!(key.open(PLACE, &spliced).is_none());
    let whole = key.seal(PLACE, &[7; 100]).unwrap();
    let spliced = [&[2][..], &whole[1..20], &whole[25..]].concat();
    assert!(opened(&key, PLACE, &spliced).is_err());
}

#[test]
fn nothing_comes_behind_what_is_not_genuine() {
    let key = DataKey::generate().unwrap();
    let mut changed = sealed(&key, &vec![7; 3 * CHUNK]);
    changed[20 + CHUNK + 16] ^= 1;
    let mut reader = ChunkReader::new(&key, PLACE, changed.as_slice()).unwrap();
    let mut given = Vec::new();
    assert!(reader.read_to_end(&mut given).is_err());
    let mut more = Vec::new();
    assert!(reader.read_to_end(&mut more).is_err(), "nor is it the end");
    assert_eq!((given.len(), more.len()), (CHUNK, 0));
}

#[test]
fn nothing_of_a_chunk_is_given_before_it_is_proven() {
    let key = DataKey::generate().unwrap();
    let mut changed = sealed(&key, &vec![7; 2 * CHUNK]);
    *changed.last_mut().unwrap() ^= 1;
    let mut given = Vec::new();
    let error = ChunkReader::new(&key, PLACE, changed.as_slice()).unwrap().read_to_end(&mut given).unwrap_err();
    assert_eq!(
        (error.kind(), given.len()),
        (std::io::ErrorKind::InvalidData, CHUNK),
        "the chunk before it was genuine"
    );
}

proptest! {
    #[test]
    fn no_flipped_bit_of_a_file_goes_unseen(length in 0..3000_usize, at in 0..3036_usize, bit in 0..8_u8) {
        let key = DataKey::generate().unwrap();
        let mut changed = sealed(&key, &vec![7; length]);
        let at = at % changed.len();
        changed[at] ^= 1 << bit;
        prop_assert!(opened(&key, PLACE, &changed).is_err());
    }
}

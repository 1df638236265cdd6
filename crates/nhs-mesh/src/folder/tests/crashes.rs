//! Several takers at once, and processes that end at any step.

use super::*;

#[test]
fn of_many_takers_each_pair_goes_to_one() {
    let place = place();
    for number in 0..40 {
        place.put(Side::In, &format!("message-{number}"), b"x");
    }
    let taken = std::sync::Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                // a claim that another holds is met again in a later walk
                while !place.folder.list_is_empty(Side::In) {
                    for found in place.folder.pairs(Side::In).unwrap() {
                        let Found::Pair(claim) = found.unwrap() else {
                            panic!("bad pair")
                        };
                        taken.lock().unwrap().push(claim.name().clone());
                        claim.handled().unwrap();
                    }
                }
            });
        }
    });
    let mut taken = taken.into_inner().unwrap();
    assert_eq!(taken.len(), 40);
    taken.sort();
    taken.dedup();
    assert_eq!(taken.len(), 40);
}

#[test]
fn a_sender_that_ended_while_sending_is_noticed() {
    let place = place();
    place.put(Side::Out, "letter", b"x");
    let claim = place.one(Side::Out);
    claim.sending().unwrap();
    // as kill -9 does: nothing but the lock goes
    drop(claim);
    let claim = place.one(Side::Out);
    assert!(claim.interrupted());
    assert_eq!(claim.control().local_id.as_deref(), Some("letter-0001"));
    claim.sent(&MessageId::parse("M1").unwrap()).unwrap();
    // another pair of the name has nothing to do with it
    place.put(Side::Out, "letter", b"y");
    assert!(!place.one(Side::Out).interrupted());
}

#[test]
fn a_crash_on_the_way_to_sent_is_made_good_and_nothing_is_sent_again() {
    for steps in 0..3 {
        let place = place();
        place.put(Side::Out, "letter", b"x");
        let claim = place.one(Side::Out);
        claim.sending().unwrap();
        let sent = marker::Sent {
            name: "letter".to_owned(),
            dts_id: "M1".to_owned(),
            date_time: "20261130111500".to_owned(),
        };
        let temp = place.folder.temp();
        let file = fs::metadata(place.path("OUT/letter.ctl")).unwrap();
        marker::write(&temp, &name("letter"), &file, Some(sent)).unwrap();
        if steps > 0 {
            fs::write(place.path("SENT/letter.ctl"), control().to_xml().unwrap()).unwrap();
        }
        if steps > 1 {
            fs::rename(place.path("OUT/letter.dat"), place.path("SENT/letter.dat")).unwrap();
        }
        drop(claim);
        assert!(place.all(Side::Out).is_empty(), "after step {steps}");
        assert!(!place.has("OUT/letter.ctl"));
        assert_eq!(fs::read(place.path("SENT/letter.dat")).unwrap(), b"x");
        let kept = fs::read(place.path("SENT/letter.ctl")).unwrap();
        let kept = ControlFile::from_xml(&kept).unwrap();
        assert_eq!(kept.dts_id.as_deref(), Some("M1"));
        assert!(!place.has("TEMP/letter.sending"));
    }
}

#[test]
fn a_marker_of_an_earlier_pair_of_the_name_does_not_swallow_the_next() {
    let place = place();
    place.put(Side::Out, "letter", b"x");
    let file = fs::metadata(place.path("OUT/letter.ctl")).unwrap();
    let sent = marker::Sent {
        name: "letter".to_owned(),
        dts_id: "M1".to_owned(),
        date_time: "20261130111500".to_owned(),
    };
    marker::write(&place.folder.temp(), &name("letter"), &file, Some(sent)).unwrap();
    // the crash came after all but the marker was done
    fs::remove_file(place.path("OUT/letter.ctl")).unwrap();
    fs::remove_file(place.path("OUT/letter.dat")).unwrap();
    place.put(Side::Out, "letter", b"new");
    let claim = place.one(Side::Out);
    assert!(!claim.interrupted());
    assert_eq!(content(&claim), b"new");
}

#[test]
fn what_a_process_was_writing_when_it_ended_is_swept_up_and_what_one_writes_is_not() {
    let place = place();
    fs::write(place.path("TEMP/new-left.tmp"), b"torn").unwrap();
    let mut draft = place.folder.draft(Side::In, &name("letter")).unwrap();
    draft.write_all(b"whole").unwrap();
    let other = MailboxFolder::create(place.root.path(), place.runtime.clone()).unwrap();
    assert!(!place.has("TEMP/new-left.tmp"));
    assert_eq!(draft.commit(&control()).unwrap(), Put::Done);
    assert_eq!(other.data_alone(Side::In).unwrap(), []);
    assert_eq!(fs::read(place.path("IN/letter.dat")).unwrap(), b"whole");
}

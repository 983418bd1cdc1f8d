//! Rows 37–40: copies of a value, of a part of one, of results, and of bytes of which nobody knows the type.

use super::*;
use crate::barrier::words::PointerWords;

/// Two values of a type in new objects, each word another leaf.
fn values<const N: usize>(f: &Fixture, desc: &TypeDescriptor) -> (usize, usize, [usize; N], [usize; N]) {
    let (dst, src) = (f.objects(desc, 1), f.objects(desc, 1));
    let (old, new) = (f.leaves(), f.leaves());
    write(dst, &old);
    write(src, &new);
    (dst, src, old, new)
}

#[test]
fn row_37_an_odd_number_of_words_is_copied_and_its_pointers_logged() {
    let desc = descriptor(5, 0b1_0101);
    let f = Fixture::armed();
    let (dst, src, old, new) = values::<5>(&f, desc);
    // SAFETY: values of the test's own, here and below.
    unsafe { f.operation().move_values(desc, dst, src, 1) };
    assert_eq!(words_at(dst, 5), new);
    assert_eq!(f.logged(), [old[0], new[0], old[2], new[2], old[4], new[4]]);
    let f = Fixture::scanned();
    let (dst, src, old, _) = values::<5>(&f, desc);
    // SAFETY: as above.
    unsafe { f.operation().move_values(desc, dst, src, 1) };
    assert_eq!(f.logged(), [old[0], old[2], old[4]]);
}

#[test]
fn row_37_size_zero_and_a_copy_onto_itself_touch_nothing() {
    let f = Fixture::armed();
    let desc = descriptor(2, 0b11);
    let (dst, _, old, _) = values::<2>(&f, desc);
    // SAFETY: a value of the test's own, or nothing at all.
    unsafe {
        f.operation().move_values(descriptor(0, 0), 1, 2, 1);
        f.operation().move_values(desc, 8, 16, 0);
        f.operation().move_values(desc, dst, dst, 1);
    }
    assert_eq!((words_at(dst, 2), f.logged()), (old.to_vec(), vec![]));
}

#[test]
fn row_37_a_partial_overlap_is_as_through_a_buffer_in_both_directions() {
    let desc = descriptor(5, 0b1_1111);
    for (from, to) in [(0, 2), (2, 0), (0, 4), (4, 0), (1, 0)] {
        let f = Fixture::scanned();
        let object = f.objects(descriptor(10, 0b11_1111_1111), 1);
        let start: [usize; 10] = f.leaves();
        write(object, &start);
        // SAFETY: both values lie in the object.
        unsafe { f.operation().move_values(desc, object + to * WORD, object + from * WORD, 1) };
        let mut expected = start;
        expected.copy_within(from..from + 5, to);
        assert_eq!(words_at(object, 10), expected, "from word {from} to word {to}");
        assert_eq!(f.logged(), start[to..to + 5]);
    }
}

#[test]
fn row_37_the_stack_and_malloc_are_written_plainly_and_a_global_with_its_barrier() {
    let f = Fixture::armed();
    let desc = descriptor(2, 0b11);
    let (_, src, _, new) = values::<2>(&f, desc);
    let malloc: &mut [usize; 2] = Box::leak(Box::new([0; 2]));
    let global: &mut [usize; 2] = Box::leak(Box::new(f.leaves()));
    let (malloc, stack, global) = (malloc.as_ptr() as usize, f.stack.as_ptr() as usize, global.as_ptr() as usize);
    f.rt.globals.add(crate::roots::globals::Range { address: global, words: 2 });
    let old = words_at(global, 2);
    // SAFETY: places for a value of the test's own.
    unsafe {
        f.operation().move_values(desc, malloc, src, 1);
        f.operation().move_values(desc, stack, src, 1);
    }
    assert_eq!((words_at(malloc, 2), words_at(stack, 2), f.logged()), (new.to_vec(), new.to_vec(), vec![]));
    // SAFETY: as above.
    unsafe { f.operation().move_values(desc, global, src, 1) };
    assert_eq!((words_at(global, 2), f.logged()), (new.to_vec(), vec![old[0], new[0], old[1], new[1]]));
}

#[test]
fn row_37_another_threads_stack_is_written_with_the_barrier() {
    let f = Fixture::armed();
    let desc = descriptor(2, 0b11);
    let (_, src, _, new) = values::<2>(&f, desc);
    let theirs: &'static [AtomicUsize; STACK_WORDS] = Box::leak(Box::new([const { AtomicUsize::new(0) }; STACK_WORDS]));
    enrol(f.rt, theirs);
    // SAFETY: a place for a value of the test's own.
    unsafe { f.operation().move_values(desc, theirs.as_ptr() as usize, src, 1) };
    assert_eq!(f.logged(), new, "they may be scanned already, and not see it");
}

#[test]
fn row_37_a_type_without_pointers_may_lie_anywhere_and_have_any_size() {
    let f = Fixture::armed();
    let desc = Box::leak(Box::new(TypeDescriptor { size: 13, align: 1, ..*descriptor(2, 0) }));
    let (dst, src, ..) = values::<2>(&f, descriptor(2, 0));
    // SAFETY: 13 bytes of each.
    unsafe { f.operation().move_values(desc, dst + 1, src + 2, 1) };
    assert_eq!((bytes_at(dst + 1, 13), f.logged()), (bytes_at(src + 2, 13), vec![]));
}

#[test]
fn row_37_a_misaligned_value_with_pointers_is_an_error_that_names_the_type() {
    let [destination, source, bytes] = messages_of_death(
        "moves::row_37_a_misaligned_value_with_pointers_is_an_error_that_names_the_type",
        [
            || {
                let (f, desc) = (Fixture::new(), descriptor(2, 1));
                let (dst, src, ..) = values::<2>(&f, desc);
                // SAFETY: it is refused, here and below.
                unsafe { f.operation().move_values(desc, dst + 4, src, 1) };
            },
            || {
                let (f, desc) = (Fixture::new(), descriptor(2, 1));
                let (dst, src, ..) = values::<2>(&f, desc);
                // SAFETY: as above.
                unsafe { f.operation().move_values(desc, dst, src + 1, 1) };
            },
            || {
                let (f, desc) = (Fixture::new(), descriptor(2, 1));
                let (dst, src, ..) = values::<2>(&f, desc);
                // SAFETY: as above.
                unsafe { f.operation().move_bytes(dst, src + 1, 15) };
            },
        ],
    );
    assert!(destination.contains("misaligned destination: type t holds pointers"), "{destination}");
    assert!(source.contains("misaligned source: type t holds pointers"), "{source}");
    assert!(bytes.contains("misaligned copy to memory that holds pointers"), "{bytes}");
}

#[test]
fn row_38_bytes_without_a_type_are_logged_by_the_destinations_mark_bytes() {
    let f = Fixture::armed();
    let (dst, src, old, new) = values::<6>(&f, descriptor(6, 0b10_0110));
    // SAFETY: values of the test's own, here and below.
    unsafe { f.operation().move_bytes(dst, src, 48) };
    assert_eq!(words_at(dst, 6), new);
    assert_eq!(f.logged(), [old[1], new[1], old[2], new[2], old[5], new[5]]);
    // SAFETY: as above.
    unsafe { f.operation().move_bytes(dst + 1, src + 2, 6) };
    assert_eq!(f.logged(), [0usize; 0], "no pointer word is touched, so bytes may lie anyhow");
    // SAFETY: as above.
    unsafe { f.operation().fill_range(dst, 0, 48, PointerWords::Marks) };
    assert_eq!((words_at(dst, 6), f.logged()), (vec![0; 6], vec![new[1], new[2], new[5]]));
}

/// What a copy of bytes `offset..offset + size` logs: each pointer word it overlaps, before and after.
fn entries_of_part(mask: u64, old: &[usize], dst: usize, offset: usize, size: usize) -> Vec<usize> {
    let touched = |i: usize| i * WORD < offset + size && offset < (i + 1) * WORD && size > 0;
    let words = (0..old.len()).filter(|i| mask >> i & 1 != 0 && touched(*i));
    words.flat_map(|i| [old[i], read(dst + i * WORD)]).collect()
}

#[test]
fn row_39_every_part_of_a_value_is_copied_to_the_byte_and_every_pointer_word_it_touches_logged() {
    for mask in [0b1_1111, 0b0_0101, 0b0_0010] {
        let desc = descriptor(5, mask);
        let f = Fixture::armed();
        let (dst, src, old, _) = values::<5>(&f, desc);
        let (before, source) = (bytes_at(dst, 40), bytes_at(src, 40));
        for offset in 0..=40 {
            for size in 0..=40 - offset {
                write(dst, &old);
                // SAFETY: a part of values of the test's own.
                unsafe { f.operation().move_part(desc, dst + offset, src + offset, offset, size) };
                let mut expected = before.clone();
                expected[offset..offset + size].copy_from_slice(&source[offset..offset + size]);
                let case = format!("mask {mask:b}, {size} bytes from byte {offset} on");
                assert_eq!(bytes_at(dst, 40), expected, "{case}");
                let wanted = entries_of_part(mask, &old, dst, offset, size);
                // A word of two halves may point nowhere: then it means nothing.
                let wanted: Vec<_> =
                    wanted.into_iter().filter(|w| f.rt.heap.contains(crate::address::Word(*w))).collect();
                assert_eq!(f.logged(), wanted, "{case}");
            }
        }
    }
}

#[test]
fn row_39_a_fragment_and_a_tail_without_a_whole_word_between() {
    let desc = descriptor(2, 0b11);
    let f = Fixture::scanned();
    let (dst, src, old, _) = values::<2>(&f, desc);
    // SAFETY: a part of values of the test's own.
    unsafe { f.operation().move_part(desc, dst + 7, src + 7, 7, 8) };
    assert_eq!(bytes_at(dst + 7, 8), bytes_at(src + 7, 8));
    assert_eq!(f.logged(), old);
}

#[test]
fn row_39_a_part_past_the_pointers_is_copied_plainly_and_one_past_the_type_is_an_error() {
    let desc = descriptor(4, 0b01);
    let f = Fixture::armed();
    let (dst, src, _, new) = values::<4>(&f, desc);
    // SAFETY: a part of values of the test's own.
    unsafe { f.operation().move_part(desc, dst + 8, src + 8, 8, 24) };
    assert_eq!((words_at(dst + 8, 3), f.logged()), (new[1..].to_vec(), vec![]));
    let message = message_of_death(
        "moves::row_39_a_part_past_the_pointers_is_copied_plainly_and_one_past_the_type_is_an_error",
        || {
            let (f, desc) = (Fixture::new(), descriptor(4, 0b01));
            let (dst, src, ..) = values::<4>(&f, desc);
            // SAFETY: it is refused.
            unsafe { f.operation().move_part(desc, dst + 8, src + 8, 8, 25) };
        },
    );
    assert!(message.contains("25 bytes from byte 8 on exceed type t of 32 bytes"), "{message}");
}

#[test]
fn row_40_results_are_logged_before_they_are_copied_and_arguments_are_not() {
    let desc = descriptor(6, 0b11_0111);
    let f = Fixture::armed();
    let (frame, results, old, new) = values::<6>(&f, desc);
    // SAFETY: a frame and results of the test's own, here and below.
    let call = |f: &Fixture, size, offset| unsafe { f.operation().before_results(desc, frame, size, offset, results) };
    call(&f, 48, 16);
    assert_eq!(f.logged(), [old[2], new[0], old[4], new[2], old[5], new[3]]);
    assert_eq!(words_at(frame, 6), old, "nothing is stored");
    call(&f, 40, 16);
    assert_eq!(f.logged(), [old[2], new[0], old[4], new[2]], "the frame ends earlier");
    call(&f, 48, 44);
    call(&f, 48, 48);
    call(&f, 16, 48);
    assert_eq!(f.logged(), [0usize; 0], "less than a word, nothing, and less than nothing");
    f.handshake(Request::Empty);
    f.handshake(Request::Scan);
    call(&f, 48, 16);
    assert_eq!(f.logged(), [old[2], old[4], old[5]]);
    f.handshake(Request::Disarm);
    call(&f, 48, 16);
    assert_eq!(f.logged(), [0usize; 0], "no collection under way");
}

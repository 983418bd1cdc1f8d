//! The managed types of one module: their layout as words, and where a form finds words of the kind it needs.
//! What they look like in IR is `emit::module`'s business, what their words hold is the mirror's.

use crate::rng::Rng;

/// Index into [`Pool::types`].
pub type TypeId = usize;

/// What one 8-byte word of a value holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// The value's identity, given when it is allocated.
    Id,
    /// `Id` times [`CHECK_FACTOR`].
    Check,
    /// When the checksum walk last came by.
    Stamp,
    /// Any integer.
    Scalar,
    /// Null or a pointer to a value of the type, possibly in the middle of a larger object.
    Ref(TypeId),
    /// 1 when the payload behind it is a pointer, otherwise an integer.
    Tag,
    /// An integer or a pointer to a value of the type.
    Payload(TypeId),
    /// The pointer of a slice of values.
    SlicePtr(TypeId),
    /// How many values the slice has.
    SliceLen,
}

/// The check word is the identity times this; so a zeroed header is consistent, and poison is not.
pub const CHECK_FACTOR: i64 = 0x2545_f491_4f6c_dd1d;

/// One field of a record.
#[derive(Debug, Clone, Copy)]
pub enum Field {
    /// `Id`, `Check`, `Stamp`.
    Header,
    /// One integer.
    Scalar,
    /// So many words of bytes.
    Bytes(u32),
    /// One reference.
    Ref(TypeId),
    /// An inline array of references.
    Refs(TypeId, u32),
    /// A record inside the record.
    Nested(TypeId),
    /// An inline array of records.
    Nesteds(TypeId, u32),
    /// `Tag`, `Payload`.
    Union(TypeId),
    /// `SlicePtr`, `SliceLen`.
    Slice(TypeId),
}

/// How a type is allocated.
#[derive(Debug, Clone)]
pub enum Layout {
    /// `shade_alloc`.
    Record(Vec<Field>),
    /// `shade_alloc_aligned`.
    Aligned(Vec<Field>, u32),
    /// `shade_alloc_array` of so many of the element type.
    Array(TypeId, u32),
    /// `shade_alloc_bytes`.
    Bytes,
}

/// One type.
#[derive(Debug, Clone)]
pub struct Type {
    /// How it is laid out and allocated.
    pub layout: Layout,
    /// The words of the value, of one element for an array.
    pub words: Vec<Word>,
    /// Elements; 1 for what is not an array.
    pub count: u32,
    /// Declared with `FLAG_AMBIGUOUS`.
    pub ambiguous: bool,
}

impl Type {
    /// Words of the whole value.
    pub fn total(&self) -> u32 {
        self.words.len() as u32 * self.count
    }

    /// What word `w` of the whole value holds.
    pub fn word(&self, w: u32) -> Word {
        self.words[w as usize % self.words.len()]
    }

    /// True when some word is an identity.
    pub fn has_header(&self) -> bool {
        self.words.contains(&Word::Id)
    }

    /// Words where `wanted` holds, all of them in a record, those of a few random elements in an array.
    pub fn find(&self, rng: &mut Rng, wanted: impl Fn(Word) -> bool) -> Vec<u32> {
        let one = self.words.iter().enumerate().filter(|(_, w)| wanted(**w)).map(|(i, _)| i as u32);
        let base = rng.below(self.count as usize) as u32 * self.words.len() as u32;
        one.map(|w| base + w).collect()
    }

    /// Maximal runs of words where `wanted` holds, as (first, length), inside one random element (the whole array when elements are words).
    pub fn runs(&self, rng: &mut Rng, wanted: impl Fn(Word) -> bool) -> Vec<(u32, u32)> {
        if self.words.len() == 1 && wanted(self.words[0]) {
            return vec![(0, self.count)];
        }
        let mut runs: Vec<(u32, u32)> = Vec::new();
        for w in self.find(rng, wanted) {
            match runs.last_mut() {
                Some((first, length)) if *first + *length == w => *length += 1,
                _ => runs.push((w, 1)),
            }
        }
        runs
    }

    /// The fields of a record.
    pub fn fields(&self) -> &[Field] {
        match &self.layout {
            Layout::Record(fields) | Layout::Aligned(fields, _) => fields,
            Layout::Array(..) | Layout::Bytes => &[],
        }
    }
}

/// All types of a module.
#[derive(Debug, Clone)]
pub struct Pool {
    /// The types.
    pub types: Vec<Type>,
    /// The types that most references refer to, so that variables and slots of one type meet.
    pub popular: Vec<TypeId>,
}

impl std::ops::Index<TypeId> for Pool {
    type Output = Type;
    fn index(&self, id: TypeId) -> &Type {
        &self.types[id]
    }
}

impl Pool {
    /// A random pool. Types 0 to 2 are always the one-word box, the cons cell and the two-pointer node.
    pub fn random(rng: &mut Rng) -> Self {
        let records = rng.range(8, 12);
        let total = records + 5;
        let mut pool = Self { types: Vec::new(), popular: vec![1, 2] };
        pool.popular.extend((0..3).map(|_| rng.range(3, records - 1)));
        for id in 0..records {
            let fields = match id {
                0 => vec![Field::Ref(1)],
                1 => vec![Field::Ref(1), Field::Scalar],
                2 => vec![Field::Ref(2), Field::Ref(2)],
                _ => pool.random_fields(rng, id, total),
            };
            let words = pool.words_of(&fields);
            let layout = if id > 3 && rng.chance(12) {
                Layout::Aligned(fields, 16 << rng.below(9))
            } else {
                Layout::Record(fields)
            };
            pool.types.push(Type { layout, words, count: 1, ambiguous: id > 2 && rng.chance(8) });
        }
        pool.push_array(0, rng.range(3, 40) as u32);
        pool.push_array(2, rng.range(2, 30) as u32);
        let element = rng.range(3, records - 1);
        let room = 1500 / pool[element].total().max(1);
        pool.push_array(element, rng.range(2, 2 + room.min(20) as usize) as u32);
        pool.push_array(0, rng.range(1025, 2600) as u32);
        let words = vec![Word::Scalar; [1, 2, 3, 7, 40, 300, 1100][rng.below(7)]];
        pool.types.push(Type { layout: Layout::Bytes, words, count: 1, ambiguous: false });
        pool.popular.push(records + rng.below(3));
        pool
    }

    /// A type for a reference or a variable: mostly a popular one.
    pub fn pick(&self, rng: &mut Rng, total: usize) -> TypeId {
        if rng.chance(75) { self.popular[rng.below(self.popular.len())] } else { rng.below(total) }
    }

    fn push_array(&mut self, element: TypeId, count: u32) {
        let words = self[element].words.clone();
        let layout = Layout::Array(element, count);
        self.types.push(Type { layout, words, count, ambiguous: self[element].ambiguous });
    }

    fn random_fields(&self, rng: &mut Rng, id: TypeId, total: usize) -> Vec<Field> {
        let wanted = match rng.below(20) {
            0..=9 => rng.range(4, 9),
            10..=14 => rng.range(10, 30),
            15..=17 => rng.range(40, 200),
            18 => rng.range(300, 900),
            _ => rng.range(1030, 1500),
        };
        let mut fields = Vec::new();
        if rng.chance(85) {
            fields.push(Field::Header);
        }
        while self.words_of(&fields).len() < wanted {
            let room = wanted - self.words_of(&fields).len();
            fields.push(self.random_field(rng, id, total, room));
        }
        fields
    }

    fn random_field(&self, rng: &mut Rng, id: TypeId, total: usize, room: usize) -> Field {
        let target = self.pick(rng, total);
        let nested = rng.below(id);
        let many = |rng: &mut Rng| rng.range(2, room.clamp(2, 4 + room / 2)) as u32;
        match rng.below(16) {
            0..=4 => Field::Ref(target),
            5 | 6 => Field::Refs(target, many(rng)),
            7..=9 => Field::Scalar,
            10 => Field::Bytes(rng.range(1, room.clamp(1, 12)) as u32),
            11 | 12 => Field::Union(target),
            13 => Field::Slice(rng.below(self.types.len().max(1))),
            14 if self[nested].total() as usize <= room => Field::Nested(nested),
            15 if self[nested].total() as usize * 2 <= room => {
                let most = room / self[nested].total() as usize;
                Field::Nesteds(nested, rng.range(2, most.min(9)) as u32)
            }
            _ => Field::Ref(target),
        }
    }

    fn words_of(&self, fields: &[Field]) -> Vec<Word> {
        let mut words = Vec::new();
        for field in fields {
            match *field {
                Field::Header => words.extend([Word::Id, Word::Check, Word::Stamp]),
                Field::Scalar => words.push(Word::Scalar),
                Field::Bytes(n) => words.extend(vec![Word::Scalar; n as usize]),
                Field::Ref(t) => words.push(Word::Ref(t)),
                Field::Refs(t, n) => words.extend(vec![Word::Ref(t); n as usize]),
                Field::Nested(t) => words.extend_from_slice(&self[t].words),
                Field::Nesteds(t, n) => (0..n).for_each(|_| words.extend_from_slice(&self[t].words)),
                Field::Union(t) => words.extend([Word::Tag, Word::Payload(t)]),
                Field::Slice(t) => words.extend([Word::SlicePtr(t), Word::SliceLen]),
            }
        }
        words
    }

    /// Values inside a value of type `id` that a reference can point to: (word offset, type), the elements of an
    /// array and the nested records, one level deep.
    pub fn inner(&self, id: TypeId, rng: &mut Rng) -> Vec<(u32, TypeId)> {
        if let Layout::Array(element, count) = self[id].layout {
            let step = self[element].total();
            return vec![
                (0, element),
                (rng.below(count as usize) as u32 * step, element),
                ((count - 1) * step, element),
            ];
        }
        let mut found = Vec::new();
        let mut at = 0;
        for field in self[id].fields() {
            let step = match *field {
                Field::Nested(t) => {
                    found.push((at, t));
                    self[t].total()
                }
                Field::Nesteds(t, n) => {
                    found.push((at + rng.below(n as usize) as u32 * self[t].total(), t));
                    n * self[t].total()
                }
                other => self.words_of(&[other]).len() as u32,
            };
            at += step;
        }
        found
    }
}

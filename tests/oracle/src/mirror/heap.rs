//! The mirror's memory: vectors of words that are never freed.

/// A place in the mirror's memory: an object and a word in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pointer {
    object: u32,
    word: u32,
}

impl Pointer {
    /// `words` further.
    pub fn offset(self, words: u32) -> Self {
        Self { object: self.object, word: self.word + words }
    }
}

/// What a word holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// An integer; null is 0.
    Int(i64),
    /// A pointer.
    Ptr(Pointer),
}

impl Value {
    /// The null pointer and the integer 0.
    pub const NULL: Self = Self::Int(0);

    /// The integer.
    ///
    /// # Panics
    /// When the word holds a pointer: then a form treats a word of the wrong kind.
    pub fn int(self) -> i64 {
        match self {
            Self::Int(value) => value,
            Self::Ptr(at) => panic!("a form reads a pointer to {at:?} as an integer"),
        }
    }

    /// The pointer; `None` for null.
    ///
    /// # Panics
    /// When the word holds another integer than 0: then a form treats a word of the wrong kind.
    pub fn ptr(self) -> Option<Pointer> {
        match self {
            Self::Ptr(at) => Some(at),
            Self::Int(0) => None,
            Self::Int(value) => panic!("a form reads {value} as a pointer"),
        }
    }
}

/// All objects, globals and stack records.
#[derive(Debug, Default)]
pub(super) struct Heap {
    objects: Vec<Vec<Value>>,
    words: usize,
}

impl Heap {
    /// A new object of zeroed words.
    pub(super) fn zeroed(&mut self, words: u32) -> Pointer {
        self.words += words as usize;
        self.objects.push(vec![Value::NULL; words as usize]);
        Pointer { object: self.objects.len() as u32 - 1, word: 0 }
    }

    pub(super) fn words(&self) -> usize {
        self.words
    }

    pub(super) fn read(&self, at: Pointer, w: u32) -> Value {
        self.objects[at.object as usize][(at.word + w) as usize]
    }

    pub(super) fn write(&mut self, at: Pointer, w: u32, value: Value) {
        self.objects[at.object as usize][(at.word + w) as usize] = value;
    }
}

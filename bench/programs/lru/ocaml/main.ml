(* lru ENTRIES OPERATIONS: see lru.c. A record of its own stands for null, so that an entry is one block. *)
open Common

type entry = { mutable chain : entry; mutable newer : entry; mutable older : entry; key : int; value : int }

let rec nil = { chain = nil; newer = nil; older = nil; key = -1; value = 0 }

type cache = { buckets : entry array; mutable newest : entry; mutable oldest : entry; mutable entries : int }

(* Modulo 2^64, as in the other languages. *)
let bucket_of c key =
  let hash = Int64.mul (Int64.of_int key) 0x9e3779b97f4a7c15L in
  Int64.to_int (Int64.shift_right_logical hash 32) land (Array.length c.buckets - 1)

let link_newest c e =
  e.newer <- nil;
  e.older <- c.newest;
  if c.newest != nil then c.newest.newer <- e else c.oldest <- e;
  c.newest <- e

let unlink c e =
  if e.newer != nil then e.newer.older <- e.older else c.newest <- e.older;
  if e.older != nil then e.older.newer <- e.newer else c.oldest <- e.newer

let rec in_chain key e = if e == nil || e.key = key then e else in_chain key e.chain
let rec remove_after gone e = if e.chain == gone then e.chain <- gone.chain else remove_after gone e.chain

let evict_oldest c =
  let gone = c.oldest in
  let b = bucket_of c gone.key in
  let first = c.buckets.(b) in
  if first == gone then c.buckets.(b) <- gone.chain else remove_after gone first;
  unlink c gone;
  c.entries <- c.entries - 1

let insert c key value =
  let b = bucket_of c key in
  let e = { chain = c.buckets.(b); newer = nil; older = nil; key; value } in
  c.buckets.(b) <- e;
  link_newest c e;
  c.entries <- c.entries + 1

let () =
  let capacity = argument 1 500000 and operations = argument 2 10000000 in
  let rec power n = if n < capacity then power (2 * n) else n in
  let c = { buckets = Array.make (power 1) nil; newest = nil; oldest = nil; entries = 0 } in
  let state = seed () and checksum = ref 0 in
  for i = 0 to operations - 1 do
    let key = random_next_shr11 state mod (2 * capacity) in
    let e = in_chain key c.buckets.(bucket_of c key) in
    if e != nil then begin
      checksum := !checksum + e.value;
      unlink c e;
      link_newest c e
    end
    else begin
      if c.entries = capacity then evict_oldest c;
      insert c key i
    end
  done;
  print_checksum (mix (Int64.of_int !checksum) c.entries);
  report ()

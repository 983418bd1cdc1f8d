(* msg LIVE PUSHES CLOCK: see msg.c. *)
open Common

let message_bytes = 1024

let push ring n =
  let message = Bytes.make message_bytes (Char.unsafe_chr (n land 255)) in
  ring.(n mod Array.length ring) <- message

let () =
  let live = argument 1 200000 and pushes = argument 2 10000000 and measure = argument 3 0 in
  let ring = Array.make live Bytes.empty in
  let latency = histogram () in
  if measure = 0 then
    for n = 0 to pushes - 1 do
      push ring n
    done
  else begin
    let which = if measure = 1 then monotonic else thread_cpu in
    let before = ref (clock which) in
    for n = 0 to pushes - 1 do
      push ring n;
      let after = clock which in
      add latency (after - !before);
      before := after
    done
  end;
  let byte m i = Char.code (Bytes.get m i) in
  let sum c m = if Bytes.length m = 0 then c else mix c (byte m 0 + byte m (message_bytes - 1)) in
  print_checksum (Array.fold_left sum 0L ring);
  if measure <> 0 then print latency "push";
  report ()

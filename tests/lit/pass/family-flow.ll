; The rules that look at what happened since the last safepoint, in the families that are not the default: which half each drops, and what
; its twin, one safepoint, publication or value away, keeps.
; RUN: %shade opt -O0 --barrier=deletion --no-inline %S/inputs/families-flow.ll -S -o - | %FileCheck %s --check-prefix=DEL
; RUN: %shade opt -O0 --barrier=insertion --no-inline %S/inputs/families-flow.ll -S -o - | %FileCheck %s --check-prefix=INS
; RUN: %shade opt -O0 --barrier=card --no-inline %S/inputs/families-flow.ll -S -o - | %FileCheck %s --check-prefix=CARD

; fresh-object: the first store goes into the object, the second publishes it. An insertion barrier must tell of both values.
; DEL-LABEL: define void @fresh(
; DEL-NOT: shade_barrier
; DEL: store ptr addrspace(1) %v, {{.*}}, !shade.elided [[FRESH:![0-9]+]]
; DEL: call void @shade_barrier_1_0(
; DEL-NEXT: store volatile
; INS-LABEL: define void @fresh(
; INS: call void @shade_barrier_0_0_2(
; CARD-LABEL: define void @fresh(
; CARD-NOT: shade_barrier
; CARD: store ptr addrspace(1) %v, {{.*}}, !shade.elided [[FRESH:![0-9]+]]
; CARD: call void @shade_barrier_1_1(
; CARD-NEXT: store volatile

; DEL-LABEL: define void @published(
; DEL: call void @shade_barrier_2_0_0(
; INS-LABEL: define void @published(
; INS: call void @shade_barrier_0_0_2(
; CARD-LABEL: define void @published(
; CARD-COUNT-2: call void @shade_barrier_1_1(

; old-null: nothing was in the slot, also across a safepoint. To the others that says nothing.
; DEL-LABEL: define ptr addrspace(1) @unwritten(
; DEL-NOT: shade_barrier
; DEL: store {{.*}}, !shade.elided [[OLD_NULL:![0-9]+]]
; INS-LABEL: define ptr addrspace(1) @unwritten(
; INS: call void @shade_barrier_0_0_1(
; CARD-LABEL: define ptr addrspace(1) @unwritten(
; CARD: call void @shade_barrier_1_1(

; DEL-LABEL: define ptr addrspace(1) @written(
; DEL: call void @foreign()
; DEL: call void @shade_barrier_1_0(
; INS-LABEL: define ptr addrspace(1) @written(
; INS: call void @foreign()
; INS: call void @shade_barrier_0_0_1(
; CARD-LABEL: define ptr addrspace(1) @written(
; CARD: call void @foreign()
; CARD: call void @shade_barrier_1_1(

; dominated: one old value for two stores. New values and cards are as many as the stores.
; DEL-LABEL: define void @dominated(
; DEL: call void @shade_barrier_1_0(
; DEL-NEXT: store volatile ptr addrspace(1) %v
; DEL-NEXT: store volatile ptr addrspace(1) %w, {{.*}}, !shade.elided [[DOMINATED:![0-9]+]]
; INS-LABEL: define void @dominated(
; INS: call void @shade_barrier_0_0_2(
; CARD-LABEL: define void @dominated(
; CARD-COUNT-2: call void @shade_barrier_1_1(

; DEL-LABEL: define void @dominated_across(
; DEL: call void @shade_barrier_1_0(
; DEL: call void @foreign()
; DEL: call void @shade_barrier_1_0(
; INS-LABEL: define void @dominated_across(
; INS: call void @foreign()
; INS: call void @shade_barrier_0_0_1(
; CARD-LABEL: define void @dominated_across(
; CARD: call void @foreign()
; CARD: call void @shade_barrier_1_1(

; shaded-value: one entry for a value that is stored twice. Old values and cards are as many as the slots.
; DEL-LABEL: define void @shaded(
; DEL: call void @shade_barrier_2_0_0(
; INS-LABEL: define void @shaded(
; INS: call void @shade_barrier_0_0_1(
; INS-NEXT: store volatile
; INS-NEXT: store volatile {{.*}}, !shade.elided [[SHADED:![0-9]+]]
; CARD-LABEL: define void @shaded(
; CARD-COUNT-2: call void @shade_barrier_1_1(

; DEL-LABEL: define void @shaded_across(
; DEL: call void @foreign()
; DEL: call void @shade_barrier_1_0(
; INS-LABEL: define void @shaded_across(
; INS: call void @shade_barrier_0_0_1(
; INS: call void @foreign()
; INS: call void @shade_barrier_0_0_1(
; CARD-LABEL: define void @shaded_across(
; CARD: call void @foreign()
; CARD: call void @shade_barrier_1_1(

; self-edge: about the new value; the old one goes all the same.
; DEL-LABEL: define void @self_edge(
; DEL: call void @shade_barrier_1_0(
; INS-LABEL: define void @self_edge(
; INS-NOT: shade_barrier
; INS: store {{.*}}, !shade.elided [[SELF:![0-9]+]]
; CARD-LABEL: define void @self_edge(
; CARD-NOT: shade_barrier
; CARD: store {{.*}}, !shade.elided [[SELF:![0-9]+]]

; DEL-LABEL: define void @other_edge(
; DEL: call void @shade_barrier_1_0(
; INS-LABEL: define void @other_edge(
; INS: call void @shade_barrier_0_0_1(
; CARD-LABEL: define void @other_edge(
; CARD: call void @shade_barrier_1_1(

; DEL-DAG: [[FRESH]] = !{!"fresh-object", !"fresh-object"}
; DEL-DAG: [[OLD_NULL]] = !{!"old-null", !"family"}
; DEL-DAG: [[DOMINATED]] = !{!"dominated", !"family"}
; INS-DAG: [[SHADED]] = !{!"family", !"shaded-value"}
; INS-DAG: [[SELF]] = !{!"family", !"self-edge"}
; CARD-DAG: [[FRESH]] = !{!"fresh-object", !"fresh-object"}
; CARD-DAG: [[SELF]] = !{!"family", !"self-edge"}

/// NGAP, TS 38.413: messages and transfer containers as records.
@org.jspecify.annotations.NullMarked
module soliton.ngap {
  requires static org.jspecify;
  requires transitive soliton.base;
  requires transitive soliton.per;
}

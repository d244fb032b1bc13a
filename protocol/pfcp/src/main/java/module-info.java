/// PFCP, TS 29.244: messages and information elements as records.
@org.jspecify.annotations.NullMarked
module soliton.pfcp {
  requires static org.jspecify;
  requires transitive soliton.base;
  requires transitive soliton.tlv;
}

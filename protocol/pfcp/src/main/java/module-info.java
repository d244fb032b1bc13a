/// PFCP, TS 29.244: messages and information elements as records, and transactions without I/O.
@org.jspecify.annotations.NullMarked
module soliton.pfcp {
  requires static org.jspecify;
  requires transitive soliton.base;
  requires transitive soliton.tlv;

  exports soliton.pfcp;
  exports soliton.pfcp.ie;
  exports soliton.pfcp.message;
  exports soliton.pfcp.transaction;
}

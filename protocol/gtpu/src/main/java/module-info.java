/// GTP-U, TS 29.281, with the PDU session container of TS 38.415.
@org.jspecify.annotations.NullMarked
module soliton.gtpu {
  requires static org.jspecify;
  requires transitive soliton.base;

  exports soliton.gtpu;
}

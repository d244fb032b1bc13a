/// Reads packet captures and prints NGAP, NAS, PFCP and GTP-U.
@org.jspecify.annotations.NullMarked
module soliton.dissect {
  requires static org.jspecify;
  requires transitive soliton.base;
  requires soliton.ngap;
  requires soliton.nas;
  requires soliton.pfcp;
  requires soliton.gtpu;
  requires soliton.crypto;

  exports soliton.dissect;
  exports soliton.dissect.capture;
}

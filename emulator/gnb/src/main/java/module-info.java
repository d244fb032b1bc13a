/// Emulated base stations: NGAP and GTP-U.
@org.jspecify.annotations.NullMarked
module soliton.gnb {
  requires static org.jspecify;
  requires transitive soliton.base;
  requires soliton.ngap;
  requires soliton.gtpu;
  requires transitive soliton.transport;
  requires transitive soliton.radio;

  exports soliton.gnb;
}

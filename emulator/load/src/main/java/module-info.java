/// Fleets of emulated phones, their traffic, and what is measured of both.
@org.jspecify.annotations.NullMarked
module soliton.load {
  requires static org.jspecify;
  requires transitive soliton.base;
  requires soliton.crypto;
  requires transitive soliton.transport;
  requires transitive soliton.radio;
  requires transitive soliton.ue;
  requires transitive soliton.gnb;

  exports soliton.load;
}

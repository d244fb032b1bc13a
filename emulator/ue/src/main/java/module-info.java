/// Emulated phones: NAS, keys and SIM.
@org.jspecify.annotations.NullMarked
module soliton.ue {
  requires static org.jspecify;
  requires transitive soliton.base;
  requires soliton.nas;
  requires transitive soliton.crypto;
  requires transitive soliton.radio;

  exports soliton.ue;
}

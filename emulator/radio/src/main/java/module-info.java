/// The air between emulated phones and base stations, and the order of work they share.
@org.jspecify.annotations.NullMarked
module soliton.radio {
  requires static org.jspecify;
  requires transitive soliton.base;

  exports soliton.radio;
}

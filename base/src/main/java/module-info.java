/// Ground shared by all rooms: octets, clock, identifiers.
@org.jspecify.annotations.NullMarked
module soliton.base {
  requires transitive static org.jspecify;

  exports soliton.base;
}

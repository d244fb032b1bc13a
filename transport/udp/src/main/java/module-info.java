/// UDP in batches, with GRO and GSO.
@org.jspecify.annotations.NullMarked
module soliton.udp {
  requires static org.jspecify;
  requires transitive soliton.base;
  requires transitive soliton.transport;
  requires soliton.linux;

  exports soliton.udp;
}

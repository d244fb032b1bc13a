/// Interfaces of transports, and doubles in memory.
@org.jspecify.annotations.NullMarked
module soliton.transport {
  requires static org.jspecify;
  requires transitive soliton.base;

  exports soliton.transport;
  exports soliton.transport.flow;
  exports soliton.transport.memory;
}

/// eBPF programs assembled in Java, loaded and attached as XDP, and the GTP-U fast path made of
/// them.
@org.jspecify.annotations.NullMarked
module soliton.xdp {
  requires static org.jspecify;
  requires transitive soliton.base;
  requires transitive soliton.transport;
  requires transitive soliton.linux;

  exports soliton.xdp.assembler;
  exports soliton.xdp.bench;
  exports soliton.xdp.fastpath;
  exports soliton.xdp.kernel;
}

/// eBPF programs assembled in Java, loaded and attached as XDP.
@org.jspecify.annotations.NullMarked
module soliton.xdp {
  requires static org.jspecify;
  requires transitive soliton.base;
  requires transitive soliton.transport;
  requires soliton.linux;
}

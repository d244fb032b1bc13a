/// TUN devices with virtio headers.
@org.jspecify.annotations.NullMarked
module soliton.tun {
  requires static org.jspecify;
  requires transitive soliton.base;
  requires transitive soliton.transport;
  requires soliton.linux;

  exports soliton.tun;
}

package soliton.xdp.kernel;

/// Where in the kernel programs of an interface run.
public enum XdpMode {
  /// In the driver, before the kernel makes a packet of its own of it.
  NATIVE(1 << 2),
  /// Behind any driver, at about the speed of the kernel's own forwarding.
  GENERIC(1 << 1);

  final int flag;

  XdpMode(int flag) {
    this.flag = flag;
  }
}

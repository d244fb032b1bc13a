package soliton.sctp.user;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.net.InetSocketAddress;
import soliton.linux.SockAddr;

/// The way to a peer: the address to send packets to, and the local address to send them from. The
/// library knows it by its handle, which is never used twice. Counts are owned by the event thread.
final class Path {
  /// Tells paths of one stack apart without allocating an address.
  ///
  /// @param port UDP port of the peer, or 0 for raw IP
  /// @param local local address the peer used where the wire has several, or 0
  record Key(int wire, long high, long low, int port, long local) {}

  final long handle;
  final Key key;
  final Wire wire;
  final InetSocketAddress remote;
  final int addressOctets;
  final int controlOctets;
  final MemorySegment address;
  private final MemorySegment control;
  int associations;
  long usedNanos;

  /// @param receivedControl control message of the packet that opened the path; it names the local
  ///     address; empty where the kernel may choose
  Path(long handle, Key key, Wire wire, InetSocketAddress remote, MemorySegment receivedControl) {
    this.handle = handle;
    this.key = key;
    this.wire = wire;
    this.remote = remote;
    Arena arena = Arena.ofAuto();
    this.address = arena.allocate(SockAddr.OCTETS, 8);
    this.addressOctets = SockAddr.write(remote, address, 0);
    this.controlOctets = (int) receivedControl.byteSize();
    this.control = arena.allocate(Math.max(8, controlOctets), 8);
    control.asSlice(0, controlOctets).copyFrom(receivedControl);
    if (controlOctets > 0 && addressOctets < SockAddr.OCTETS) {
      control.set(JAVA_INT, Wire.CMSG_HEADER_OCTETS, 0); // any interface, only the address counts
    }
  }

  long controlAddress() {
    return control.address();
  }
}

package soliton.xdp.bench;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import soliton.base.Ipv4Address;
import soliton.base.Octets;

/// A kind of packet that the generator repeats for many phones: the frame for phone 0, and where it
/// differs for the others. Phones are told apart by the lower half of their address.
///
/// @param frame of phone 0
/// @param headerOctets that are written anew for each packet, a multiple of 4
/// @param addressAt lower half of the address of the phone
/// @param checksumAt of the IPv4 header that the address is in
/// @param teidAt lower half of the tunnel endpoint, or 0 if there is no tunnel
/// @param payloadAt content of UDP, where a time stamp may be
record Traffic(
    Octets frame, int headerOctets, int addressAt, int checksumAt, int teidAt, int payloadAt) {
  /// Phone 0; tunnels have its address as their endpoint identifiers.
  static final Ipv4Address FIRST = Ipv4Address.of(10, 45, 0, 0);

  private static final int SOURCE = 12 + 2;
  private static final int DESTINATION = 16 + 2;
  private static final int CHECKSUM = 10;
  private static final int HEADERS = 28;
  private static final int QFI = 9;

  static Ipv4Address phone(int number) {
    return new Ipv4Address(FIRST.bits() + number);
  }

  static int teid(int number) {
    return phone(number).bits();
  }

  /// From a phone to the data network, through a tunnel.
  static Traffic uplink(int octets) {
    byte[] packet = Frames.packet(FIRST, Hosts.DATA_NETWORK, octets);
    int inner = Frames.BEFORE_INNER;
    return new Traffic(
        Frames.tunnelled(Hosts.MACS_AT_N3, Hosts.GNB, Hosts.N3, teid(0), QFI, packet),
        inner + 22,
        inner + SOURCE,
        inner + CHECKSUM,
        48,
        inner + HEADERS);
  }

  /// The same packets without a tunnel, for the kernel to forward.
  static Traffic plainUplink(int octets) {
    byte[] packet = Frames.packet(FIRST, Hosts.DATA_NETWORK, octets);
    return plain(Frames.plain(Hosts.MACS_AT_N3, packet), SOURCE);
  }

  /// From the data network to a phone.
  static Traffic downlink(int octets) {
    byte[] packet = Frames.packet(Hosts.DATA_NETWORK, FIRST, octets);
    return plain(Frames.plain(Hosts.MACS_AT_N6, packet), DESTINATION);
  }

  private static Traffic plain(Octets frame, int address) {
    return new Traffic(frame, 36, 14 + address, 14 + CHECKSUM, 0, 14 + HEADERS);
  }

  /// The header as words of the machine, for a program to store.
  int[] header() {
    int[] words = new int[headerOctets / 4];
    ByteBuffer.wrap(frame.toArray()).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(words);
    return words;
  }

  /// The sum of the IPv4 header as the machine adds it, without the number of the phone.
  int headerSum() {
    return ~(frame.at(checksumAt) | frame.at(checksumAt + 1) << 8) & 0xffff;
  }
}

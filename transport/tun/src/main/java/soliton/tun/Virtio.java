package soliton.tun;

/// The header before each packet of the device, in the byte order of the machine: `struct
/// virtio_net_hdr` (Virtual I/O Device 1.2, 5.1.6).
///
/// ```
///   0 flags | 1 GSO type | 2 header length | 4 segment size | 6 checksum start | 8 checksum offset
/// ```
final class Virtio {
  static final int OCTETS = 10;
  static final int FLAGS = 0;
  static final int GSO_TYPE = 1;
  static final int HEADER_LENGTH = 2;
  static final int SEGMENT_SIZE = 4;
  static final int CHECKSUM_START = 6;
  static final int CHECKSUM_OFFSET = 8;

  static final int NEEDS_CHECKSUM = 1;
  static final int GSO_NONE = 0;
  static final int GSO_TCPV4 = 1;
  static final int GSO_TCPV6 = 4;
  static final int GSO_UDP = 5;
  static final int GSO_ECN = 0x80;

  private Virtio() {}
}

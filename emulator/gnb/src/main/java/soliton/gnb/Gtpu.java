package soliton.gnb;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.base.Qfi;

/// The GTP-U messages a base station has to do with (TS 29.281 5, 7).
///
/// ```
/// octet 1      version 001 | PT 1 | spare | E | S | PN
/// octet 2      message type
/// octets 3-4   length of what follows octet 8
/// octets 5-8   TEID
/// octets 9-12  sequence number, N-PDU number, type of the next extension header; if E, S or PN
/// ```
final class Gtpu {
  private static final int ECHO_REQUEST = 1;
  private static final int ECHO_RESPONSE = 2;
  private static final int ERROR_INDICATION = 26;
  private static final int G_PDU = 255;
  private static final int VERSION_1_GTP = 0x30;
  private static final int HAS_EXTENSION = 0x04;
  private static final int HAS_SEQUENCE = 0x02;
  private static final int PDU_SESSION_CONTAINER = 0x85;
  private static final int UPLINK_PDU_SESSION_INFORMATION = 0x10;
  private static final int TEID_DATA_I = 16;
  private static final int PEER_ADDRESS = 133;
  private static final int RECOVERY = 14;
  private static final int MOST_EXTENSIONS = 16;

  private Gtpu() {}

  /// What a datagram is.
  sealed interface Message {}

  /// G-PDU: a user packet in a tunnel.
  record Packet(int teid, Octets content) implements Message {}

  record EchoRequest(int sequence) implements Message {}

  /// The peer does not know the tunnel end with this identifier at this address, which is its own.
  record ErrorIndication(int teid, InetAddress peer) implements Message {}

  /// Anything else, and everything that is broken.
  record Other() implements Message {}

  static Message parse(Octets datagram) {
    OctetReader in = datagram.reader();
    int flags = in.u8();
    int type = in.u8();
    int length = in.u16();
    int teid = (int) in.u32();
    if (in.hasFailed() || (flags & 0xF0) != VERSION_1_GTP || length > in.remaining()) {
      return new Other();
    }
    OctetReader body = in.sub(length);
    int sequence = 0;
    if ((flags & 0x07) != 0) {
      sequence = body.u16();
      body.skip(1);
      skipExtensions(body);
    }
    if (body.hasFailed()) {
      return new Other();
    }
    return switch (type) {
      case G_PDU -> new Packet(teid, body.rest());
      case ECHO_REQUEST -> new EchoRequest(sequence);
      case ERROR_INDICATION -> errorIndication(body);
      default -> new Other();
    };
  }

  /// Each extension header tells its length in units of 4 octets, and what follows it (5.2.1).
  private static void skipExtensions(OctetReader body) {
    int next = body.u8();
    for (int i = 0; next != 0 && i < MOST_EXTENSIONS; i++) {
      int octets = body.u8() * 4;
      if (octets == 0) {
        body.fail();
        return;
      }
      body.skip(octets - 2);
      next = body.u8();
    }
    if (next != 0) {
      body.fail();
    }
  }

  private static Message errorIndication(OctetReader body) {
    Integer teid = null;
    InetAddress peer = null;
    while (body.hasMore()) {
      int type = body.u8();
      if (type == TEID_DATA_I) {
        teid = (int) body.u32();
      } else if (type < 0x80) {
        return new Other(); // a fixed length that is not known here
      } else {
        Octets value = body.octets(body.u16());
        peer = type == PEER_ADDRESS ? address(value) : peer;
      }
    }
    return body.hasFailed() || teid == null || peer == null
        ? new Other()
        : new ErrorIndication(teid, peer);
  }

  private static @Nullable InetAddress address(Octets value) {
    try {
      return InetAddress.getByAddress(value.toArray());
    } catch (UnknownHostException e) {
      return null; // neither 4 nor 16 octets
    }
  }

  /// A packet on its way to the UPF, with its flow in the PDU session container (TS 38.415
  /// 5.5.2.2).
  static Octets uplink(int teid, Qfi flow, Octets packet) {
    return new OctetWriter(16 + packet.length())
        .u8(VERSION_1_GTP | HAS_EXTENSION)
        .u8(G_PDU)
        .u16(8 + packet.length())
        .u32(teid)
        .u16(0)
        .u8(0)
        .u8(PDU_SESSION_CONTAINER)
        .u8(1)
        .u8(UPLINK_PDU_SESSION_INFORMATION)
        .u8(flow.value())
        .u8(0)
        .octets(packet)
        .toOctets();
  }

  static Octets echoResponse(int sequence) {
    return new OctetWriter(16)
        .u8(VERSION_1_GTP | HAS_SEQUENCE)
        .u8(ECHO_RESPONSE)
        .u16(6)
        .u32(0)
        .u16(sequence)
        .u16(0)
        .u8(RECOVERY)
        .u8(0)
        .toOctets();
  }

  /// Tells that we have no tunnel end with this identifier (7.3.1).
  static Octets errorIndication(int teid, InetAddress own) {
    byte[] address = own.getAddress();
    return new OctetWriter(32)
        .u8(VERSION_1_GTP | HAS_SEQUENCE)
        .u8(ERROR_INDICATION)
        .u16(4 + 5 + 3 + address.length)
        .u32(0)
        .u32(0)
        .u8(TEID_DATA_I)
        .u32(teid)
        .u8(PEER_ADDRESS)
        .u16(address.length)
        .octets(address)
        .toOctets();
  }
}

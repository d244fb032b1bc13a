package soliton.gtpu;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.gtpu.GtpuMessage.PrivateExtension;

/// GTP-U messages to octets and back (TS 29.281). It never throws on what the network sent.
public final class Gtpu {
  /// The UDP port of GTP-U (TS 29.281 4.4.2).
  public static final int PORT = 2152;

  // TS 29.281 8.1; types below 128 have a fixed length and no length field
  private static final int RECOVERY = 14;
  private static final int TEID_DATA_I = 16;
  private static final int PEER_ADDRESS = 133;
  private static final int EXTENSION_HEADER_TYPE_LIST = 141;
  private static final int TUNNEL_STATUS_INFORMATION = 230;
  private static final int RECOVERY_TIME_STAMP = 231;
  private static final int PRIVATE_EXTENSION = 255;
  private static final int FIRST_TLV = 128;

  private Gtpu() {}

  public static Octets encode(GtpuHeader header, GtpuMessage message) {
    OctetWriter to = new OctetWriter(64);
    boolean options =
        header.sequence() != null || header.nPduNumber() != null || !header.extensions().isEmpty();
    to.u8(flags(header)).u8(header.type()).u16(0).u32(header.teid());
    if (options) {
      Integer sequence = header.sequence();
      Integer nPdu = header.nPduNumber();
      to.u16(sequence == null ? 0 : sequence).u8(nPdu == null ? 0 : nPdu);
      for (GtpuHeader.Extension each : header.extensions()) {
        to.u8(each.type()).u8((each.content().length() + 2) / 4).octets(each.content());
      }
      to.u8(ExtensionType.NONE);
    }
    write(message, to);
    to.patchU16(2, to.length() - GtpuView.HEADER);
    return to.toOctets();
  }

  private static int flags(GtpuHeader header) {
    return 1 << 5
        | GtpuView.PT
        | (header.extensions().isEmpty() ? 0 : GtpuView.FLAG_E)
        | (header.sequence() == null ? 0 : GtpuView.FLAG_S)
        | (header.nPduNumber() == null ? 0 : GtpuView.FLAG_PN);
  }

  private static void write(GtpuMessage message, OctetWriter to) {
    switch (message) {
      case GtpuMessage.EchoRequest m -> {
        timeStamp(m.recoveryTimeStamp(), to);
        extension(m.extension(), to);
      }
      case GtpuMessage.EchoResponse m -> {
        to.u8(RECOVERY).u8(m.recovery());
        timeStamp(m.recoveryTimeStamp(), to);
        extension(m.extension(), to);
      }
      case GtpuMessage.ErrorIndication m -> {
        to.u8(TEID_DATA_I).u32(m.teid());
        to.u8(PEER_ADDRESS).u16(m.peerAddress().length()).octets(m.peerAddress());
        timeStamp(m.recoveryTimeStamp(), to);
        extension(m.extension(), to);
      }
      case GtpuMessage.SupportedExtensionHeadersNotification m -> {
        to.u8(EXTENSION_HEADER_TYPE_LIST).u8(m.types().size());
        m.types().forEach(to::u8);
      }
      case GtpuMessage.EndMarker m -> extension(m.extension(), to);
      case GtpuMessage.TunnelStatus m -> {
        to.u8(TUNNEL_STATUS_INFORMATION).u16(m.status().length()).octets(m.status());
        extension(m.extension(), to);
      }
      case GtpuMessage.GPdu m -> to.octets(m.packet());
    }
  }

  private static void timeStamp(@Nullable Long value, OctetWriter to) {
    if (value != null) {
      to.u8(RECOVERY_TIME_STAMP).u16(4).u32(value);
    }
  }

  private static void extension(@Nullable PrivateExtension value, OctetWriter to) {
    if (value != null) {
      to.u8(PRIVATE_EXTENSION).u16(2 + value.value().length());
      to.u16(value.enterprise()).octets(value.value());
    }
  }

  public static GtpuDecoded decode(Octets datagram) {
    byte[] octets = datagram.toArray();
    GtpuView view = new GtpuView();
    GtpuFault fault = view.wrap(MemorySegment.ofArray(octets), 0, octets.length);
    if (fault == GtpuFault.UNSUPPORTED_EXTENSION) {
      return new GtpuDecoded.Refused(view.refusedExtension());
    }
    if (fault != GtpuFault.NONE) {
      return new GtpuDecoded.Faulty(fault);
    }
    GtpuHeader header = header(datagram, view);
    Octets content = datagram.slice(view.headerLength(), view.payloadLength());
    GtpuMessage message = read(header.type(), content);
    if (message != null) {
      return new GtpuDecoded.Message(header, message);
    }
    boolean known = isKnown(header.type());
    return new GtpuDecoded.Faulty(known ? GtpuFault.BROKEN_ELEMENT : GtpuFault.UNKNOWN_MESSAGE);
  }

  /// Of a datagram that the view has found sound.
  private static GtpuHeader header(Octets datagram, GtpuView view) {
    OctetReader in = datagram.reader();
    int flags = in.u8();
    int type = in.u8();
    in.skip(2);
    long teid = in.u32();
    List<GtpuHeader.Extension> extensions = new ArrayList<>();
    Integer sequence = null;
    Integer nPdu = null;
    if (view.headerLength() > GtpuView.HEADER) {
      int number = in.u16();
      sequence = (flags & GtpuView.FLAG_S) == 0 ? null : Integer.valueOf(number);
      int octet = in.u8();
      nPdu = (flags & GtpuView.FLAG_PN) == 0 ? null : Integer.valueOf(octet);
      int next = in.u8();
      while ((flags & GtpuView.FLAG_E) != 0 && next != ExtensionType.NONE) {
        Octets content = in.octets(in.u8() * 4 - 2);
        extensions.add(new GtpuHeader.Extension(next, content));
        next = in.u8();
      }
    }
    return new GtpuHeader(type, teid, sequence, nPdu, extensions);
  }

  private static boolean isKnown(int type) {
    return switch (type) {
      case GtpuType.ECHO_REQUEST,
          GtpuType.ECHO_RESPONSE,
          GtpuType.ERROR_INDICATION,
          GtpuType.SUPPORTED_EXTENSION_HEADERS_NOTIFICATION,
          GtpuType.TUNNEL_STATUS,
          GtpuType.END_MARKER,
          GtpuType.G_PDU ->
          true;
      default -> false;
    };
  }

  private static @Nullable GtpuMessage read(int type, Octets content) {
    if (type == GtpuType.G_PDU) {
      return new GtpuMessage.GPdu(content);
    }
    Elements e = new Elements();
    if (!isKnown(type) || !e.read(content.reader())) {
      return null;
    }
    return switch (type) {
      case GtpuType.ECHO_REQUEST -> new GtpuMessage.EchoRequest(e.timeStamp, e.extension);
      case GtpuType.ECHO_RESPONSE ->
          new GtpuMessage.EchoResponse(
              e.recovery == null ? 0 : e.recovery, e.timeStamp, e.extension);
      case GtpuType.ERROR_INDICATION ->
          e.teid == null || e.peer == null
              ? null
              : new GtpuMessage.ErrorIndication(e.teid, e.peer, e.timeStamp, e.extension);
      case GtpuType.SUPPORTED_EXTENSION_HEADERS_NOTIFICATION ->
          e.types == null ? null : new GtpuMessage.SupportedExtensionHeadersNotification(e.types);
      case GtpuType.END_MARKER -> new GtpuMessage.EndMarker(e.extension);
      default -> e.status == null ? null : new GtpuMessage.TunnelStatus(e.status, e.extension);
    };
  }

  /// The elements of a signalling message. Of repeated ones the first counts (TS 29.281 7.1).
  private static final class Elements {
    @Nullable Integer recovery;
    @Nullable Long teid;
    @Nullable Octets peer;
    @Nullable List<Integer> types;
    @Nullable Octets status;
    @Nullable Long timeStamp;
    @Nullable PrivateExtension extension;

    /// False if something is broken.
    boolean read(OctetReader in) {
      boolean sound = true;
      while (sound && in.hasMore()) {
        int type = in.u8();
        sound = type < FIRST_TLV ? fixed(type, in) : variable(type, in);
      }
      return sound && !in.hasFailed();
    }

    /// An unknown element without length ends what can be read.
    private boolean fixed(int type, OctetReader in) {
      switch (type) {
        case RECOVERY -> {
          int value = in.u8();
          recovery = recovery == null ? Integer.valueOf(value) : recovery;
        }
        case TEID_DATA_I -> {
          long value = in.u32();
          teid = teid == null ? Long.valueOf(value) : teid;
        }
        default -> {
          return false;
        }
      }
      return true;
    }

    private boolean variable(int type, OctetReader in) {
      int length = type == EXTENSION_HEADER_TYPE_LIST ? in.u8() : in.u16();
      OctetReader content = in.sub(length);
      switch (type) {
        case PEER_ADDRESS -> {
          // U-05
          if (length != 4 && length != 16) {
            return false;
          }
          Octets address = content.rest();
          peer = peer == null ? address : peer;
        }
        case EXTENSION_HEADER_TYPE_LIST -> {
          List<Integer> all = new ArrayList<>();
          while (content.hasMore()) {
            all.add(content.u8());
          }
          types = types == null ? all : types;
        }
        case TUNNEL_STATUS_INFORMATION -> status = status == null ? content.rest() : status;
        case RECOVERY_TIME_STAMP -> {
          long value = content.u32();
          timeStamp = timeStamp == null ? Long.valueOf(value) : timeStamp;
        }
        case PRIVATE_EXTENSION -> {
          PrivateExtension read = new PrivateExtension(content.u16(), content.rest());
          extension = extension == null ? read : extension;
        }
        default -> content.skip(content.remaining());
      }
      return !content.hasFailed();
    }
  }
}

package soliton.ngap;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.codec.NgapMessageCodec;
import soliton.ngap.codec.NgapTransferCodec;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.RanUeNgapId;
import soliton.per.Criticality;
import soliton.per.Diagnostic;
import soliton.per.PduHeader;
import soliton.per.PerReader;
import soliton.per.PerWriter;

/// NGAP messages and containers to octets and back (TS 38.413 9.4, 9.5). Decoding takes any octets
/// and never throws.
public final class Ngap {
  /// Payload protocol identifier of NGAP over SCTP (TS 38.412 7).
  public static final int PPID = 60;

  /// Most IEs that are looked through for the identities of a UE in a message that cannot be used.
  private static final int MOST_IES_SEARCHED = 64;

  private static final int ID_AMF_UE_NGAP_ID = 10;
  private static final int ID_RAN_UE_NGAP_ID = 85;

  private Ngap() {}

  /// Encodes a message whose values are our own.
  ///
  /// @throws IllegalArgumentException naming the component, if a value does not fit its type
  public static Octets encode(NgapMessage message) {
    return orThrow(tryEncode(message));
  }

  /// Encodes a container whose values are our own.
  ///
  /// @throws IllegalArgumentException naming the component, if a value does not fit its type
  public static Octets encode(NgapTransfer transfer) {
    return orThrow(tryEncode(transfer));
  }

  /// Encodes a message with values that came from elsewhere and may not fit.
  public static Encoded tryEncode(NgapMessage message) {
    PerWriter out = new PerWriter();
    NgapMessageCodec.write(out, message);
    return encoded(out);
  }

  /// Encodes a container with values that came from elsewhere and may not fit.
  public static Encoded tryEncode(NgapTransfer transfer) {
    PerWriter out = new PerWriter();
    NgapTransferCodec.write(out, transfer);
    return encoded(out);
  }

  private static Encoded encoded(PerWriter out) {
    String fault = out.fault();
    return fault == null ? new Encoded(out.toOctets(), null) : new Encoded(null, fault);
  }

  private static Octets orThrow(Encoded encoded) {
    Octets octets = encoded.octets();
    if (octets == null) {
      throw new IllegalArgumentException("cannot be encoded: " + encoded.fault());
    }
    return octets;
  }

  /// Decodes a PDU.
  public static Decoded decode(Octets pdu) {
    PerReader in = new PerReader(pdu);
    PduHeader header = PduHeader.read(in);
    if (header == null) {
      return new Decoded(null, 0, null, null, List.of(malformed(pdu)), null, null);
    }
    NgapMessage message = NgapMessageCodec.read(in, header.kind(), header.procedure());
    in.leaveIe();
    AmfUeNgapId amfUeNgapId = null;
    RanUeNgapId ranUeNgapId = null;
    if (message == null) {
      PerReader again = new PerReader(pdu);
      PduHeader.read(again);
      again.bit();
      int count = Math.min(again.beginIes(0), MOST_IES_SEARCHED);
      for (int i = 0; i < count; i++) {
        int id = again.enterIe();
        if (id < 0) {
          break;
        }
        if (id == ID_AMF_UE_NGAP_ID && amfUeNgapId == null) {
          amfUeNgapId = again.usable(new AmfUeNgapId(again.integer(0, (1L << 40) - 1)));
        } else if (id == ID_RAN_UE_NGAP_ID && ranUeNgapId == null) {
          ranUeNgapId = again.usable(new RanUeNgapId(again.integer(0, (1L << 32) - 1)));
        }
        again.leaveIe();
      }
    }
    return new Decoded(
        header.kind(),
        header.procedure(),
        header.criticality(),
        message,
        in.diagnostics(),
        amfUeNgapId,
        ranUeNgapId);
  }

  /// Decodes a container of the type that the place where it was found says.
  public static <T extends NgapTransfer> DecodedTransfer<T> decode(Octets octets, Class<T> type) {
    PerReader in = new PerReader(octets);
    T value = type.cast(NgapTransferCodec.read(in, type));
    List<Diagnostic> diagnostics = new ArrayList<>(in.diagnostics());
    if (value == null && in.isUnusable()) {
      diagnostics.add(malformed(octets));
    }
    return new DecodedTransfer<>(value, diagnostics);
  }

  private static Diagnostic malformed(Octets content) {
    return new Diagnostic(
        -1, Criticality.REJECT, Diagnostic.Kind.MALFORMED, "transfer syntax", content);
  }

  /// A message or container as a tree of lines, one a component that is there, for people.
  public static String describe(@Nullable Object value) {
    return Tree.of(String.valueOf(value));
  }
}

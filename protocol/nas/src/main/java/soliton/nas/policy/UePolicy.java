package soliton.nas.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.l3.Diagnostic;
import soliton.l3.Diagnostic.Kind;
import soliton.l3.Diagnostics;
import soliton.l3.MessageReader;
import soliton.l3.MessageWriter;
import soliton.l3.Receiver;
import soliton.nas.ie.Pti;

/// UE policy delivery to and from octets, TS 24.501 annex D. A message that cannot be used is
/// ignored, whatever was wrong with it (D.8).
public final class UePolicy {
  private UePolicy() {}

  /// What became of a received message.
  ///
  /// @param message null if it is to be ignored
  public record Decoded(@Nullable UePolicyMessage message, List<Diagnostic> diagnostics) {}

  /// The contents of the payload container.
  ///
  /// @throws IllegalArgumentException if an element does not fit the bounds of its table
  public static Octets encode(UePolicyMessage message) {
    OctetWriter out = new OctetWriter();
    out.u8(message.pti().value()).u8(UePolicyMessageCodec.type(message));
    UePolicyMessageCodec.write(message, new MessageWriter(out));
    return out.toOctets();
  }

  /// Decodes what a phone has sent, at the network. Never throws.
  public static Decoded decodeUplink(Octets container) {
    return decode(container, Receiver.NETWORK);
  }

  /// Decodes what the network has sent, at the phone. Never throws.
  public static Decoded decodeDownlink(Octets container) {
    return decode(container, Receiver.PHONE);
  }

  private static Decoded decode(Octets container, Receiver receiver) {
    Diagnostics diagnostics = new Diagnostics();
    UePolicyMessage message = read(container.reader(), diagnostics, receiver);
    return new Decoded(message, diagnostics.toList());
  }

  private static @Nullable UePolicyMessage read(
      OctetReader in, Diagnostics diagnostics, Receiver receiver) {
    int pti = in.u8();
    int type = in.u8();
    if (in.hasFailed()) {
      diagnostics.add(Kind.MESSAGE_TOO_SHORT, "header", -1, -1); // D.8.2.1
      return null;
    }
    if (pti == Pti.RESERVED) {
      diagnostics.add(Kind.RESERVED_TRANSACTION_IDENTITY, "pti", -1, pti); // D.8.3.1
      return null;
    }
    boolean known =
        switch (receiver) {
          case NETWORK -> UePolicyUplinkCodec.isKnown(type);
          case PHONE -> UePolicyDownlinkCodec.isKnown(type);
        };
    if (!known) {
      diagnostics.add(Kind.UNKNOWN_MESSAGE_TYPE, "message type", -1, type); // D.8.4
      return null;
    }
    MessageReader elements = new MessageReader(in, diagnostics, receiver);
    return switch (receiver) {
      case NETWORK -> UePolicyUplinkCodec.read(type, elements, new Pti(pti));
      case PHONE -> UePolicyDownlinkCodec.read(type, elements, new Pti(pti));
    };
  }
}

package soliton.nas;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.l3.Diagnostic.Kind;
import soliton.l3.Diagnostics;
import soliton.l3.MessageReader;
import soliton.l3.MessageWriter;
import soliton.l3.Receiver;
import soliton.nas.gmm.GmmDownlinkCodec;
import soliton.nas.gmm.GmmMessage;
import soliton.nas.gmm.GmmMessageCodec;
import soliton.nas.gmm.GmmUplinkCodec;
import soliton.nas.gsm.GsmDownlinkCodec;
import soliton.nas.gsm.GsmMessage;
import soliton.nas.gsm.GsmMessageCodec;
import soliton.nas.gsm.GsmUplinkCodec;
import soliton.nas.ie.Pti;

/// Plain 5GS NAS messages to and from octets, TS 24.501 clauses 8 and 9. Ciphering and integrity
/// lie outside: see [Envelope] and [SecurityProtected].
public final class Nas {
  private Nas() {}

  /// The plain message, without security header.
  ///
  /// @throws IllegalArgumentException if an element does not fit the bounds of its table
  public static Octets encode(NasMessage message) {
    OctetWriter out = new OctetWriter();
    MessageWriter elements = new MessageWriter(out);
    switch (message) {
      case GmmMessage gmm -> {
        out.u8(Discriminator.GMM).u8(SecurityHeaderType.PLAIN.code());
        out.u8(GmmMessageCodec.type(gmm));
        GmmMessageCodec.write(gmm, elements);
      }
      case GsmMessage gsm -> {
        out.u8(Discriminator.GSM).u8(gsm.pduSessionId().value()).u8(gsm.pti().value());
        out.u8(GsmMessageCodec.type(gsm));
        GsmMessageCodec.write(gsm, elements);
      }
    }
    return out.toOctets();
  }

  /// Decodes what a phone has sent, at the network. Never throws.
  public static Decoded decodeUplink(Octets pdu) {
    return decode(pdu, Receiver.NETWORK);
  }

  /// Decodes what the network has sent, at the phone. Never throws.
  public static Decoded decodeDownlink(Octets pdu) {
    return decode(pdu, Receiver.PHONE);
  }

  private static Decoded decode(Octets pdu, Receiver receiver) {
    OctetReader in = pdu.reader();
    Diagnostics diagnostics = new Diagnostics();
    Header header = header(in);
    if (header.type() < 0 && (header.discriminator() < 0 || isKnown(header.discriminator()))) {
      diagnostics.add(Kind.MESSAGE_TOO_SHORT, "header", -1, pdu.length());
      return new Decoded(header, null, diagnostics.toList());
    }
    NasMessage message =
        switch (header.discriminator()) {
          case Discriminator.GMM -> gmm(pdu, header, in, diagnostics, receiver);
          case Discriminator.GSM -> gsm(header, in, diagnostics, receiver);
          default -> {
            diagnostics.add(
                Kind.UNKNOWN_DISCRIMINATOR, "discriminator", -1, header.discriminator());
            yield null;
          }
        };
    if (message != null) {
      Conditions.check(message, diagnostics);
    }
    return new Decoded(header, diagnostics.isFatal() ? null : message, diagnostics.toList());
  }

  private static boolean isKnown(int discriminator) {
    return discriminator == Discriminator.GMM || discriminator == Discriminator.GSM;
  }

  private static Header header(OctetReader in) {
    if (!in.hasMore()) {
      return new Header(-1, 0, 0, -1);
    }
    int discriminator = in.u8();
    if (discriminator == Discriminator.GMM && in.remaining() >= 2) {
      in.u8();
      return new Header(discriminator, 0, 0, in.u8());
    }
    if (discriminator == Discriminator.GSM && in.remaining() >= 3) {
      return new Header(discriminator, in.u8(), in.u8(), in.u8());
    }
    return new Header(discriminator, 0, 0, -1);
  }

  private static @Nullable NasMessage gmm(
      Octets pdu, Header header, OctetReader in, Diagnostics diagnostics, Receiver receiver) {
    int securityHeader = pdu.at(1) & 15;
    if (securityHeader != SecurityHeaderType.PLAIN.code()) {
      diagnostics.add(Kind.UNEXPECTED_SECURITY_HEADER, "security header type", -1, securityHeader);
      return null;
    }
    int type = header.type();
    boolean known =
        switch (receiver) {
          case NETWORK -> GmmUplinkCodec.isKnown(type);
          case PHONE -> GmmDownlinkCodec.isKnown(type);
        };
    if (!known) {
      diagnostics.add(Kind.UNKNOWN_MESSAGE_TYPE, "message type", -1, type);
      return null;
    }
    MessageReader elements = new MessageReader(in, diagnostics, receiver);
    return switch (receiver) {
      case NETWORK -> GmmUplinkCodec.read(type, elements);
      case PHONE -> GmmDownlinkCodec.read(type, elements);
    };
  }

  private static @Nullable NasMessage gsm(
      Header header, OctetReader in, Diagnostics diagnostics, Receiver receiver) {
    int type = header.type();
    if (header.pti() == Pti.RESERVED) {
      diagnostics.add(Kind.RESERVED_TRANSACTION_IDENTITY, "pti", -1, header.pti());
      return null;
    }
    if (!PduSessionId.isValid(header.pduSessionId())) {
      diagnostics.add(Kind.RESERVED_SESSION_IDENTITY, "pduSessionId", -1, header.pduSessionId());
      return null;
    }
    boolean known =
        switch (receiver) {
          case NETWORK -> GsmUplinkCodec.isKnown(type);
          case PHONE -> GsmDownlinkCodec.isKnown(type);
        };
    if (!known) {
      diagnostics.add(Kind.UNKNOWN_MESSAGE_TYPE, "message type", -1, type);
      return null;
    }
    MessageReader elements = new MessageReader(in, diagnostics, receiver);
    PduSessionId session = new PduSessionId(header.pduSessionId());
    Pti pti = new Pti(header.pti());
    return switch (receiver) {
      case NETWORK -> GsmUplinkCodec.read(type, elements, session, pti);
      case PHONE -> GsmDownlinkCodec.read(type, elements, session, pti);
    };
  }

  /// The message type octet.
  public static int type(NasMessage message) {
    return switch (message) {
      case GmmMessage gmm -> GmmMessageCodec.type(gmm);
      case GsmMessage gsm -> GsmMessageCodec.type(gsm);
    };
  }

  /// The message for people: its name and one line an element.
  public static String describe(NasMessage message) {
    return switch (message) {
      case GmmMessage gmm -> GmmMessageCodec.describe(gmm).toString();
      case GsmMessage gsm -> GsmMessageCodec.describe(gsm).toString();
    };
  }
}

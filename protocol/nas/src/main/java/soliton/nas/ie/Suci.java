package soliton.nas.ie;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.base.Plmn;
import soliton.base.Supi;
import soliton.l3.Coded;

/// Subscription concealed identifier, TS 24.501 9.11.3.4 and TS 23.003 2.2B.
public sealed interface Suci extends MobileIdentity {
  /// Of what form the concealed identifier is.
  enum SupiFormat implements Coded {
    IMSI(0),
    NETWORK_SPECIFIC(1),
    GCI(2),
    GLI(3);

    private final int code;

    SupiFormat(int code) {
      this.code = code;
    }

    @Override
    public int code() {
      return code;
    }

    static SupiFormat of(int code) {
      return switch (code) {
        case 1 -> NETWORK_SPECIFIC;
        case 2 -> GCI;
        case 3 -> GLI;
        default -> IMSI;
      };
    }
  }

  static @Nullable Suci read(OctetReader in) {
    int first = in.u8();
    // "All other values are interpreted as IMSI by this version of the protocol."
    SupiFormat format = SupiFormat.of(first >> 4 & 7);
    return format == SupiFormat.IMSI ? Imsi.read(in) : Nai.read(format, in);
  }

  /// SUCI of an IMSI.
  ///
  /// @param routingIndicator 1 to 4 digits
  /// @param protectionScheme 0 null scheme, 1 and 2 ECIES profiles A and B, 3 to 11 reserved, 12
  ///     to 15 of the operator
  /// @param publicKeyId identifier of the home network's public key, 0 for the null scheme
  /// @param schemeOutput the digits of the MSIN (packed, low digit first) for the null scheme,
  ///     the concealed digits for all others
  record Imsi(
      Plmn plmn,
      String routingIndicator,
      int protectionScheme,
      int publicKeyId,
      Octets schemeOutput)
      implements Suci {
    public static final int NULL_SCHEME = 0;

    /// The SUCI of the null scheme: the IMSI readable.
    public static Imsi unconcealed(Supi supi, Plmn plmn, String routingIndicator) {
      String msin = supi.imsi().substring(plmn.mcc().length() + plmn.mnc().length());
      return new Imsi(plmn, routingIndicator, NULL_SCHEME, 0, Digits.pack(msin));
    }

    public boolean isUnconcealed() {
      return protectionScheme == NULL_SCHEME;
    }

    /// The permanent identifier, if the null scheme leaves it readable.
    public @Nullable Supi supi() {
      String msin = isUnconcealed() ? Digits.unpack(schemeOutput) : null;
      if (msin == null) {
        return null;
      }
      String imsi = plmn.mcc() + plmn.mnc() + msin;
      return imsi.length() <= 15 ? new Supi(imsi) : null;
    }

    static @Nullable Imsi read(OctetReader in) {
      Octets plmn = in.octets(Plmn.OCTETS);
      String routing = Digits.unpack(in.octets(2));
      int scheme = in.u8() & 15;
      int key = in.u8();
      Octets output = in.rest();
      if (in.hasFailed() || !Plmn.isValid(plmn) || routing == null || routing.isEmpty()) {
        return null;
      }
      Imsi suci = new Imsi(Plmn.of(plmn), routing, scheme, key, output);
      boolean readable = !suci.isUnconcealed() || suci.supi() != null;
      return readable && !output.isEmpty() ? suci : null;
    }

    @Override
    public void write(OctetWriter out) {
      Octets routing = Digits.pack(routingIndicator);
      out.u8(0x01).octets(plmn.toOctets()).octets(routing);
      if (routing.length() == 1) {
        out.u8(0xFF);
      }
      out.u8(protectionScheme).u8(publicKeyId).octets(schemeOutput);
    }
  }

  /// SUCI of another identifier, as network access identifier (TS 23.003 28.7.3, 28.15.5,
  /// 28.16.5).
  record Nai(SupiFormat format, String identifier) implements Suci {
    static @Nullable Nai read(SupiFormat format, OctetReader in) {
      String identifier = new String(in.rest().toArray(), StandardCharsets.UTF_8);
      return identifier.isEmpty() || identifier.indexOf('\uFFFD') >= 0
          ? null
          : new Nai(format, identifier);
    }

    @Override
    public void write(OctetWriter out) {
      out.u8(format.code() << 4 | 1).octets(identifier.getBytes(StandardCharsets.UTF_8));
    }
  }
}

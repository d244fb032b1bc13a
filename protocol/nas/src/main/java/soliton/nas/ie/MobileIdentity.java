package soliton.nas.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.AmfId;
import soliton.base.FiveGGuti;
import soliton.base.FiveGTmsi;
import soliton.base.Guami;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.base.Pei;
import soliton.base.Plmn;

/// An identity of a phone, TS 24.501 9.11.3.4. The type of identity lies in bits 1 to 3 of the
/// first octet. An identity with digits that are not decimal, or of a wrong length, is a syntax
/// error.
public sealed interface MobileIdentity
    permits MobileIdentity.None,
        Suci,
        MobileIdentity.Guti,
        MobileIdentity.STmsi,
        MobileIdentity.Imei,
        MobileIdentity.Imeisv,
        MobileIdentity.MacAddress,
        MobileIdentity.Eui64 {

  /// Writes the value part.
  void write(OctetWriter out);

  static @Nullable MobileIdentity read(OctetReader in) {
    return switch (in.peek() & 7) {
      case 0 -> None.read(in);
      case 1 -> Suci.read(in);
      case 2 -> Guti.read(in);
      case 3 -> Imei.read(in);
      case 4 -> STmsi.read(in);
      case 5 -> Imeisv.read(in);
      case 6 -> MacAddress.read(in);
      default -> Eui64.read(in);
    };
  }

  /// The requested identity is not available in the phone.
  record None() implements MobileIdentity {
    /// Null if it is longer than one octet.
    static @Nullable None read(OctetReader in) {
      in.u8();
      return in.hasMore() ? null : new None();
    }

    @Override
    public void write(OctetWriter out) {
      out.u8(0);
    }
  }

  /// 5G-GUTI.
  record Guti(FiveGGuti guti) implements MobileIdentity {
    public static @Nullable Guti read(OctetReader in) {
      if ((in.u8() & 7) != 2) {
        return null;
      }
      Octets plmn = in.octets(Plmn.OCTETS);
      AmfId amf = AmfId.of(in.u24());
      FiveGTmsi tmsi = new FiveGTmsi((int) in.u32());
      if (in.hasFailed() || !Plmn.isValid(plmn)) {
        return null;
      }
      return new Guti(new FiveGGuti(new Guami(Plmn.of(plmn), amf), tmsi));
    }

    @Override
    public void write(OctetWriter out) {
      Guami guami = guti.guami();
      out.u8(0xF2).octets(guami.plmn().toOctets()).u24(guami.amf().bits());
      out.u32(guti.tmsi().bits());
    }
  }

  /// 5G-S-TMSI: set (10 bits) and pointer (6 bits) of the AMF, and the temporary identity.
  record STmsi(int amfSetAndPointer, FiveGTmsi tmsi) implements MobileIdentity {
    public static STmsi of(FiveGGuti guti) {
      return new STmsi(guti.guami().amf().bits() & 0xFFFF, guti.tmsi());
    }

    public int amfSet() {
      return amfSetAndPointer >> 6 & 0x3FF;
    }

    public int amfPointer() {
      return amfSetAndPointer & 0x3F;
    }

    public static @Nullable STmsi read(OctetReader in) {
      if ((in.u8() & 7) != 4) {
        return null;
      }
      int amf = in.u16();
      return new STmsi(amf, new FiveGTmsi((int) in.u32()));
    }

    @Override
    public void write(OctetWriter out) {
      out.u8(0xF4).u16(amfSetAndPointer).u32(tmsi.bits());
    }
  }

  /// IMEI of 15 digits.
  record Imei(Pei pei) implements MobileIdentity {
    static @Nullable Imei read(OctetReader in) {
      String digits = Digits.readIdentity(in);
      return digits != null && digits.length() == 15 ? new Imei(new Pei(digits)) : null;
    }

    @Override
    public void write(OctetWriter out) {
      Digits.writeIdentity(pei.digits(), 3, out);
    }
  }

  /// IMEI with software version, 16 digits.
  record Imeisv(Pei pei) implements MobileIdentity {
    public static @Nullable Imeisv read(OctetReader in) {
      if ((in.peek() & 7) != 5) {
        return null;
      }
      String digits = Digits.readIdentity(in);
      return digits != null && digits.length() == 16 ? new Imeisv(new Pei(digits)) : null;
    }

    @Override
    public void write(OctetWriter out) {
      Digits.writeIdentity(pei.digits(), 5, out);
    }
  }

  /// MAC address of 6 octets.
  ///
  /// @param restricted not usable as an equipment identifier
  record MacAddress(Octets address, boolean restricted) implements MobileIdentity {
    static MacAddress read(OctetReader in) {
      boolean restricted = (in.u8() & 8) != 0;
      return new MacAddress(in.octets(6), restricted);
    }

    @Override
    public void write(OctetWriter out) {
      out.u8(restricted ? 0x0E : 0x06).octets(address);
    }
  }

  /// EUI-64 of 8 octets.
  record Eui64(Octets identifier) implements MobileIdentity {
    static Eui64 read(OctetReader in) {
      in.u8();
      return new Eui64(in.octets(8));
    }

    @Override
    public void write(OctetWriter out) {
      out.u8(7).octets(identifier);
    }
  }
}

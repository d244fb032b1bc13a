package soliton.ngap.codec;

import org.jspecify.annotations.Nullable;
import soliton.base.AmfId;
import soliton.base.BitRate;
import soliton.base.FiveGTmsi;
import soliton.base.Guami;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Plmn;
import soliton.base.Qfi;
import soliton.base.Snssai;
import soliton.base.Tac;
import soliton.base.Tai;
import soliton.per.Criticality;
import soliton.per.PerCodecs;
import soliton.per.PerReader;
import soliton.per.PerWriter;

/// Codecs of the types that NGAP shares with the rest of the house. A value that their constructors
/// would not take is refused (TS 38.413 10.3.1 case 2).
@PerCodecs
public final class BaseTypes {
  private static final long MOST_BITS_PER_SECOND = 4_000_000_000_000L;
  private static final int MOST_QFI = 63;

  private BaseTypes() {}

  /// PLMN Identity. TS 38.413 9.3.3.5.
  public static @Nullable Plmn readPlmn(PerReader in) {
    Octets octets = in.octets(Plmn.OCTETS, Plmn.OCTETS, false);
    if (in.isUnusable()) {
      return null;
    }
    if (!Plmn.isValid(octets)) {
      in.refuse("PLMNIdentity");
      return null;
    }
    return Plmn.of(octets);
  }

  public static void writePlmn(PerWriter out, Plmn plmn) {
    out.octets(plmn.toOctets(), Plmn.OCTETS, Plmn.OCTETS, false, "PLMNIdentity");
  }

  /// TAC. TS 38.413 9.3.3.10.
  public static Tac readTac(PerReader in) {
    return new Tac((int) in.octetNumber(3));
  }

  public static void writeTac(PerWriter out, Tac tac) {
    out.octetNumber(tac.value(), 3, "TAC");
  }

  /// TAI. TS 38.413 9.3.3.11.
  public static @Nullable Tai readTai(PerReader in) {
    boolean hasAdditions = in.bit();
    boolean hasExtensions = in.bit();
    Plmn plmn = readPlmn(in);
    Tac tac = readTac(in);
    skipRest(in, hasAdditions, hasExtensions);
    return plmn == null || in.isUnusable() ? null : new Tai(plmn, tac);
  }

  public static void writeTai(PerWriter out, Tai tai) {
    out.bits(0, 2);
    writePlmn(out, tai.plmn());
    writeTac(out, tai.tac());
  }

  /// GUAMI. TS 38.413 9.3.3.3.
  public static @Nullable Guami readGuami(PerReader in) {
    boolean hasAdditions = in.bit();
    boolean hasExtensions = in.bit();
    Plmn plmn = readPlmn(in);
    int region = (int) in.bitNumber(8);
    int set = (int) in.bitNumber(10);
    int pointer = (int) in.bitNumber(6);
    skipRest(in, hasAdditions, hasExtensions);
    return plmn == null || in.isUnusable()
        ? null
        : new Guami(plmn, new AmfId(region, set, pointer));
  }

  public static void writeGuami(PerWriter out, Guami guami) {
    out.bits(0, 2);
    writePlmn(out, guami.plmn());
    out.bitNumber(guami.amf().region(), 8, "AMFRegionID");
    out.bitNumber(guami.amf().set(), 10, "AMFSetID");
    out.bitNumber(guami.amf().pointer(), 6, "AMFPointer");
  }

  /// S-NSSAI. TS 38.413 9.3.1.24.
  public static @Nullable Snssai readSnssai(PerReader in) {
    boolean hasAdditions = in.bit();
    boolean hasSd = in.bit();
    boolean hasExtensions = in.bit();
    int sst = (int) in.octetNumber(1);
    Integer sd = hasSd ? (Integer) (int) in.octetNumber(3) : null;
    skipRest(in, hasAdditions, hasExtensions);
    return in.isUnusable() ? null : new Snssai(sst, sd);
  }

  public static void writeSnssai(PerWriter out, Snssai snssai) {
    Integer sd = snssai.sd();
    out.bits(sd != null ? 0b010 : 0, 3);
    out.octetNumber(snssai.sst(), 1, "SST");
    if (sd != null) {
      out.octetNumber(sd, 3, "SD");
    }
  }

  /// QoS Flow Identifier. TS 38.413 9.3.1.51.
  public static @Nullable Qfi readQfi(PerReader in) {
    long value = in.extensibleInteger(0, MOST_QFI);
    if (value < 0 || value > MOST_QFI) {
      in.refuse("QosFlowIdentifier");
      return null;
    }
    return new Qfi((int) value);
  }

  public static void writeQfi(PerWriter out, Qfi qfi) {
    out.extensibleInteger(qfi.value(), 0, MOST_QFI, "QosFlowIdentifier");
  }

  /// PDU Session ID. TS 38.413 9.3.1.50; of its 256 values the UE can choose 1..15.
  public static @Nullable PduSessionId readPduSessionId(PerReader in) {
    int value = (int) in.integer(0, 255);
    if (!PduSessionId.isValid(value)) {
      in.refuse("PDUSessionID");
      return null;
    }
    return new PduSessionId(value);
  }

  public static void writePduSessionId(PerWriter out, PduSessionId id) {
    out.integer(id.value(), 0, 255, "PDUSessionID");
  }

  /// 5G-TMSI. TS 38.413 9.3.3.20.
  public static FiveGTmsi readFiveGTmsi(PerReader in) {
    return new FiveGTmsi((int) in.octetNumber(4));
  }

  public static void writeFiveGTmsi(PerWriter out, FiveGTmsi tmsi) {
    out.octetNumber(tmsi.bits(), 4, "5G-TMSI");
  }

  /// Bit Rate. TS 38.413 9.3.1.4: a rate above 4 Tbit/s goes behind the extension marker and is
  /// taken from there.
  public static @Nullable BitRate readBitRate(PerReader in) {
    long value = in.extensibleInteger(0, MOST_BITS_PER_SECOND);
    if (value < 0 || value > 1L << 62) {
      in.refuse("BitRate");
      return null;
    }
    return new BitRate(value);
  }

  public static void writeBitRate(PerWriter out, BitRate rate) {
    out.extensibleInteger(rate.bitsPerSecond(), 0, MOST_BITS_PER_SECOND, "BitRate");
  }

  /// Criticality. TS 38.413 9.4.6.
  public static Criticality readCriticality(PerReader in) {
    return Criticality.of((int) in.integer(0, 2));
  }

  public static void writeCriticality(PerWriter out, Criticality criticality) {
    out.criticality(criticality);
  }

  private static void skipRest(PerReader in, boolean hasAdditions, boolean hasExtensions) {
    if (hasExtensions) {
      in.skipIeExtensions();
    }
    if (hasAdditions) {
      in.skipAdditions();
    }
  }
}

package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// What a user plane function can do, as flags with the names of TS 29.244 8.2.25.
public record UpFunctionFeatures(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int BUCP = 0;
  public static final int DDND = 1;
  public static final int DLBD = 2;
  public static final int TRST = 3;
  public static final int FTUP = 4;
  public static final int PFDM = 5;
  public static final int HEEU = 6;
  public static final int TREU = 7;
  public static final int EMPU = 8;
  public static final int PDIU = 9;
  public static final int UDBC = 10;
  public static final int QUOAC = 11;
  public static final int TRACE = 12;
  public static final int FRRT = 13;
  public static final int PFDE = 14;
  public static final int EPFAR = 15;
  public static final int DPDRA = 16;
  public static final int ADPDP = 17;
  public static final int UEIP = 18;
  public static final int SSET = 19;
  public static final int MNOP = 20;
  public static final int MTE = 21;
  public static final int BUNDL = 22;
  public static final int GCOM = 23;
  public static final int MPAS = 24;
  public static final int RTTL = 25;
  public static final int VTIME = 26;
  public static final int NORP = 27;
  public static final int IPTV = 28;
  public static final int IP6PL = 29;
  public static final int TSN = 30;
  public static final int MPTCP = 31;
  public static final int ATSSS_LL = 32;
  public static final int QFQM = 33;
  public static final int GPQM = 34;
  public static final int MT_EDT = 35;
  public static final int CIOT = 36;
  public static final int ETHAR = 37;
  public static final int DDDS = 38;
  public static final int RDS = 39;
  public static final int RTTWP = 40;
  public static final int QUASF = 41;
  public static final int NSPOC = 42;
  public static final int L2TP = 43;
  public static final int UPBER = 44;
  public static final int RESPS = 45;
  public static final int IPREP = 46;
  public static final int DNSTS = 47;
  public static final int DRQOS = 48;
  public static final int MBSN4 = 49;
  public static final int PSUPRM = 50;
  public static final int EPPPI = 51;
  public static final int RATP = 52;
  public static final int UPIDP = 53;
  public static final int AFSFC = 54;
  public static final int MPQUIC_UDP = 55;
  public static final int REDSM = 56;
  public static final int DBDM = 57;
  public static final int TSCTS = 58;
  public static final int DRTSC = 59;
  public static final int N6JEDB = 60;
  public static final int QMCON = 61;
  public static final int DETNET = 62;
  public static final int EML4S = 63;
  public static final int PDUSM = 64;
  public static final int CN_TL = 65;
  public static final int QMDRM = 66;
  public static final int EDBNC = 67;
  public static final int MT_SDT = 68;
  public static final int UPSBIES = 69;
  public static final int UMN6IP = 70;
  public static final int UN6TU = 71;
  public static final int MBSCH = 72;
  public static final int UN6DM = 73;
  public static final int NATPUB = 74;
  public static final int USHPH = 75;
  public static final int MPQUIC_IP = 76;
  public static final int MPQUIC_E = 77;
  public static final int DYNTR = 78;
  public static final int MUXMF = 79;
  public static final int CONUDP = 80;
  public static final int MOQ = 81;
  public static final int ULM = 82;
  public static final int PSITLM = 83;
  public static final int UDPOPT = 84;
  public static final int QMABR = 85;
  public static final int PAPFD = 86;

  public static UpFunctionFeatures of(int... flags) {
    return new UpFunctionFeatures(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static UpFunctionFeatures decode(OctetReader from) {
    return new UpFunctionFeatures(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}

package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// What a FAR does with packets, as flags with the names of TS 29.244 8.2.26.
public record ApplyAction(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int DROP = 0;
  public static final int FORW = 1;
  public static final int BUFF = 2;
  public static final int NOCP = 3;
  public static final int DUPL = 4;
  public static final int IPMA = 5;
  public static final int IPMD = 6;
  public static final int DFRT = 7;
  public static final int EDRT = 8;
  public static final int BDPN = 9;
  public static final int DDPN = 10;
  public static final int FSSM = 11;
  public static final int MBSU = 12;

  public static ApplyAction of(int... flags) {
    return new ApplyAction(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static ApplyAction decode(OctetReader from) {
    return new ApplyAction(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}

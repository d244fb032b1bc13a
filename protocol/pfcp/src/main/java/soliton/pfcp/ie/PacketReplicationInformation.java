package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// How detection goes on for packets that are replicated, as flags with the names of TS 29.244
/// 8.2.130.
public record PacketReplicationInformation(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int PRIUEAI = 0;
  public static final int PRIN19I = 1;
  public static final int PRIN6I = 2;
  public static final int DCARONI = 3;

  public static PacketReplicationInformation of(int... flags) {
    return new PacketReplicationInformation(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static PacketReplicationInformation decode(OctetReader from) {
    return new PacketReplicationInformation(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}

package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.Flags;
import soliton.tlv.TlvValue;

/// The expedited transfer indication to match, as flags with the names of TS 29.244 8.2.278.
public record ExpeditedTransferIndication(Flags flags) implements TlvValue {
  private static final int LEAST_OCTETS = 1;

  public static final int SET = 0;
  public static final int NOT_SET = 1;

  public static ExpeditedTransferIndication of(int... flags) {
    return new ExpeditedTransferIndication(Flags.of(LEAST_OCTETS, flags));
  }

  public boolean has(int flag) {
    return flags.has(flag);
  }

  public static ExpeditedTransferIndication decode(OctetReader from) {
    return new ExpeditedTransferIndication(Flags.decode(from, LEAST_OCTETS));
  }

  @Override
  public void encode(OctetWriter to) {
    flags.encode(to);
  }
}

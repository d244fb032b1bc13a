package soliton.pfcp.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// Correlates the QERs of several sessions that share one bit rate: 0..2^32-1 (TS 29.244 8.2.10).
public record QerCorrelationId(long value) implements TlvValue {
  public QerCorrelationId {
    if (value < 0 || value > 0xffff_ffffL) {
      throw new IllegalArgumentException("QerCorrelationId " + value + " is not in 0..2^32-1");
    }
  }

  public static QerCorrelationId decode(OctetReader from) {
    return new QerCorrelationId(from.u32());
  }

  @Override
  public void encode(OctetWriter to) {
    to.u32(value);
  }
}

package soliton.nas.ie;

import soliton.base.Ambr;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;

/// Aggregate maximum bit rate of a PDU session, TS 24.501 9.11.4.14.
public record SessionAmbr(NasBitRate downlink, NasBitRate uplink) {
  public static SessionAmbr of(Ambr ambr) {
    return new SessionAmbr(NasBitRate.of(ambr.downlink()), NasBitRate.of(ambr.uplink()));
  }

  public Ambr toAmbr() {
    return new Ambr(uplink.toBitRate(), downlink.toBitRate());
  }

  public static SessionAmbr read(OctetReader in) {
    return new SessionAmbr(NasBitRate.read(in), NasBitRate.read(in));
  }

  public void write(OctetWriter out) {
    downlink.write(out);
    uplink.write(out);
  }
}

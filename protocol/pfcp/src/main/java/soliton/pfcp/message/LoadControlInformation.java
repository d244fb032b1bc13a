package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// How loaded the user plane function is (TS 29.244 table 7.5.3.3-1).
@TlvGroup
public record LoadControlInformation(
    @Ie(type = 52, presence = MANDATORY, octets = 4) long loadControlSequenceNumber,
    @Ie(type = 53, presence = MANDATORY, octets = 1) int loadMetric) {

  public static LoadControlInformationBuilder builder() {
    return new LoadControlInformationBuilder();
  }
}

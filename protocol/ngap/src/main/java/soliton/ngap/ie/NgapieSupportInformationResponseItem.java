package soliton.ngap.ie;

import soliton.per.Enumerated;
import soliton.per.Sequence;

/// NGAPIESupportInformationResponseItem. TS 38.413 9.4.
@Sequence
public record NgapieSupportInformationResponseItem(
    ProtocolIeId ngapProtocolIeId,
    NgapProtocolIeSupportInfo ngapProtocolIeSupportInfo,
    NgapProtocolIePresenceInfo ngapProtocolIePresenceInfo) {

  /// Values of NgapProtocolIeSupportInfo.
  @Enumerated
  public enum NgapProtocolIeSupportInfo {
    SUPPORTED,
    NOT_SUPPORTED
  }

  /// Values of NgapProtocolIePresenceInfo.
  @Enumerated
  public enum NgapProtocolIePresenceInfo {
    PRESENT,
    NOT_PRESENT
  }
}

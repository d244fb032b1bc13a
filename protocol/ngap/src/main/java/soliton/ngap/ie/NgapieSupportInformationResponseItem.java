package soliton.ngap.ie;

import soliton.per.Enumerated;
import soliton.per.Sequence;

/// NGAPIE support information response item. TS 38.413 9.4.5.
@Sequence
public record NgapieSupportInformationResponseItem(
    ProtocolIeId ngapProtocolIeId,
    NgapProtocolIeSupportInfo ngapProtocolIeSupportInfo,
    NgapProtocolIePresenceInfo ngapProtocolIePresenceInfo) {

  /// Ngap protocol ie support info, of [NgapieSupportInformationResponseItem].
  @Enumerated
  public enum NgapProtocolIeSupportInfo {
    SUPPORTED,
    NOT_SUPPORTED
  }

  /// Ngap protocol ie presence info, of [NgapieSupportInformationResponseItem].
  @Enumerated
  public enum NgapProtocolIePresenceInfo {
    PRESENT,
    NOT_PRESENT
  }
}

package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Enumerated;
import soliton.per.Sequence;

/// PDUsetQoSInformation. TS 38.413 9.4.
@Sequence
public record PduSetQosInformation(
    @Nullable ExtendedPacketDelayBudget pduSetDelayBudget,
    @Nullable PacketErrorRate pduSetErrorRate,
    @Nullable PduSetIntegratedHandlingInformation pduSetIntegratedHandlingInformation) {

  /// Values of PduSetIntegratedHandlingInformation.
  @Enumerated
  public enum PduSetIntegratedHandlingInformation {
    TRUE,
    FALSE
  }
}

package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Enumerated;
import soliton.per.Sequence;

/// PDU set QoS information, part of [PduSetQosParameters]. TS 38.413 9.3.1.12.
@Sequence
public record PduSetQosInformation(
    @Nullable ExtendedPacketDelayBudget pduSetDelayBudget,
    @Nullable PacketErrorRate pduSetErrorRate,
    @Nullable PduSetIntegratedHandlingInformation pduSetIntegratedHandlingInformation) {

  /// PDU set integrated handling information, of [PduSetQosInformation].
  @Enumerated
  public enum PduSetIntegratedHandlingInformation {
    TRUE,
    FALSE
  }
}

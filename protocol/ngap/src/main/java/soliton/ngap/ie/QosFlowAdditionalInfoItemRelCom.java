package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.Qfi;
import soliton.per.Sequence;

/// QosFlowAdditionalInfoItemRelCom. TS 38.413 9.4.
@Sequence
public record QosFlowAdditionalInfoItemRelCom(
    Qfi qosFlowIdentifier, @Nullable Octets downlinkTlContainer) {}

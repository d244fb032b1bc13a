package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// PDUsetQoSParameters. TS 38.413 9.4.
@Sequence
public record PduSetQosParameters(
    @Nullable PduSetQosInformation ulPduSetQosInformation,
    @Nullable PduSetQosInformation dlPduSetQosInformation) {}

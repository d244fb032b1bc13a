package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// TSC traffic characteristics. TS 38.413 9.3.1.130.
@Sequence
public record TscTrafficCharacteristics(
    @Nullable TscAssistanceInformation tscAssistanceInformationDl,
    @Nullable TscAssistanceInformation tscAssistanceInformationUl) {}

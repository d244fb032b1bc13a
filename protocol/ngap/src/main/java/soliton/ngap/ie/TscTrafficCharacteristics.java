package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// TSCTrafficCharacteristics. TS 38.413 9.4.
@Sequence
public record TscTrafficCharacteristics(
    @Nullable TscAssistanceInformation tscAssistanceInformationDl,
    @Nullable TscAssistanceInformation tscAssistanceInformationUl) {}

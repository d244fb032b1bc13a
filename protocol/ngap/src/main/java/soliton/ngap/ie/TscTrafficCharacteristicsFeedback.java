package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// TSCTrafficCharacteristicsFeedback. TS 38.413 9.4.
@Sequence
public record TscTrafficCharacteristicsFeedback(
    @Nullable TscFeedbackInformation tscFeedbackInformationDl,
    @Nullable TscFeedbackInformation tscFeedbackInformationUl) {}

package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// TSC traffic characteristics feedback. TS 38.413 9.4.5.
@Sequence
public record TscTrafficCharacteristicsFeedback(
    @Nullable TscFeedbackInformation tscFeedbackInformationDl,
    @Nullable TscFeedbackInformation tscFeedbackInformationUl) {}

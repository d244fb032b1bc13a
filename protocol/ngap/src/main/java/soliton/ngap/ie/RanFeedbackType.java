package soliton.ngap.ie;

import soliton.per.Choice;

/// RAN feedback type, part of [TscAssistanceInformation]. TS 38.413 9.3.1.130.
@Choice
public sealed interface RanFeedbackType permits RanFeedbackTypeProactive, RanFeedbackTypeReactive {}

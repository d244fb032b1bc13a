package soliton.ngap.ie;

import soliton.per.Choice;

/// RANfeedbacktype. TS 38.413 9.4.
@Choice
public sealed interface RanFeedbackType permits RanFeedbackTypeProactive, RanFeedbackTypeReactive {}

package soliton.ngap.ie;

import soliton.per.BitSize;
import soliton.per.Bits;

/// Update feedback, part of [QosFlowFeedbackItem]. TS 38.413 9.3.4.5.
public record UpdateFeedback(@BitSize(min = 8, max = 8, extensible = true) Bits value) {}

package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Alternative QoS para set notify index, part of [QosFlowNotifyItem]. TS 38.413 9.3.4.5.
public record AlternativeQosParaSetNotifyIndex(
    @IntegerRange(min = 0, max = 8, extensible = true) int value) {}

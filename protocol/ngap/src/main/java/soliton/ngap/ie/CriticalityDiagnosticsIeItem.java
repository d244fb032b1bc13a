package soliton.ngap.ie;

import soliton.per.Criticality;
import soliton.per.Sequence;

/// Criticality diagnostics IE item, part of [CriticalityDiagnostics]. TS 38.413 9.3.1.3.
@Sequence
public record CriticalityDiagnosticsIeItem(
    Criticality ieCriticality, ProtocolIeId ieId, TypeOfError typeOfError) {}

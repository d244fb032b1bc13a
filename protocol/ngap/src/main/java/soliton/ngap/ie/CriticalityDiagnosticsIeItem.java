package soliton.ngap.ie;

import soliton.per.Criticality;
import soliton.per.Sequence;

/// CriticalityDiagnostics-IE-Item. TS 38.413 9.4.
@Sequence
public record CriticalityDiagnosticsIeItem(
    Criticality ieCriticality, ProtocolIeId ieId, TypeOfError typeOfError) {}

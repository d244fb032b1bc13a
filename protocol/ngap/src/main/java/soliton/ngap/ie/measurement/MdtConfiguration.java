package soliton.ngap.ie.measurement;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.per.Ie;
import soliton.per.Sequence;

/// MDT configuration, part of [TraceActivation]. TS 38.413 9.3.1.14.
@Sequence
public record MdtConfiguration(
    @Nullable MdtConfigurationNr mdtConfigNr,
    @Nullable MdtConfigurationEutra mdtConfigEutra,
    @Ie(id = 433, criticality = IGNORE) @Nullable MnOnlyMdtCollection mnOnlyMdtCollection) {}

package soliton.ngap.ie.measurement;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.ngap.ie.NgranTraceId;
import soliton.ngap.ie.TransportLayerAddress;
import soliton.ngap.ie.UriAddress;
import soliton.per.Ie;
import soliton.per.Sequence;

/// Trace activation. TS 38.413 9.3.1.14.
@Sequence
public record TraceActivation(
    NgranTraceId ngranTraceId,
    InterfacesToTrace interfacesToTrace,
    TraceDepth traceDepth,
    TransportLayerAddress traceCollectionEntityIpAddress,
    @Ie(id = 255, criticality = IGNORE) @Nullable MdtConfiguration mdtConfiguration,
    @Ie(id = 257, criticality = IGNORE) @Nullable UriAddress traceCollectionEntityUri) {}

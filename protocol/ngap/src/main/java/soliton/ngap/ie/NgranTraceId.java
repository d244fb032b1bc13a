package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.ngap.ie.measurement.MdtAlignmentInfo;
import soliton.per.OctetSize;

/// NG-RAN trace ID. TS 38.413 9.4.5.
public record NgranTraceId(@OctetSize(min = 8, max = 8) Octets value) implements MdtAlignmentInfo {}

package soliton.ngap.ie.mbs;

import soliton.per.Sequence;

/// MBS session TNL info 5GC item, part of [MbsSessionTnlInfo5Gc]. TS 38.413 9.3.2.15.
@Sequence
public record MbsSessionTnlInfo5GcItem(
    MbsAreaSessionId mbsAreaSessionId,
    SharedNguMulticastTnlInformation sharedNguMulticastTnlInformation) {}

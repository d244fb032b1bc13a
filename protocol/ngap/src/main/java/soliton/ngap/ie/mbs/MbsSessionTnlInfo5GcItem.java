package soliton.ngap.ie.mbs;

import soliton.per.Sequence;

/// MBS-SessionTNLInfo5GCItem. TS 38.413 9.4.
@Sequence
public record MbsSessionTnlInfo5GcItem(
    MbsAreaSessionId mbsAreaSessionId,
    SharedNguMulticastTnlInformation sharedNguMulticastTnlInformation) {}

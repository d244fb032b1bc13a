package soliton.ngap.ie.mbs;

import soliton.per.Sequence;

/// MBS-ServiceAreaInformationItem. TS 38.413 9.4.
@Sequence
public record MbsServiceAreaInformationItem(
    MbsAreaSessionId mbsAreaSessionId, MbsServiceAreaInformation mbsServiceAreaInformation) {}

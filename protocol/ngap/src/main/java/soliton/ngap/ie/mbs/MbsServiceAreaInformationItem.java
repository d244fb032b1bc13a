package soliton.ngap.ie.mbs;

import soliton.per.Sequence;

/// MBS service area information item. TS 38.413 9.4.5.
@Sequence
public record MbsServiceAreaInformationItem(
    MbsAreaSessionId mbsAreaSessionId, MbsServiceAreaInformation mbsServiceAreaInformation) {}

package soliton.ngap.ie.mbs;

import soliton.base.Tai;
import soliton.per.Sequence;

/// TAIMBSSupportItem. TS 38.413 9.4.
@Sequence
public record TaimbsSupportItem(Tai tai) {}

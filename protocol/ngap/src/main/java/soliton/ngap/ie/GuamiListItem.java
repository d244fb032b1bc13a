package soliton.ngap.ie;

import soliton.base.Guami;
import soliton.per.Sequence;

/// GUAMIList-Item. TS 38.413 9.4.
@Sequence
public record GuamiListItem(Guami guami) {}

package soliton.ngap.ie;

import soliton.base.Guami;
import soliton.per.Sequence;

/// GUAMI list item. TS 38.413 9.4.5.
@Sequence
public record GuamiListItem(Guami guami) {}

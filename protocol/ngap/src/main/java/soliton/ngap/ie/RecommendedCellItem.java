package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.IntegerRange;
import soliton.per.Sequence;

/// Recommended cell item. TS 38.413 9.4.5.
@Sequence
public record RecommendedCellItem(
    NgranCgi ngranCgi, @IntegerRange(min = 0, max = 4095) @Nullable Integer timeStayedInCell) {}

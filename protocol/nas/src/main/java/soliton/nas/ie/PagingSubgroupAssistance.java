package soliton.nas.ie;

import org.jspecify.annotations.Nullable;
import soliton.l3.Coded;

/// Assistance for paging early indication, TS 24.501 9.11.3.80.
///
/// @param isProbability true: how likely the phone expects to be paged, in steps of 5 percent,
///     from the phone; false: the paging subgroup, from the network
public record PagingSubgroupAssistance(boolean isProbability, int value) implements Coded {
  private static final int MOST_PROBABILITY = 20;
  private static final int MOST_SUBGROUP = 7;

  /// A subgroup above 7 counts as 0, a probability above 20 as 20; null for reserved types.
  public static @Nullable PagingSubgroupAssistance of(int code) {
    int value = code & 31;
    return switch (code >> 5 & 7) {
      case 0 -> new PagingSubgroupAssistance(false, value > MOST_SUBGROUP ? 0 : value);
      case 1 -> new PagingSubgroupAssistance(true, Math.min(value, MOST_PROBABILITY));
      default -> null;
    };
  }

  @Override
  public int code() {
    return (isProbability ? 32 : 0) | value;
  }
}

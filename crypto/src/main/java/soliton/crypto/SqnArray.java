package soliton.crypto;

import soliton.base.Octets;

/// The array of sequence numbers in a USIM (TS 33.102 C.1.2, C.2): SQN is SEQ of 43 bits and an
/// index of 5 bits; a number is fresh if its SEQ is higher than the one last accepted under its
/// index, and does not jump by more than the limit. Owned by the phone's thread.
public final class SqnArray implements SqnCheck {
  private static final int INDEX_BITS = 5;

  /// Delta of TS 33.102 C.2.1 and C.3: wrap-around protection.
  private static final long LARGEST_JUMP = 1L << 28;

  private final long[] accepted = new long[1 << INDEX_BITS];
  private long highest;

  /// @param highest SQN_MS to begin with, 6 octets: every number up to its SEQ counts as used
  public SqnArray(Octets highest) {
    this.highest = number(highest);
    java.util.Arrays.fill(accepted, this.highest >>> INDEX_BITS);
  }

  @Override
  public boolean isFresh(Octets sqn) {
    long number = number(sqn);
    long seq = number >>> INDEX_BITS;
    return seq > accepted[index(number)] && seq - (highest >>> INDEX_BITS) <= LARGEST_JUMP;
  }

  /// Remembers a number that was fresh.
  public void accept(Octets sqn) {
    long number = number(sqn);
    accepted[index(number)] = number >>> INDEX_BITS;
    highest = Math.max(highest, number);
  }

  @Override
  public Octets highest() {
    return octets(highest);
  }

  private static int index(long number) {
    return (int) number & (1 << INDEX_BITS) - 1;
  }

  private static long number(Octets sqn) {
    Lengths.exactly(AkaFunctions.SQN_OCTETS, sqn, "SQN");
    return sqn.reader().number(AkaFunctions.SQN_OCTETS);
  }

  private static Octets octets(long number) {
    byte[] sqn = new byte[AkaFunctions.SQN_OCTETS];
    for (int i = 0; i < sqn.length; i++) {
      sqn[i] = (byte) (number >>> 40 - 8 * i);
    }
    return Octets.adopt(sqn);
  }
}

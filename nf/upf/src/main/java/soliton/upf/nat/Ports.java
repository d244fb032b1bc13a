package soliton.upf.nat;

import java.util.BitSet;
import java.util.random.RandomGenerator;

/// Ports of one address and one protocol. The port that the phone itself uses is given if it can be
/// had, else one of the same parity (RFC 4787 4.2.1, 4.2.2), chosen at random (RFC 6056). Changed
/// under the exclusion of [NatTable].
final class Ports {
  static final int NONE = -1;

  private final int first;
  private final int last;
  private final BitSet used = new BitSet();
  private final int[] free = new int[2];

  Ports(int first, int last) {
    this.first = first;
    this.last = last;
    int all = last - first + 1;
    free[1] = (all + (first & 1)) / 2;
    free[0] = all - free[1];
  }

  /// @return a port that nobody has, or [#NONE]
  int take(int wanted, RandomGenerator random) {
    int port = isFree(wanted) ? wanted : other(wanted & 1, random);
    if (port != NONE) {
      mark(port);
    }
    return port;
  }

  /// Takes exactly this one; false if that is not possible.
  boolean claim(int port) {
    boolean had = isFree(port);
    if (had) {
      mark(port);
    }
    return had;
  }

  private boolean isFree(int port) {
    return port >= first && port <= last && !used.get(port);
  }

  private void mark(int port) {
    used.set(port);
    free[port & 1]--;
  }

  private int other(int wantedParity, RandomGenerator random) {
    int parity = free[wantedParity] > 0 ? wantedParity : 1 - wantedParity;
    if (free[parity] == 0) {
      return NONE;
    }
    int start = first + random.nextInt(last - first + 1);
    int port = search(start, parity);
    return port <= last ? port : search(first, parity);
  }

  private int search(int from, int parity) {
    int port = used.nextClearBit(from);
    while ((port & 1) != parity) {
      port = used.nextClearBit(port + 1);
    }
    return port;
  }

  void giveBack(int port) {
    used.clear(port);
    free[port & 1]++;
  }
}

package soliton.upf.path;

import java.net.InetSocketAddress;

/// Bounds answers to what was not asked for, so that a flood is not answered by a flood, and one
/// peer does not use up the answers of others (TS 29.281 7.3.1, hostile case U-04). Owned by one
/// thread.
final class AnswerLimit {
  /// Peers are told apart by a hash: those that fall together share.
  private static final int SLOTS = 256;

  private static final long SECOND_NANOS = 1_000_000_000L;

  private final int mostOfPeer;
  private final int mostOfAll;
  private final int[] ofPeer = new int[SLOTS];
  private long sinceNanos = Long.MIN_VALUE / 2;
  private int all;

  /// @param mostOfPeer answers a second
  AnswerLimit(int mostOfPeer, int mostOfAll) {
    this.mostOfPeer = mostOfPeer;
    this.mostOfAll = mostOfAll;
  }

  /// False if nobody may be answered any more now; to be asked before the peer is looked up.
  boolean isOpen(long nowNanos) {
    if (nowNanos - sinceNanos >= SECOND_NANOS) {
      sinceNanos = nowNanos;
      all = 0;
      java.util.Arrays.fill(ofPeer, 0);
    }
    return all < mostOfAll;
  }

  /// True if the peer may be answered once more; to be asked while it is open.
  boolean admits(InetSocketAddress peer) {
    return admits(peer.getAddress().hashCode());
  }

  boolean admits(long peer) {
    int slot = (int) (peer * 0x9E37_79B9_7F4A_7C15L >>> 56);
    if (ofPeer[slot] >= mostOfPeer) {
      return false;
    }
    ofPeer[slot]++;
    all++;
    return true;
  }
}

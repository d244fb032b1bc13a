package soliton.udm;

import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.base.Supi;
import soliton.sbi.nudr.NudrDataRepository;
import soliton.store.DurableCounter;
import soliton.store.Store;

/// Sequence numbers of authentication vectors (TS 33.102 6.3, Annex C). SQN is SEQ of 43 bits and
/// IND of 5 bits.
///
/// SEQ is the subscriber's base plus one counter that all subscribers share and every vector
/// increases (C.1.1.1 with a global counter that counts vectors instead of time). So no subscriber
/// needs a write of his own: the counter is reserved on the disk in blocks, and one write serves
/// 65,536 vectors. After a crash the counter goes on behind the reserved block: no number is used
/// twice, and none needs to be known. Phones see jumps, far below the 2^28 that they allow (C.2.1);
/// one that was away for more asks for resynchronisation, as after any other loss, and then gets a
/// base of its own. IND goes round with the counter (C.1.2).
final class SequenceNumbers {
  static final int BLOCK = 1 << 16;
  private static final int INDEX_BITS = 5;
  private static final long SEQ_MASK = (1L << 43) - 1;

  /// Delta of C.2.1: how far SEQ may jump in a phone's eyes.
  private static final long LARGEST_JUMP = 1L << 28;

  private final NudrDataRepository repository;
  private final DurableCounter counter;

  SequenceNumbers(Store store, NudrDataRepository repository) {
    this.repository = repository;
    this.counter = new DurableCounter(store, "udm.sequence", "counter", BLOCK);
  }

  /// A number that was never given out for this subscriber, 6 octets.
  Octets next(Supi supi) {
    long count = counter.next();
    long seq = repository.sequenceBase(supi) + count & SEQ_MASK;
    return octets(seq << INDEX_BITS | count & (1 << INDEX_BITS) - 1);
  }

  /// The phone told the highest number it accepted (TS 33.102 6.3.5 steps 2 to 5): unless the next
  /// number would be accepted, numbers go on from there.
  void resynchronise(Supi supi, Octets highestAccepted) {
    long accepted = highestAccepted.reader().number(highestAccepted.length()) >>> INDEX_BITS;
    long count = counter.last();
    long ahead = (repository.sequenceBase(supi) + count + 1 & SEQ_MASK) - accepted;
    if (ahead <= 0 || ahead > LARGEST_JUMP) {
      repository.setSequenceBase(supi, accepted - count);
    }
  }

  private static Octets octets(long sqn) {
    return new OctetWriter(6).number(sqn, 6).toOctets();
  }
}

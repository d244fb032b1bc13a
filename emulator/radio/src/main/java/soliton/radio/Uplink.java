package soliton.radio;

import java.lang.foreign.MemorySegment;
import soliton.base.Qfi;

/// Takes packets of phones up to the core in batches, where they lie in memory. Owned by one
/// thread. The delay and the fading of the air are not applied: they belong to the agenda.
public interface Uplink {
  /// Adds a packet to the batch.
  ///
  /// @param memory native; must stay unchanged until [#flush], and has
  ///     [RadioBearer#HEADROOM_OCTETS] octets before the packet that may be written
  /// @return false if it was dropped: the bearer does not carry the flow
  boolean send(RadioBearer bearer, Qfi flow, MemorySegment memory, long offset, int lengthOctets);

  /// Sends what was added.
  void flush();
}

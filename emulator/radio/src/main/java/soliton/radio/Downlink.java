package soliton.radio;

import java.lang.foreign.MemorySegment;

/// Takes packets of one session from the thread of a base station's user plane, past the agenda.
/// Must not wait.
public interface Downlink {
  /// @param flow QFI, 0..63
  /// @param isReflective the phone is to mirror the flow (RQI, TS 38.415 5.5.3.4)
  /// @param memory native; the packet in it is valid until [#flush] has returned, and may be
  // changed
  void receive(int flow, boolean isReflective, MemorySegment memory, long offset, int lengthOctets);

  /// The batch is over.
  void flush();
}

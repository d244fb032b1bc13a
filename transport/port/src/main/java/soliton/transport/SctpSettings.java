package soliton.transport;

/// How associations behave.
///
/// @param streams outgoing streams to ask for and incoming streams to allow, 1..2048; the peer may
///     agree to fewer
/// @param deadPeerMillis a peer that does not answer is noticed within this time, 3000..60000
/// @param sendQueueOctets octets waiting for a slow peer before [SendResult#QUEUE_FULL]
/// @param messageLimitOctets longest message sent or received
public record SctpSettings(
    int streams, int deadPeerMillis, int sendQueueOctets, int messageLimitOctets) {

  /// For NGAP: stream 0 is for signalling that belongs to no UE, the others for that of UEs
  /// (TS 38.412 7). A gNB that died is noticed within 10 s.
  public static final SctpSettings N2 = new SctpSettings(32, 10_000, 4 << 20, 256 << 10);

  public SctpSettings {
    requireRange("streams", streams, 1, 2048);
    requireRange("deadPeerMillis", deadPeerMillis, 3_000, 60_000);
    requireRange("sendQueueOctets", sendQueueOctets, 1 << 10, 1 << 30);
    requireRange("messageLimitOctets", messageLimitOctets, 1, 1 << 24);
  }

  private static void requireRange(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "%s %d is not in %d..%d".formatted(name, value, least, most));
    }
  }
}

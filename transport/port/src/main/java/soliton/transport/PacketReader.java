package soliton.transport;

/// Reads packets in batches. Owned by one thread.
public interface PacketReader {
  /// Waits for packets at most the time given (0: not at all; negative: until some come or the port
  /// is closed) and returns those that are there, none if the time is over. The batch is the
  /// reader's own: it is valid until the next call, and its memory may be changed in place.
  PacketBatch read(int timeoutMillis);
}

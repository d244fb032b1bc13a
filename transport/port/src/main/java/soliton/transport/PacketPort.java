package soliton.transport;

/// Where packets of the user plane come and go: a UDP socket that carries GTP-U, a TUN device, or a
/// queue in memory. One thread may read; every thread that writes has a writer of its own.
public interface PacketPort extends AutoCloseable {
  /// The one reader of this port.
  PacketReader reader();

  /// A new writer, to be used by one thread.
  PacketWriter writer();

  /// What this port is, for the line that is logged at start.
  String description();

  /// A reader that waits returns with nothing; writers drop what they are given.
  @Override
  void close();
}

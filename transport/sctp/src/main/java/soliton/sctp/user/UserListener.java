package soliton.sctp.user;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.net.InetSocketAddress;
import soliton.transport.SctpListener;
import soliton.transport.SctpSettings;
import soliton.transport.SctpUser;

/// A listening socket of the user-space stack. Owned by the event thread but for [#close].
final class UserListener implements SctpListener {
  final long number;
  final long socket;
  private final UserSctp stack;
  private final Wire wire;
  private final int port;
  private final SctpSettings settings;
  private final SctpUser user;
  private final MemorySegment peer = Arena.ofAuto().allocate(SocketOptions.SOCKADDR_OCTETS, 8);
  private final MemorySegment peerOctets = Arena.ofAuto().allocate(JAVA_INT);

  UserListener(
      UserSctp stack, long number, Wire wire, int port, SctpSettings settings, SctpUser user)
      throws IOException {
    this.stack = stack;
    this.number = number;
    this.wire = wire;
    this.port = port;
    this.settings = settings;
    this.user = user;
    socket = stack.socket(settings);
    SocketOptions.bind(stack.library, socket, port);
    stack.library.attend(socket, number);
    SocketOptions.listen(stack.library, socket);
    wire.open(port);
  }

  @Override
  public InetSocketAddress local() {
    return new InetSocketAddress(wire.localAddress(), port);
  }

  boolean isAt(Wire other, int otherPort) {
    return wire.equals(other) && port == otherPort;
  }

  void acceptAll() {
    for (long accepted = accept(); accepted != 0; accepted = accept()) {
      int peerPort = SocketOptions.port(peer);
      long handle = SocketOptions.handle(peer);
      if (!stack.welcome(accepted, handle, peerPort, port, settings, user)) {
        SocketOptions.abortOnClose(stack.library, accepted);
        stack.library.close(accepted);
      }
    }
  }

  private long accept() {
    peerOctets.set(JAVA_INT, 0, SocketOptions.SOCKADDR_OCTETS);
    return stack.library.accept(socket, peer, peerOctets);
  }

  @Override
  public void close() {
    stack.post(
        () -> {
          if (stack.forget(this)) {
            stack.library.close(socket);
            wire.close(port);
          }
        });
  }
}

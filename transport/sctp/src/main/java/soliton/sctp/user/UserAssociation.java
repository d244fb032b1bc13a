package soliton.sctp.user;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.net.InetSocketAddress;
import java.nio.ByteOrder;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.linux.Errno;
import soliton.transport.SctpAssociation;
import soliton.transport.SctpLoss;
import soliton.transport.SctpSettings;
import soliton.transport.SctpUser;
import soliton.transport.SendResult;

/// One association of the user-space stack. The event thread reads and closes it; any thread sends,
/// under a lock that keeps the native socket open meanwhile.
final class UserAssociation implements SctpAssociation {
  private enum State {
    CONNECTING,
    ESTABLISHED,
    LOST
  }

  private static final int MESSAGES_A_TURN = 64;
  private static final int SACK_IMMEDIATELY = 0x4000;
  private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT;
  private static final ValueLayout.OfInt NETWORK_INT =
      ValueLayout.JAVA_INT.withOrder(ByteOrder.BIG_ENDIAN);

  // sac_state of SCTP_ASSOC_CHANGE, RFC 6458 6.1.1
  private static final int COMM_UP = 1;
  private static final int COMM_LOST = 2;
  private static final int RESTART = 3;
  private static final int SHUTDOWN_COMP = 4;
  private static final int CANT_STR_ASSOC = 5;

  final long socket;
  final Path path;
  final int localPort;
  private final UserSctp stack;
  private final long id;
  private final InetSocketAddress peer;
  private final SctpSettings settings;
  private final SctpUser user;
  private final ReentrantLock sending = new ReentrantLock();
  private volatile State state = State.CONNECTING;
  private volatile boolean ending;
  private volatile int streamsIn;
  private volatile int streamsOut;

  // Owned by the event thread: a message that comes in pieces, and one too long to be kept.
  private @Nullable OctetWriter pieces;
  private boolean skipping;

  UserAssociation(
      UserSctp stack,
      long id,
      long socket,
      int localPort,
      Path path,
      InetSocketAddress peer,
      SctpSettings settings,
      SctpUser user) {
    this.stack = stack;
    this.id = id;
    this.socket = socket;
    this.localPort = localPort;
    this.path = path;
    this.peer = peer;
    this.settings = settings;
    this.user = user;
  }

  @Override
  public long id() {
    return id;
  }

  @Override
  public InetSocketAddress peer() {
    return peer;
  }

  @Override
  public int streamsIn() {
    return streamsIn;
  }

  @Override
  public int streamsOut() {
    return streamsOut;
  }

  @Override
  public SendResult send(int stream, int payloadProtocol, Octets message) {
    if (state != State.ESTABLISHED || ending) {
      return SendResult.NOT_ESTABLISHED;
    }
    if (stream < 0 || stream >= streamsOut) {
      return SendResult.NO_SUCH_STREAM;
    }
    if (message.isEmpty() || message.length() > settings.messageLimitOctets()) {
      return SendResult.BAD_LENGTH;
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment content = arena.allocate(message.length());
      MemorySegment.copy(message.toArray(), 0, content, ValueLayout.JAVA_BYTE, 0, message.length());
      MemorySegment info = arena.allocate(16, 8);
      info.set(SHORT, 0, (short) stream);
      info.set(SHORT, 2, (short) SACK_IMMEDIATELY);
      info.set(NETWORK_INT, 4, payloadProtocol);
      return hand(content, info);
    }
  }

  private SendResult hand(MemorySegment content, MemorySegment info) {
    sending.lock();
    try {
      if (state != State.ESTABLISHED) {
        return SendResult.NOT_ESTABLISHED;
      }
      if (stack.library.send(socket, content, info) >= 0) {
        return SendResult.TAKEN;
      }
      int errno = Usrsctp.errno();
      return errno == Errno.EAGAIN || errno == Errno.ENOBUFS
          ? SendResult.QUEUE_FULL
          : SendResult.NOT_ESTABLISHED;
    } finally {
      sending.unlock();
    }
  }

  @Override
  public void shutdown() {
    ending = true;
    stack.post(
        () -> {
          if (state == State.ESTABLISHED) {
            stack.library.shutdown(socket);
          } else {
            lose(SctpLoss.ENDED_HERE, true);
          }
        });
  }

  @Override
  public void abort() {
    ending = true;
    stack.post(() -> lose(SctpLoss.ENDED_HERE, true));
  }

  /// Tells the user all that the socket has to tell. Called by the event thread.
  ///
  /// @return true if there is more than one turn's worth
  boolean drain(Inbox inbox) {
    for (int message = 0; message < MESSAGES_A_TURN; message++) {
      if (state == State.LOST) {
        return false;
      }
      inbox.reset();
      long length = stack.library.receive(socket, inbox);
      if (length < 0) {
        int errno = Usrsctp.errno();
        if (errno != Errno.EAGAIN) {
          lose(reason(errno), false);
        }
        return false;
      }
      if (length == 0) {
        lose(SctpLoss.SHUTDOWN_BY_PEER, false);
        return false;
      }
      if (inbox.isNotification()) {
        onNotification(inbox);
      } else {
        onPiece(inbox, length);
      }
    }
    return true;
  }

  private void onPiece(Inbox inbox, long length) {
    int soFar = pieces == null ? 0 : pieces.length();
    if (skipping || soFar + length > settings.messageLimitOctets()) {
      pieces = null;
      skipping = !inbox.isComplete();
      if (!skipping) {
        user.onTooLong(this, inbox.stream(), inbox.payloadProtocol());
      }
      return;
    }
    Octets piece = inbox.octets(length);
    if (!inbox.isComplete()) {
      pieces = (pieces == null ? new OctetWriter((int) length) : pieces).octets(piece);
      return;
    }
    Octets whole = pieces == null ? piece : pieces.octets(piece).toOctets();
    pieces = null;
    user.onMessage(this, inbox.stream(), inbox.payloadProtocol(), whole);
  }

  private void onNotification(Inbox inbox) {
    if (inbox.notificationType() != Inbox.ASSOCIATION_CHANGE) {
      return;
    }
    switch (inbox.state()) {
      case COMM_UP -> establish(inbox);
      case RESTART -> {
        streamsOut = inbox.streamsOut();
        streamsIn = inbox.streamsIn();
        user.onRestart(this);
      }
      case COMM_LOST -> lose(reasonOf(inbox), false);
      case SHUTDOWN_COMP -> lose(SctpLoss.SHUTDOWN_BY_PEER, false);
      case CANT_STR_ASSOC -> lose(SctpLoss.NOT_ESTABLISHED, false);
      default -> {}
    }
  }

  private void establish(Inbox inbox) {
    if (state == State.CONNECTING) {
      streamsOut = inbox.streamsOut();
      streamsIn = inbox.streamsIn();
      state = State.ESTABLISHED;
      user.onEstablished(this);
    }
  }

  /// After COMM_LOST the socket's error tells whose doing it was.
  private SctpLoss reasonOf(Inbox inbox) {
    inbox.reset();
    return stack.library.receive(socket, inbox) < 0
        ? reason(Usrsctp.errno())
        : SctpLoss.UNREACHABLE;
  }

  /// ECONNRESET and ECONNREFUSED mean an ABORT of the peer; ECONNABORTED that this side gave up.
  private static SctpLoss reason(int errno) {
    return errno == Errno.ECONNRESET || errno == Errno.ECONNREFUSED
        ? SctpLoss.ABORTED_BY_PEER
        : SctpLoss.UNREACHABLE;
  }

  /// Closes the socket and tells the user. Called by the event thread.
  void lose(SctpLoss reason, boolean abort) {
    State before = state;
    if (before == State.LOST) {
      return;
    }
    sending.lock();
    try {
      state = State.LOST;
      stack.release(this, abort);
    } finally {
      sending.unlock();
    }
    boolean wasEstablished = before == State.ESTABLISHED;
    user.onLost(
        this, ending ? SctpLoss.ENDED_HERE : wasEstablished ? reason : SctpLoss.NOT_ESTABLISHED);
  }

  /// The whole stack ends: no event any more.
  void vanish() {
    sending.lock();
    try {
      if (state != State.LOST) {
        state = State.LOST;
        stack.release(this, true);
      }
    } finally {
      sending.unlock();
    }
  }
}

package soliton.sctp.kernel;

import com.sun.nio.sctp.AbstractNotificationHandler;
import com.sun.nio.sctp.AssociationChangeNotification;
import com.sun.nio.sctp.HandlerResult;
import com.sun.nio.sctp.MessageInfo;
import com.sun.nio.sctp.SctpChannel;
import com.sun.nio.sctp.SctpStandardSocketOptions;
import com.sun.nio.sctp.ShutdownNotification;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.transport.SctpAssociation;
import soliton.transport.SctpLoss;
import soliton.transport.SctpSettings;
import soliton.transport.SctpUser;
import soliton.transport.SendResult;

/// One association of the kernel. The event thread reads and closes it; any thread sends. What the
/// kernel's buffer does not take waits in a queue of bounded octets, guarded by its lock.
final class KernelAssociation extends AbstractNotificationHandler<Void> implements SctpAssociation {
  private enum State {
    CONNECTING,
    ESTABLISHED,
    LOST
  }

  private static final int MESSAGES_A_TURN = 64;

  private record Waiting(MessageInfo how, ByteBuffer message) {}

  final SctpSettings settings;
  @Nullable SelectionKey key;
  private final KernelSctp stack;
  private final long id;
  private final SctpChannel channel;
  private final InetSocketAddress peer;
  private final SctpUser user;
  private final ArrayDeque<Waiting> queue = new ArrayDeque<>();
  private int queuedOctets;
  private volatile State state = State.CONNECTING;
  private volatile boolean ending;
  private volatile int streamsIn;
  private volatile int streamsOut;

  // Owned by the event thread.
  private @Nullable SctpLoss notified;
  private boolean skipping;

  KernelAssociation(
      KernelSctp stack,
      long id,
      SctpChannel channel,
      InetSocketAddress peer,
      SctpSettings settings,
      SctpUser user) {
    this.stack = stack;
    this.id = id;
    this.channel = channel;
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
    MessageInfo how = MessageInfo.createOutgoing(null, stream).payloadProtocolID(payloadProtocol);
    Waiting next = new Waiting(how, ByteBuffer.wrap(message.toArray()));
    synchronized (queue) {
      if (queue.isEmpty() && taken(next)) {
        return SendResult.TAKEN;
      }
      if (queuedOctets + message.length() > settings.sendQueueOctets()) {
        return SendResult.QUEUE_FULL;
      }
      queue.add(next);
      queuedOctets += message.length();
    }
    stack.post(this::awaitRoom);
    return SendResult.TAKEN;
  }

  /// True if the kernel took the message, or never will: then the loss of the association is under
  /// way.
  private boolean taken(Waiting next) {
    try {
      return channel.send(next.message, next.how) > 0;
    } catch (IOException lost) {
      return true;
    }
  }

  private void awaitRoom() {
    if (key != null && key.isValid() && state == State.ESTABLISHED) {
      key.interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
    }
  }

  private void sendQueued() {
    synchronized (queue) {
      while (!queue.isEmpty() && taken(queue.peek())) {
        queuedOctets -= queue.remove().message.capacity();
      }
      if (queue.isEmpty() && key != null && key.isValid()) {
        key.interestOps(SelectionKey.OP_READ);
      }
    }
  }

  @Override
  public void shutdown() {
    ending = true;
    stack.post(
        () -> {
          try {
            sendQueued();
            channel.shutdown();
          } catch (IOException lost) {
            lose(SctpLoss.ENDED_HERE, true, true);
          }
        });
  }

  @Override
  public void abort() {
    ending = true;
    stack.post(() -> lose(SctpLoss.ENDED_HERE, true, true));
  }

  // ---- the event thread

  void connect() {
    try {
      if (channel.connect(peer)) {
        establish();
      }
    } catch (IOException refused) {
      lose(SctpLoss.NOT_ESTABLISHED, true, true);
    }
  }

  void establish() throws IOException {
    var association = channel.association();
    if (association == null || state != State.CONNECTING) {
      return;
    }
    streamsIn = association.maxInboundStreams();
    streamsOut = association.maxOutboundStreams();
    state = State.ESTABLISHED;
    if (key != null) {
      key.interestOps(SelectionKey.OP_READ);
    }
    user.onEstablished(this);
  }

  void onReady(ByteBuffer buffer) {
    try {
      if (key != null && key.isConnectable() && channel.finishConnect()) {
        establish();
      }
      if (key != null && key.isValid() && key.isWritable()) {
        sendQueued();
      }
      for (int turn = 0; turn < MESSAGES_A_TURN && state != State.LOST; turn++) {
        if (!receive(buffer)) {
          return;
        }
      }
    } catch (IOException broken) {
      lose(SctpLoss.UNREACHABLE, true, true);
    }
  }

  /// @return false if there is nothing more
  private boolean receive(ByteBuffer buffer) throws IOException {
    buffer.clear().limit(Math.min(buffer.capacity(), settings.messageLimitOctets()));
    MessageInfo received = channel.receive(buffer, null, this);
    SctpLoss told = notified;
    if (told != null) {
      lose(told == SctpLoss.UNREACHABLE ? reasonOfLoss(buffer) : told, false, true);
      return false;
    }
    if (received == null) {
      return false;
    }
    if (received.bytes() < 0) {
      lose(SctpLoss.SHUTDOWN_BY_PEER, false, true);
      return false;
    }
    if (skipping || !received.isComplete()) {
      skipping = !received.isComplete();
      if (!skipping) {
        user.onTooLong(this, received.streamNumber(), received.payloadProtocolID());
      }
      return true;
    }
    byte[] content = new byte[buffer.flip().remaining()];
    buffer.get(content);
    user.onMessage(
        this, received.streamNumber(), received.payloadProtocolID(), Octets.adopt(content));
    return true;
  }

  /// After COMM_LOST the socket's error tells whose doing it was: an ABORT of the peer resets the
  /// connection. The JDK has it in the message only.
  private SctpLoss reasonOfLoss(ByteBuffer buffer) {
    try {
      channel.receive(buffer.clear(), null, this);
      return SctpLoss.UNREACHABLE;
    } catch (IOException error) {
      return String.valueOf(error.getMessage()).contains("reset")
          ? SctpLoss.ABORTED_BY_PEER
          : SctpLoss.UNREACHABLE;
    }
  }

  @Override
  public HandlerResult handleNotification(AssociationChangeNotification change, Void nothing) {
    switch (change.event()) {
      case COMM_UP -> {}
      case COMM_LOST -> notified = SctpLoss.UNREACHABLE;
      case RESTART -> user.onRestart(this);
      case SHUTDOWN -> notified = SctpLoss.SHUTDOWN_BY_PEER;
      case CANT_START -> notified = SctpLoss.NOT_ESTABLISHED;
    }
    return HandlerResult.RETURN;
  }

  @Override
  public HandlerResult handleNotification(ShutdownNotification begun, Void nothing) {
    return HandlerResult.CONTINUE;
  }

  void lose(SctpLoss reason, boolean abort, boolean tell) {
    State before = state;
    if (before == State.LOST) {
      return;
    }
    state = State.LOST;
    try {
      if (abort) {
        channel.setOption(SctpStandardSocketOptions.SO_LINGER, 0);
      }
      channel.close();
    } catch (IOException closedAlready) {
      // There is nothing left to close.
    }
    if (tell) {
      user.onLost(
          this,
          ending
              ? SctpLoss.ENDED_HERE
              : before == State.ESTABLISHED ? reason : SctpLoss.NOT_ESTABLISHED);
    }
  }
}

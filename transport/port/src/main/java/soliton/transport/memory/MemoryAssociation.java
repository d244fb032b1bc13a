package soliton.transport.memory;

import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.transport.SctpAssociation;
import soliton.transport.SctpLoss;
import soliton.transport.SctpSettings;
import soliton.transport.SctpUser;
import soliton.transport.SendResult;

/// One end of an association in a [MemoryNetwork]. Its state changes in the thread that delivers.
final class MemoryAssociation implements SctpAssociation {
  private enum State {
    CONNECTING,
    ESTABLISHED,
    LOST
  }

  private final MemoryNetwork network;
  private final long id;
  private final InetSocketAddress local;
  private final InetSocketAddress remote;
  private final SctpSettings settings;
  private final SctpUser user;
  private volatile State state = State.CONNECTING;
  private volatile int streams;
  private volatile @Nullable MemoryAssociation other;

  MemoryAssociation(
      MemoryNetwork network,
      InetSocketAddress local,
      InetSocketAddress remote,
      SctpSettings settings,
      SctpUser user) {
    this.network = network;
    this.id = network.nextAssociation();
    this.local = local;
    this.remote = remote;
    this.settings = settings;
    this.user = user;
  }

  void connect() {
    post(Parcel.Kind.SCTP_CONNECT, this::knock);
  }

  /// At the listener's side: INIT has come.
  private void knock() {
    MemorySctp.Listener listener = network.listenerAt(remote);
    if (listener == null) {
      lose(SctpLoss.NOT_ESTABLISHED);
      return;
    }
    if (state != State.CONNECTING || other != null) {
      return;
    }
    MemoryAssociation accepted = listener.accept(local);
    other = accepted;
    accepted.other = this;
    int agreed = Math.min(settings.streams(), accepted.settings.streams());
    accepted.post(Parcel.Kind.SCTP_ESTABLISHED, () -> establish(agreed));
    accepted.establish(agreed);
  }

  private void establish(int agreedStreams) {
    if (state == State.CONNECTING) {
      streams = agreedStreams;
      state = State.ESTABLISHED;
      user.onEstablished(this);
    }
  }

  @Override
  public long id() {
    return id;
  }

  @Override
  public InetSocketAddress peer() {
    return remote;
  }

  @Override
  public int streamsIn() {
    return streams;
  }

  @Override
  public int streamsOut() {
    return streams;
  }

  @Override
  public SendResult send(int stream, int payloadProtocol, Octets message) {
    MemoryAssociation peer = other;
    if (state != State.ESTABLISHED || peer == null) {
      return SendResult.NOT_ESTABLISHED;
    }
    if (stream < 0 || stream >= streams) {
      return SendResult.NO_SUCH_STREAM;
    }
    if (message.isEmpty() || message.length() > settings.messageLimitOctets()) {
      return SendResult.BAD_LENGTH;
    }
    network.send(
        channel(stream),
        local,
        remote,
        Parcel.Kind.SCTP_MESSAGE,
        stream,
        payloadProtocol,
        message,
        () -> peer.receive(stream, payloadProtocol, message));
    return SendResult.TAKEN;
  }

  private void receive(int stream, int payloadProtocol, Octets message) {
    if (state != State.ESTABLISHED) {
      return;
    }
    if (message.length() > settings.messageLimitOctets()) {
      user.onTooLong(this, stream, payloadProtocol);
    } else {
      user.onMessage(this, stream, payloadProtocol, message);
    }
  }

  @Override
  public void shutdown() {
    end(Parcel.Kind.SCTP_SHUTDOWN, SctpLoss.SHUTDOWN_BY_PEER);
  }

  @Override
  public void abort() {
    end(Parcel.Kind.SCTP_ABORT, SctpLoss.ABORTED_BY_PEER);
  }

  private void end(Parcel.Kind kind, SctpLoss seenByPeer) {
    if (state == State.LOST) {
      return;
    }
    MemoryAssociation peer = other;
    if (peer != null) {
      post(kind, () -> peer.lose(seenByPeer));
    }
    lose(SctpLoss.ENDED_HERE);
  }

  private void lose(SctpLoss reason) {
    if (state != State.LOST) {
      state = State.LOST;
      user.onLost(this, reason);
    }
  }

  /// The host died: no event here, and the peer notices by silence.
  void vanish() {
    if (state == State.LOST) {
      return;
    }
    state = State.LOST;
    MemoryAssociation peer = other;
    if (peer != null) {
      post(Parcel.Kind.SCTP_SILENCE, () -> peer.lose(SctpLoss.UNREACHABLE));
    }
  }

  private void post(Parcel.Kind kind, Runnable arrival) {
    network.send(channel(0), local, remote, kind, 0, 0, Octets.EMPTY, arrival);
  }

  /// Stream and direction: each end has an id of its own.
  private long channel(int stream) {
    return id << 16 | stream;
  }
}

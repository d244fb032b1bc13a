package soliton.ue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.radio.Cell;
import soliton.radio.RadioBearer;
import soliton.radio.RadioLink;
import soliton.radio.RadioPacket;
import soliton.radio.RadioUser;
import soliton.radio.ReleaseCause;
import soliton.radio.RrcSetup;

/// The N1 NAS signalling connection of a phone (TS 24.501 5.3.1), on top of one radio connection at
/// a time. Events of a connection that was left are not passed on. Owned by the agenda.
final class Signalling {
  private static final int MOST_WAITING = 8;

  private final SignallingUser user;
  private final Deque<Octets> waiting = new ArrayDeque<>();
  private @Nullable Connection connection;

  /// The party above: mobility management.
  interface SignallingUser {
    void onNas(Octets nas);

    void onBearer(RadioBearer bearer);

    void onBearerReleased(PduSessionId session);

    void onPacket(RadioPacket packet);

    /// The network ended the connection, or it broke.
    void onReleased(ReleaseCause cause);

    /// RRC Reject.
    void onRejected(int waitSeconds);
  }

  Signalling(SignallingUser user) {
    this.user = user;
  }

  /// 5GMM-CONNECTED mode, or on the way to it (TS 24.501 5.3.1.1).
  boolean isOpen() {
    return connection != null;
  }

  /// Sets up a connection; the first message travels with it.
  void open(Cell cell, RrcSetup setup) {
    waiting.clear();
    Connection opened = new Connection();
    connection = opened;
    cell.connect(setup, opened);
  }

  /// Sends on the connection that is open; lost when there is none.
  void send(Octets nas) {
    Connection current = connection;
    if (current == null) {
      return;
    }
    if (current.link != null) {
      current.link.sendNas(nas);
    } else if (waiting.size() < MOST_WAITING) {
      waiting.add(nas);
    }
  }

  @Nullable RadioLink link() {
    return connection == null ? null : connection.link;
  }

  /// Leaves the connection without a word (local release).
  void drop() {
    Connection left = connection;
    connection = null;
    waiting.clear();
    if (left != null && left.link != null) {
      left.link.drop();
    }
  }

  private final class Connection implements RadioUser {
    private @Nullable RadioLink link;

    private boolean isCurrent() {
      return this.equals(connection);
    }

    @Override
    public void onConnected(RadioLink connected) {
      link = connected;
      if (!isCurrent()) {
        connected.drop();
        return;
      }
      for (Octets nas : List.copyOf(waiting)) {
        connected.sendNas(nas);
      }
      waiting.clear();
    }

    @Override
    public void onRejected(int waitSeconds) {
      if (isCurrent()) {
        connection = null;
        user.onRejected(waitSeconds);
      }
    }

    @Override
    public void onNas(Octets nas) {
      if (isCurrent()) {
        user.onNas(nas);
      }
    }

    @Override
    public void onBearer(RadioBearer bearer) {
      if (isCurrent()) {
        user.onBearer(bearer);
      }
    }

    @Override
    public void onBearerReleased(PduSessionId session) {
      if (isCurrent()) {
        user.onBearerReleased(session);
      }
    }

    @Override
    public void onPacket(RadioPacket packet) {
      if (isCurrent()) {
        user.onPacket(packet);
      }
    }

    @Override
    public void onReleased(ReleaseCause cause) {
      if (isCurrent()) {
        connection = null;
        user.onReleased(cause);
      }
    }
  }
}

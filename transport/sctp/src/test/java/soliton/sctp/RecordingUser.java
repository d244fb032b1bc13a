package soliton.sctp;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import soliton.base.Octets;
import soliton.transport.SctpAssociation;
import soliton.transport.SctpLoss;
import soliton.transport.SctpUser;

/// Keeps events in the order they come, for a test to take; can send messages back.
class RecordingUser implements SctpUser {
  sealed interface Event {}

  record Established(SctpAssociation association) implements Event {}

  record Message(SctpAssociation association, int stream, int payloadProtocol, Octets content)
      implements Event {}

  record TooLong(SctpAssociation association, int stream) implements Event {}

  record Lost(SctpAssociation association, SctpLoss reason) implements Event {}

  private final LinkedBlockingQueue<Event> events = new LinkedBlockingQueue<>();

  @Override
  public void onEstablished(SctpAssociation association) {
    events.add(new Established(association));
  }

  @Override
  public void onMessage(
      SctpAssociation association, int stream, int payloadProtocol, Octets message) {
    events.add(new Message(association, stream, payloadProtocol, message));
  }

  @Override
  public void onTooLong(SctpAssociation association, int stream, int payloadProtocol) {
    events.add(new TooLong(association, stream));
  }

  @Override
  public void onLost(SctpAssociation association, SctpLoss reason) {
    events.add(new Lost(association, reason));
  }

  /// The next event, which must be of this kind and come within the time.
  <T extends Event> T next(Class<T> kind, int seconds) throws InterruptedException {
    Event event = events.poll(seconds, TimeUnit.SECONDS);
    if (event == null) {
      throw new AssertionError("no event within " + seconds + " s, want " + kind.getSimpleName());
    }
    return kind.cast(event);
  }

  <T extends Event> T next(Class<T> kind) throws InterruptedException {
    return next(kind, 5);
  }

  boolean isQuiet() {
    return events.isEmpty();
  }
}

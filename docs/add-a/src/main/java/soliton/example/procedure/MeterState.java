package soliton.example.procedure;

import org.jspecify.annotations.Nullable;
import soliton.example.message.Reading;

/// What is known of one meter. Owned by the meter's mailbox.
public final class MeterState {
  private @Nullable Reading last;

  public @Nullable Reading last() {
    return last;
  }

  void read(Reading reading) {
    last = reading;
  }
}

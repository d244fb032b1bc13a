package soliton.example.procedure;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import soliton.example.message.MeterMessage;
import soliton.example.message.Quantity;
import soliton.example.message.Reading;
import soliton.example.message.ReadingReject;
import soliton.example.message.ReadingRequest;
import soliton.example.message.ReadingResponse;
import soliton.nf.Dialogue;

/// Network-requested reading (Example 5.1). The numbers are the steps of its call flow.
final class MeterReading {
  private final MeterState meter;
  private final Ledger ledger;
  private final Consumer<MeterMessage> down;

  /// @param down to the meter
  MeterReading(MeterState meter, Ledger ledger, Consumer<MeterMessage> down) {
    this.meter = meter;
    this.ledger = ledger;
    this.down = down;
  }

  /// What the meter may answer.
  private sealed interface Answer {
    record Told(Reading reading) implements Answer {}

    record Refused(ReadingReject reject) implements Answer {}
  }

  /// @throws Left if the meter refuses
  /// @throws soliton.nf.Departure.Silence after T9001
  /// @throws soliton.sbi.SbiProblem if the ledger refuses
  void run(Dialogue<MeterEvent> dialogue, Quantity quantity) {
    // 1. an entry in the ledger; whoever leaves from here takes it back
    String entry = ledger.open(quantity);
    dialogue.onDeparture(() -> ledger.cancel(entry));

    // 2-3. READING REQUEST, READING RESPONSE
    ReadingRequest request = new ReadingRequest(quantity, null);
    Answer answer =
        dialogue.ask(() -> down.accept(request), MeterTimers.T9001, MeterReading::answer);
    Reading reading =
        switch (answer) {
          case Answer.Told(Reading told) -> told;
          case Answer.Refused(ReadingReject reject) -> throw new Left(reject.cause()); // 5.1.3
        };

    // 4. from here the reading counts, even if the ledger is slow to close
    meter.read(reading);
    dialogue.commit();
    ledger.close(entry, reading);
  }

  private static @Nullable Answer answer(MeterEvent event) {
    if (!(event instanceof MeterEvent.Uplink(MeterMessage message))) {
      return null;
    }
    return switch (message) {
      case ReadingResponse response -> new Answer.Told(response.reading());
      case ReadingReject reject -> new Answer.Refused(reject);
      case ReadingRequest _ -> null; // its own words, sent back
    };
  }
}

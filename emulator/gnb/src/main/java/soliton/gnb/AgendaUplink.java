package soliton.gnb;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import soliton.base.Octets;
import soliton.base.Qfi;
import soliton.radio.Agenda;
import soliton.radio.RadioBearer;
import soliton.radio.Uplink;

/// The way up where N3 belongs to the agenda: packets are copied and become its tasks, one a batch.
/// Owned by one thread.
final class AgendaUplink implements Uplink {
  private final Agenda agenda;
  private final N3 n3;
  private List<Runnable> batch = new ArrayList<>();

  AgendaUplink(Agenda agenda, N3 n3) {
    this.agenda = agenda;
    this.n3 = n3;
  }

  @Override
  public boolean send(
      RadioBearer bearer, Qfi flow, MemorySegment memory, long offset, int lengthOctets) {
    if (!(bearer instanceof SessionBearer session)) {
      return false;
    }
    Octets packet =
        Octets.adopt(memory.asSlice(offset, lengthOctets).toArray(ValueLayout.JAVA_BYTE));
    batch.add(() -> n3.send(session, flow, packet));
    return true;
  }

  @Override
  public void flush() {
    if (!batch.isEmpty()) {
      List<Runnable> sent = batch;
      batch = new ArrayList<>();
      agenda.execute(() -> sent.forEach(Runnable::run));
    }
  }
}

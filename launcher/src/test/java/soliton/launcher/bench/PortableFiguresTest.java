package soliton.launcher.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import soliton.launcher.bench.PortableFigures.Stream;

class PortableFiguresTest {
  private static final Stream KERNEL = new Stream(8_000, 1, 0, 0, 0);

  @Test
  void anOctetTakesTheTimeOfThoseWhoTouchIt() {
    Stream stream = new Stream(4_000, 1, 0.5, 0.25, 7);
    assertEquals(
        "4000 Mbit/s; CPU an octet: ends 2.00, UPF 1.00, base station 0.50 ns; 7 retransmitted",
        stream.describe());
  }

  @Test
  void theMedianOfTheRoundsCounts() {
    PortableFigures figures = new PortableFigures();
    figures.add(KERNEL, new Stream(800, 1, 1, 1, 0));
    figures.add(KERNEL, new Stream(6_000, 1, 1, 1, 0));
    figures.add(KERNEL, new Stream(4_000, 1, 1, 1, 0));
    assertEquals(0.5, figures.throughput());
  }

  @Test
  void theBaseStationCountsOnceAndOnceNot() {
    PortableFigures figures = new PortableFigures();
    figures.add(KERNEL, new Stream(6_000, 1, 0.5, 1.5, 0));
    assertEquals(
        "6000 of 8000 Mbit/s; ratio in throughput 0.75, in octets a second of CPU 0.50 without the"
            + " base station, 0.25 with it",
        figures.describe());
  }
}

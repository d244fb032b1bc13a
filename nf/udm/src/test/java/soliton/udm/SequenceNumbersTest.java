package soliton.udm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.base.Supi;
import soliton.crypto.SqnArray;
import soliton.store.MemoryStore;

class SequenceNumbersTest {
  private static final Supi OTHER = new Supi("999700000000002");

  private final RepositoryInMemory repository = new RepositoryInMemory();
  private MemoryStore store = new MemoryStore();
  private SequenceNumbers numbers = new SequenceNumbers(store, repository);

  @Test
  void numbersGrowAndAPhoneTakesEachOnce() {
    SqnArray phone = new SqnArray(Octets.ofHex("000000000000"));
    for (int i = 0; i < 200; i++) {
      numbers.next(OTHER);
      Octets sqn = numbers.next(Fixture.SUPI);
      assertTrue(phone.isFresh(sqn), "number " + i + ": " + sqn);
      phone.accept(sqn);
    }
  }

  @Test
  void noNumberIsUsedTwiceWhateverTheCrashes() {
    Set<Octets> used = new HashSet<>();
    SqnArray phone = new SqnArray(Octets.ofHex("000000000000"));
    for (int life = 0; life < 20; life++) {
      for (int i = 0; i < 7; i++) {
        Octets sqn = numbers.next(Fixture.SUPI);
        assertTrue(used.add(sqn), sqn + " was used before");
        assertTrue(phone.isFresh(sqn), sqn + " is not fresh");
        phone.accept(sqn);
      }
      store = store.afterCrash();
      numbers = new SequenceNumbers(store, repository);
    }
  }

  @Test
  void oneWriteServesABlockOfVectors() {
    for (int i = 0; i < SequenceNumbers.BLOCK; i++) {
      numbers.next(Fixture.SUPI);
    }
    assertEquals(1, store.commits());
    numbers.next(Fixture.SUPI);
    assertEquals(2, store.commits());
  }

  @Test
  void aProvisionedBaseIsCountedFrom() {
    repository.setSequenceBase(Fixture.SUPI, 1_000);
    assertEquals(1_001L, seq(numbers.next(Fixture.SUPI)));
    assertEquals(2L, seq(numbers.next(OTHER)));
  }

  @Test
  void aResynchronisationThatChangesNothingWritesNothing() {
    numbers.next(Fixture.SUPI);
    numbers.resynchronise(Fixture.SUPI, sqn(1)); // the next one, 2, would be accepted
    assertEquals(0, repository.baseWrites);
  }

  @Test
  void aPhoneThatIsAheadIsFollowed() {
    numbers.next(Fixture.SUPI);
    numbers.resynchronise(Fixture.SUPI, sqn(5_000));
    assertEquals(5_001L, seq(numbers.next(Fixture.SUPI)));
    assertEquals(3L, seq(numbers.next(OTHER)));
  }

  @Test
  void aPhoneThatIsTooFarBehindIsMetWhereItIs() {
    repository.setSequenceBase(Fixture.SUPI, 1L << 40);
    numbers.next(Fixture.SUPI);
    numbers.resynchronise(Fixture.SUPI, sqn(3));
    assertEquals(4L, seq(numbers.next(Fixture.SUPI)));
    store = store.afterCrash();
    numbers = new SequenceNumbers(store, repository);
    assertTrue(seq(numbers.next(Fixture.SUPI)) > 4L);
  }

  private static long seq(Octets sqn) {
    return sqn.reader().number(6) >>> 5;
  }

  private static Octets sqn(long seq) {
    return new soliton.base.OctetWriter().number(seq << 5, 6).toOctets();
  }
}

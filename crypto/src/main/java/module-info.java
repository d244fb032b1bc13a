/// Authentication, keys, ciphering, integrity and concealment: pure functions on octets.
@org.jspecify.annotations.NullMarked
module soliton.crypto {
  requires static org.jspecify;
  requires transitive soliton.base;

  exports soliton.crypto;
}

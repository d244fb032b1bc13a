/// System calls of Linux through java.lang.foreign: shared by the transports.
@org.jspecify.annotations.NullMarked
module soliton.linux {
  requires static org.jspecify;
  requires transitive soliton.base;

  exports soliton.linux;
}

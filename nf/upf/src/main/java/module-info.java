/// User plane function.
@org.jspecify.annotations.NullMarked
module soliton.upf {
  requires static org.jspecify;
  requires transitive soliton.base;
  requires transitive soliton.pfcp;
  requires soliton.gtpu;
  requires transitive soliton.sbi;
  requires transitive soliton.transport;
  requires transitive soliton.store;
  requires transitive soliton.nf;

  exports soliton.upf;
  exports soliton.upf.nat;
  exports soliton.upf.reading;
}

/// One interface per service of the service-based architecture (TS 23.501 7.2, TS 29.5xx). A
/// function knows these and never another function; whether a call is direct or HTTP/2 is wiring.
@org.jspecify.annotations.NullMarked
module soliton.sbi {
  requires static org.jspecify;
  requires transitive soliton.base;

  exports soliton.sbi;
  exports soliton.sbi.namf;
  exports soliton.sbi.nausf;
  exports soliton.sbi.nnrf;
  exports soliton.sbi.nnssf;
  exports soliton.sbi.npcf;
  exports soliton.sbi.nsmf;
  exports soliton.sbi.nudm;
  exports soliton.sbi.nudr;
  exports soliton.sbi.nupf;
}

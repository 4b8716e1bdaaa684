package org.intercity.merging;

import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.intercity.reader.ActKind;
import org.intercity.reader.Reading;
import org.intercity.reader.TieKind;
import org.jspecify.annotations.Nullable;

/**
 * One act of one tie, as all articles that speak of it report it together.
 *
 * @param parties under their best names: the gazetteer's where it knows them
 * @param signing where and by whom; a person whom two sources spell otherwise stands here once
 * @param voices who says so; the reprints of one release are one voice
 * @param conflicts where they disagree; empty where they do not
 */
public record ReportedAct(
    List<Reading.Party> parties,
    What what,
    Reading.Signing signing,
    Reading.Fields fields,
    List<Voice> voices,
    List<Conflict> conflicts) {

  public ReportedAct {
    parties = List.copyOf(parties);
    voices = List.copyOf(voices);
    conflicts = List.copyOf(conflicts);
  }

  /**
   * What happened.
   *
   * @param date the finest that the sources bear out, never finer than one of them says
   */
  public record What(TieKind kind, ActKind act, @Nullable EdtfDate date) {}

  /**
   * One voice: an article with its reprints.
   *
   * @param claims of each in the order of publication; never empty
   */
  public record Voice(List<Claim> claims) {
    public Voice {
      claims = List.copyOf(claims);
    }
  }

  /** What each document says, voice by voice. */
  public List<Claim> claims() {
    return voices.stream().flatMap(voice -> voice.claims().stream()).toList();
  }
}

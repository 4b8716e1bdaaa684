package org.intercity.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTests {

  @ParameterizedTest
  @CsvSource({
    "Ｍünchen, munchen",
    "São-Paulo 2024, sao paulo 2024",
    "ÅRHUS, arhus",
    "2026년, 2026 년",
    "光州市と結ぶ, 光州市と 州市と結 市と結ふ と結ふ 結ふ ふ"
  })
  void wordsAreCutAndFoldedAlike(String text, String words) {
    assertThat(Run.of(text).stream().flatMap(run -> run.words().stream()))
        .containsExactlyInAnyOrder(words.split(" "));
  }

  @Test
  void whatIsWrittenWithoutSpacesIsFoundFromAnyOfItsLettersOn() {
    assertThat(Run.of("서울특별시장").getFirst().pieces())
        .extracting(Piece::word)
        .containsExactly("서울특별", "특별시장");
    assertThat(Run.of("서울특별시장").getFirst().words()).contains("특별시장", "시장");
  }

  @Test
  void decomposedHangulIsTheSame() {
    assertThat(Run.of("광주")).isEqualTo(Run.of("광주"));
  }

  @Test
  void namesOfSeveralWordsThatMeanOneThingAreOneTerm() {
    Asked asked =
        Asked.of(
            "visit New York 2024",
            words -> words.equals("New York") ? List.of("@gn5128581") : List.of());
    assertThat(asked.terms())
        .extracting(term -> term.pieces().stream().map(Piece::word).toList())
        .containsExactly(List.of("visit"), List.of("new", "york"), List.of("2024"));
    assertThat(asked.terms().get(1).marks()).containsExactly("@gn5128581");
  }

  @Test
  void nothingIsLookedForWhereNothingWasTyped() {
    assertThat(Asked.of(" ?! ", _ -> List.of()).or(List.of("~x")).isEmpty()).isTrue();
    assertThat(Asked.of("%' OR 1=1 --", _ -> List.of()).terms()).hasSize(2);
  }
}

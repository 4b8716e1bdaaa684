package org.intercity.exports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticlesTests {

  @ParameterizedTest
  @CsvSource({
    "칭다오시[은/는], 칭다오시는",
    "광주[과/와], 광주와",
    "서울[과/와], 서울과",
    "서울[으로/로], 서울로",
    "부산[으로/로], 부산으로",
    "옌청시(2017년)[이/가], 옌청시(2017년)가",
    "‘협정’[을/를], ‘협정’을",
    "3[이/가], 3이",
    "2[이/가], 2가",
    "Tainan[을/를], Tainan을",
    "Kobe[을/를], Kobe를",
    "함부르크[과/와] 광주[은/는] 협정[을/를], 함부르크와 광주는 협정을"
  })
  void theFormFollowsTheSoundBefore(String both, String chosen) {
    assertThat(Particles.choose(both)).isEqualTo(chosen);
  }
}

package org.intercity.gazetteer.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignSoundTests {

  @ParameterizedTest
  @CsvSource({
    "ラハティ, Lahti",
    "グラーツ, Graz",
    "ベッルーノ, Belluno",
    "テラビ, Telavi",
    "カフル, Cahul",
    "トルン, Toruń",
    "スプリングフィールド, Springfield",
    "ウスリースク, Ussuriysk",
    "キュタヒヤ, Kütahya",
    "ギュッシング, Güssing",
    "그라츠, Graz",
    "라흐티, Lahti",
    "벨루노, Belluno",
    "格丁尼亚, Gdynia",
    "拉赫蒂, Lahti",
  })
  void aNameIsKnownByItsSound(String given, String latin) {
    assertThat(ForeignSound.keys(given)).containsAnyElementsOf(ForeignSound.keys(latin));
    assertThat(ForeignSound.distance(given, latin)).isNotNegative();
  }

  @ParameterizedTest
  @CsvSource({
    "ベッルーノ, Verona",
    "ベッルーノ, Bologna",
    "ラハティ, Rauma",
    "그라츠, Wels",
    "格丁尼亚, Gdańsk",
    "トルン, Tarnów",
  })
  void anotherNameIsNot(String given, String latin) {
    assertThat(ForeignSound.distance(given, latin)).isNegative();
  }
}

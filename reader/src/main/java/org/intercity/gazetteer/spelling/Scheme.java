package org.intercity.gazetteer.spelling;

/** A rule by which a name is written in another way. */
public enum Scheme {
  /** Han characters in the forms of Hong Kong and Taiwan. */
  TRADITIONAL,
  /** Han characters in the forms of the mainland. */
  SIMPLIFIED,
  /** Han characters in the forms of Japan. */
  SHINJITAI,

  /** Han characters by their Korean readings: 青岛 is 청도. */
  SINO_KOREAN,
  /** Han characters by their readings in Standard Chinese, without tones. */
  PINYIN,
  /** Chinese by sound in Hangul, by the Korean standard for loan words: Suzhou is 쑤저우. */
  PINYIN_IN_HANGUL,
  /** Chinese by sound in katakana: Qingdao is チンタオ. */
  PINYIN_IN_KANA,
  /** The romanisation of Chinese before pinyin, and of Taiwan: Qingdao is Ch'ing-tao. */
  WADE_GILES,

  /** South Korea's romanisation since 2000: 부산 is Busan. */
  REVISED_ROMANIZATION,
  /** The romanisation of Korean of 1939, in libraries and older print: 부산 is Pusan. */
  MCCUNE_REISCHAUER,
  /** North Korea's romanisation of 1992: 평양 is Phyongyang. */
  NORTH_KOREAN,
  /** Korean by sound in katakana: 부산 is プサン. */
  HANGUL_IN_KANA,
  /** The South's form of a northern name: 라선 is 나선. */
  INITIAL_LAW,

  /** Kana in Hepburn's Latin letters, or another usual form of them: Shinbashi is Shimbashi. */
  HEPBURN,
  /** Japan's official romanisation of 1954: Chigasaki is Tigasaki. */
  KUNREI,
  /** Long vowels written out: Ōsaka is Oosaka, Ohsaka. */
  ROMAJI_LONG_VOWELS,
  /** Japanese by sound in Hangul, by the Korean standard for loan words: Tottori is 돗토리. */
  ROMAJI_IN_HANGUL,
  /** Japanese by sound in hiragana and katakana. */
  ROMAJI_IN_KANA
}

package org.intercity.gazetteer.spelling;

import java.util.List;

/** A romanisation of Korean, as letters for each sound. */
record KoreanLatin(Scheme scheme, List<String> initials, List<String> voiced, List<String> vowels) {

  static final KoreanLatin REVISED =
      of(
          Scheme.REVISED_ROMANIZATION,
          "g kk n d tt r m b pp s ss _ j jj ch k t p h",
          "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i");
  static final KoreanLatin MCCUNE_REISCHAUER =
      of(
          Scheme.MCCUNE_REISCHAUER,
          "k kk n t tt r m p pp s ss _ ch tch ch' k' t' p' h",
          "a ae ya yae ŏ e yŏ ye o wa wae oe yo u wŏ we wi yu ŭ ŭi i");
  static final KoreanLatin NORTH_KOREAN =
      of(
          Scheme.NORTH_KOREAN,
          "k kk n t tt r m p pp s ss _ j jj ch kh th ph h",
          "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i");

  private static final String PLAIN = "ㄱㄷㅂㅈ";
  private static final String LASTS = " ㄱㄴㄷㄹㅁㅂㅇ";
  private static final List<String> LAST_LETTERS = List.of("", "k", "n", "t", "l", "m", "p", "ng");

  /** Letters by the order of Unicode; '_' for none. Soft sounds are g, d, b, j in all three. */
  private static KoreanLatin of(Scheme scheme, String initials, String vowels) {
    return new KoreanLatin(
        scheme,
        List.of(initials.replace("_", "").split(" ", -1)),
        List.of("g", "d", "b", "j"),
        List.of(vowels.split(" ")));
  }

  String of(List<KoreanSound> sounds) {
    StringBuilder name = new StringBuilder();
    char before = ' ';
    for (KoreanSound sound : sounds) {
      name.append(initial(sound, before));
      name.append(vowels.get(Jamo.VOWELS.indexOf(sound.vowel())));
      name.append(LAST_LETTERS.get(LASTS.indexOf(sound.last())));
      before = sound.last();
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  private String initial(KoreanSound sound, char before) {
    if (sound.initial() == 'ㄹ' && before == 'ㄹ') {
      return "l";
    }
    int plain = PLAIN.indexOf(sound.initial());
    return plain >= 0 && sound.isVoiced()
        ? voiced.get(plain)
        : initials.get(Jamo.INITIALS.indexOf(sound.initial()));
  }
}

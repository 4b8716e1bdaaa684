package org.intercity.desk.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.intercity.accounts.SignedIn;
import org.intercity.imports.Choices;
import org.intercity.imports.Columns;
import org.intercity.imports.DateOrder;
import org.intercity.imports.Importing;
import org.intercity.imports.Sheet;
import org.intercity.imports.Upload;
import org.intercity.tables.Table;
import org.intercity.words.Problems;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A list as it was handed in: its first lines, and what each column says. */
@Controller
@RequestMapping("/imports/waiting/{id}")
class ColumnPages {

  private static final int SHOWN = 12;

  private final ImportDesk desk;
  private final Importing importing;

  ColumnPages(ImportDesk desk, Importing importing) {
    this.desk = desk;
    this.importing = importing;
  }

  /** A column with what it is taken for. */
  record ColumnLine(int at, String letter, String header, String word, String how) {}

  @GetMapping
  String show(
      @PathVariable String id, @AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    return page(desk.require(id, who), new Problems(Words.in(locale)), model);
  }

  private String page(Upload upload, Problems problems, Model model) {
    List<Table> tables = upload.tables();
    Sheet sheet = importing.sheet(upload);
    model.addAttribute("upload", upload);
    model.addAttribute("problems", problems);
    model.addAttribute("table", sheet.table());
    model.addAttribute("sheets", tables.stream().map(Table::name).toList());
    model.addAttribute("encodings", Upload.encodingNames());
    model.addAttribute("columns", lines(sheet));
    model.addAttribute("head", sheet.columns().head());
    model.addAttribute("fields", upload.what().fields());
    model.addAttribute("needed", sheet.columns().has(upload.what().needed()));
    model.addAttribute("asks", sheet.asksForOrder());
    model.addAttribute("order", sheet.order());
    model.addAttribute("orders", List.of(DateOrder.values()));
    model.addAttribute("shown", sheet.table().lines().stream().limit(SHOWN).toList());
    model.addAttribute("rows", sheet.rows().size());
    return "imports/columns";
  }

  private static List<ColumnLine> lines(Sheet sheet) {
    List<Columns.Column> columns = sheet.columns().all();
    return IntStream.range(0, columns.size())
        .mapToObj(
            at ->
                new ColumnLine(
                    at,
                    letter(at),
                    sheet.header(at),
                    sheet.columns().words().get(at),
                    columns.get(at).how().word()))
        .toList();
  }

  /** As spreadsheets name it. */
  private static String letter(int at) {
    return at < 26
        ? String.valueOf((char) ('A' + at))
        : letter(at / 26 - 1) + (char) ('A' + at % 26);
  }

  /** Keeps how the table is to be read, and shows it so, or goes on to its rows. */
  @PostMapping("/columns")
  String keep(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> sent,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    Upload upload = desk.require(id, who);
    Problems problems = new Problems(Words.in(locale));
    try {
      long revision = Long.parseLong(Optional.ofNullable(sent.getFirst("revision")).orElse("-1"));
      Choices changed = changed(upload, sent);
      tried(upload, changed).tables();
      desk.uploads().decide(desk.office(who), id, revision, _ -> changed);
    } catch (UserError refused) {
      problems.add("encoding", refused);
      return page(upload, problems, model);
    } catch (NumberFormatException forged) {
      problems.add("encoding", "imports.error.moved");
      return page(upload, problems, model);
    }
    return "redirect:/imports/waiting/" + id + ("rows".equals(sent.getFirst("go")) ? "/rows" : "");
  }

  private static Upload tried(Upload upload, Choices changed) {
    return new Upload(
        upload.id(), upload.what(), upload.file(), changed, upload.revision(), upload.state());
  }

  /** What belongs to another sheet or another encoding is recognised anew. */
  private static Choices changed(Upload upload, MultiValueMap<String, String> sent) {
    Choices held = upload.choices();
    String sheet = given(sent, "sheet").orElse(held.sheet());
    String encoding = given(sent, "encoding").orElse(null);
    boolean another =
        !java.util.Objects.equals(held.encoding(), encoding)
            || (held.sheet() == null ? isAnother(upload, sheet) : !held.sheet().equals(sheet));
    List<String> columns = new ArrayList<>();
    for (int i = 0; !another && sent.containsKey("column" + i); i++) {
      columns.add(given(sent, "column" + i).orElse(""));
    }
    Integer head =
        another
            ? null
            : given(sent, "head")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(null);
    return held.reading(
        sheet, encoding, columns, head, given(sent, "order").flatMap(DateOrder::find).orElse(null));
  }

  private static boolean isAnother(Upload upload, @Nullable String sheet) {
    return sheet != null && !upload.tables().getFirst().name().equals(sheet);
  }

  private static Optional<String> given(MultiValueMap<String, String> sent, String name) {
    return Optional.ofNullable(sent.getFirst(name)).filter(text -> !text.isBlank());
  }

  /** Throws the list away. */
  @PostMapping("/discard")
  String discard(@PathVariable String id, @AuthenticationPrincipal SignedIn who) {
    desk.require(id, who);
    desk.uploads().discard(desk.office(who), id);
    return "redirect:/imports";
  }
}

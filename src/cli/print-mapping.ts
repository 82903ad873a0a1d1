import { fieldById, isoDate, unitName, WORDS, type CustomerList, type Language } from "../core";
import { COMMAND_WORDS } from "./command-words";
import { tableText } from "./print-table";

/**
 * Sets for a terminal how a list was read: rows, date, and which header is which field.
 *
 * @param list - the list
 * @param language - the language
 * @returns the lines
 */
export function mappingText(list: CustomerList, language: Language): string {
  const { skipped, rows } = list;
  const counts: Readonly<Record<string, number>> = { read: list.rowsRead, customers: rows, ...skipped };
  const reconciled = COMMAND_WORDS.reconciled[language].replace(/\{(\w+)\}/g, (_, key: string) =>
    String(counts[key] ?? 0),
  );
  const date = list.dataDate === null ? COMMAND_WORDS.noDate[language] : isoDate(list.dataDate);
  const word = (key: "header" | "field" | "unit" | "basis" | "confidence" | "found"): string =>
    COMMAND_WORDS[key][language];
  const mapping = tableText(
    [word("header"), word("field"), "id", word("unit"), word("basis"), word("confidence"), word("found")],
    [...list.mapping].map(([field, { header, unit, basis, confidence, found }]) => [
      header,
      fieldById(field)?.label[language] ?? field,
      field,
      unit ? unitName(unit, language) : "",
      basis ? WORDS[basis][language] : "",
      `${Math.round(confidence * 100)}%`,
      COMMAND_WORDS[found][language],
    ]),
    new Set([5]),
  );
  const unread = list.unread.filter((header) => header !== "");
  return [
    `${list.file} / ${list.sheet}  ${WORDS.asOf[language]} ${date}`,
    reconciled,
    "",
    mapping,
    ...(unread.length > 0
      ? [
          "",
          COMMAND_WORDS.unread[language].replace("{headers}", () =>
            unread.join(language === "zh-CN" ? "、" : ", "),
          ),
        ]
      : []),
  ].join("\n");
}

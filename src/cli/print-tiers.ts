import {
  assetsOf,
  fieldById,
  isoDate,
  primaryScheme,
  sayAmount,
  WORDS,
  type CheckedScheme,
  type Language,
  type Tiering,
  type TiersInForce,
} from "../core";
import { COMMAND_WORDS } from "./command-words";
import { tableText } from "./print-table";

/** Signs of a full bar. */
const BAR = 20;

function percent(part: number, whole: number): string {
  return whole > 0 ? `${((100 * part) / whole).toFixed(1)}%` : "";
}

function bar(part: number, whole: number): string {
  const eighths = whole > 0 ? Math.round((8 * BAR * part) / whole) : 0;
  const rest = eighths % 8;
  return (
    "█".repeat(Math.floor(eighths / 8)) +
    (rest > 0 ? "▏▎▍▌▋▊▉"[rest - 1] : eighths === 0 && part > 0 ? "▏" : "")
  );
}

function tierLabel({ id, label }: CheckedScheme["tiers"][number], language: Language): string {
  return /^[A-Z]/.test(id) ? `${id} ${label[language]}` : label[language];
}

/** A total is read, not reckoned with: a hundredth of 万元, or a yuan, is as near as it need be. */
function sayTotal(fen: number, language: Language): string {
  const nearest = language === "zh-CN" && fen >= 1e6 ? 1e4 : 100;
  return sayAmount(Math.round(fen / nearest) * nearest, language);
}

function counted(tierNo: Uint8Array, tiers: number): number[] {
  const customers = new Array<number>(tiers + 1).fill(0);
  for (const no of tierNo) customers[no] += 1;
  return customers;
}

/** The primary scheme as a table: customers and assets by tier, with bars. */
function primaryTable(
  scheme: CheckedScheme,
  tierNo: Uint8Array,
  assets: Float64Array | undefined,
  language: Language,
): string {
  const customers = counted(tierNo, scheme.tiers.length);
  const sums = new Array<number>(scheme.tiers.length + 1).fill(NaN);
  for (let row = 0; row < tierNo.length; row++) {
    const fen = assets?.[row] ?? NaN;
    const no = tierNo[row];
    if (fen === fen) sums[no] = (sums[no] === sums[no] ? sums[no] : 0) + fen;
  }
  const all = sums.reduce((sum, fen) => (fen === fen ? sum + fen : sum), 0);
  const line = (label: string, count: number, fen: number, total = false): string[] => [
    label,
    String(count),
    percent(count, tierNo.length),
    total ? "" : bar(count, tierNo.length),
    ...(assets ? (fen === fen ? [sayTotal(fen, language), percent(fen, all)] : ["", ""]) : []),
  ];
  const rows = [
    ...scheme.tiers.map((tier, i) => line(tierLabel(tier, language), customers[i + 1], sums[i + 1])),
    ...(customers[0] > 0 ? [line(WORDS.untiered[language], customers[0], sums[0])] : []),
    line(COMMAND_WORDS.total[language], tierNo.length, all, true),
  ];
  const head = [scheme.label[language], WORDS.customers[language], COMMAND_WORDS.share[language], ""];
  const money = assets ? [WORDS.assets[language], COMMAND_WORDS.assetShare[language]] : [];
  return tableText([...head, ...money], rows, new Set([1, 2, 4, 5]));
}

/** Another scheme in a line: its tiers with their customers. */
function schemeLine(scheme: CheckedScheme, tierNo: Uint8Array, language: Language): string {
  const customers = counted(tierNo, scheme.tiers.length);
  const parts = scheme.tiers.map((tier, i) => `${tierLabel(tier, language)} ${customers[i + 1]}`);
  const rest = customers[0] > 0 ? [`${WORDS.untiered[language]} ${customers[0]}`] : [];
  return `${scheme.label[language]}  ${[...parts, ...rest].join(" · ")}`;
}

function lackLine(scheme: CheckedScheme, { evaluation }: Tiering, language: Language): string {
  const name = (id: string): string =>
    fieldById(id)?.label[language] ?? (id === "asOf" ? WORDS.asOf[language] : id);
  const needs = (evaluation.lacks.get(scheme.id) ?? []).map((need) =>
    (typeof need === "string" ? [need] : need).map(name).join(COMMAND_WORDS.or[language]),
  );
  const text = needs.join(language === "zh-CN" ? "、" : ", ");
  return `${scheme.label[language]}  ${COMMAND_WORDS.notAvailable[language].replace("{needs}", () => text)}`;
}

/** What each list contributed, so that every row read is accounted for. */
function listLines({ rows }: Tiering, language: Language): string[] {
  return rows.lists.map((list, k) => {
    const { total, note, duplicate } = list.skipped;
    const counts: Readonly<Record<string, number>> = {
      read: list.rowsRead,
      customers: list.rows - rows.merged[k],
      total,
      note,
      duplicate: duplicate + rows.merged[k],
    };
    const text = COMMAND_WORDS.reconciled[language].replace(/\{(\w+)\}/g, (_, key: string) =>
      String(counts[key]),
    );
    return `${list.file}  ${text}`;
  });
}

/**
 * Sets the result of a run for a terminal: the tiers with bars, the other schemes in a line each, every row accounted for.
 *
 * @param tiering - the tiering
 * @param inForce - the tiers of the primary scheme in force
 * @param language - the language
 * @returns the lines
 */
export function tiersText(tiering: Tiering, inForce: TiersInForce, language: Language): string {
  const { model, evaluation } = tiering;
  const primary = primaryScheme(model.policy);
  const tiered = primary && evaluation.tiers.has(primary.id);
  const others = [...model.policy.schemes.values()].filter((scheme) => !tiered || scheme !== primary);
  const lines = others.map((scheme) => {
    const tierNo = evaluation.tiers.get(scheme.id);
    return tierNo ? schemeLine(scheme, tierNo, language) : lackLine(scheme, tiering, language);
  });
  const asOf = model.asOf === null ? COMMAND_WORDS.noDate[language] : isoDate(model.asOf);
  const fitted = COMMAND_WORDS.fitted[language]
    .replace("{customers}", String(model.fit.customers))
    .replace("{asOf}", asOf);
  return [
    ...(tiered ? [primaryTable(primary, inForce.tierNo, assetsOf(tiering), language)] : []),
    ...(lines.length > 0 ? [lines.join("\n")] : []),
    [...listLines(tiering, language), fitted].join("\n"),
  ].join("\n\n");
}

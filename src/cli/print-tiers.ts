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

function percent(part: number, whole: number): string {
  return whole > 0 ? `${((100 * part) / whole).toFixed(1)}%` : "";
}

function schemeTable(
  scheme: CheckedScheme,
  tierNo: Uint8Array,
  assets: Float64Array | undefined,
  language: Language,
): string {
  const customers = new Array<number>(scheme.tiers.length + 1).fill(0);
  const sums = new Array<number>(scheme.tiers.length + 1).fill(0);
  const known = new Array<number>(scheme.tiers.length + 1).fill(0);
  for (let row = 0; row < tierNo.length; row++) {
    const no = tierNo[row];
    customers[no] += 1;
    const fen = assets?.[row] ?? NaN;
    if (fen === fen) {
      sums[no] += fen;
      known[no] += 1;
    }
  }
  const all = sums.reduce((a, b) => a + b, 0);
  const line = (label: string, count: number, fen: number): string[] => [
    label,
    String(count),
    percent(count, tierNo.length),
    ...(assets ? (fen === fen ? [sayAmount(fen, language), percent(fen, all)] : ["", ""]) : []),
  ];
  const rows = [
    ...scheme.tiers.map(({ id, label }, i) =>
      line(/^[A-Z]/.test(id) ? `${id} ${label[language]}` : label[language], customers[i + 1], sums[i + 1]),
    ),
    ...(customers[0] > 0 ? [line(WORDS.untiered[language], customers[0], known[0] > 0 ? sums[0] : NaN)] : []),
    line(COMMAND_WORDS.total[language], tierNo.length, all),
  ];
  const head = [scheme.label[language], WORDS.customers[language], COMMAND_WORDS.share[language]];
  const money = assets ? [WORDS.assets[language], COMMAND_WORDS.assetShare[language]] : [];
  return tableText([...head, ...money], rows, new Set([1, 2, 3, 4]));
}

/**
 * Sets the result of a run for a terminal: a table per scheme, and what the others lack.
 *
 * @param tiering - the tiering
 * @param inForce - the tiers of the primary scheme in force
 * @param language - the language
 * @returns the lines
 */
export function tiersText(tiering: Tiering, inForce: TiersInForce, language: Language): string {
  const { model, evaluation } = tiering;
  const primary = primaryScheme(model.policy);
  const assets = assetsOf(tiering);
  const blocks = [...model.policy.schemes.values()].map((scheme) => {
    const tierNo = evaluation.tiers.get(scheme.id);
    if (tierNo) return schemeTable(scheme, scheme === primary ? inForce.tierNo : tierNo, assets, language);
    const name = (id: string): string =>
      fieldById(id)?.label[language] ?? (id === "asOf" ? WORDS.asOf[language] : id);
    const needs = (evaluation.lacks.get(scheme.id) ?? []).map((need) =>
      (typeof need === "string" ? [need] : need).map(name).join(COMMAND_WORDS.or[language]),
    );
    return `${scheme.label[language]}: ${COMMAND_WORDS.notAvailable[language].replace("{needs}", () => needs.join(language === "zh-CN" ? "、" : ", "))}`;
  });
  const asOf = model.asOf === null ? COMMAND_WORDS.noDate[language] : isoDate(model.asOf);
  const fitted = COMMAND_WORDS.fitted[language]
    .replace("{customers}", String(model.fit.customers))
    .replace("{asOf}", asOf);
  return [...blocks, fitted].join("\n\n");
}

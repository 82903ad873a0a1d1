import type { Grid } from "./grid";
import type { MoneyUnit } from "../money-unit";
import { cellText } from "./cell-text";
import type { HeaderIndex } from "./header-index";
import { CHINESE_GROUP_GUARDS, CHINESE_PRODUCTS } from "./header-words";
import type { HeaderMatch } from "./header-match";
import { matchHeader, OFFERED } from "./match-header";
import { englishWords, hasChinese } from "./normalise-header";
import { unitInHeader } from "./unit-in-header";

/** The header above one column, in all the ways it can be read. */
export interface HeaderColumn {
  readonly column: number;
  /** The text nearest to the data. */
  readonly bottom: string;
  /** The bottom text alone, then joined with what stands above it. */
  readonly texts: readonly string[];
  /** The unit some row of the header states. */
  readonly unit: MoneyUnit | null;
}

/** What a header was found to mean, and the text that said so. */
export interface HeaderReading {
  readonly text: string;
  readonly matches: readonly HeaderMatch[];
}

const ENGLISH_GROUP_GUARD = /\b(?:prior|previous|last|change|growth|target|share|rank|yoy|mom)\b/;

/**
 * Reads the headers of a table, column by column.
 *
 * @param grid - the sheet
 * @param top - first header row, zero-based
 * @param bottom - last header row, zero-based
 * @returns the columns that have a header
 */
export function headerColumns(grid: Grid, top: number, bottom: number): HeaderColumn[] {
  let width = 0;
  for (let row = top; row <= bottom; row++) width = Math.max(width, grid.rows[row]?.length ?? 0);
  for (const merge of grid.merges)
    if (merge.top <= bottom && merge.bottom >= top) width = Math.max(width, merge.right + 1);
  const lines: string[][] = [];
  for (let row = top; row <= bottom; row++) lines.push(headerLine(grid, row, width, row < bottom));
  const columns: HeaderColumn[] = [];
  for (let column = 0; column < width; column++) {
    const own = lines.map(
      (_, i) => cellText(grid.rows[top + i]?.[column]) !== "" || isMerged(grid, top + i, column),
    );
    if (!own.some((there) => there)) continue;
    const parts = lines.map((line) => line[column] ?? "");
    columns.push(columnOf(column, parts));
  }
  return columns;
}

function headerLine(grid: Grid, row: number, width: number, upper: boolean): string[] {
  const line = Array.from({ length: width }, (_, column) => cellText(grid.rows[row]?.[column]));
  for (const merge of grid.merges) {
    if (row < merge.top || row > merge.bottom) continue;
    const text = cellText(grid.rows[merge.top]?.[merge.left]);
    for (let column = merge.left; column <= merge.right; column++) line[column] = text;
  }
  if (!upper || (!grid.textual && grid.merges.length > 0)) return line;
  for (let column = 1; column < width; column++)
    if (line[column] === "") line[column] = line[column - 1] ?? "";
  return line;
}

function isMerged(grid: Grid, row: number, column: number): boolean {
  return grid.merges.some(
    (merge) => row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right,
  );
}

function columnOf(column: number, parts: readonly string[]): HeaderColumn {
  const stack = parts.filter((part, i) => part !== "" && part !== parts[i - 1]);
  const bottom = stack[stack.length - 1] ?? "";
  const above = stack.slice(0, -1);
  const texts = [bottom];
  const nearest = above[above.length - 1];
  if (nearest !== undefined) texts.push(join([nearest, bottom]), join([bottom, nearest]));
  if (above.length > 1) texts.push(join(stack), join([above[0] ?? "", bottom]));
  let unit: MoneyUnit | null = null;
  for (const part of stack) unit = unitInHeader(part).unit ?? unit;
  return { column, bottom, texts, unit };
}

function join(parts: readonly string[]): string {
  return parts.reduce((before, part) =>
    /[a-z0-9)]$/i.test(before) && /^[a-z0-9(]/i.test(part) ? `${before} ${part}` : before + part,
  );
}

/**
 * Finds what a column's header means; of its texts the better match counts, the bottom one before joined ones.
 *
 * @param header - the header of the column
 * @param index - the names of all fields
 * @returns the reading; no matches if it is none of our fields
 */
export function readHeader(header: HeaderColumn, index: HeaderIndex): HeaderReading {
  let best: HeaderReading = { text: header.bottom, matches: [] };
  let confidence = 0;
  header.texts.forEach((text, i) => {
    const matches = matchHeader(text, index);
    const first = matches[0];
    if (!first || first.confidence <= confidence) return;
    if (i === 0 && changedByGroup(header, first)) return;
    if (i > 0 && confidence > OFFERED && first.confidence < 0.95) return;
    best = { text, matches };
    confidence = first.confidence;
  });
  return best;
}

/** Another person, or another kind of check, above a header that alone would be the customer's. */
const OF_SOMETHING_ELSE =
  /反洗[钱錢]|\bAML\b|\bKYC\b|配偶|[联聯][系絡络]人|推[荐薦]人|[担擔]保人|\bspouse\b|\bguarantor\b/i;
const OF_A_PRODUCT = /[产產]品|\bproducts?\b/i;

/** Tells whether what stands above a header makes it something else than the header alone. */
function changedByGroup(header: HeaderColumn, match: HeaderMatch): boolean {
  const group = header.texts
    .slice(1)
    .map((text) => text.replace(header.bottom, ""))
    .join(" ");
  if (group === "") return false;
  if (OF_SOMETHING_ELSE.test(group)) return true;
  if (match.field.type === "rating" && OF_A_PRODUCT.test(group)) return true;
  if (match.field.type !== "money" && match.field.type !== "count") return false;
  if (!hasChinese(group)) return ENGLISH_GROUP_GUARD.test(englishWords(group).join(" "));
  if (CHINESE_GROUP_GUARDS.some((word) => group.includes(word))) return true;
  const whole =
    match.field.id === "aum" || match.field.id === "aumAverage" || match.field.id === "aumPriorMonth";
  return whole && CHINESE_PRODUCTS.some((word) => group.includes(word));
}

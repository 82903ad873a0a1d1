import { gapOf } from "../tier/gaps";
import type { TiersInForce } from "../tier/overrides";
import { assetsOf, primaryScheme, type Tiering } from "../tier/tiering";
import type { Change } from "./snapshot-table";

/** Figures of one group of customers. */
export interface GroupFigures {
  readonly key: string;
  customers: number;
  /** Fen, over the customers whose assets are known. */
  assets: number;
  /** Just below the next tier: at 90 % of its bound or more. */
  near: number;
  /** Sum of products over the customers whose products are known, and how many those are. */
  products: number;
  productsKnown: number;
  readonly changes: Record<Change, number>;
}

/** Customers as the summary counts them. */
export interface SummaryRows {
  readonly tierNo: Uint8Array;
  /** Fen; NaN is missing. */
  readonly assets: Float64Array | undefined;
  readonly near: Uint8Array;
  readonly products: Float64Array | undefined;
  readonly changes: readonly (Change | null)[] | null;
}

/**
 * Gathers what the summary counts, customer by customer.
 *
 * @param tiering - the tiering
 * @param inForce - the tiers in force
 * @param changes - against the snapshot before, or null
 * @returns columns over the rows
 */
export function summaryRows(
  tiering: Tiering,
  inForce: TiersInForce,
  changes: readonly (Change | null)[] | null,
): SummaryRows {
  const { evaluation, model, rows } = tiering;
  const scheme = primaryScheme(model.policy);
  const near = new Uint8Array(rows.count);
  if (scheme) {
    for (let row = 0; row < rows.count; row++) {
      const { up, upFrom } = gapOf(scheme, evaluation, row);
      if (inForce.tierNo[row] > 1 && 10 * (upFrom - up) >= 9 * upFrom) near[row] = 1;
    }
  }
  const assets = assetsOf(tiering);
  const products = evaluation.scope.numbers("productCount");
  return { tierNo: inForce.tierNo, assets, near, products, changes };
}

/**
 * Adds customers up by a key.
 *
 * @param rows - the customers
 * @param keyOf - the group of a row; null for none
 * @param keys - groups that stand first, in this order, even if they are empty
 * @returns the groups; others follow in the order first met
 */
export function groupFigures(
  rows: SummaryRows,
  keyOf: (row: number) => string | null,
  keys: readonly string[] = [],
): readonly GroupFigures[] {
  const groups = new Map<string, GroupFigures>();
  const group = (key: string): GroupFigures => {
    const known = groups.get(key);
    if (known) return known;
    const changes = { up: 0, down: 0, same: 0, new: 0 };
    const fresh = { key, customers: 0, assets: 0, near: 0, products: 0, productsKnown: 0, changes };
    groups.set(key, fresh);
    return fresh;
  };
  keys.forEach(group);
  for (let row = 0; row < rows.tierNo.length; row++) {
    const key = keyOf(row);
    if (key === null) continue;
    const figures = group(key);
    figures.customers += 1;
    const fen = rows.assets?.[row] ?? NaN;
    if (fen === fen) figures.assets += fen;
    figures.near += rows.near[row];
    const products = rows.products?.[row] ?? NaN;
    if (products === products) {
      figures.products += products;
      figures.productsKnown += 1;
    }
    const change = rows.changes?.[row];
    if (change) figures.changes[change] += 1;
  }
  return [...groups.values()];
}

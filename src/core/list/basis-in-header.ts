import type { Basis } from "./customer-list";
import type { Field } from "./field";
import { averageBasis } from "./match-average";

/**
 * Reads from a header what an amount is an average of, or for which months it counts.
 *
 * @param field - the field the header means
 * @param header - the header
 * @returns the basis, or undefined for a field that has only one
 * @example basisInHeader(insurance, "累计保费") //=> "premium12m"
 */
export function basisInHeader(field: Field, header: string): Basis | undefined {
  const bases = field.bases;
  if (!bases) return undefined;
  if (bases.includes("monthAvg")) return averageBasis(header);
  if (bases.includes("premium12m")) return /保费|保費|premium/i.test(header) ? "premium12m" : "balance";
  if (bases.includes("sales12m"))
    return /销售|銷售|购买|購買|买入|買入|sales|bought/i.test(header) ? "sales12m" : "balance";
  return bases[0];
}

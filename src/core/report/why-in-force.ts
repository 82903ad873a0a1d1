import type { CheckedScheme } from "../policy/checked-policy";
import type { Language } from "../say/language";
import { sayReason } from "../say/say-reason";
import { WORDS } from "../say/words";
import type { Explainer } from "../tier/explain";
import type { TiersInForce } from "../tier/overrides";

/**
 * Says why a row has its tier in the primary scheme: the rule, or the RM's override and then the rule.
 *
 * @param explainer - explains the computed tier
 * @param scheme - the primary scheme
 * @param inForce - the tiers in force
 * @param row - the row
 * @param language - the language
 * @returns the sentence
 */
export function whyInForce(
  explainer: Explainer,
  scheme: CheckedScheme,
  inForce: TiersInForce,
  row: number,
  language: Language,
): string {
  const why = sayReason(explainer.reason(scheme, row), language);
  if (!inForce.overridden.has(row)) return why;
  const tier = scheme.tiers[inForce.tierNo[row] - 1]?.label[language] ?? WORDS.untiered[language];
  const reason = inForce.written[row]?.reason ?? "";
  return WORDS.overrideSaid[language]
    .replace("{tier}", () => tier)
    .replace("{reason}", () => reason)
    .replace("{why}", () => why);
}

import type { Finding } from "../finding";
import { FindingReader } from "./finding-reader";
import { FINDINGS_EN } from "./findings-en";
import { FINDINGS_ZH } from "./findings-zh";
import type { Language } from "./language";

const CATALOGUE = { "zh-CN": FINDINGS_ZH, "en-US": FINDINGS_EN } as const;

/** Every code that has a sentence. */
export const FINDINGS_SAID: readonly string[] = Object.keys(FINDINGS_ZH);

/**
 * Puts a finding into a sentence: what was found, where, and what to do.
 *
 * @param finding - the finding
 * @param language - the language of the sentence
 * @returns the sentence; the bare code for a code without one
 */
export function sayFinding(finding: Finding, language: Language): string {
  const sentence = CATALOGUE[language][finding.code];
  const text = sentence ? sentence(new FindingReader(finding, language)) : finding.code;
  const file = finding.facts["inFile"];
  if (typeof file !== "string") return text;
  return language === "zh-CN" ? `${file}：${text}` : `${file}: ${text}`;
}

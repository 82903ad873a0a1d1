import { sayFinding, WORDS, type Finding, type Language } from "../core";
import { COMMAND_WORDS } from "./command-words";

/**
 * Sets the findings for a terminal, a sentence each.
 *
 * @param findings - what was found
 * @param language - the language
 * @returns the lines
 */
export function findingsText(findings: readonly Finding[], language: Language): string {
  if (findings.length === 0) return COMMAND_WORDS.noFindings[language];
  const lines = findings.map(
    (finding) => `  ${WORDS[finding.severity][language]} ${finding.code}  ${sayFinding(finding, language)}`,
  );
  return [`${COMMAND_WORDS.findings[language]}:`, ...lines].join("\n");
}

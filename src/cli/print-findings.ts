import { sayFinding, WORDS, type Finding, type Language } from "../core";
import { COMMAND_WORDS } from "./command-words";

/** One sign per severity, for the eye to find the errors. */
const SIGNS = { error: "✖", warning: "▲", info: "·" } as const;

/**
 * Sets the findings for a terminal: how many of each severity, then a sentence each.
 *
 * @param findings - what was found
 * @param language - the language
 * @returns the lines
 */
export function findingsText(findings: readonly Finding[], language: Language): string {
  if (findings.length === 0) return COMMAND_WORDS.noFindings[language];
  const counts = (["error", "warning", "info"] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [`${WORDS[severity][language]} ${count}`] : [];
  });
  const lines = findings.map(
    (finding) => `  ${SIGNS[finding.severity]} ${finding.code}  ${sayFinding(finding, language)}`,
  );
  return [`${COMMAND_WORDS.findings[language]}: ${counts.join(" · ")}`, ...lines].join("\n");
}

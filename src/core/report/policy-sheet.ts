import { modelTable } from "../fit/model-table";
import type { Bound, PolicyDocument } from "../policy/document";
import type { Language } from "../say/language";
import { WORDS, type Word } from "../say/words";
import { cellName } from "./cell-name";
import type { ReportColumn, ReportNode, ReportSheet, ReportValue, TableNode } from "./report";
import type { SheetInput } from "./report-input";

type Line = readonly ReportValue[];

/** Widths the tables of the sheet share: ids left, what is long in the fourth column. */
const WIDTHS = [20, 40, 16, 60, 16, 28, 12] as const;

function columns(
  language: Language,
  ids: readonly (readonly [Word, ReportColumn["type"]?])[],
): ReportColumn[] {
  return ids.map(([id, type = "text"], i) => ({
    id,
    header: WORDS[id][language],
    type,
    width: WIDTHS[i],
    ...(type === "number" ? { format: "General" } : {}),
  }));
}

function boundText(from: Bound | undefined): string | null {
  if (from === undefined) return null;
  return typeof from === "object" ? JSON.stringify(from) : String(from);
}

/** One row per tier of each scheme that has bounds; a scheme over a ladder shows the ladder in use. */
function bandLines({ schemes, ladders }: PolicyDocument, language: Language): Line[] {
  return schemes.flatMap((scheme) => {
    if (scheme.kind !== "bands") return [];
    const ladder = ladders.find(({ id }) => id === scheme.ladder);
    const tiers = scheme.tiers ?? ladder?.tiers ?? [];
    return tiers.map((tier, i) => [
      scheme.id,
      tier.id,
      i + 1,
      tier.label[language],
      boundText(tier.from),
      tier.class ?? null,
      tier.source ?? ladder?.source ?? scheme.source,
    ]);
  });
}

function measureLines({ measures }: PolicyDocument, language: Language): Line[] {
  return measures.flatMap((measure): Line[] => {
    const head = [measure.id, measure.label[language], measure.kind];
    if (measure.kind === "expression") return [[...head, measure.value, null, null, measure.source]];
    return measure.terms.map((term) => [
      ...head,
      "when" in term ? term.when : term.of,
      "points" in term ? term.points : "weight" in term ? term.weight : (term.rate ?? null),
      "scale" in term ? JSON.stringify(term.scale) : null,
      measure.source,
    ]);
  });
}

function ruleLines({ schemes }: PolicyDocument, language: Language): Line[] {
  return schemes.flatMap((scheme): Line[] => {
    if (scheme.kind !== "rules") return [];
    const label = (id: string): string =>
      (scheme.tiers ?? []).find((tier) => tier.id === id)?.label[language] ?? id;
    return scheme.rules.map(({ when, tier }, i) => [
      scheme.id,
      tier,
      i + 1,
      when ?? null,
      label(tier),
      scheme.source,
    ]);
  });
}

function sourceLines({ sources }: PolicyDocument, language: Language): Line[] {
  return Object.entries(sources).map(([key, { standing, date, label, url }]) => [
    key,
    WORDS[standing][language],
    date ?? null,
    label[language],
    url ?? null,
  ]);
}

/**
 * Makes the policy sheet: bands, measures, rules and sources as tables, and the model in force.
 *
 * @param input - what the report is made of
 * @returns the sheet
 */
export function policySheet({ tiering, language }: SheetInput): ReportSheet {
  const { document } = tiering.model.policy;
  const word = (id: Word): string => WORDS[id][language];
  const nodes: ReportNode[] = [
    {
      kind: "heading",
      at: "A1",
      text: `${word("policySheet")}：${document.label[language]} ${document.version}`.replace(
        "：",
        language === "zh-CN" ? "：" : ": ",
      ),
      level: 1,
    },
    { kind: "note", at: "A2", text: word("policyNote") },
  ];
  let row = 4;
  const place = (title: Word, name: string, heads: ReportColumn[], lines: readonly Line[]): void => {
    if (lines.length === 0) return;
    const table: TableNode = { kind: "table", name, at: cellName(0, row + 1), columns: heads, rows: lines };
    nodes.push({ kind: "heading", at: cellName(0, row), text: word(title), level: 2 }, table);
    row += lines.length + 4;
  };
  place(
    "bandsTitle",
    "TB_Bands",
    columns(language, [
      ["scheme"],
      ["tierId"],
      ["lineNo", "number"],
      ["label"],
      ["from"],
      ["class"],
      ["source"],
    ]),
    bandLines(document, language),
  );
  place(
    "measuresTitle",
    "TB_Measures",
    columns(language, [
      ["measure"],
      ["label"],
      ["kind"],
      ["of"],
      ["amount", "number"],
      ["scale"],
      ["source"],
    ]),
    measureLines(document, language),
  );
  place(
    "rulesTitle",
    "TB_Rules",
    columns(language, [["scheme"], ["tierId"], ["lineNo", "number"], ["when"], ["label"], ["source"]]),
    ruleLines(document, language),
  );
  place(
    "publicSources",
    "TB_Sources",
    columns(language, [["source"], ["standing"], ["date"], ["label"], ["url"]]),
    sourceLines(document, language),
  );
  nodes.push(
    { kind: "heading", at: cellName(0, row), text: word("modelTitle"), level: 2 },
    {
      kind: "table",
      name: "TB_Model",
      at: cellName(0, row + 1),
      // These four are the same in every language: functions read them.
      columns: ["section", "id", "key", "value"].map((id, i) => ({
        id,
        header: id,
        type: "text",
        width: WIDTHS[i],
      })),
      rows: modelTable(tiering.model),
    },
    { kind: "widths", columns: WIDTHS },
    { kind: "print", paper: "A4", orientation: "landscape", fitWidth: 1 },
  );
  return { id: "policy", name: word("policySheet"), nodes };
}

import {
  fieldById,
  isoDate,
  sayAmount,
  stops,
  customerWriter,
  Explainer,
  sayMeasure,
  tiersInForce,
  WORDS,
  type Language,
  type Tiering,
} from "../core";
import { COMMAND_WORDS } from "./command-words";
import { DONE, STOPPED, UsageProblem } from "./exit-code";
import { findingsText } from "./print-findings";
import type { RawOptions } from "./read-options";
import { runLists } from "./run-lists";
import { writeOut } from "./write-file";

function valueText(type: string | undefined, value: number, language: Language): string {
  if (type === "money") return sayAmount(value, language);
  if (type === "date") return isoDate(value);
  if (type === "flag") return (language === "zh-CN" ? ["否", "是"] : ["no", "yes"])[value] ?? "";
  return type === "rating" ? `C${value}` : String(value);
}

/** What the list says of one row, field by field. */
function fieldsText(tiering: Tiering, row: number, language: Language): string[] {
  const missing = language === "zh-CN" ? "（没有）" : "(missing)";
  return [...tiering.rows.columns].map(([field, column]) => {
    const known = fieldById(field);
    const value = column.values[row];
    const text =
      column.kind === "text"
        ? (column.values[row] ?? missing)
        : typeof value === "number" && value === value
          ? valueText(known?.type, value, language)
          : (column.rejected?.get(row)?.text ?? missing);
    return `  ${known?.label[language] ?? field}: ${text}`;
  });
}

/**
 * Runs `tierbook explain`: everything about one customer.
 *
 * @param inputs - the list, and the id of the customer last
 * @param raw - the options as typed
 * @returns the exit code
 */
export async function explainCommand(inputs: readonly string[], raw: RawOptions): Promise<number> {
  const id = inputs.at(-1);
  const files = inputs.slice(0, -1);
  if (id === undefined || files.length === 0)
    throw new UsageProblem("explain needs a list and a customer id.");
  const { run, findings, language } = runLists(files, raw);
  if (!run?.tiering) {
    process.stderr.write(`${findingsText(findings, language)}\n`);
    return STOPPED;
  }
  const { tiering } = run;
  const row = tiering.rows.ids.indexOf(id);
  if (row < 0) {
    process.stderr.write(`${COMMAND_WORDS.noCustomer[language].replace("{id}", () => id)}\n`);
    return STOPPED;
  }
  const inForce = tiersInForce(tiering, new Map());
  const place = `${tiering.rows.lists[tiering.rows.listOf[row]].sheet}!${tiering.rows.sheetRows[row]}`;
  const customer = customerWriter(tiering, inForce, language)(row);
  if (raw.json !== undefined) {
    await writeOut([`${JSON.stringify(customer, null, 2)}\n`]);
    return stops(findings) ? STOPPED : DONE;
  }
  const { model, evaluation } = tiering;
  const schemes = [...model.policy.schemes.values()].filter(({ id: scheme }) => evaluation.tiers.has(scheme));
  const explainer = new Explainer(tiering);
  const measures = [...model.policy.measures.keys()].filter((measure) => evaluation.measures.has(measure));
  const lines = [
    `${WORDS.customerId[language]} ${id}  (${place})`,
    ...fieldsText(tiering, row, language),
    "",
    ...schemes.map((scheme) => {
      const tiers = evaluation.tiers.get(scheme.id);
      const label = scheme.tiers[(tiers?.[row] ?? 0) - 1]?.label[language] ?? WORDS.untiered[language];
      return `${scheme.label[language]}: ${label}\n  ${customer.why[scheme.id] ?? ""}`;
    }),
    "",
    ...measures.map((measure) => sayMeasure(explainer.measure(measure, row), language)),
  ];
  process.stdout.write(`${lines.join("\n").trimEnd()}\n`);
  return stops(findings) ? STOPPED : DONE;
}

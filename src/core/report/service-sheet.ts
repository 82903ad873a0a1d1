import type { Label, ServiceClass } from "../policy/document";
import { LANGUAGES } from "../say/language";
import { WORDS, type Word } from "../say/words";
import { primaryScheme } from "../tier/tiering";
import type { CellContent, ReportNode, ReportSheet, ReportValue, TableNode } from "./report";
import type { PlannedService } from "./previous-run";
import type { SheetInput } from "./report-input";

const CLASSES: readonly ServiceClass[] = ["flagship", "premier", "focus", "standard", "everyday"];
const CHANNELS = {
  meeting: "viaMeeting",
  call: "viaCall",
  message: "viaMessage",
  event: "viaEvent",
  digital: "viaDigital",
} as const satisfies Readonly<Record<string, Word>>;

/** Client hours an RM has in a year: a working definition, editable in its cell. */
const HOURS_A_YEAR = 1000;

/** Labels of the tiers that a service class serves. */
function tiersByClass(
  input: SheetInput,
): ReadonlyMap<ServiceClass, readonly { label: string; no: number }[]> {
  const scheme = primaryScheme(input.tiering.model.policy);
  const tiers = (scheme?.tiers ?? []).map((tier, i) => ({ ...tier, no: i + 1 }));
  return new Map(
    CLASSES.map((name) => [
      name,
      tiers
        .filter((tier) => tier.class === name)
        .map(({ label, no }) => ({ label: label[input.language], no })),
    ]),
  );
}

/** What the user made of a service in the workbook before, in whichever language it was written. */
function keptPlan(input: SheetInput, name: ServiceClass, label: Label): PlannedService | undefined {
  return input.previous?.services.find(
    (planned) =>
      LANGUAGES.some((language) => WORDS[name][language] === planned.class) &&
      LANGUAGES.some((language) => label[language] === planned.service),
  );
}

function serviceTable(
  input: SheetInput,
  tierColumn: string,
  at: string,
): { table: TableNode; hours: number } {
  const { tiering, inForce, language } = input;
  const word = (id: Word): string => WORDS[id][language];
  const classes = tiersByClass(input);
  const customersIn = (name: ServiceClass): number => {
    const numbers = new Set((classes.get(name) ?? []).map(({ no }) => no));
    return inForce.tierNo.reduce((sum, no) => sum + (numbers.has(no) ? 1 : 0), 0);
  };
  const services = tiering.model.policy.document.services ?? [];
  let hours = 0;
  const rows = CLASSES.flatMap((name) => {
    if ((classes.get(name) ?? []).length === 0) return [];
    return services.flatMap((service): ReportValue[][] => {
      const plan = service.plan.find((line) => line.class === name);
      if (!plan) return [];
      const customers = customersIn(name);
      const kept = keptPlan(input, name, service.label);
      const perYear = kept?.perYear ?? plan.perYear;
      const minutes = kept?.minutes ?? plan.seconds / 60;
      const planned = (customers * perYear * minutes) / 60;
      hours += planned;
      return [
        [
          word(name),
          service.label[language],
          word(CHANNELS[service.channel]),
          word(service.mandatory ? "yes" : "no"),
          perYear,
          minutes,
          customers,
          planned,
          service.source === "working" ? word("working") : service.source,
        ],
      ];
    });
  });
  const counted = CLASSES.map((name) => {
    const tiers = (classes.get(name) ?? []).map(
      ({ label }) => `COUNTIFS(${tierColumn},"${label.replaceAll('"', '""')}")`,
    );
    return { label: word(name), count: tiers.length > 0 ? tiers.join("+") : "0" };
  });
  const classRef = `TB_Service[[#This Row],[${word("class")}]]`;
  const customers = counted.reduceRight(
    (rest, { label, count }) => `IF(${classRef}="${label}",${count},${rest})`,
    "0",
  );
  const ref = (id: Word): string => `TB_Service[[#This Row],[${word(id)}]]`;
  const table: TableNode = {
    kind: "table",
    name: "TB_Service",
    at,
    columns: [
      { id: "class", header: word("class"), type: "text", width: 14 },
      { id: "service", header: word("serviceName"), type: "text", width: 20 },
      { id: "channel", header: word("channel"), type: "text", width: 10 },
      { id: "mandatory", header: word("mandatory"), type: "text", width: 10 },
      { id: "perYear", header: word("perYear"), type: "number", width: 12, format: "0", owner: "user" },
      { id: "minutes", header: word("minutes"), type: "number", width: 12, format: "0.0", owner: "user" },
      {
        id: "customers",
        header: word("customers"),
        type: "number",
        width: 12,
        format: "#,##0",
        formula: `=${customers}`,
      },
      {
        id: "hours",
        header: word("hours"),
        type: "number",
        width: 14,
        format: "#,##0.0",
        formula: `=${ref("customers")}*${ref("perYear")}*${ref("minutes")}/60`,
      },
      { id: "source", header: word("source"), type: "text", width: 16 },
    ],
    rows,
  };
  return { table, hours };
}

/**
 * Makes the service plan: the policy's services by service class, with customers, hours and load as formulas.
 *
 * @param input - what the report is made of
 * @param tiers - the table `TB_Tiers` as it will be written
 * @returns the sheet, or null if the policy has no services or the tiers no service classes
 */
export function serviceSheet(input: SheetInput, tiers: TableNode): ReportSheet | null {
  const { language, tiering } = input;
  const word = (id: Word): string => WORDS[id][language];
  const tierHeader = tiers.columns.find(({ id }) => id === "tier")?.header;
  if (tierHeader === undefined) return null;
  const { table, hours } = serviceTable(input, `TB_Tiers[${tierHeader}]`, "A9");
  if (table.rows.length === 0) return null;
  const rm = tiering.rows.columns.get("rm");
  const rms = rm?.kind === "text" ? new Set(rm.values.filter((name) => name !== null)).size : 1;
  const load: CellContent[][] = [
    [{ text: word("demand") }, { text: word("rmCount") }, { text: word("capacity") }, { text: word("load") }],
    [
      { formula: `=SUM(TB_Service[${word("hours")}])`, value: hours, format: "#,##0.0" },
      { value: Math.max(1, rms), format: "0" },
      { value: HOURS_A_YEAR, format: "#,##0" },
      { formula: "=A6/(B6*C6)", value: hours / (Math.max(1, rms) * HOURS_A_YEAR), format: "0.0%" },
    ],
  ];
  const nodes: ReportNode[] = [
    { kind: "heading", at: "A1", text: word("service"), level: 1 },
    { kind: "note", at: "A2", text: word("serviceNote") },
    { kind: "link", at: "A3", text: word("seeTiers"), to: { sheet: "tiers", cell: "A1" } },
    { kind: "cells", name: "load", at: "A5", header: 1, rows: load },
    table,
    { kind: "widths", columns: [16, 20, 18, 12, 12, 12, 12, 14, 16] },
    { kind: "print", paper: "A4", orientation: "landscape", fitWidth: 1 },
  ];
  return { id: "service", name: word("service"), nodes };
}

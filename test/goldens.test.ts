import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  checkPolicy,
  dayNumber,
  fitAndTier,
  rollUpTransactions,
  type CheckedPolicy,
  type Transactions,
  type WideRows,
} from "../src/core";
import { builtInPolicy } from "../src/policies/built-in";

/** A folder with the whole published lists; without it the excerpts in `cases` are enough. */
const published = process.env["TIERBOOK_REAL_LISTS"] ?? "";
const excerpt = join(__dirname, "cases");

function lines(folder: string, ...path: string[]): string[][] {
  const text = readFileSync(join(folder, ...path), "utf8");
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => line.trim().split(/[\s,]+/));
}

function dayOf(text: string): number {
  const digits = text.replaceAll("-", "");
  return dayNumber(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8)));
}

function transactions(rows: readonly (readonly [id: string, day: string, amount: string])[]): Transactions {
  return {
    ids: rows.map(([id]) => id),
    days: Float64Array.from(rows, ([, day]) => dayOf(day)),
    amounts: Float64Array.from(rows, ([, , amount]) => Math.round(Number(amount) * 100)),
  };
}

/** The CDNOW calibration: weeks are days / 7 to two decimals, frequency counts days after the first. */
function calibrated(folder: string, file: string): string[] {
  const rows = lines(folder, "cdnow", file).map(
    (cells) => [cells[1] ?? "", cells[2] ?? "", cells[4] ?? ""] as const,
  );
  const end = dayNumber(1997, 9, 30);
  const rolled = rollUpTransactions(transactions(rows), end);
  const weeks = (days: number): number => Number((days / 7).toFixed(2));
  return rolled.ids.map((id, row) =>
    [
      Number(id),
      rolled.activeDays[row] - 1,
      weeks(rolled.lastDay[row] - rolled.firstDay[row]),
      weeks(end - rolled.firstDay[row]),
    ].join(" "),
  );
}

function summary(folder: string, file: string): string[] {
  return lines(folder, "cdnow", file)
    .slice(1)
    .map((cells) => cells.map(Number).join(" "));
}

describe("CDNOW", () => {
  it("equals the published summary for the first customers", () => {
    expect(calibrated(excerpt, "purchases.txt")).toEqual(summary(excerpt, "summary.csv"));
  });

  if (existsSync(join(published, "cdnow"))) {
    it("equals the published summary for all 2,357 customers", () => {
      const rolled = calibrated(published, "CDNOW_sample.txt");
      expect(rolled).toHaveLength(2357);
      expect(rolled).toEqual(summary(published, "cdnow_customers_summary.csv"));
    });
  }
});

function rfmR(): CheckedPolicy {
  const { policy } = checkPolicy(builtInPolicy("rfm-r"));
  if (!policy) throw new Error("rfm-r is not a policy");
  return policy;
}

/** Customers by segment, from rows of id, day and amount. */
function segments(
  rows: readonly (readonly [string, string, string])[],
  asOf: number,
): Record<string, number> {
  const rolled = rollUpTransactions(transactions(rows), asOf);
  const wide: WideRows = {
    count: rolled.ids.length,
    ids: rolled.ids,
    columns: new Map([
      ["lastTransaction", { kind: "number", values: rolled.lastDay }],
      ["transactions90d", { kind: "number", values: rolled.transactions }],
      ["aumAverage", { kind: "number", values: rolled.amount }],
    ]),
    basisOf: () => undefined,
    amounts: new Map(),
    lists: [],
    listOf: new Uint16Array(rolled.ids.length),
    sheetRows: new Int32Array(rolled.ids.length),
    merged: [],
    dataDate: asOf,
  };
  const policy = rfmR();
  const { evaluation } = fitAndTier(policy, wide, asOf);
  const tiers = policy.schemes.get("rfmR")?.tiers ?? [];
  const counts: Record<string, number> = {};
  for (const no of evaluation.tiers.get("rfmR") ?? []) {
    const id = tiers[no - 1]?.id ?? "untiered";
    counts[id] = (counts[id] ?? 0) + 1;
  }
  return counts;
}

describe("orders rolled up for the R package's segments", () => {
  it("puts the only customer who bought lately, often and much among the champions", () => {
    const rows = [
      ...Array.from({ length: 9 }, (_, i) => ["often", `2006-12-${String(10 + i)}`, "900"] as const),
      ["once", "2004-01-05", "30"] as const,
      ["twice", "2005-01-05", "40"] as const,
      ["twice", "2005-06-05", "40"] as const,
    ];
    expect(segments(rows, dayNumber(2006, 12, 31))).toMatchObject({ champions: 1 });
  });

  if (existsSync(join(published, "rfm_r"))) {
    it("gives the published counts for 995 customers", () => {
      const text = readFileSync(join(published, "rfm_r", "rfm_data_orders.csv"), "utf8");
      const rows = text
        .split(/\r?\n/)
        .slice(1)
        .filter((line) => line !== "")
        .map((line) => line.split(","))
        .map(([id = "", day = "", revenue = ""]) => [id, day, revenue] as const);
      expect(segments(rows, dayNumber(2006, 12, 31))).toEqual({
        "potential-loyalist": 342,
        "loyal-customers": 170,
        lost: 148,
        "new-customers": 104,
        "about-to-sleep": 102,
        "cant-lose-them": 47,
        champions: 35,
        "at-risk": 28,
        "need-attention": 10,
        promising: 9,
      });
    });
  }
});

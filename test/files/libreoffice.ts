import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Cell, Grid, Report } from "../../src/core";
import { readBook } from "../../src/files";

/** LibreOffice, where it is installed. */
export const office = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);

/** Opens a workbook in LibreOffice, which computes its formulas, and reads back what it saves. */
export function throughOffice(program: string, bytes: Uint8Array): readonly Grid[] {
  const folder = mkdtempSync(join(tmpdir(), "tierbook-office-"));
  const [input, output] = [join(folder, "in.xlsx"), join(folder, "out", "in.xlsx")];
  writeFileSync(input, bytes);
  // A profile of its own: a running LibreOffice would otherwise take the call.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  execFileSync(
    program,
    [profile, "--headless", "--convert-to", "xlsx", "--outdir", join(folder, "out"), input],
    { stdio: "ignore" },
  );
  const read = readBook(readFileSync(output), "in.xlsx");
  if (!("grids" in read)) throw new Error(read.code);
  return read.grids;
}

function cellAt(grid: Grid | undefined, at: string, down: number, right: number): Cell {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return grid?.rows[Number(row) - 1 + down]?.[column + right] ?? null;
}

/** What every table and block of a report should show, beside what LibreOffice shows. */
export function compared(
  report: Report,
  grids: readonly Grid[],
): [place: string, expected: unknown, found: unknown][] {
  return report.sheets.flatMap(({ name, nodes }) => {
    const grid = grids.find(({ sheet }) => sheet === name);
    return nodes.flatMap((node): [string, unknown, unknown][] => {
      if (node.kind === "table") {
        return node.rows.flatMap((row, i) =>
          row.flatMap((value, k): [string, unknown, unknown][] =>
            node.columns[k].type === "date"
              ? []
              : [
                  [
                    `${node.name} ${i} ${node.columns[k].id}`,
                    value === "" ? null : value,
                    cellAt(grid, node.at, i + 1, k),
                  ],
                ],
          ),
        );
      }
      if (node.kind !== "cells") return [];
      return node.rows.flatMap((row, i) =>
        row.map((cell, k): [string, unknown, unknown] => [
          `${node.name} ${i} ${k}`,
          "text" in cell ? cell.text : cell.value,
          cellAt(grid, node.at, i, k),
        ]),
      );
    });
  });
}

/** A report whose formulas bring no figures along, so that whoever opens it has to compute them. */
export function uncached(report: Report): Report {
  return {
    ...report,
    sheets: report.sheets.map((sheet) => ({
      ...sheet,
      nodes: sheet.nodes.map((node) => {
        if (node.kind === "cells") {
          return {
            ...node,
            rows: node.rows.map((row) =>
              row.map((cell) => ("formula" in cell ? { ...cell, value: null } : cell)),
            ),
          };
        }
        if (node.kind !== "table") return node;
        return {
          ...node,
          rows: node.rows.map((row) =>
            row.map((value, k) => (node.columns[k].formula === undefined ? value : null)),
          ),
        };
      }),
    })),
  };
}

/** Figures as they are read back differ in the last bit at most. */
export function same(expected: unknown, found: unknown): boolean {
  if (typeof expected === "number" && typeof found === "number")
    return Math.abs(expected - found) <= 1e-9 * Math.max(1, Math.abs(expected));
  return expected === found;
}

import { read } from "@e965/xlsx";
import { cellArea, type CellArea } from "../../../src/files/cell-area";
import { packageParts, type PackageParts } from "../../../src/files/package-parts";
import { sheetPaths } from "../../../src/files/sheet-paths";
import { xmlAttributes } from "../../../src/files/xml-attributes";
import { xmlProblem } from "./xml-problem";

/** The parts of a file and what is wrong with them. */
export interface CheckedPackage {
  readonly names: readonly string[];
  readonly parts: PackageParts;
  readonly problems: readonly string[];
}

/** What the format lets a table's column have. */
const COLUMN_ATTRIBUTES = new Set([
  "id",
  "name",
  "uniqueName",
  "totalsRowFunction",
  "totalsRowLabel",
  "headerRowDxfId",
  "dataDxfId",
  "totalsRowDxfId",
]);

/** Opens an .xlsx and checks what Excel would repair or refuse. */
export function checkPackage(bytes: Uint8Array): CheckedPackage {
  const book = read(bytes, { type: "array", bookFiles: true });
  const keys: unknown = Reflect.get(book, "keys");
  const names = Array.isArray(keys) ? keys.map(String).filter((name) => /\.\w+$/.test(name)) : [];
  const parts = packageParts(book);
  const problems: string[] = [];
  const expect = (holds: boolean, problem: string): void => void (holds || problems.push(problem));
  const types = parts.text("[Content_Types].xml");
  expect(new Set(names).size === names.length, "a part stands twice");
  for (const name of names) {
    expect(xmlProblem(parts.text(name)) === null, `${name}: ${xmlProblem(parts.text(name))}`);
    if (name.endsWith(".rels")) {
      const owner = name.replace(/_rels\/(.*)\.rels$/, "$1");
      const related = parts.related(owner);
      expect(owner === "" || names.includes(owner), `${name} of nothing`);
      expect(new Set(related.map(({ id }) => id)).size === related.length, `${name}: ids`);
      for (const { target } of related) expect(names.includes(target), `${owner} → ${target}`);
    } else if (name !== "[Content_Types].xml") {
      expect(types.split(`PartName="/${name}"`).length === 2, `${name}: content type`);
    }
  }
  const sheets = sheetPaths(parts);
  checkStyles(parts, sheets, expect);
  const tables = checkTables(parts, sheets, book.Sheets, expect);
  checkPivots(parts, sheets, tables, expect);
  checkReferences(parts, names, sheets, expect);
  return { names, parts, problems };
}

type Expect = (holds: boolean, problem: string) => void;
type Sheets = ReadonlyMap<string, string>;

interface Table {
  readonly name: string;
  readonly header: readonly string[];
}

function tags(xml: string, tag: string): ReadonlyMap<string, string>[] {
  return [...xml.matchAll(new RegExp(`<${tag}(?=[\\s/>])[^>]*>`, "g"))].map(([text]) => xmlAttributes(text));
}

function checkStyles(parts: PackageParts, sheets: Sheets, expect: Expect): void {
  const styles = parts.text("xl/styles.xml");
  const count = (tag: string): number => Number(tags(styles, tag)[0]?.get("count"));
  for (const path of sheets.values()) {
    const xml = parts.text(path);
    const highest = (tag: string, name: string): number =>
      Math.max(-1, ...tags(xml, tag).map((values) => Number(values.get(name) ?? -1)));
    expect(highest("c", "s") < count("cellXfs"), `${path}: cell formats`);
    expect(highest("cfRule", "dxfId") < count("dxfs"), `${path}: conditional formats`);
    const related = parts.related(path).map(({ id }) => id);
    for (const [, id = ""] of xml.matchAll(/ r:id="([^"]*)"/g))
      expect(related.includes(id), `${path}: ${id}`);
    const priorities = tags(xml, "cfRule").map((rule) => rule.get("priority"));
    expect(new Set(priorities).size === priorities.length, `${path}: priorities`);
    const rows = tags(xml, "row").map((row) => Number(row.get("r")));
    expect(
      rows.every((row, index) => index === 0 || row > (rows[index - 1] ?? 0)),
      `${path}: order of rows`,
    );
    const order = [
      "sheetPr",
      "dimension",
      "sheetViews",
      "sheetFormatPr",
      "cols",
      "sheetData",
      "conditionalFormatting",
    ];
    order.push(
      "dataValidations",
      "hyperlinks",
      "pageMargins",
      "pageSetup",
      "headerFooter",
      "drawing",
      "tableParts",
    );
    const found = order.map((tag) => xml.search(new RegExp(`<${tag}[\\s/>]`))).filter((at) => at >= 0);
    expect(
      found.every((at, index) => at > (found[index - 1] ?? -1)),
      `${path}: order of elements`,
    );
  }
}

function checkTables(
  parts: PackageParts,
  sheets: Sheets,
  cells: Readonly<Record<string, Readonly<Record<string, { v?: unknown }>>>>,
  expect: Expect,
): Table[] {
  const tables: Table[] = [];
  const ids: string[] = [];
  for (const [sheet, path] of sheets) {
    const areas: CellArea[] = [];
    for (const { target } of parts
      .related(path)
      .filter(({ type }) => type === "table" || type === "pivotTable")) {
      const xml = parts.text(target);
      const ref = tags(xml, "table")[0]?.get("ref") ?? tags(xml, "location")[0]?.get("ref") ?? "";
      const area = cellArea(ref);
      expect(area !== null, `${target}: ${ref}`);
      if (area === null) continue;
      const overlaps = areas.some(
        (other) =>
          other.left <= area.right &&
          area.left <= other.right &&
          other.top <= area.bottom &&
          area.top <= other.bottom,
      );
      expect(!overlaps, `${target} overlaps`);
      areas.push(area);
      if (!target.includes("tables/table")) continue;
      const header = tags(xml, "tableColumn").map((column) => column.get("name") ?? "");
      for (const column of tags(xml, "tableColumn"))
        for (const name of column.keys()) expect(COLUMN_ATTRIBUTES.has(name), `${target}: ${name}`);
      expect(area.bottom > area.top, `${target}: no rows`);
      expect(area.right - area.left + 1 === header.length, `${target}: columns`);
      expect(tags(xml, "autoFilter")[0]?.get("ref") === ref, `${target}: filter`);
      header.forEach((name, c) => {
        const cell = cells[sheet]?.[`${String.fromCharCode(65 + area.left + c)}${area.top + 1}`];
        expect(cell?.v === name, `${target}: header ${name}`);
      });
      tables.push({ name: tags(xml, "table")[0]?.get("displayName") ?? "", header });
      ids.push(tags(xml, "table")[0]?.get("id") ?? "");
    }
  }
  expect(new Set(ids).size === ids.length, "table ids");
  expect(new Set(tables.map(({ name }) => name.toLowerCase())).size === tables.length, "table names");
  return tables;
}

function checkPivots(parts: PackageParts, sheets: Sheets, tables: readonly Table[], expect: Expect): void {
  const caches = tags(parts.text("xl/workbook.xml"), "pivotCache");
  const bookRelations = parts.related("xl/workbook.xml");
  const ids = caches.map((cache) => cache.get("cacheId"));
  expect(new Set(ids).size === ids.length, "pivot cache ids");
  for (const path of sheets.values()) {
    for (const { target } of parts.related(path).filter(({ type }) => type === "pivotTable")) {
      const xml = parts.text(target);
      const definition =
        parts.related(target).find(({ type }) => type === "pivotCacheDefinition")?.target ?? "";
      const cache = parts.text(definition);
      const id = tags(xml, "pivotTableDefinition")[0]?.get("cacheId");
      const entry = caches.find((one) => one.get("cacheId") === id)?.get("r:id");
      expect(bookRelations.find((one) => one.id === entry)?.target === definition, `${target}: cache`);
      const source = tables.find(({ name }) => name === tags(cache, "worksheetSource")[0]?.get("name"));
      const fields = tags(cache, "cacheField").map((field) => field.get("name") ?? "");
      expect(JSON.stringify(source?.header) === JSON.stringify(fields), `${target}: source`);
      const counts = [...cache.matchAll(/<sharedItems([^>]*?)(?:\/>|>(.*?)<\/sharedItems>)/g)].map(
        ([, , items = ""]) => items.split("/>").length - 1,
      );
      const own = [...xml.matchAll(/<pivotField\s[^>]*?(?:\/>|>(.*?)<\/pivotField>)/g)];
      expect(own.length === fields.length, `${target}: fields`);
      own.forEach(([, items = ""], f) => {
        const xs = tags(items, "item").map((item) => Number(item.get("x")));
        expect(xs.length === 0 || xs.length === counts[f], `${target}: items of field ${f}`);
        expect(
          xs.every((x, at) => x === at),
          `${target}: order of field ${f}`,
        );
      });
      const captions = tags(xml, "dataField").map((field) => (field.get("name") ?? "").toLowerCase());
      expect(
        new Set([...captions, ...fields.map((name) => name.toLowerCase())]).size ===
          captions.length + fields.length,
        `${target}: captions`,
      );
      const {
        top = 0,
        bottom = 0,
        left = 0,
        right = 0,
      } = cellArea(tags(xml, "location")[0]?.get("ref") ?? "") ?? {};
      const place = tags(xml, "location")[0];
      const size = (list: string): number => Number(tags(xml, list)[0]?.get("count"));
      expect(bottom - top + 1 === size("rowItems") + Number(place?.get("firstDataRow")), `${target}: rows`);
      expect(
        right - left + 1 === size("colItems") + Number(place?.get("firstDataCol")),
        `${target}: columns`,
      );
    }
  }
}

function checkReferences(
  parts: PackageParts,
  names: readonly string[],
  sheets: Sheets,
  expect: Expect,
): void {
  const pointsWell = (reference: string, owner: string, count?: number): void => {
    const match = /^'((?:[^']|'')+)'!(.+)$/.exec(reference);
    expect(sheets.has((match?.[1] ?? "").replaceAll("''", "'")), `${owner}: ${reference}`);
    const area = cellArea(match?.[2] ?? "");
    if (count === undefined || area === null) return;
    expect(
      (area.bottom - area.top + 1) * (area.right - area.left + 1) === count,
      `${owner}: size of ${reference}`,
    );
  };
  const decoded = (text: string): string => xmlAttributes(`<x a="${text}"/>`).get("a") ?? "";
  for (const name of names.filter((one) => one.startsWith("xl/charts/"))) {
    for (const [, ref = "", points = ""] of parts
      .text(name)
      .matchAll(/<c:f>([^<]*)<\/c:f>.*?<c:ptCount val="(\d+)"/g)) {
      pointsWell(decoded(ref), name, Number(points));
    }
  }
  for (const path of sheets.values()) {
    const xml = parts.text(path);
    for (const link of tags(xml, "hyperlink")) pointsWell(link.get("location") ?? "", path);
    for (const [, list = ""] of xml.matchAll(/<formula1>([^<]*)<\/formula1>/g)) {
      if (decoded(list).startsWith('"')) expect(decoded(list).length <= 257, `${path}: list`);
      else pointsWell(decoded(list), path);
    }
  }
  const workbook = parts.text("xl/workbook.xml");
  for (const [tag, text = ""] of workbook.matchAll(/<definedName\s[^>]*>([^<]*)/g)) {
    const index = Number(xmlAttributes(tag).get("localSheetId"));
    const sheet = [...sheets.keys()][index] ?? "";
    expect(new RegExp(`!\\$1:\\$\\d+$`).test(text), `defined name ${text}`);
    expect(decoded(text).startsWith(`'${sheet.replaceAll("'", "''")}'!`), `defined name ${text} of ${sheet}`);
  }
}

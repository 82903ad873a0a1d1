import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkCommand } from "../../src/cli/check-command";
import { explainCommand } from "../../src/cli/explain-command";
import { fitCommand } from "../../src/cli/fit-command";
import { samplesCommand } from "../../src/cli/samples-command";
import { tierCommand } from "../../src/cli/tier-command";
import { captured, folderWith } from "./captured";

const LIST = "数据日期：2026-10-31\n客户号,AUM月日均(万元),产品数\n001,48.2,3\n002,620,6\n003,3,1\n";

describe("tierbook check", () => {
  it("shows which header is which field", async () => {
    const folder = folderWith({ "list.csv": LIST });
    const { code, out } = await captured(() => checkCommand([join(folder, "list.csv")], {}));
    expect(code).toBe(0);
    expect(out).toMatch(/AUM月日均 +AUM月日均 +aumAverage +万元 +月日均 +100%/);
    expect(out).toContain("读取 3 行 = 客户 3 + 合计行 0 + 重复行 0 + 说明行 0");
  });

  it("gives mapping and findings as JSON", async () => {
    const folder = folderWith({ "list.csv": LIST });
    const { out } = await captured(() => checkCommand([join(folder, "list.csv")], { json: "-" }));
    expect(JSON.parse(out)).toMatchObject({
      list: [{ rows: 3, mapping: { customerId: { header: "客户号" } } }],
      findings: [],
    });
  });
});

describe("tierbook fit", () => {
  it("writes a model that tiers one row as the whole list did", async () => {
    const folder = folderWith({ "list.csv": LIST, "row.csv": "客户号,AUM月日均(万元),产品数\n002,620,6\n" });
    const model = join(folder, "model.json");
    await captured(() => fitCommand([join(folder, "list.csv")], { out: model }));
    const whole = await captured(() => tierCommand([join(folder, "list.csv")], { json: "-" }, ""));
    const alone = await captured(() => tierCommand([join(folder, "row.csv")], { json: "-", model }, ""));
    const [customer] = JSON.parse(alone.out).customers;
    const same = JSON.parse(whole.out).customers[1];
    expect(customer.measures).toEqual(same.measures);
    expect(customer.tiers).toEqual(same.tiers);
    expect(JSON.parse(readFileSync(model, "utf8")).fit.customers).toBe(3);
  });

  it("reads a row that states no unit in the unit the model was fitted with", async () => {
    const folder = folderWith({ "list.csv": LIST, "row.csv": "客户号,AUM月日均\n001,48.2\n" });
    const model = join(folder, "model.json");
    await captured(() => fitCommand([join(folder, "list.csv")], { out: model }));
    const { out } = await captured(() => tierCommand([join(folder, "row.csv")], { json: "-", model }, ""));
    expect(JSON.parse(out).customers[0].tiers.ladder).toBe("vip");
  });

  it("refuses a model whose policy was changed", async () => {
    const folder = folderWith({ "list.csv": LIST });
    const model = join(folder, "model.json");
    await captured(() => fitCommand([join(folder, "list.csv")], { out: model }));
    const changed = readFileSync(model, "utf8").replace('"from": "500000"', '"from": "400000"');
    const other = folderWith({ "model.json": changed });
    const { code, err } = await captured(() =>
      tierCommand([join(folder, "list.csv")], { model: join(other, "model.json"), lang: "zh-CN" }, ""),
    );
    expect(code).toBe(1);
    expect(err).toContain("请重新拟合");
  });
});

describe("tierbook explain", () => {
  it("says everything about one customer", async () => {
    const folder = folderWith({ "list.csv": LIST });
    const { code, out } = await captured(() => explainCommand([join(folder, "list.csv"), "001"], {}));
    expect(code).toBe(0);
    expect(out).toContain("AUM月日均 48.2万元，属于贵宾（20万元起），距财富（50万元起）还差 1.8万元。");
    expect(out).toContain("产品数: 3");
    expect(out).toContain("位次×权重：资产 50×50%");
  });

  it("says that there is no such customer", async () => {
    const folder = folderWith({ "list.csv": LIST });
    const { code, err } = await captured(() => explainCommand([join(folder, "list.csv"), "999"], {}));
    expect(code).toBe(1);
    expect(err).toContain("999");
  });
});

describe("tierbook samples", () => {
  const books = [
    "book-2026-09.zh-CN.xlsx",
    "book-2026-10.zh-CN.xlsx",
    "book-gb18030.csv",
    "book.en-US.xlsx",
    "book.zh-CN.xlsx",
  ];
  const SLOW = 120_000;

  it(
    "writes every sample and says so",
    async () => {
      const folder = folderWith({});
      const { code, out } = await captured(() => samplesCommand(folder, { lang: "zh-CN" }));
      expect([code, readdirSync(folder)]).toEqual([0, [...books, "team"]]);
      expect(readdirSync(join(folder, "team")).sort()).toEqual(
        ["刘畅.csv", "王敏.xlsx", "赵宁.csv", "陈立.xlsx", "黄蕾.xls"].sort(),
      );
      expect(out.trim().split("\n")).toHaveLength(10);
      expect(out).toContain(`示例已写到 ${join(folder, "team", "陈立.xlsx")}\n`);
    },
    SLOW,
  );

  it(
    "speaks English when told",
    async () => {
      const folder = folderWith({});
      const { out } = await captured(() => samplesCommand(folder, { lang: "en-US" }));
      expect(out).toContain(`Sample written: ${join(folder, "book.en-US.xlsx")}\n`);
    },
    SLOW,
  );

  it(
    "says what could not be written and stops",
    async () => {
      const folder = folderWith({});
      mkdirSync(join(folder, "book.en-US.xlsx"));
      const { code, out, err } = await captured(() => samplesCommand(folder, {}));
      expect([code, out.trim().split("\n").length]).toEqual([1, 1]);
      expect(err).toContain("book.en-US.xlsx");
    },
    SLOW,
  );

  it(
    "writes samples that tier without an error, a team's folder too",
    async () => {
      const folder = folderWith({});
      await captured(() => samplesCommand(folder, {}));
      for (const name of [...books, "team"]) {
        const { code } = await captured(() => tierCommand([join(folder, name)], {}, ""));
        expect([name, code]).toEqual([name, 0]);
      }
    },
    SLOW,
  );
});
